"""A consent that ends soon.

Asking takes days, and a story that has to come down overnight leaves a hole in the plan. A month is enough to ask, to
write the new day down, or to plan what takes its place.

Found are consents that end within 30 days while an item goes on showing the person.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0710-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-12-01
channel: [portal]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0710-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal], langs: [tr], granted: 2025-01-10, expires: 2026-12-15}
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0710-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-12-01
channel: [portal]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0710-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal], langs: [tr], granted: 2025-01-10, expires: 2027-12-15}
---
```

## Türkçe

Yakında dolan rıza.

Sormak günler alır; bir gecede kaldırılan hikâye de planda boşluk bırakır. Bir ay; sormaya, yeni günü yazmaya ya da yerine ne
konacağını planlamaya yeter.

Otuz gün içinde dolan, ama kişiyi göstermeyi sürdüren bir içeriği olan rızalar bulunur.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.appearances import READY, Appearance, appearances
from sahne.rules.people.shown import Span, last_day
from sahne.said import Counted, Words
from sahne.survey import Survey

CODE = "SAH710"
SEVERITY = Severity.WARNING

SOON = timedelta(days=30)
MESSAGE = Words(
    en="the consent of {person} ends on {day}, with {items} still showing them",
    tr="{person} için verilen rızanın süresi {day} günü doluyor; kişiyi o günden sonra da gösteren {items} var",
)
ITEMS = Words(en="item|items", tr="içerik")
HINT = Words(
    en="Ask now whether it goes on and write the new day in expires; if not, plan when each item comes down.",
    tr="Sürüp sürmeyeceğini şimdi sorun, yeni günü expires alanına yazın; sürmeyecekse her içeriğin kalkacağı günü planlayın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each consent that ends soon."""
    soon = survey.today + SOON
    ending: dict[tuple[str, int], list[Span]] = defaultdict(list)
    for seen in survey.once(appearances):
        if seen.item.status in READY and (seen.until or date.max) <= soon and not seen.shown.has_left(seen.day):
            for place, span in {(span.person.path, span.number): span for span in _ending(survey, seen)}.items():
                ending[place].append(span)
    for (_, number), (span, *more) in ending.items():
        message = MESSAGE(person=span.person.title, day=span.last, items=Counted(1 + len(more), ITEMS))
        source = survey.source(span.person)
        steps = (number,) if isinstance(source.fields["consent"], list) else ()
        yield Diagnostic(source.place("consent", *steps, "expires"), CODE, message, HINT())


def _ending(survey: Survey, seen: Appearance) -> Iterator[Span]:
    for scope in seen.scopes:
        for channel, _ in seen.channels:
            spans = seen.spans(channel, scope)
            day = last_day(spans, seen.day)
            if day is not None and day <= survey.today + SOON and _stays(survey, seen, day):
                yield from (span for span in spans if span.last == day)


def _stays(survey: Survey, seen: Appearance, day: date) -> bool:
    expires = seen.item.expires
    return expires is None or survey.settings.moment(expires).date() > day + timedelta(days=1)
