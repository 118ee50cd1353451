"""Slugs, sorting and folding that know Turkish; every stock slugify breaks ı or İ."""

import re
import unicodedata

_TO_ASCII = str.maketrans("çğıöşüâîûÇĞİIÖŞÜÂÎÛ", "cgiosuaiucgiiosuaiu")
_ALPHABET = "aâbcçdefgğhıiîjklmnoöpqrsştuûüvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET)}
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_LOWER = str.maketrans("Iİ", "ıi")


def fold(text: str) -> str:
    """The text in ASCII lower case, Turkish letters as their plain neighbours: ``IŞIK`` -> ``isik``."""
    plain = unicodedata.normalize("NFC", text).translate(_TO_ASCII).lower()
    return unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode().lower()


def slugify(text: str, separator: str = "-") -> str:
    """An address part: ``İstanbul’da Işık`` -> ``istanbul-da-isik``; ``""`` where no letter or digit is left."""
    if not text.isascii():  # ’ and – part words as ' and - do; folding would drop them and join the words
        text = "".join(" " if unicodedata.category(letter)[0] in "PSZ" else letter for letter in text)
    return _NOT_WORD.sub(separator, fold(text)).strip(separator)


def sort_key(text: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts as a Turkish dictionary does: ç after c, ı before i."""
    return tuple((_RANK.get(letter, -1), letter) for letter in text.translate(_LOWER).lower())
