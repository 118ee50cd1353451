"""Words behind a number sign that are lost.

A space and a `#` begin a note that nobody reads. In a title it takes the rest of the line with it.

## Wrong

```markdown title="content/posts/team.md"
---
id: 6a0c1d1e-0109-4000-8000-000000000001
title: Team #1 is hiring
---
```

## Right

```markdown title="content/posts/team.md"
---
id: 6a0c1d1e-0109-4000-8000-000000000001
title: "Team #1 is hiring"
---
```
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.source import Source

CODE = "SAH109"
SEVERITY = Severity.WARNING

_LOST = re.compile(r"^(\w+):[ \t]+([^'\"\[{|>#\s][^#\n]*?)[ \t]+(#[^\s#][^\n]*?)[ \t\r]*$", re.MULTILINE)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each value that goes on behind a number sign without a space."""
    if source.front is None or source.text.find(" #", source.front.start, source.front.end) < 0:
        return
    for lost in _LOST.finditer(source.text, source.front.start, source.front.end):
        hint = f'Put the value in double quotes: {lost[1]}: "{lost[2]} {lost[3]}".'
        yield Diagnostic(source.text_place(lost.start(3)), CODE, f"{lost[3]} is read as a note and lost", hint)
