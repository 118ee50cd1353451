"""A file without front matter.

Every item begins with a line of three hyphens, its fields one a line, and a second line of three hyphens.
Without them Sahne does not know what the item is called, for whom it is, or when it goes out.

## Wrong

```markdown title="content/posts/kutu.md"
# How we pack a cold box

Ice first, then the box.
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0002-4000-8000-000000000001
title: How we pack a cold box
---
Ice first, then the box.
```
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.source import Source

CODE = "SAH102"
SEVERITY = Severity.ERROR


_NO_FENCE = "Write --- on this line: three hyphens, with nothing before or behind them."
_FENCE_LIKE = re.compile(r"[ \t\ufeff]*(?:[-–—―−_=.][ \t]*)+\r?$")
_FIELD = re.compile(r"\w[\w -]{0,40}:(?=\s|$)")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file that is empty, has no block, or does not close it."""
    for _ in source.faults_of("empty"):
        hint = "Begin it with ---, title: and the title, and --- again; or delete the file."
        yield Diagnostic(Place(source.path), CODE, "the file is empty", hint)
    for _ in source.faults_of("no_front_matter"):
        line, message, hint = _words(source.text.split("\n"))
        yield Diagnostic(Place(source.path, line), CODE, message, hint)


def _words(lines: list[str]) -> tuple[int, str, str]:
    """The line to change, from 1, what is wrong and what to do."""
    at = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if lines[at].rstrip() == "---":
        return _no_end(lines, at)
    if lines[at].startswith("---") or _FENCE_LIKE.match(lines[at]):
        return at + 1, "the front matter does not begin with ---", _NO_FENCE
    if name := _FIELD.match(lines[at]):
        end = "" if any(line.rstrip() == "---" for line in lines[at:]) else ", and --- again below the last field"
        hint = f"The first line must be ---: write it above {name[0]}{end}."
        return at + 1, "there is no front matter", hint
    return 1, "there is no front matter", "Begin the file with ---, title: and the title, and --- again."


def _no_end(lines: list[str], at: int) -> tuple[int, str, str]:
    """A line that was meant to close the block is named; without one, its first line."""
    message = "the front matter has no end"
    for number, line in enumerate(lines[at + 1 :], at + 2):
        if line.strip() and _FENCE_LIKE.match(line):
            return number, message, _NO_FENCE
    return at + 1, message, "Close it with a line of three hyphens, ---, before the text begins."
