"""A link to a heading that is not there.

Whoever follows it lands at the top of a long page and has to look for what was promised. A heading is named as in the address
of the page: small letters without Turkish signs, words joined by `-`; of two headings with the same words the second ends
with `_1`.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0309-4000-8000-000000000001
title: How we pack a cold box
---
See [what the night is like](../stories/gece-vardiyasi.md#ucretler).
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0309-4000-8000-000000000002
title: Gece vardiyası
---
### Ücret ve izin
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0309-4000-8000-000000000001
title: How we pack a cold box
---
See [what the night is like](../stories/gece-vardiyasi.md#ucret-ve-izin).
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0309-4000-8000-000000000002
title: Gece vardiyası
---
### Ücret ve izin
```

## Türkçe

Olmayan bir başlığa bağlantı.

Bağlantıya basan kişi uzun bir sayfanın başına düşer ve söz verileni kendisi aramak zorunda kalır. Başlık, sayfa adresindeki
gibi yazılır: Türkçe imler olmadan küçük harfler, aralarında `-`; aynı sözlerden oluşan iki başlığın ikincisi `_1` ile biter.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Status
from sahne.outline import Link
from sahne.rules.between.headings import anchors
from sahne.rules.between.leads import Way, leads
from sahne.said import Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH309"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="no heading of the page is named {anchor!r}", tr="sayfada {anchor!r} adında bir başlık yok")
HINT = Words(en="Write one that is there: {known}.", tr="Sayfadaki başlıklardan birini yazın: {known}.")
NONE = Words(
    en="The page has no headings: take # and what follows out.", tr="Sayfada başlık yok: # işaretini ve arkasını silin."
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)
_ALWAYS = ("top", "main", "glance")
"""What every page of the portal, or a job's, has."""
_NOT_OURS = ("fn:", "fnref:", ":~:")
"""Footnotes, and a search for words in the page."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each link to a place within an item that its text does not have."""
    known: dict[str, frozenset[str]] = {}
    for source in survey.library.sources:
        if source.item is None or source.item.status in _OVER:
            continue
        for link in source.outline.links:
            if "#" in link.target and not link.is_image:
                yield from _finding(survey, source, link, known)


def _finding(survey: Survey, source: Source, link: Link, known: dict[str, frozenset[str]]) -> Iterator[Diagnostic]:
    lead = survey.once(leads).of(source, link)
    page, anchor = lead.source, lead.anchor
    if lead.way is not Way.ITEM or page is None or not anchor or anchor in _ALWAYS or anchor.startswith(_NOT_OURS):
        return
    if page.path not in known:
        known[page.path] = anchors(page.body)
    if anchor not in known[page.path]:
        there = known[page.path]
        hint = did_you_mean(anchor, there, HINT(known=listed(there))) if there else NONE()
        yield Diagnostic(source.text_place(link.index), CODE, MESSAGE(anchor=anchor), hint)
