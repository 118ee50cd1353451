"""A line of front matter whose name, or the colon behind it, is not as it should be."""

import re
from collections.abc import Container

from sahne.rules.reading.yaml_line import SIGNS, Line, Misread, field, line_of
from sahne.rules.reading.yaml_list import stray
from sahne.said import Words

NO_COLON = Words(en="this line has no colon after its name", tr="bu satırda addan sonra iki nokta yok")
NAME_AND_VALUE = Words(
    en="Write a name, a colon, a space and a value. If it goes on from the line above, put it at the end of that line; "
    "if the text begins here, write --- above it.",
    tr="Bir ad, iki nokta, bir boşluk ve bir değer yazın. Üstteki satırın devamıysa o satırın sonuna alın; metin burada "
    "başlıyorsa üstüne --- yazın.",
)
WRITE = Words(en="Write {line}.", tr="Şöyle yazın: {line}.")
NOT_A_COLON = Words(en="{sign} stands where a colon belongs", tr="iki nokta yerine {sign} yazılmış")
STRANGE_SPACE = Words(
    en="the space after the colon is no plain space", tr="iki noktadan sonraki boşluk, düz bir boşluk değil"
)
NO_HYPHEN = Words(
    en="an entry of a list begins with a hyphen and a space", tr="liste satırı kısa çizgi ve boşlukla başlar"
)
STRANGE_INDENT = Words(
    en="the blanks at the beginning of this line are no plain spaces",
    tr="bu satırın başındaki boşluklar düz boşluk değil",
)
TYPE_SPACES = Words(
    en="Delete them and type 2 spaces with the space bar.", tr="Onları silin, boşluk tuşuyla 2 boşluk yazın."
)
NO_SPACE = Words(en="there is no space after the colon", tr="iki noktadan sonra boşluk yok")
SIGN_IN_NAME = Words(en="the name of a field begins with {sign!r}", tr="bir alanın adı {sign!r} ile başlıyor")
LETTERS = Words(
    en="Begin it with a letter; if the text begins here, write --- above it.",
    tr="Bir harfle başlatın; metin burada başlıyorsa üstüne --- yazın.",
)
_BULLET = re.compile(r"(?P<lead>[ \t]*)(?:-(?=[^\W_])|[•·●▪–—][ \t]*)(?P<value>\S.*)")
_NO_SPACE = re.compile(r"(\s*(?:- +)*)([^\W\d][^:=：]*?) ?(:|=|：)(\s*)(?!//)(\S.*)$")


def first_misspelt(text: str, first: int, end: int) -> Misread | None:
    """The first line, from ``first`` to before ``end``, whose name has no colon and space behind it."""
    lines = enumerate(text.split("\n")[first - 1 : end - 1], first)
    return next((found for number, row in lines if (found := _first(line_of(number, row)))), None)


def _first(line: Line) -> Misread | None:
    return misspelt(line) or (stray(line) if line.name and line.text.startswith("- ") else None)


def misspelt(line: Line) -> Misread | None:
    """``team:insan``, ``team = insan``, a no-break space behind the colon."""
    match = None if line.name or line.is_blank else _NO_SPACE.match(line.text)
    if match is None:
        return None
    lead, name, sign, blank, value = match.groups()
    hint = WRITE(line=f"{lead.lstrip()}{field(name.strip(), value)}")
    if sign != ":":
        return Misread(line.number, match.start(3) + 1, NOT_A_COLON(sign=sign), hint)
    return Misread(line.number, match.end(3) + 1, STRANGE_SPACE() if blank else NO_SPACE(), hint)


def no_colon(line: Line, known: Container[str]) -> Misread:
    """``status draft``, ``-graduates``, ``• graduates``; or a line of the text."""
    bullet = _BULLET.fullmatch(line.text)
    if bullet:
        return Misread(line.number, line.start, NO_HYPHEN(), WRITE(line=f"- {bullet['value']}"))
    if line.text[: line.start - 1].strip(" \t"):
        return Misread(line.number, 1, STRANGE_INDENT(), TYPE_SPACES())
    name, _, value = line.text.strip().partition(" ")
    hint = WRITE(line=field(name, value.strip())) if name in known and value else NAME_AND_VALUE()
    return Misread(line.number, line.start, NO_COLON(), hint)


def text_among_fields(line: Line, said: str, known: Container[str]) -> Misread | None:
    """A line of the text that stands among the fields."""
    if line.is_text and not any(sign in said for sign in ("unhashable", "control", "escape")):
        return misspelt(line) or no_colon(line, known)
    if line.name[:1] in tuple(SIGNS):
        return Misread(line.number, line.column, SIGN_IN_NAME(sign=line.name[0]), LETTERS())
    return None
