"""Did you mean: the nearest of the words that would have been right."""

from collections.abc import Iterable
from difflib import get_close_matches

from sahne.said import Said, Words
from sahne.turkish import fold

DID_YOU_MEAN = Words(en="Did you mean {word!r}?", tr="Şunu mu demek istediniz: {word!r}?")


def nearest(written: object, known: Iterable[str]) -> str | None:
    """The known word closest to the written one, Turkish letters and case set aside; None if none is near."""
    by_fold = {fold(word).replace("-", "_"): word for word in sorted(known, reverse=True)}
    found = get_close_matches(fold(str(written)).replace("-", "_"), by_fold, n=1, cutoff=0.6)
    return by_fold[found[0]] if found else None


def did_you_mean(written: object, known: Iterable[str], otherwise: Said) -> Said:
    """A hint: the nearest word as a question, or ``otherwise``."""
    word = nearest(written, known)
    return DID_YOU_MEAN(word=word) if word else otherwise
