"""A font with a few of its signs, as browsers load it; what was cut once is taken from a cache."""

import re
from contextlib import suppress
from hashlib import sha256
from io import BytesIO

import fontTools
from platformdirs import user_cache_path

from sahne.errors import WriteError
from sahne.files import read, write

VERSION = 1
"""Raised whenever other bytes are cut of the same font."""
WEIGHTS = (400, 800)
"""From a text to a heading."""
_SIZE = 20
"""Points; for which size the letters are drawn, where a font has drawings for several."""
_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
_RANGE = re.compile(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?")


def cut_of(font: bytes, signs: str) -> bytes:
    """The signs of a font as WOFF2, with every weight from 400 to 800 that it has, and no other axis.

    Args:
        font: TTF or OTF, variable.
        signs: As CSS writes a ``unicode-range``.
    """
    key = sha256(f"{VERSION} {fontTools.version} {signs} ".encode() + font).hexdigest()
    kept = user_cache_path("sahne") / "letters" / f"{key}.woff2"
    known = read(kept)
    if isinstance(known, bytes):
        return known
    cut = _cut(font, signs)
    with suppress(WriteError):
        write(kept, cut)
    return cut


def signs_in(ranges: str) -> list[int]:
    """The code points of a ``unicode-range``."""
    found = [(int(first, 16), int(last or first, 16)) for first, last in _RANGE.findall(ranges)]
    return [sign for first, last in found for sign in range(first, last + 1)]


def _cut(data: bytes, signs: str) -> bytes:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont
    from fontTools.varLib.instancer import instantiateVariableFont

    font = TTFont(BytesIO(data), recalcTimestamp=False)
    options = Options(layout_features=_FEATURES, hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 13, 14])
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=signs_in(signs))
    subsetter.subset(font)
    axes = {axis.axisTag: axis for axis in font["fvar"].axes}
    place = {tag: _SIZE if tag == "opsz" else axis.defaultValue for tag, axis in axes.items()}
    least, most = WEIGHTS
    weights = (max(least, axes["wght"].minValue), min(most, axes["wght"].maxValue))
    cut = instantiateVariableFont(font, place | {"wght": weights})
    cut.flavor = "woff2"
    made = BytesIO()
    cut.save(made)
    return made.getvalue()
