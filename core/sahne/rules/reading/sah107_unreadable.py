"""A file that cannot be opened.

A folder with the name of a file, a link that leads out of the workspace, a file that you may not read, or one
far larger than any text. Sahne names it and goes on with the others.

## Wrong

```text title="content/posts/archive.md/note.txt"
archive.md is a folder here.
```

## Right

```text title="content/posts/_archive/note.txt"
A folder whose name begins with an underscore is left alone.
```
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.files import LARGEST
from sahne.source import Source

CODE = "SAH107"
SEVERITY = Severity.ERROR

_WORDS = {
    "folder": ("this is a folder, not a file", "Take .md off its name."),
    "outside": ("this is a link to a place outside the workspace, and is not followed", "Put the file itself here."),
    "link": ("this is a link to a folder or to nothing, and is not followed", "Put the files themselves here."),
    "permission": ("you may not read this file", "Change its permissions, or ask whoever owns it."),
    "error": ("this cannot be read{}", "Try to open it in an editor; if that fails too, restore it."),
    "large": (
        "this file has {}",
        f"Keep a text below {LARGEST // 1_000_000} MB; put pictures and data into files of their own.",
    ),
}


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file whose text could not be had."""
    for fault in source.faults_of(*_WORDS):
        message, hint = _WORDS[fault.type]
        detail = f" ({fault.value})" if fault.type == "error" and fault.value else fault.value or ""
        yield Diagnostic(source.fault_place(fault), CODE, message.format(detail), hint)
