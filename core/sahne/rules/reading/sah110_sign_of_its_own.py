"""A value whose first word is lost to a sign.

`&`, `!` and `#` mean something of their own where a value begins: the word behind them is taken for a mark or a note
and is not read. The page goes out with half a title, or with none, and nobody is told.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0110-4000-8000-000000000001
title: &box How we pack a cold box
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0110-4000-8000-000000000001
title: "&box How we pack a cold box"
---
```

## Türkçe

İlk sözcüğü bir işarete kurban giden değer.

`&`, `!` ve `#` bir değerin başında kendilerine özgü bir anlam taşır: arkalarındaki sözcük bir işaret ya da not sayılır ve
okunmaz. Sayfa yarım bir başlıkla ya da başlıksız yayımlanır, kimsenin de haberi olmaz.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.reading.yaml_line import quoted
from sahne.said import Words
from sahne.source import Source

CODE = "SAH110"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="{lost!r} is not read, for {sign!r} has a meaning of its own here",
    tr="{lost!r} okunmuyor; {sign!r} işaretinin burada ayrı bir anlamı var",
)
HINT = Words(en="Put the value in quotes: {line}.", tr="Değeri tırnak içine alın: {line}.")
_BEGINS = re.compile(
    r"^(?P<lead>[ \t]*(?:-[ \t]+)?(?:(?P<name>\w[^:\n]*):[ \t]+|(?<=[ \t])))"
    r"(?P<value>(?P<lost>[&!]\S*|#[^\s#]\S*)[^\n]*?)[ \t\r]*$",
    re.MULTILINE,
)
_HASHTAGS = {"title", "summary", "tags", "image_alt", None}
"""Fields in which a number sign begins a word, and entries of lists; elsewhere it begins a note to a colleague."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each value whose beginning is taken for something else."""
    if source.front is None or not source.fields:
        return
    text, start, end = source.text, source.front.start, source.front.end
    signs = [sign for sign in "&!#" if text.find(sign, start, end) >= 0]
    if not signs or not any(text.find(f"{before} {sign}", start, end) >= 0 for sign in signs for before in ":-"):
        return
    read = str(list(source.fields.values()))
    for begins in _BEGINS.finditer(text, start, end):
        if _is_lost(begins, read, text[start:end]):
            line = f"{begins['lead'].lstrip()}{quoted(begins['value'])}"
            message = MESSAGE(lost=begins["lost"], sign=begins["lost"][0])
            yield Diagnostic(source.text_place(begins.start("lost")), CODE, message, HINT(line=line))


def _is_lost(begins: re.Match[str], read: str, front: str) -> bool:
    """Whether a word is in no value; a mark that is used again with ``*`` was set on purpose."""
    lost = begins["lost"]
    if lost[0] == "#":
        return begins["name"] in _HASHTAGS and lost not in read
    if lost[0] == "!":
        return f"{{'{lost if len(lost) > 1 else '!!'}':" in read or lost == "!!str"
    return lost not in read and f"*{lost[1:]}" not in front
