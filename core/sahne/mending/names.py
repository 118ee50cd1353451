"""The id that is missing, and the standard names of fields."""

from collections.abc import Callable, Iterator

from sahne.editing.edit import Edit, applied
from sahne.front_matter import YamlFault, load, split
from sahne.positions import key_spans
from sahne.source import Source

Spans = dict[str, tuple[int, int, int]]


def with_standard_names(source: Source) -> str:
    """The text with every field under its standard name."""
    if source.front is None or not source.renamed:
        return source.text
    spans = _spans(source)
    text = applied(source.text, _renamings(source, spans))
    standard = {written: name for name, written in source.renamed.items()}
    wanted = {standard.get(name, name): value for name, value in _fields(source.text).items()}
    return text if _fields(text) == wanted else source.text


def with_id(source: Source, new_id: Callable[[], str]) -> str:
    """The text with an id, where it says something and has none."""
    if source.front is None or not source.fields or source.fields.get("id") is not None:
        return source.text
    spans = _spans(source)
    if not spans:
        return source.text
    id = new_id()
    text = applied(source.text, [_with_id(source, spans, f"id: {id}")])
    others = {name: value for name, value in _fields(source.text).items() if name != "id"}
    return text if _fields(text) == {**others, "id": id} else source.text


def _spans(source: Source) -> Spans:
    if source.front is None:
        return {}
    start = source.front.start
    return {
        written: (start + key, start + colon, start + end)
        for written, (key, colon, end) in key_spans(source.text[start : source.front.end]).items()
    }


def _fields(text: str) -> dict[str, object]:
    front = split(text)
    fields = load(text[front.start : front.end]) if front else {}
    return {} if isinstance(fields, YamlFault) else fields


def _renamings(source: Source, spans: Spans) -> Iterator[Edit]:
    for name, written in source.renamed.items():
        if written in spans:
            yield Edit(*spans[written][:2], name)


def _with_id(source: Source, spans: Spans, line: str) -> Edit:
    """The id in the place of an empty one, else as the first line; within braces, as the first entry."""
    start = source.front.start if source.front else 0
    if "id" in spans:
        key, _, end = spans["id"]
        return Edit(key, end, line)
    first = min(key for key, _, _ in spans.values())
    indent = source.text[max(start, source.text.rfind("\n", 0, first) + 1) : first]
    if indent.strip():
        return Edit(first, first, f"{line}, ")
    line_end = "\r\n" if source.text[:start].endswith("\r\n") else "\n"
    return Edit(start, start, f"{indent}{line}{line_end}")
