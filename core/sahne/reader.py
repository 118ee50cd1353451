"""From a file to a Source: decoded, split, parsed and validated once, here."""

from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import ValidationError

from sahne.aliases import standard_name
from sahne.faults import field_faults
from sahne.files import Found, Unreadable
from sahne.front_matter import YamlFault, load, split
from sahne.kinds import BY_FOLDER, Kind
from sahne.settings import Settings
from sahne.source import Fault, Source, Written
from sahne.turkish import slugify


def kind_of(path: str) -> Kind | None:
    """The kind of a file, by the folder below ``content/`` that it stands in."""
    parts = path.split("/", 2)
    return BY_FOLDER.get(parts[1]) if len(parts) == 3 else None


def read_source(found: Found, data: bytes | Unreadable, settings: Settings, *, with_body: bool = True) -> Source:
    """Read one file; whatever is wrong with it becomes a fault of the source, never an exception.

    Args:
        found: The file.
        data: What stands in it.
        settings: Those of the workspace.
        with_body: Whether the item gets its text; the source has it either way.
    """
    path = found.path
    kind = kind_of(path)
    if found.problem:
        return Source(path=path, kind=kind, settings=settings, faults=(Fault(type=found.problem),))
    if isinstance(data, Unreadable):
        return Source(path=path, kind=kind, settings=settings, faults=(Fault(type=data.reason, value=data.detail),))
    if kind is None:
        return Source(path=path, kind=None, settings=settings, faults=(Fault(type="no_kind"),))
    try:
        text = data.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        return Source(path=path, kind=kind, settings=settings, faults=(_not_utf8(error),))
    return _parsed(path, kind, Written(text, data), settings, with_body)


_DOCUMENTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-", b"{\\rtf")
"""How files of Word begin, packed and old ones, and PDF and RTF."""


def _not_utf8(error: UnicodeDecodeError) -> Fault:
    data, start = error.object, error.start  # without a byte order mark, which is no column
    if data.startswith(_DOCUMENTS):
        return Fault(type="document", line=1)
    before = data[:start]
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
    return Fault(type="encoding", line=before.count(b"\n") + 1, column=column, value=data[start : start + 1])


def _parsed(path: str, kind: Kind, written: Written, settings: Settings, with_body: bool) -> Source:
    text = written.text
    front = split(text)
    if front is None:
        fault = Fault(type="no_front_matter" if text.strip() else "empty")
        return _unread(path, kind, settings, written, fault)
    fields = load(text[front.start : front.end])
    if isinstance(fields, YamlFault):
        line = fields.line + text.count("\n", 0, front.start)
        fault = Fault(type=fields.reason, line=line, column=fields.column, value=fields.detail)
        return _unread(path, kind, settings, written._replace(front=front), fault)
    body = text[front.body :] if with_body else ""
    return _valid(path, kind, body, Written(text, written.data, front, fields), settings)


def _unread(path: str, kind: Kind, settings: Settings, written: Written, fault: Fault) -> Source:
    return Source(path=path, kind=kind, settings=settings, load=lambda: written, faults=(fault,))


def _valid(path: str, kind: Kind, body: str, named: Written, settings: Settings) -> Source:
    fields, renamed, faults = _standard(named.fields, kind)
    item = None
    try:
        full = _completed(fields, path, body, settings)
        item = kind.model.model_validate(full, context={"zone": settings.timezone})
    except ValidationError as error:
        faults += tuple(_as_written(fault, fields) for fault in field_faults(error))
    written = named if fields is named.fields else named._replace(fields=fields)
    return Source(
        path=path, kind=kind, settings=settings, load=lambda: written, renamed=renamed, faults=faults, item=item
    )


def _as_written(fault: Fault, fields: Mapping[str, Any]) -> Fault:
    """A fault in the one entry of a field that was written without a list is not in its first entry."""
    name, *rest = fault.path or ("",)
    if rest and rest[0] == 0 and not isinstance(fields.get(str(name)), list):
        return replace(fault, path=(name, *rest[1:]))
    return fault


@cache
def _names(kind: Kind) -> frozenset[str]:
    return frozenset(kind.model.model_fields) - {"path", "body"}


def _standard(written: Mapping[str, Any], kind: Kind) -> tuple[Mapping[str, Any], Mapping[str, str], tuple[Fault, ...]]:
    """The fields under their standard names, what was renamed, and aliases of a field that is already there."""
    known = _names(kind)
    if written.keys() <= known:
        return written, {}, ()
    fields, renamed, faults = {}, {}, []
    for key in sorted(written, key=lambda key: key not in known):
        name = standard_name(key, known, kind.name)
        if name in ("path", "body"):
            faults.append(Fault(type="extra_forbidden", path=(key,), value=written[key]))
        elif name in fields:
            faults.append(Fault(type="said_twice", path=(key,), value=key, detail={"name": name}))
        else:
            fields[name] = written[key]
            if name != key:
                renamed[name] = key
    return fields, renamed, tuple(faults)


def _completed(fields: Mapping[str, Any], path: str, body: str, settings: Settings) -> dict[str, Any]:
    """The fields with what the file need not say; an empty field counts as not written."""
    full = (
        {name: value for name, value in fields.items() if value is not None}
        if None in fields.values()
        else dict(fields)
    )
    full["path"], full["body"] = path, body
    if "lang" not in full:
        full["lang"] = settings.language
    if "slug" not in full:
        full["slug"] = slugify(path.rpartition("/")[2].removesuffix(".md")) or "item"
    return full
