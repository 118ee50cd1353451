"""A file of another site, taken apart: its front matter as YAML, and what stands around it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sahne.files import Found, Unreadable
from sahne.front_matter import YamlFault, load, split
from sahne.importing.recipe import Recipe
from sahne.importing.toml import as_yaml
from sahne.importing.words import words
from sahne.positions import key_spans, syntax_error
from sahne.reader import read_source
from sahne.said import Said, Words
from sahne.settings import Settings

_TOML = re.compile(r"(?:[ \t]*\r?\n)*\+\+\+[ \t]*(\r?\n)(.*?)^\+\+\+[ \t]*(\r?\n|\Z)", re.DOTALL | re.MULTILINE)
OPENINGS = (
    (
        "{",
        Words(en="the front matter is JSON", tr="üst bilgi JSON biçiminde"),
        Words(
            en="Write it between two lines of three hyphens, each field on a line of its own: a name, a colon, a space, a value.",
            tr="Üç kısa çizgili iki satırın arasına, her alanı kendi satırına yazın: bir ad, iki nokta, bir boşluk, bir değer.",
        ),
    ),
    (
        "+++",
        Words(en="the front matter has no end", tr="üst bilgi kapatılmamış"),
        Words(
            en="Close it with a line of three plus signs, +++, before the text begins.",
            tr="Metin başlamadan önce, üç artı işaretinden oluşan bir satırla kapatın: +++.",
        ),
    ),
)
"""How a file may begin, what is wrong with it, and what to do."""
UNREADABLE = Words(en="this cannot be read ({reason})", tr="bu okunamıyor ({reason})")
TOML = Words(
    en="It is TOML, between two lines of +++: a name, an equals sign, a value in quotes.",
    tr="Bu, iki +++ satırı arasında TOML: bir ad, bir eşittir işareti, tırnak içinde bir değer.",
)
NONE = Words(en="there is no front matter", tr="üst bilgi yok")
BEGIN = Words(
    en="Begin the file with ---, title: and the title, and --- again.",
    tr="Dosyaya --- ile başlayın, title: yanına başlığı yazın ve yeni bir satırda --- ile kapatın.",
)
SHARED_LINE = Words(en="several fields share a line", tr="birkaç alan aynı satırda duruyor")
EACH = Words(
    en="Write each field on a line of its own: a name, a colon, a space, a value.",
    tr="Her alanı kendi satırına yazın: bir ad, iki nokta, bir boşluk, bir değer.",
)
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not imported."""

    path: str
    """From the folder that is imported."""
    message: Said
    hint: Said
    line: int = 0
    """From 1; 0 when it is about the whole file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A file whose front matter can be edited."""

    path: str
    """From the folder that is imported."""
    front: str
    """YAML, one field a line or more."""
    fence: str
    """The closing fence with its line end."""
    body: str
    fields: Mapping[str, Any]
    """As they are written."""
    spans: Mapping[str, tuple[int, int, int]]
    """For each field: where its key begins and ends and where its value ends, in characters of ``front``."""

    @property
    def line_end(self) -> str:
        """As the file has them."""
        return "\r\n" if "\r\n" in self.front or self.fence.endswith("\r\n") else "\n"


def read_document(path: str, data: bytes | Unreadable, recipe: Recipe, settings: Settings) -> Document | Refused:
    """Take a file apart, or say why that cannot be done."""
    if isinstance(data, bytes):
        try:
            data = _without_toml(data)
        except tomllib.TOMLDecodeError as error:
            return _bad_toml(path, data, str(error))
    source = read_source(Found(f"{recipe.into}/item.md"), data, settings)
    for fault in source.faults:
        if fault.type == "no_front_matter":
            return Refused(path, *_opening(source.text) or words(source, fault), 1)
        if not fault.path:
            return Refused(
                path, *words(source, fault), source.fault_place(fault).line if source.text or fault.line else 0
            )
    return _apart(path, source.text)


def _opening(text: str) -> tuple[Said, Said] | None:
    begun = text.lstrip()
    return next(((message(), hint()) for sign, message, hint in OPENINGS if begun.startswith(sign)), None)


def _without_toml(data: bytes) -> bytes:
    """The file with TOML between +++ said in YAML between ---; any other file as it is."""
    text = data.decode("utf-8-sig", errors="replace") if b"+++" in data else ""
    match = _TOML.match(text)
    if match is None or "\ufffd" in match[2]:
        return data
    return f"---{match[1]}{as_yaml(match[2])}---{match[3]}{text[match.end() :]}".encode()


def _bad_toml(path: str, data: bytes, said: str) -> Refused:
    match, mark = _TOML.match(data.decode("utf-8-sig", errors="replace")), _LINE.search(said)
    above = match[0].count("\n", 0, match.start(2)) if match else 0
    message = UNREADABLE(reason=_LINE.sub("", said).strip())
    return Refused(path, message, TOML(), above + int(mark[1]) if mark else 0)


def _apart(path: str, text: str) -> Document | Refused:
    front = split(text)
    if front is None:
        return Refused(path, NONE(), BEGIN(), 1)
    yaml = text[front.start : front.end]
    fields, wrong = load(yaml), syntax_error(yaml)
    if isinstance(fields, YamlFault) or wrong:
        message = UNREADABLE(reason=wrong[2] if wrong else "YAML")
        return Refused(path, message, EACH(), text.count("\n", 0, front.start) + 1)
    spans = key_spans(yaml)
    if any(yaml[yaml.rfind("\n", 0, start) + 1 : start].strip() for start, _, _ in spans.values()):
        return Refused(path, SHARED_LINE(), EACH(), text.count("\n", 0, front.start) + 1)
    fence, body = text[front.end : front.body], text[front.body :]
    written = {key: fields.get(key) for key in spans}
    return Document(path=path, front=yaml, fence=fence, body=body, fields=written, spans=spans)
