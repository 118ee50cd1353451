"""A change as it is typed: ``status=approved``, ``kpi.target=40``, ``channel+=instagram``."""

import re
from dataclasses import dataclass

from sahne.aliases import standard_name
from sahne.editing.shapes import Shape, shape_of
from sahne.errors import SahneError
from sahne.kinds import Kind
from sahne.mending.days import one_day
from sahne.rules.fields.value_words import word_for
from sahne.said import Said, Words, listed
from sahne.suggest import did_you_mean

_TYPED = re.compile(r"(?P<field>[^=]+?)\s*(?P<sign>[+-]?=)(?P<value>.*)", re.DOTALL)
_STANDARD = re.compile(r"\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?")
"""A day as front matter has it."""
NOT_TYPED = Words(
    en="{typed!r} is no change\n  Write a field, = and its value: status=approved.",
    tr="{typed!r} bir değişiklik değil\n  Alanı, = işaretini ve değeri yazın: status=approved.",
)
NO_FIELD = Words(en="there is no field {name!r}\n  {hint}", tr="{name!r} diye bir alan yok\n  {hint}")
THE_FIELDS = Words(en="The fields are {names}.", tr="Alanlar şunlar: {names}.")
NO_PARTS = Words(
    en="{name} has no fields of its own\n  Write {name}= and its value.",
    tr="{name} alanının kendi içinde alanları yok\n  {name}= ve değerini yazın.",
)
ID_STAYS = Words(
    en="the id is written once and never changed; calendars know the item by it",
    tr="id bir kez yazılır ve değişmez; takvimler içeriği ondan tanır",
)
NO_LETTERS = Words(
    en="{typed!r} holds something that is no letter; type it again",
    tr="{typed!r} içinde harf olmayan bir şey var; yeniden yazın",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be done with a field."""

    path: tuple[str | int, ...]
    """Standard names; a number, from 0, where one of several is meant."""
    shape: Shape
    """Of what stands at the end of the path."""
    value: str
    """Empty to remove the field."""
    sign: str = "="
    """``=``, or ``+=`` and ``-=`` for a field that may have several values."""

    @property
    def name(self) -> str:
        """The field as a person types it."""
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.path)


def read_change(typed: str, kind: Kind) -> Change:
    """Read a change for an item of a kind.

    Raises:
        SahneError: It is no change, or the kind has no such field.
    """
    match = _TYPED.fullmatch(typed)
    if match is None:
        raise SahneError(NOT_TYPED(typed=typed))
    if not _is_text(typed):
        raise SahneError(NO_LETTERS(typed=typed.encode(errors="replace").decode()))
    path, shape = _path(match["field"].strip().split("."), kind)
    if path == ("id",):
        raise SahneError(ID_STAYS())
    value = match["value"].strip()
    return Change(path, shape, _standard(value, shape), match["sign"])


def _standard(value: str, shape: Shape) -> str:
    """A day or one of our words as front matter has it, where a person wrote it in another way."""
    if shape.text or shape.part or _STANDARD.fullmatch(value):
        return value
    if shape.words:
        return ", ".join(word_for(part, shape.words) or part.strip() for part in value.split(",")) if value else value
    return one_day(value) or value


def _is_text(typed: str) -> bool:
    try:
        typed.encode()
    except UnicodeEncodeError:
        return False
    return True


def _path(steps: list[str], kind: Kind) -> tuple[tuple[str | int, ...], Shape]:
    known = frozenset(kind.model.model_fields) - {"path", "body"}
    first = standard_name(steps[0], known, kind.name)
    if first not in known:
        raise SahneError(NO_FIELD(name=steps[0], hint=_hint(steps[0], known)))
    path: list[str | int] = [first]
    shape = shape_of(kind.model, first)
    for step in steps[1:]:
        if shape.many and step.isdecimal() and step != "0":
            path.append(int(step) - 1)
            shape = Shape(many=False, part=shape.part, text=shape.text)
        elif shape.by_name:
            path.append(step)
            shape = Shape(many=False, part=None, text=True)
        elif shape.part is None:
            raise SahneError(NO_PARTS(name=".".join(map(str, path))))
        elif step not in shape.part.model_fields:
            raise SahneError(NO_FIELD(name=step, hint=_hint(step, frozenset(shape.part.model_fields))))
        else:
            path.append(step)
            shape = shape_of(shape.part, step)
    return tuple(path), shape


def _hint(name: str, known: frozenset[str]) -> Said:
    return did_you_mean(name, known, THE_FIELDS(names=listed(known)))
