"""Words that ask for an origin, a mother tongue, a belief, or health: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_LANGUAGES = "turkce|ingilizce|almanca|fransizca|arapca|rusca|ispanyolca|italyanca|farsca"
_FAITHS = "musluman|alevi|sunni|hristiyan|hiristiyan|yahudi"
_NONE = "olmayan*|bulunmayan*|olmamak|bulunmamak|olmamasi|bulunmamasi"
_ABLE = "işin gerektirdiklerini, gerekirse uygun düzenlemeyle yapabilen"
TURKISH = WordList(
    (
        Phrase(
            f"(anadili|anadil|ana dili|anadilinin|ana dilinin) ({_LANGUAGES})( olan| olmak| olmasi)?",
            "bu dili çok iyi bilen",
        ),
        Phrase(f"(anadili|ana dili) (olarak )?({_LANGUAGES}) (konusan*|bilen*)", "bu dili çok iyi bilen"),
        Phrase("(native|nativ) (speaker*|turkce|ingilizce|almanca)", "bu dili çok iyi bilen"),
        Phrase(f"({_FAITHS}) (olan|olmak|olmasi|aday*|eleman*|bayan*|olmayan)"),
        Phrase("(dindar|inancli|muhafazakar|mutedeyyin) (aday*|eleman*|kisi*|bayan*|olan|olmak|insan*)"),
        Phrase(
            "(basortulu|basortusuz|tesetturlu|tesettursuz|basi acik|basi kapali|turbanli) (aday*|eleman*"
            "|bayan*|kadin*|olan|olmak|olmayan*)",
            firm=True,
        ),
        Phrase(
            "(engelli|engelliler|ozurlu) (haric|disinda|olmayan*|olmamak|basvurmasin|basvuramaz|alinmaz"
            "|alinmayacaktir)",
            firm=True,
        ),
        Phrase(
            "(saglik|saglikla ilgili|fiziksel|bedensel|ruhsal|zihinsel|fiziki|ruhsal ve fiziksel|bedensel ve"
            " ruhsal)( bir| herhangi bir)? (problemi|sorunu|engeli|ozru|engel|rahatsizligi|hastaligi|kusuru)"
            f" ({_NONE})( olmak| olan)?",
            _ABLE,
        ),
        Phrase("(bedence|ruhen|bedenen) (ve (ruhca|bedenen|zihnen) )?(saglikli|saglam)( olmak| olan)?", _ABLE),
        Phrase("(fiziksel|ruhsal|bedensel|zihinsel) ([a-z]+ ){0,3}saglikli( olmak| olan)?", _ABLE),
        Phrase(f"(kronik|bulasici|surekli) (hastaligi|rahatsizligi) ({_NONE})", _ABLE),
        Phrase(
            "(suriyeli|afgan|gocmen|yabanci uyruklu|multeci|siginmaci) (olmayan*|haric|alinmaz"
            "|alinmayacaktir|basvurmasin|eleman*|isci*)",
            firm=True,
            far=" (?:destek|egitim|program|proje)",
        ),
        Phrase("(dogu kokenli|kurt kokenli|roman|kurt) (olmayan*|haric|alinmaz)", firm=True),
        Phrase("(aksansiz|sivesiz|sivesi olmayan|aksani olmayan)( turkce)?( konusan*)?", "açık ve anlaşılır konuşan"),
    ),
    excuse=NO_NEED_TR,
)
_TONGUES = "english|turkish|german|french|spanish|arabic|russian|italian|dutch|chinese"
ENGLISH = WordList(
    (
        Phrase(
            f"native (level )?(<{_TONGUES}> )?(speaker|speakers)",
            "fluent",
            far=" (?:non native|near native|not necessarily)",
        ),
        Phrase(f"(mother tongue|first language) (is |must be |in )?({_TONGUES})", "fluent"),
        Phrase(f"({_TONGUES}) (mother tongue|(as|is) (a |your )?(mother tongue|first language))", "fluent"),
        Phrase(
            "(christian|muslim|jewish|hindu|catholic|buddhist) (candidates?|applicants?|only|preferred|faith required)"
        ),
        Phrase("(practicing|practising|born again) (christian|muslim|catholic|jew)"),
        Phrase("able bodied", "able to do the work, with adjustments where needed"),
        Phrase(
            "(no|without|free of|free from) (any )?(disabilities|disability|health (problems|issues"
            "|conditions)|physical (disabilities|limitations|defects)|mental (health )?(problems|illness))",
            "able to do the work, with adjustments where needed",
            firm=True,
            far=" (?:work|workplace|discriminat)",
            on="disabilities disability health physical mental",
        ),
        Phrase(
            "(in|be in|have) (good|perfect|excellent) (physical |mental |general )?health",
            "able to do the work, with adjustments where needed",
            far=" (?:insurance|benefit)",
            on="health",
        ),
        Phrase(
            "(accent free|without (an |any )?accent|no accent|neutral accent|no foreign accent)",
            "clear to listen to",
            firm=True,
            far=" (?:colou?r|design)",
            on="accent",
        ),
        Phrase("no (foreigners|immigrants|expats)", firm=True, on="foreigners immigrants expats"),
    ),
    excuse=NO_NEED_EN,
)
ORIGIN: Lists = {"tr": TURKISH, "en": ENGLISH}
