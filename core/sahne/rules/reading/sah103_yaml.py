"""Front matter that cannot be read.

The fields between the two lines of hyphens are YAML: a name, a colon, a space, a value. A few signs mean
something special in it, and a value that holds one of them stands in quotes.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0003-4000-8000-000000000001
title: Cold box: how we pack it
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0003-4000-8000-000000000001
title: "Cold box: how we pack it"
---
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.rules.reading.yaml_line import Words
from sahne.rules.reading.yaml_words import first_misspelt, words_of
from sahne.source import Fault, Source

CODE = "SAH103"
SEVERITY = Severity.ERROR

_FIT = "Begin every field at the same column: a name, a colon, a space."
_PLAIN = (
    ("mapping values are not allowed", "a second colon stands in this value", "Put the value in double quotes."),
    ("quoted scalar", "a quotation mark is opened and not closed", "Close it at the end of the value."),
    ("unexpected end of stream", "a quotation mark is opened and not closed", "Close it at the end of the value."),
    ("',' or ']'", "a list is opened with [ and not closed", "Close it with ], or put the value in double quotes."),
    ("',' or '}'", "a { is opened and not closed", "Close it with }, or put the value in double quotes."),
    ("expected key", "this line does not fit under the one above it", _FIT),
    ("block end", "this line does not fit under the one above it", _FIT),
    ("document start", "this line does not fit under the one above it", _FIT),
    ("alias", "a value begins with *", "Put the value in double quotes."),
    ("anchor", "a value begins with * or &", "Put the value in double quotes."),
    (
        "unhashable",
        "the name of a field is a list or holds fields",
        "Write one word before the colon, or put it in double quotes.",
    ),
    ("control character", "an invisible control character stands here", "Delete it and write the word again."),
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the line that has to be changed."""
    for fault in source.faults_of("syntax", "deep", "long", "list"):
        found = _written(source, fault)
        place = Place(source.path, found.line, found.column) if found else source.fault_place(fault)
        words = (found.message, found.hint) if found else _words(source, fault)
        yield Diagnostic(place, CODE, *words)


def _written(source: Source, fault: Fault) -> Words | None:
    """What the lines themselves show."""
    if source.front is None or fault.type not in {"syntax", "list"}:
        return None
    first = source.text.count("\n", 0, source.front.start) + 1
    if fault.type == "list":
        return first_misspelt(source.text, first, source.text.count("\n", 0, source.front.end) + 1)
    return words_of(source.text, first, fault.line, fault.column, str(fault.value))


def _words(source: Source, fault: Fault) -> tuple[str, str]:
    if fault.type == "deep":
        return "the fields are nested too deep", "Write at most a few levels; no field of Sahne needs more than three."
    if fault.type == "long":
        return "the front matter is far too long", "Close it with --- before the text begins; the text stands below it."
    if fault.type == "list":
        return (
            "the front matter is not a list of fields",
            "Write each field on a line of its own: a name, a colon, a space, a value.",
        )
    said = str(fault.value)
    if "cannot start any token" in said:
        sign = source.text.split("\n")[fault.line - 1][fault.column - 1 :][:1]
        name = "a tab" if sign == "\t" else sign
        return f"{name} stands where a value begins", "Put the value in double quotes; use spaces instead of tabs."
    for sign, message, hint in _PLAIN:
        if sign in said:
            return message, hint
    return f"this cannot be read ({said})", "Write a name, a colon, a space, and the value in double quotes."
