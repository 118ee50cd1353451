"""A link in the text that leads to nothing.

The portal keeps the words and drops such a link without a sound, so a candidate who would have read on cannot, and the editor
never learns of it. A link to another item names its file from where the text stands: `../stories/gece-vardiyasi.md`. A page of
the portal that is no item is named by its address, with a `/` before it. A text that is archived or cancelled is left alone.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0308-4000-8000-000000000001
title: How we pack a cold box
---
Read about [our night shift](../stories/gece-vardiyas.md) and on [our own site](www.yelkovan.example).
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0308-4000-8000-000000000002
title: The night shift
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0308-4000-8000-000000000001
title: How we pack a cold box
---
Read about [our night shift](../stories/gece-vardiyasi.md) and on [our own site](https://www.yelkovan.example).
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0308-4000-8000-000000000002
title: The night shift
---
```

## Türkçe

Metinde hiçbir yere gitmeyen bağlantı.

Portal böyle bir bağlantıyı sessizce atlar, yalnız sözlerini bırakır: okumayı sürdürecek aday sürdüremez, editörün de haberi
olmaz. Başka bir içeriğe verilen bağlantı, metnin durduğu yerden o içeriğin dosyasını gösterir: `../stories/gece-vardiyasi.md`.
Portalın içerik olmayan bir sayfası, başında `/` ile adresiyle yazılır. Arşivlenmiş ya da iptal edilmiş metinlere bakılmaz.
"""

import re
from collections.abc import Iterator
from posixpath import basename
from urllib.parse import urlsplit

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_FOLDER
from sahne.models.item import Status
from sahne.outline import Link
from sahne.rules.between.leads import Lead, Way, leads
from sahne.rules.between.near import nearest_address, nearest_file
from sahne.said import Said, Words
from sahne.source import Source
from sahne.suggest import DID_YOU_MEAN
from sahne.survey import Survey
from sahne.views.addresses import section_path
from sahne.words import FALLBACK, has

CODE = "SAH308"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="the link leads to nothing: {target!r}", tr="bağlantı hiçbir yere gitmiyor: {target!r}")
EMPTY = Words(en="the link has no address", tr="bağlantının adresi yok")
HINT = Words(
    en="Write the path of a file from here, such as ../jobs/name.md, or an address that begins with https://.",
    tr="Buradan bir dosyanın yolunu, örneğin ../jobs/ad.md, ya da https:// ile başlayan bir adres yazın.",
)
ADD_SCHEME = Words(en="Write {scheme} before it: {scheme}{target}.", tr="Başına {scheme} yazın: {scheme}{target}.")
LIST = Words(
    en="Write the address of the list on the portal: {address}.", tr="Listenin portaldaki adresini yazın: {address}."
)
PAGE = Words(
    en="A page of the portal that is no item is named by its address: {address}.",
    tr="Portalın içerik olmayan bir sayfası adresiyle yazılır: {address}.",
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)
_HOST = re.compile(r"www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|edu|gov|tr|io|eu|de|uk)(?:\.tr)?", re.IGNORECASE)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each link, pictures left out, of which it is known that nothing is there."""
    for source in survey.library.sources:
        if source.item is None or source.item.status in _OVER:
            continue
        for link in source.outline.links:
            if not link.is_image and (said := _said(survey, source, link)):
                yield Diagnostic(source.text_place(link.index), CODE, *said)


def _said(survey: Survey, source: Source, link: Link) -> tuple[Said, Said] | None:
    if not link.target:
        return EMPTY(), HINT()
    lead = survey.once(leads).of(source, link)
    if lead.way is not Way.NOWHERE:
        return None
    return MESSAGE(target=link.target), _hint(survey, source, link.target, lead)


def _hint(survey: Survey, source: Source, target: str, lead: Lead) -> Said:
    path = target.partition("/")[0]
    if "@" in path and "/" not in target:
        return ADD_SCHEME(scheme="mailto:", target=target)
    if _HOST.fullmatch(path):
        return ADD_SCHEME(scheme="https://", target=target)
    if near := _near(survey, source, target, lead):
        return DID_YOU_MEAN(word=near)
    return _page_hint(survey, source, target, lead)


def _near(survey: Survey, source: Source, target: str, lead: Lead) -> str | None:
    is_address = target.startswith("/") or "://" in target
    near = nearest_address(survey, lead.path) if is_address else nearest_file(survey, source, lead.path)
    _, sign, anchor = target.partition("#")
    return near and f"{near}{sign}{anchor}"


def _page_hint(survey: Survey, source: Source, target: str, lead: Lead) -> Said:
    """What to write for a list or a hand-written page, which have an address and no file in ``content/``."""
    root = urlsplit(survey.settings.sites.portal).path
    kind = BY_FOLDER.get(lead.path.rstrip("/"))
    if kind is not None and has(f"section.{kind.name}", FALLBACK) and source.item:
        return LIST(address=root + section_path(kind.name, source.item.lang, survey.settings.languages))
    name = basename(lead.path).removesuffix(".md")
    if (
        name.strip(".")
        and lead.path != target
        and "/" not in lead.path.removeprefix("../").removeprefix("docs/portal/").removeprefix("../")
    ):
        return PAGE(address=f"{root}{name}/")
    return HINT()
