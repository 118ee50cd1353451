"""An old address that leads elsewhere already.

`aliases` holds the addresses at which a page was before; who comes there is led to where it is now. An address can lead to one
page only: not to two, and not away from a page that is there today, be it another item's, a list, or a page that somebody wrote.
Its own address of today is none of an item's old ones.

## Wrong

```markdown title="content/stories/gece.md"
---
id: 6a0c1d1e-0227-4000-8000-000000000001
title: Gece vardiyasında bir hafta
slug: gece-vardiyasinda-bir-hafta
visibility: public
aliases: [gece-vardiyasi]
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0227-4000-8000-000000000002
title: Gece vardiyası
slug: gece-vardiyasi
visibility: public
---
```

## Right

```markdown title="content/stories/gece.md"
---
id: 6a0c1d1e-0227-4000-8000-000000000001
title: Gece vardiyasında bir hafta
slug: gece-vardiyasinda-bir-hafta
visibility: public
aliases: [gece-nobeti, /kariyer/gece.html]
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0227-4000-8000-000000000002
title: Gece vardiyası
slug: gece-vardiyasi
visibility: public
---
```

## Türkçe

Başka yere götüren eski adres.

`aliases` bir sayfanın eski adreslerini tutar; oraya gelen, sayfanın bugünkü yerine yönlendirilir. Bir adres tek bir sayfaya
götürebilir: iki sayfaya birden ya da bugün orada duran bir sayfadan uzağa götüremez; o sayfa başka bir içerik, bir liste ya da
elle yazılmış bir sayfa olsa da. İçeriğin bugünkü adresi eski adreslerinden biri değildir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.rules.fields.addresses import is_at, page_addresses
from sahne.said import Said, Words
from sahne.survey import Survey
from sahne.views.addresses import old_path, portal_path
from sahne.views.visibility import may_be_public

CODE = "SAH227"
SEVERITY = Severity.WARNING

TAKEN = Words(en="{address!r} is the address of {file}", tr="{address!r} bugün {file} dosyasının adresi")
A_PAGE = Words(en="{address!r} is a page of the portal", tr="{address!r} portalın bir sayfası")
OWN = Words(en="{address!r} is where the page is today", tr="{address!r} sayfanın bugünkü adresi")
TWICE = Words(en="{address!r} leads to {file} already", tr="{address!r} zaten {file} dosyasına götürüyor")
DELETE = Words(en="Delete it from aliases.", tr="Onu aliases alanından silin.")
CHOOSE = Words(
    en="An address leads to one page: keep it in one of the two.",
    tr="Bir adres tek bir sayfaya götürür: ikisinden birinde bırakın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each old address that is a page of today, or leads to another item before."""
    led: dict[str, Item] = {}
    for item in (one for one in survey.library.items if may_be_public(survey.settings, one)):
        for number, alias in enumerate(item.aliases):
            wrong = _wrong(survey, item, alias, led)
            if wrong:
                place = survey.source(item).place(*(("aliases", number) if _is_list(survey, item) else ("aliases",)))
                yield Diagnostic(place, CODE, *wrong)
            led.setdefault(old_path(item, alias, survey.settings.languages), item)


def _wrong(survey: Survey, item: Item, alias: str, led: dict[str, Item]) -> tuple[Said, Said] | None:
    languages = survey.settings.languages
    path = old_path(item, alias, languages)
    if path == portal_path(item, languages):
        return OWN(address=alias), DELETE()
    if path in led:
        return TWICE(address=alias, file=led[path].path), DELETE() if led[path] is item else CHOOSE()
    other = next((one for one in is_at(survey, path) if one is not item), None)
    if other is not None:
        return TAKEN(address=alias, file=other.path), CHOOSE()
    return (A_PAGE(address=alias), DELETE()) if path in survey.once(page_addresses) else None


def _is_list(survey: Survey, item: Item) -> bool:
    return isinstance(survey.source(item).fields.get("aliases"), list)
