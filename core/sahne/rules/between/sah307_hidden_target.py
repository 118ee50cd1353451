"""A public item that points at something the portal does not show.

The portal leaves such a link out and keeps only its words, and a job whose place is internal loses its place: candidates see
half a page, and search engines refuse a job without a place. Names that only the team reads, such as a goal or an owner, may
be internal; whether a person may be shown is a matter of consent and has rules of its own.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000001
title: Data engineer
status: published
visibility: public
location: [izmir]
---
Read about [our night shift](../stories/gece-vardiyasi.md).
```

```markdown title="content/locations/izmir.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000002
title: İzmir
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000003
title: The night shift
status: archived
visibility: public
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000001
title: Data engineer
status: published
visibility: public
location: [izmir]
---
Read about [our night shift](../stories/gece-vardiyasi.md).
```

```markdown title="content/locations/izmir.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000002
title: İzmir
status: published
visibility: public
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0307-4000-8000-000000000003
title: The night shift
status: published
visibility: public
---
```

## Türkçe

Portalda gösterilmeyen bir şeye işaret eden açık içerik.

Portal böyle bir bağlantıyı atlar, geriye yalnız sözleri kalır; yeri içeride kalan bir ilan da yersiz kalır. Aday yarım bir
sayfa görür, arama motorları da yeri olmayan ilanı geri çevirir. Hedef ya da sorumlu gibi yalnız ekibin okuduğu adlar içeride
kalabilir; bir kişinin gösterilip gösterilemeyeceği ise rıza konusudur ve onun kendi kuralları vardır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.rules.between.leads import Way, leads
from sahne.rules.between.portal_items import portal_items
from sahne.rules.words import KIND_WORDS
from sahne.said import Said, Words
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.visibility import hidden_by, is_public

CODE = "SAH307"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the portal does not show the {kind} {title!r}: {why}", tr="portal şunu göstermiyor: {kind} {title!r}; {why}"
)
WHY = {
    "kind": Words(en="this kind has no page there", tr="bu türün portalda sayfası yok"),
    "visibility": Words(en="it is internal", tr="yalnız şirket içine açık"),
    "status": Words(en="its status is {status}", tr="durumu {status}"),
    "lang": Words(
        en="its language {lang!r} is none of the portal's", tr="dili olan {lang!r} portalın dillerinden değil"
    ),
    "expires": Words(en="it has expired", tr="süresi dolmuş"),
}
HINTS = {
    "kind": Words(en="Take the link out.", tr="Bağlantıyı kaldırın."),
    "visibility": Words(
        en="Write visibility: public in {path}, or point at something else.",
        tr="{path} dosyasına visibility: public yazın ya da yerine başkasını yazın.",
    ),
    "status": Words(
        en="Approve {path}, or point at something else.",
        tr="{path} dosyasını onaylayın ya da yerine başkasını yazın.",
    ),
    "lang": Words(en="Point at a version in another language.", tr="Yerine başka bir dildeki sürümünü yazın."),
    "expires": Words(
        en="Change expires in {path}, or point at something else.",
        tr="{path} dosyasındaki expires satırını değiştirin ya da yerine başkasını yazın.",
    ),
}
PLAYBOOK = Words(
    en="the link leads into the playbook, which candidates cannot open",
    tr="bağlantı adayların açamadığı oyun kitabına gidiyor",
)
PLAYBOOK_HINT = Words(
    en="Link to a page of the portal, or take the link out.",
    tr="Portalın bir sayfasına bağlantı verin ya da bağlantıyı kaldırın.",
)
_FIELDS = {Job.kind: ("team", "location", "value"), Event.kind: ("location", "value")}
"""Kind -> what its page shows of others; of every other kind a value."""
_OPEN = (Status.IDEA, Status.DRAFT, Status.REVIEW)
"""What may be approved until the day comes."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name and link of a public item that the portal leaves out."""
    for item in survey.once(portal_items):
        yield from _names(survey, item)
        source = survey.source(item)
        if source.outline.links:
            yield from _links(survey, source, item)


def _names(survey: Survey, item: Item) -> Iterator[Diagnostic]:
    for field in _FIELDS.get(item.kind, ("value",)):
        for number, name in enumerate(item.names(field)):
            other = survey.library.find(item.references[field], name, item.lang)
            if other is not None and (why := _why(survey, item, other)) and _is_missed(survey, other):
                yield Diagnostic(_place(survey.source(item), field, number), CODE, *_words(other, why))


def _links(survey: Survey, source: Source, item: Item) -> Iterator[Diagnostic]:
    for link in source.outline.links:
        lead = survey.once(leads).of(source, link)
        if lead.way is Way.PLAYBOOK:
            yield Diagnostic(source.text_place(link.index), CODE, PLAYBOOK(), PLAYBOOK_HINT())
        elif lead.way is Way.ITEM and lead.source and lead.source.item and lead.source is not source:
            why = _why(survey, item, lead.source.item)
            if why is not None:
                yield Diagnostic(source.text_place(link.index), CODE, *_words(lead.source.item, why))


def _why(survey: Survey, item: Item, other: Item) -> str | None:
    """What keeps the other item from the portal; what may still be approved counts when this one is there already."""
    why = hidden_by(survey.settings, other, survey.now)
    if why == "status" and other.status in _OPEN and not is_public(survey.library, item, survey.now):
        return None
    return why


def _is_missed(survey: Survey, other: Item) -> bool:
    """Whether a page lacks something without it: a place always, teams and values where the portal has any."""
    return other.kind == "location" or other.kind in survey.once(_shown_kinds)


def _shown_kinds(survey: Survey) -> frozenset[str]:
    return frozenset(item.kind for item in survey.once(portal_items))


def _words(other: Item, why: str) -> tuple[Said, Said]:
    reason = WHY[why](status=str(other.status), lang=other.lang)
    return MESSAGE(kind=KIND_WORDS[other.kind], title=other.title, why=reason), HINTS[why](path=other.path)


def _place(source: Source, field: str, number: int) -> Place:
    return source.place(field, number) if isinstance(source.fields.get(field), list) else source.place(field)
