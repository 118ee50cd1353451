"""What becomes of each field of a file: it stays under a standard name, or it becomes a comment."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sahne.aliases import standard_name
from sahne.importing.recipe import Recipe
from sahne.said import Said, Words

_OTHER_NAMES = {"date": "publish", "pubdate": "publish"}
"""What sites mean by these; too wide a word to be an alias everywhere."""
_FLAGS = (("draft", True, "draft"), ("published", False, "draft"), ("archived", True, "archived"))
"""Key, value, and the status it stands for; the first that holds counts."""
_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off")
_LAST = 9
SAYS_ALREADY = Words(en="{key} says {name} already", tr="{name} değerini zaten {key} söylüyor")
LEFT_OUT = Words(en="--map leaves it out", tr="--map onu dışarıda bırakıyor")
NEW_ID = Words(en="every item gets a new id", tr="her içerik yeni bir id alır")


@dataclass(frozen=True, slots=True)
class Kept:
    """A field that stays."""

    name: str
    """The standard one."""
    value: str | None = None
    """Its value in YAML; None for the one that is written."""
    tried: int = 0
    """Spellings of a date that were refused."""


@dataclass(frozen=True, slots=True)
class Left:
    """A field that becomes a comment."""

    reason: Said | None = None
    """Why; None where the kind has no such field."""
    sort: str = ""
    """The same for the same trouble in other files, whatever their values."""


Fate = Kept | Left


def first_fates(fields: Mapping[str, Any], recipe: Recipe) -> dict[str, Fate]:
    """A fate for each key, in the order of the file; where two say the same field, the one with the better claim keeps it."""
    claims = {key: _claim(key, value, recipe) for key, value in fields.items()}
    holders: dict[str, str] = {}
    for key in sorted(claims, key=lambda key: claims[key][0]):
        fate = claims[key][1]
        if isinstance(fate, Kept):
            holders.setdefault(fate.name, key)
    return {key: _settled(key, fate, holders) for key, (_, fate) in claims.items()}


def _settled(key: str, fate: Fate, holders: Mapping[str, str]) -> Fate:
    if isinstance(fate, Left) or holders[fate.name] == key:
        return fate
    return Left(SAYS_ALREADY(key=holders[fate.name], name=fate.name), "twice")


def _claim(key: str, value: Any, recipe: Recipe) -> tuple[int, Fate]:
    """How good a claim is (0 is best), and the fate it would bring; an empty field has the weakest."""
    rank, fate = _wanted(key, value, recipe)
    return (_LAST if value is None else rank), fate


def _wanted(key: str, value: Any, recipe: Recipe) -> tuple[int, Fate]:
    if key in recipe.renames:
        name = recipe.renames[key]
        return 1, Kept(name) if name else Left(LEFT_OUT(), "map")
    if key in recipe.known:
        return 0, Kept(key)
    name = standard_name(key, recipe.known, recipe.kind.name)
    if name in recipe.known:
        return 2, Kept(name)
    if key.lower() in _OTHER_NAMES:
        return 3, Kept(_OTHER_NAMES[key.lower()])
    return _flagged(key, value)


def _flagged(key: str, value: Any) -> tuple[int, Fate]:
    for rank, (flag, sign, status) in enumerate(_FLAGS, 4):
        if key.lower() == flag and str(value).lower() in (_TRUE if sign else _FALSE):
            return rank, Kept("status", status)
    return _LAST, Left(NEW_ID(), "id") if key == "id" else Left()
