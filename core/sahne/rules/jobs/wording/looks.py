"""Words that ask for a photograph or for looks: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_FILE = "cv*|ozgecmis*|oz gecmis*|basvuru*|is basvuru*"
TURKISH = WordList(
    (
        Phrase(
            "(prezentabl|prezentable|presentabl|presentable|prezantabl|prezantable|prezentabil)( gorunum*)?("
            " olmak| olan)?"
        ),
        Phrase(f"(fotografli|resimli) (ve [a-z]+ |guncel )?<{_FILE}>"),
        Phrase("<ozgecmis*|cv|basvuru*>( [a-z]+)? (fotografli|resimli)"),
        Phrase(
            "(vesikalik|boy|boydan|guncel|yakin tarihli|yeni cekilmis|son) (fotograf*|resim*|resmi*)",
            near=r" (?:cv|ozgecmis|basvuru|gonder|ekle|ilet|iste|bekle|ile birlikte|yukle)",
            far=r" (?:urun|mekan|haber|arsiv|cekim)",
        ),
        Phrase(
            "(fotografi|fotograf|resmi) (olmayan|bulunmayan|eklenmeyen|icermeyen) ([a-z]+ )?(basvuru*|cv*|ozgecmis*)",
            firm=True,
        ),
        Phrase("(fotografinizi|fotografinizla|resminizi) (ve ([a-z]+ ){1,4})?(ekle*|gonder*|ilet*|yukle*|birlikte)"),
        Phrase("(fizigi|fiziki|fizik|fiziksel gorunumu|fiziki gorunumu) (duzgun*|uygun*|iyi|guzel*)( olan| olmak)?"),
        Phrase(
            "(dis gorunusu|dis gorunusune|dis gorunumu|dis gorunumune|gorunusune|gorunumune|giyimine|giyim"
            " kusamina|kilik kiyafetine) ([a-z]+ )?(ozen*|onem*|dikkat*|duzgun*|itina*)( gosteren| veren| eden)?"
        ),
        Phrase(
            "(bakimli) (ve |guler|prezentabl|gorunum|aday|eleman|bayan|erkek|olmak|olan|duzgun)[a-z]*",
            far=" (?:arac|makine|bahce|ekipman|bina|filo)",
        ),
        Phrase("(kisisel bakimina|bakimina) (ozen|onem|dikkat) [a-z]+", far=" (?:arac|makine|bahce|ekipman)"),
        Phrase("(eli yuzu duzgun|alimli|guzel gorunumlu|guzel fizikli|hos gorunumlu)"),
        Phrase(
            "boy(u|un|lu)? (en az |min |minimum )?(1 ?[0-9]{2}|[12][0-9]{2}) ?(cm)?",
            on="boy boyu",
            far=" (?:kolon|raf|palet|koli)",
        ),
        Phrase("1 ?[5-9][0-9] (boyunda|boy)", on="boyunda boy"),
        Phrase("(kilo problemi|kilo sorunu) olmayan"),
        Phrase("(dovmesi|dovme ve piercingi|piercingi) (olmayan|bulunmayan)"),
    ),
    excuse=NO_NEED_TR + r"|eklemeyin|gondermeyin|koymayin|gerekmez",
)
_PHOTO = "photo|photograph|headshot|selfie|picture of (yourself|you)"
ENGLISH = WordList(
    (
        Phrase("well groomed( appearance)?"),
        Phrase(
            "(attractive|pleasant|pleasing|good|youthful|physical|neat|presentable) (personal |physical |and"
            " [a-z]+ )?(appearance|looks)",
            far=r" (?:site|page|product|web|design|building|food|dish|race|ethnic|body|like|bias)",
            on="appearance looks",
        ),
        Phrase(
            "attractive (person|personality|young|female|male|lady|woman|candidate|candidates|and [a-z]+"
            " (person|candidate|lady))"
        ),
        Phrase(
            "(good looking|handsome|beautiful) (person|candidate|lady|woman|girl|man|people|staff|applicants?)",
            on="looking handsome beautiful",
        ),
        Phrase("presentable (and|person|candidate|appearance)"),
        Phrase("physically attractive"),
        Phrase(
            "(cv|resume|application|curriculum vitae) (with|and|including|containing) (a |your )?(recent "
            f"|passport |passport sized |passport size |professional |full body )*({_PHOTO})",
            on="photo photograph headshot selfie picture",
        ),
        Phrase(
            "(attach|include|enclose|send|submit|upload|provide) (a |us a |your |us your )?(recent |passport"
            f" |sized |size |professional |full body |current )*({_PHOTO})",
            far=r" of (?:your )?(?:work|portfolio|product|setup|project)| profile",
            on="photo photograph headshot selfie picture",
        ),
        Phrase(f"({_PHOTO}) (is |are )?(required|mandatory|compulsory)"),
        Phrase("clean shaven"),
        Phrase(
            "(height|minimum height) (of |at least |min |minimum )*[0-9]+ ?(cm|feet|ft|m)?",
            far=" (?:shelf|rack|ceiling|desk|work)",
        ),
        Phrase("(slim|slender) (figure|build|person|candidate|lady)"),
        Phrase("no (visible )?tattoos", firm=True, on="tattoos"),
    ),
    excuse=NO_NEED_EN + r"| without a photo",
)
LOOKS: Lists = {"tr": TURKISH, "en": ENGLISH}
