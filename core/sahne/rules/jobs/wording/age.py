"""Words that set an age: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_YEARS = "(1[89]|[2-6][0-9])"
_AGE_WORDS = "yas yaslarinda yaslari yasi yasin yasinda yasindan yasini yasina yasindaki"
_OTHERS_TR = (
    r" (?:cocuk|ogrenci|hasta|musteri|kullanici|katilimci|sporcu|danisan|misafir|tuketici|sigortali|arac|emeklilik)"
)
TURKISH = WordList(
    (
        Phrase(
            f"{_YEARS} (yasini|yasindan|yasina) (asmamis|gecmemis|doldurmamis|bitirmemis|tamamlamamis|kucuk"
            "|gun almamis|genc"
            "|asmayan|gecmeyen|doldurmayan|basmamis)( olmak| olan)?",
            far=_OTHERS_TR,
            on=_AGE_WORDS,
        ),
        Phrase(
            f"(en fazla|en cok|azami|maksimum|maximum|max) {_YEARS} (yasinda|yas)( olmak| olan)?",
            far=_OTHERS_TR,
            on="yas yasinda",
        ),
        Phrase(f"{_YEARS} yas (alti|altinda|altindaki|ve alti)( olmak| olan)?", far=_OTHERS_TR, on=_AGE_WORDS),
        Phrase(
            f"{_YEARS} (ile )?{_YEARS} (yas|yaslari|yaslar) (arasi|arasinda|araligi|araliginda|araligindaki"
            "|arasindaki)"
            "( olmak| olan)?",
            far=_OTHERS_TR,
            on="yas yaslari yaslar",
        ),
        Phrase(f"{_YEARS} (ile )?{_YEARS} (yas|yasinda|yaslarinda|yaslari)", far=_OTHERS_TR, on=_AGE_WORDS),
        Phrase(
            f"(yas|yasi) (siniri |araligi |sarti |kriteri |limiti )?(en fazla |max |maksimum )?{_YEARS}( {_YEARS})?",
            far=_OTHERS_TR,
        ),
        Phrase(
            "(19[6-9][0-9]|20[01][0-9]) (dogumlu*|ve sonrasi dogum*|yili ve sonra*|ve uzeri dogum*)", on="dogumlu dogum"
        ),
        Phrase("genc( ve)? (dinamik*|enerjik*|atak|hareketli|heyecanli)", "hızlı öğrenen, istekli"),
        Phrase("(dinamik|enerjik)( ve)? genc*", "hızlı öğrenen, istekli"),
        Phrase(
            "genc <eleman*|personel*|aday*|calisma arkadas*|takim arkadas*|ekip arkadas*|arkadas*|bayan*|erkek*|isci*>"
        ),
        Phrase("(sadece|yalnizca|yalniz) yeni mezun*", "yeni mezunlar da", on="mezun mezunlar"),
        Phrase("(z|y) (kusagi|kusagindan|jenerasyonu) (aday*|eleman*|calisan*|olan|olmak)"),
        Phrase("emekli (olmayan|olmamis|olmamak)"),
        Phrase("(emekliler|emekli) (basvurmasin|basvuramaz|haric)"),
    ),
    excuse=NO_NEED_TR,
)
_OTHERS_EN = (
    r" (?:child|children|kids|student|patient|customer|client|user|pupil|youth|participant|insured|asset|vehicle|18 )"
)
_YOUTH = "dynamic|energetic|enthusiastic|ambitious|vibrant|hungry|motivated|fresh|talented|passionate|fun"
ENGLISH = WordList(
    (
        Phrase(f"young (and |at heart )?({_YOUTH})", "eager to learn"),
        Phrase(f"({_YOUTH}) (and )?young", "eager to learn", on="young"),
        Phrase("(youthful) (team|energy|person|candidate|environment|company|culture|and)", "lively"),
        Phrase(
            "young (team|candidate|candidates|person|applicant|applicants|male|female|lady|man|woman|girl"
            "|company of people)"
        ),
        Phrase("digital (native|natives)", "at ease with digital tools"),
        Phrase(
            "(recent|new|fresh) (college |university )?(graduate|graduates|grad|grads) only",
            "recent graduates are welcome too",
        ),
        Phrase("only (recent|new|fresh) (college |university )?(graduates|grads)", "recent graduates too"),
        Phrase("(maximum|max|upper) age( limit)?( of| is| )?( [0-9]+)?", far=_OTHERS_EN),
        Phrase("age (limit|range|group|bracket)( is| of)? [0-9]+( (to|and))?( [0-9]+)?", far=_OTHERS_EN),
        Phrase(f"(not|no) older than {_YEARS}( years)?", firm=True, far=_OTHERS_EN, on="older"),
        Phrase(f"(under|below) (the age of )?{_YEARS} (years|yrs)( old| of age)?", far=_OTHERS_EN, on="years"),
        Phrase(f"(under|below) the age of {_YEARS}", far=_OTHERS_EN, on="age"),
        Phrase(f"up to {_YEARS} years (old|of age)", far=_OTHERS_EN, on="years"),
        Phrase(f"between {_YEARS} and {_YEARS} years (old|of age)", far=_OTHERS_EN, on="years"),
        Phrase(f"aged (between )?{_YEARS} (to |and )?{_YEARS}", far=_OTHERS_EN),
        Phrase(f"{_YEARS} (to )?{_YEARS} years (old|of age)", far=_OTHERS_EN, on="years"),
    ),
    excuse=NO_NEED_EN,
)
AGE: Lists = {"tr": TURKISH, "en": ENGLISH}
