"""Words that ask for marital status, children or plans for them: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_PEOPLE = "aday*|eleman*|personel*|danisman*|uzman*|bayan*|bay|kadin*|erkek*|kisi*|calisma arkadas*|ekip arkadas*"
TURKISH = WordList(
    (
        Phrase(
            f"(bekar|evli|bosanmis|dul) ([a-z]+ )?({_PEOPLE})", near=" (?:ar[ai]|alin|tercih|olma|ister|basvur|istih)"
        ),
        Phrase("(bekar|evli|bosanmis) (olmak|olan|olmasi|olanlar|olmayan|olmamak|tercih*|adaylar)"),
        Phrase("(tercihen|sadece|yalnizca) (bekar|evli)"),
        Phrase("medeni (durumu|durum|hali|hal) (bekar|evli)( olan| olmak)?"),
        Phrase("medeni (durumunuzu|durumunu|halinizi|durumunuz) (belirt*|yaz*|ekle*|bildir*)"),
        Phrase("(cocuksuz|cocuklu) (aday*|eleman*|bayan*|olmak|olan)"),
        Phrase(
            "(cocugu|cocuk sahibi|kucuk cocugu|bakmakla yukumlu oldugu cocugu) (olmayan*|olmamak|olmamasi|bulunmayan)"
        ),
        Phrase("(hamile|gebe|hamileligi) (olmayan*|olmamak|olmamasi|bulunmayan)"),
        Phrase(
            "(hamilelik|gebelik|evlilik|dogum|cocuk) (plani|planlari|dusuncesi|planlamayan|dusunmeyen)("
            " olmayan*| bulunmayan)?"
        ),
        Phrase("(evlenmeyi|cocuk yapmayi) (dusunmeyen|planlamayan)"),
        Phrase("(ailevi|aile) (sorumlulugu|yukumlulugu|engeli|problemi|sorunu) (olmayan*|bulunmayan*|olmamak)"),
    ),
    excuse=NO_NEED_TR,
)
_WHO = "candidate|candidates|applicant|applicants|men|women|male|female|males|females|lady|ladies"
ENGLISH = WordList(
    (
        Phrase(f"(unmarried|married) ({_WHO})"),
        Phrase("single (men|women|male|female|males|females|lady|ladies)"),
        Phrase("(must|should|preferably) (be )?(single|unmarried|married)", on="single unmarried married"),
        Phrase("(unmarried|married|single) (only|preferred)", far=" (?:malt|point|page|source)"),
        Phrase("marital status (single|married|unmarried)"),
        Phrase(
            "(state|indicate|include|mention|specify|provide|give) (your )?(age and |age )?marital status", on="marital"
        ),
        Phrase(
            "(without|no|have no|with no) (children|kids|small children|young children|family (obligations"
            "|commitments|responsibilities|ties))",
            firm=True,
            far=" (?:under|allowed|permitted)",
            on="children kids family small young",
        ),
        Phrase(
            "(without|no) plans (to|of|for) (have|having|start|starting|raise)? ?(a |an )?(child|children"
            "|family|pregnancy|kids)",
            firm=True,
            on="plans",
        ),
        Phrase("not( be| currently)? pregnant", firm=True, far=" (?:if you|whether)", on="pregnant"),
        Phrase("(childless|child free) (candidate|candidates|applicant|applicants|only|preferred|women)"),
    ),
    excuse=NO_NEED_EN,
)
FAMILY: Lists = {"tr": TURKISH, "en": ENGLISH}
