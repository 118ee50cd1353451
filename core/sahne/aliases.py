"""The names that real teams use for our fields."""

from sahne.turkish import fold

ALIASES = {
    "author": "owner",
    "authors": "owner",
    "posted_by": "owner",
    "sahibi": "owner",
    "sorumlu": "owner",
    "topics": "tags",
    "categories": "tags",
    "category": "tags",
    "etiketler": "tags",
    "excerpt": "summary",
    "description": "summary",
    "ozet": "summary",
    "aciklama": "summary",
    "closes": "valid_through",
    "close_date": "valid_through",
    "son_basvuru": "valid_through",
    "son_basvuru_tarihi": "valid_through",
    "expirydate": "expires",
    "expiry_date": "expires",
    "opens": "date_posted",
    "open_date": "date_posted",
    "posted": "date_posted",
    "redirect_from": "aliases",
    "eski_adresler": "aliases",
    "translationkey": "translation_key",
    "language": "lang",
    "dil": "lang",
    "baslik": "title",
    "hedef_kitle": "audience",
    "hedef_kitlesi": "audience",
    "kanal": "channel",
    "kanallar": "channel",
    "hedef": "goal",
    "amac": "goal",
    "durum": "status",
    "gorunurluk": "visibility",
    "yayin": "publish",
    "yayin_tarihi": "publish",
    "publish_date": "publish",
    "publishdate": "publish",
    "kampanya": "campaign",
    "deger": "value",
    "degerler": "value",
    "kisiler": "people",
    "gorsel": "image",
    "gorsel_metni": "image_alt",
    "konum": "location",
    "ekip": "team",
    "exdate": "skipped",
    "exdates": "skipped",
    "except": "skipped",
    "exceptions": "skipped",
    "istisna": "skipped",
    "istisnalar": "skipped",
    "tekrar": "repeat",
    "baslangic": "start",
    "bitis": "end",
}
"""Alias, folded -> standard name."""
ONLY_JOB = {"expirydate": "valid_through", "expiry_date": "valid_through"}


def standard_name(written: str, known: frozenset[str], kind: str) -> str:
    """The standard name of a key, by spelling or by alias; the key itself where there is none.

    Args:
        written: As it stands in the file: ``Close-Date``, ``hedef kitle``.
        known: The standard names of the kind.
        kind: The kind's own name; a job *closes* where another item *expires*.
    """
    plain = fold(written.strip()).replace(" ", "_").replace("-", "_")
    for name in (written, plain, ONLY_JOB.get(plain) if kind == "job" else None, ALIASES.get(plain)):
        if name in known:
            return str(name)
    snake = "".join(f"_{letter}" if letter.isupper() else letter for letter in written.strip())
    snake = fold(snake).strip("_").replace(" ", "_").replace("-", "_")
    return snake if snake in known else written
