"""Front matter that cannot be read.

The fields between the two lines of hyphens follow a few rules: a name, a colon, a space, a value. A few signs mean
something special there, and a value that holds one of them stands in quotes. Until the line is mended, the item is on
no page and in no calendar.

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

## Türkçe

Okunamayan üst bilgi.

İki kısa çizgi satırı arasındaki alanların birkaç kuralı vardır: bir ad, iki nokta, bir boşluk, bir değer. Birkaç işaret
orada özel bir anlam taşır; böyle bir işaret içeren değer tırnak içinde durur. Satır düzeltilene kadar içerik hiçbir sayfada
ve hiçbir takvimde yer almaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.names import field_names, list_names
from sahne.rules.reading.yaml_line import Misread
from sahne.rules.reading.yaml_name import first_misspelt
from sahne.rules.reading.yaml_plain import plain_words
from sahne.rules.reading.yaml_words import words_of
from sahne.source import Fault, Source

CODE = "SAH103"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the line that has to be changed."""
    for fault in source.faults_of("syntax", "deep", "long", "list"):
        found = _written(source, fault)
        if found:
            yield Diagnostic(Place(source.path, found.line, found.column), CODE, found.message, found.hint)
        else:
            yield Diagnostic(source.fault_place(fault), CODE, *plain_words(source, fault))


def _written(source: Source, fault: Fault) -> Misread | None:
    """What the lines themselves show."""
    if source.front is None or fault.type not in {"syntax", "list"}:
        return None
    first = source.text.count("\n", 0, source.front.start) + 1
    if fault.type == "list":
        return first_misspelt(source.text, first, source.text.count("\n", 0, source.front.end) + 1)
    known = field_names(source.kind.model, ()) if source.kind else ()
    lists = list_names(source.kind.model) if source.kind else None
    return words_of(source.text, first, fault.line, fault.column, str(fault.value), known, lists)
