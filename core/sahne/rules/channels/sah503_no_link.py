"""A job or an event that leads nowhere.

A post about a job without an address to apply at, or about an event without one to register at, costs every reader
who wanted to come. A public item has its page on the portal, so there is always something to link to; one that is not
public has only the addresses written in it.

## Wrong

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0503-4000-8000-000000000001
title: LinkedIn
platform: LinkedIn
---
```

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0503-4000-8000-000000000002
title: Veri mühendisi
status: approved
channel: [linkedin]
---
Sensör verisini okunur hale getirecek bir arkadaş arıyoruz.
```

## Right

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0503-4000-8000-000000000001
title: LinkedIn
platform: LinkedIn
---
```

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0503-4000-8000-000000000002
title: Veri mühendisi
status: approved
visibility: public
channel: [portal, linkedin]
---
Sensör verisini okunur hale getirecek bir arkadaş arıyoruz.
```

## Türkçe

Hiçbir yere götürmeyen ilan ya da etkinlik.

Başvuru adresi olmayan bir ilan, kayıt adresi olmayan bir etkinlik gönderisi, gelmek isteyen her okuru kaybettirir.
Herkese açık bir içeriğin portalda sayfası vardır, bağlanacak bir adres hep bulunur; açık olmayanın ise yalnız içinde
yazan adresleri vardır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item, Visibility
from sahne.rules.channels.outlets import READY, Outlet, outlets
from sahne.rules.words import KIND_WORDS
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH503"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="this {kind} goes out on {platform} with no address that a reader could follow",
    tr="bu {kind}, okurun gidebileceği bir adres olmadan {platform} kanalına çıkıyor",
)
HINT = Words(
    en="Write visibility: public, so that it has a page on the portal, or add a line {field}: with the address.",
    tr="Portalda sayfası olması için visibility: public yazın ya da adresiyle birlikte bir {field}: satırı ekleyin.",
)
_FIELDS = {
    "job": "apply_url",
    "event": "registration_url",
    "contest": "registration_url",
    "community": "registration_url",
}
_ADDRESSES = ("published_url", "apply_url", "registration_url", "online_url", "url")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item that is ready for a network and has no address in it."""
    seen: set[str] = set()
    for outlet in survey.once(outlets):
        item = outlet.item
        if item.kind in _FIELDS and item.status in READY and item.path not in seen and not _leads_somewhere(outlet):
            seen.add(item.path)
            message = MESSAGE(kind=KIND_WORDS[item.kind], platform=outlet.platform.name)
            yield Diagnostic(outlet.place, CODE, message, HINT(field=_FIELDS[item.kind]))


def _leads_somewhere(outlet: Outlet) -> bool:
    if outlet.item.visibility is Visibility.PUBLIC or _has_address(outlet.item):
        return True
    links = outlet.source.outline.links
    return any(not link.is_image and "://" in link.target for link in links) or "://" in outlet.source.body


def _has_address(item: Item) -> bool:
    return any(getattr(item, field, None) for field in _ADDRESSES)
