"""Words that ask for military service: our own lists."""

from sahne.rules.jobs.wording.phrases import NO_NEED_EN, NO_NEED_TR, Lists, Phrase, WordList

_SERVICE = "(askerlik|askerligi|askerligini|askerlikle|askerligin|askerligine)"
_DONE = "yapmis*|yapan*|yapti*|yapildi|yapilmis*|tamamla*|tamamlan*|bitir*|bitmis*|muaf*|tecil*|ertele*|terhis*"
_LINK = "ilgi*|ilisi*|ilisk*|engel*|problem*|sorun*|yukumlulu*|sart*|hizmetini|gorevini|gorevi|hizmeti|durumu|ile"
TURKISH = WordList(
    (
        Phrase(f"{_SERVICE} ({_DONE})( olmak| olan| olmasi)?"),
        Phrase(
            f"{_SERVICE} ({_LINK}) ([a-z]+ )?({_DONE}|olmayan*|olmamak|olmamasi|bulunmayan*|bulunmamak"
            "|bulunmamasi|kalmam*|kesmis)"
            "( olmak| olan)?"
        ),
        Phrase("(tecilli|terhisli) (olmak|olan|aday*)"),
        Phrase("(bedelli|fiili) askerlik* ([a-z]+ )?(yapmis*|tamamla*)( olmak| olan)?"),
        Phrase("askerligini"),
    ),
    excuse=NO_NEED_TR + r"| (?:suresince|donus|sonrasi|nedeniyle|sirasinda|izni|yerine) ",
)
ENGLISH = WordList(
    (
        Phrase(
            "(completed|finished|done|performed) ((his|their|your|the|all) )?(compulsory |mandatory"
            " )?military (service|obligation*|duty)",
            on="military",
        ),
        Phrase(
            "(compulsory |mandatory )?military (service|obligations?|duty) (must be |has been |is |should be"
            " )?(completed|done|finished|exempt*|postponed|deferred)",
            on="military",
        ),
        Phrase("(no|without) (any )?military (service )?(obligation|obligations|duty)", firm=True, on="military"),
        Phrase("(exempt|exempted) from military (service|duty)", on="military"),
        Phrase("military status (completed|exempt*|done|postponed)"),
    ),
    excuse=NO_NEED_EN,
)
MILITARY: Lists = {"tr": TURKISH, "en": ENGLISH}
