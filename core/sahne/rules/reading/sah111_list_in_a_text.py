"""A list that is read as one text.

Entries below a field that has a value on its own line, or hyphens without a space behind them, are joined to one long
text: `graduates - interns` is one audience that nobody has heard of, and one tag that nobody searches for.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0111-4000-8000-000000000001
title: How we pack a cold box
tags: ice
  - box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0111-4000-8000-000000000001
title: How we pack a cold box
tags: [ice, box]
---
```

## Türkçe

Tek bir metin olarak okunan liste.

Kendi satırında değeri olan bir alanın altındaki ya da kısa çizgisinden sonra boşluk bırakılmamış öğeler tek bir uzun metinde
birleşir: `mezunlar - stajyerler` kimsenin tanımadığı tek bir hedef kitle, kimsenin aramadığı tek bir etikettir.
"""

import re
from collections.abc import Iterator

from sahne.aliases import standard_name
from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.names import list_names
from sahne.rules.reading.yaml_line import line_of
from sahne.rules.reading.yaml_list import under_value
from sahne.said import Words
from sahne.source import Source

CODE = "SAH111"
SEVERITY = Severity.ERROR

NO_SPACE = Words(
    en="no space stands behind the hyphens, so {name} is one text",
    tr="kısa çizgilerden sonra boşluk yok, {name} tek bir metin sayılıyor",
)
WRITE = Words(
    en="Write {line}, or one entry a line with a space: {entry}.",
    tr="{line} ya da her satıra boşlukla bir öğe yazın: {entry}.",
)
_BELOW = re.compile(
    r"^(?P<name>\w[\w -]*):(?P<value>[ \t]+[^\s'\"\[{|>&*!#][^\n]*)?(?P<entries>(?:\r?\n[ \t]+-[^\n]*)+)", re.M
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that was meant to be a list."""
    if source.front is None or source.text.find("\n ", source.front.start, source.front.end) < 0:
        return  # nothing is set in, so nothing stands below a field
    suspects = [
        value for value in source.fields.values() if type(value) is str and (" - " in value or value[:1] == "-")
    ]
    if not suspects:
        return
    for below in _BELOW.finditer(source.text, source.front.start, source.front.end):
        if not _takes_a_list(source, below["name"]):
            continue
        entries = [entry.strip().removeprefix("-").strip() for entry in below["entries"].strip().split("\n")]
        line = source.text_place(below.start()).line
        if below["value"]:
            yield from _under_value(source, line, below, entries)
        elif any(value.startswith(f"-{entries[0]}") for value in suspects):
            yield _joined(source, line, below["name"], entries)


def _takes_a_list(source: Source, written: str) -> bool:
    if source.kind is None:
        return False
    lists = list_names(source.kind.model)
    return standard_name(written, lists, source.kind.name) in lists


def _under_value(source: Source, line: int, below: re.Match[str], entries: list[str]) -> Iterator[Diagnostic]:
    """Only where every line below is an entry; a text that goes on with a dash is left alone."""
    if all(re.match(r"[ \t]*- \S", row) for row in below["entries"].strip("\r\n").split("\n")):
        found = under_value(line_of(line, below[0].partition("\n")[0]), entries)
        yield Diagnostic(Place(source.path, found.line, found.column), CODE, found.message, found.hint)


def _joined(source: Source, line: int, name: str, entries: list[str]) -> Diagnostic:
    message = NO_SPACE(name=name)
    hint = WRITE(line=f"{name}: [{', '.join(entries)}]", entry=f"- {entries[0]}")
    return Diagnostic(Place(source.path, line + 1), CODE, message, hint)
