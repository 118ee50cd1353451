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

## Türkçe

Üst bilgisi olmayan dosya.

Her içerik üç kısa çizgiden oluşan bir satırla başlar; altında her satırda bir alan, sonra yine üç kısa çizgili bir satır
bulunur. Bunlar olmadan Sahne içeriğin adını, kime seslendiğini ve ne zaman yayımlanacağını bilemez.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.said import Said, Words
from sahne.source import Source

CODE = "SAH102"
SEVERITY = Severity.ERROR

EMPTY = Words(en="the file is empty", tr="dosya boş")
BEGIN_OR_DELETE = Words(
    en="Begin it with ---, title: and the title, and --- again; or delete the file.",
    tr="Dosyaya --- ile başlayın, title: yanına başlığı yazın ve --- ile kapatın; gerekmiyorsa dosyayı silin.",
)
NONE = Words(en="there is no front matter", tr="üst bilgi yok")
BEGIN = Words(
    en="Begin the file with ---, title: and the title, and --- again.",
    tr="Dosyaya --- ile başlayın, title: yanına başlığı yazın ve yeni bir satırda --- ile kapatın.",
)
WRONG_BEGIN = Words(en="the front matter does not begin with ---", tr="üst bilgi --- ile başlamıyor")
NO_END = Words(en="the front matter has no end", tr="üst bilgi kapatılmamış")
FENCE = Words(
    en="Write --- on this line: three hyphens, with nothing before or behind them.",
    tr="Bu satıra --- yazın: üç kısa çizgi; önünde ve arkasında hiçbir şey olmasın.",
)
CLOSE = Words(
    en="Close it with a line of three hyphens, ---, before the text begins.",
    tr="Metin başlamadan önce, üç kısa çizgiden oluşan bir satırla kapatın: ---.",
)
ABOVE = Words(
    en="The first line must be ---: write it above {name}.", tr="İlk satır --- olmalı: {name} satırının üstüne yazın."
)
ABOVE_AND_BELOW = Words(
    en="The first line must be ---: write it above {name}, and --- again below the last field.",
    tr="İlk satır --- olmalı: {name} satırının üstüne yazın, son alanın altına da bir --- koyun.",
)
_FENCE_LIKE = re.compile(r"[ \t\ufeff]*(?:[-–—―−_=.+][ \t]*)+\r?$")
_FIELD = re.compile(r"\w[\w -]{0,40}:(?=\s|$)")

Found = tuple[int, Said, Said]
"""The line to change, from 1, what is wrong and what to do."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file that is empty, has no block, or does not close it."""
    for _ in source.faults_of("empty"):
        yield Diagnostic(Place(source.path), CODE, EMPTY(), BEGIN_OR_DELETE())
    for _ in source.faults_of("no_front_matter"):
        line, message, hint = _words(source.text.split("\n"))
        yield Diagnostic(Place(source.path, line), CODE, message, hint)


def _words(lines: list[str]) -> Found:
    at = next((at for at, line in enumerate(lines) if line.strip()), 0)
    if lines[at].rstrip() == "---":
        return _no_end(lines, at)
    if lines[at].startswith("---") or _FENCE_LIKE.match(lines[at]):
        return at + 1, WRONG_BEGIN(), FENCE()
    if name := _FIELD.match(lines[at]):
        closed = any(line.rstrip() == "---" for line in lines[at:])
        return at + 1, NONE(), (ABOVE if closed else ABOVE_AND_BELOW)(name=name[0])
    return 1, NONE(), BEGIN()


def _no_end(lines: list[str], at: int) -> Found:
    """A line that was meant to close the block is named; without one, its first line."""
    for number, line in enumerate(lines[at + 1 :], at + 2):
        if line.strip() and _FENCE_LIKE.match(line):
            return number, NO_END(), FENCE()
    return at + 1, NO_END(), CLOSE()
