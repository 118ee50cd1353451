"""Snippets of VS Code: a field, with the words it takes to choose from, and the whole front matter of a new item."""

from typing import Any

from sahne.editing.order import field_order
from sahne.editors.field_words import described
from sahne.editors.schema import schema_of
from sahne.kinds import KINDS, Kind
from sahne.rules.words import KIND_WORDS

_TODAY = "${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}"
_OWN = {"event": "start: ${11:" + _TODAY + "T14:00}", "benchmark": "employer: $11"}
"""What a kind cannot be without."""


def snippets() -> dict[str, Any]:
    """Every snippet, by its name."""
    whole = {f"sahne-{kind.name}": _whole(kind) for kind in KINDS}
    fields: dict[str, Any] = {}
    for kind in KINDS:
        for name in field_order(kind):
            fields.setdefault(f"sahne {name}", _field(kind, name))
    return whole | fields


def _whole(kind: Kind) -> dict[str, Any]:
    """The front matter of a new item; VS Code knows how to make an id."""
    words = KIND_WORDS[kind.name]
    lines = ["---", "id: $UUID", "title: ${1:" + words.tr + "}", "lang: ${2|tr,en|}", "status: draft"]
    if kind.purposeful:
        lines += ["audience: [$3]", "channel: [$4]", "goal: $5"]
        lines += ["kpi: {metric: ${6:reach}, target: ${7:1000}, measure_by: ${8:" + _TODAY + "}}"]
        lines += ["owner: $9", "publish: ${10:" + _TODAY + "T10:00}"]
    if kind.name in _OWN:
        lines.append(_OWN[kind.name])
    title = f"{words.tr} / {words.en}: content/{kind.folder}/"
    return _snippet(f"sahne-{kind.name}", [*lines, "---", "$0"], title)


def _field(kind: Kind, name: str) -> dict[str, Any]:
    schema = schema_of(kind)
    value, _ = _value(schema["properties"][name], schema, 1)
    return _snippet(name, [f"{name}: {value}$0"], described(name) or name)


def _snippet(prefix: str, body: list[str], description: str) -> dict[str, Any]:
    return {"scope": "markdown", "prefix": [prefix], "body": body, "description": description}


def _value(written: dict[str, Any], schema: dict[str, Any], stop: int) -> tuple[str, int]:
    """What is typed for a field, and the number of the next place to type at."""
    found = list(forms(written, schema))
    words = next((form["enum"] for form in found if "enum" in form), None)
    if words is None and any(form.get("type") == "boolean" for form in found):
        words = ["true", "false"]
    if words is not None:
        return f"${{{stop}|{','.join(words)}|}}", stop + 1
    part = next((form["properties"] for form in found if "properties" in form), None)
    if part is not None:
        return _braces(part, schema, stop)
    if any(_is_day(form) for form in found):
        return f"${{{stop}:{_TODAY}}}", stop + 1
    return (f"[${stop}]" if any(form.get("type") == "array" for form in found) else f"${stop}"), stop + 1


def _braces(part: dict[str, Any], schema: dict[str, Any], stop: int) -> tuple[str, int]:
    entries = []
    for name, written in part.items():
        value, stop = _value(written, schema, stop)
        entries.append(f"{name}: {value}")
    return "{" + ", ".join(entries) + "\\}", stop


def forms(written: dict[str, Any], schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Every form that a field, or an entry of it, may have."""
    if "$ref" in written:
        return [schema["$defs"][written["$ref"].rpartition("/")[2]]]
    inner = [*written.get("anyOf", ()), *([written["items"]] if "items" in written else [])]
    return [written, *(form for one in inner for form in forms(one, schema))]


def _is_day(form: dict[str, Any]) -> bool:
    return form.get("format") == "date" or str(form.get("pattern", "")).startswith(r"^(?:\d{4}-")
