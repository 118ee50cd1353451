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
from sahne.settings import Settings

_TOML = re.compile(r"(?:[ \t]*\r?\n)*\+\+\+[ \t]*(\r?\n)(.*?)^\+\+\+[ \t]*(\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_OPENINGS = (
    ("{", ("the front matter is JSON", "Write it in YAML, between two lines of three hyphens.")),
    ("+++", ("the front matter has no end", "Close it with a line of three plus signs, +++, before the text begins.")),
)
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not imported."""

    path: str
    """From the folder that is imported."""
    message: str
    hint: str = ""
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
            said = next(
                (reason for sign, reason in _OPENINGS if source.text.lstrip().startswith(sign)), words(source, fault)
            )
            return Refused(path, *said, 1)
        if not fault.path:
            return Refused(
                path, *words(source, fault), source.fault_place(fault).line if source.text or fault.line else 0
            )
    return _apart(path, source.text)


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
    hint = "It is TOML, between two lines of +++: a name, an equals sign, a value in quotes."
    reason = _LINE.sub("", said).strip()
    return Refused(path, f"this cannot be read ({reason})", hint, above + int(mark[1]) if mark else 0)


def _apart(path: str, text: str) -> Document | Refused:
    front = split(text)
    if front is None:
        return Refused(path, "there is no front matter", line=1)
    yaml = text[front.start : front.end]
    fields, wrong = load(yaml), syntax_error(yaml)
    if isinstance(fields, YamlFault) or wrong:
        return Refused(
            path, f"this cannot be read ({wrong[2] if wrong else 'YAML'})", line=text.count("\n", 0, front.start) + 1
        )
    spans = key_spans(yaml)
    if any(yaml[yaml.rfind("\n", 0, start) + 1 : start].strip() for start, _, _ in spans.values()):
        hint = "Write each field on a line of its own: a name, a colon, a space, a value."
        return Refused(path, "several fields share a line", hint, text.count("\n", 0, front.start) + 1)
    fence, body = text[front.end : front.body], text[front.body :]
    written = {key: fields.get(key) for key in spans}
    return Document(path=path, front=yaml, fence=fence, body=body, fields=written, spans=spans)
