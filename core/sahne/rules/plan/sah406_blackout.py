"""Something that goes out in a blackout.

In days of national mourning, in a strike, or before news that must not be told yet, nothing goes out: one cheerful post is
remembered for years. The spans stand in the settings, with their reason: `plan: {blackouts: [{from, to, reason}]}`.

The career portal publishes what is approved by itself when its time has come, so it is meant as well. What has to go out
all the same, as a word of sympathy, says so with `check: {ignore: [SAH406], reason: ...}`.

## Wrong

```yaml title="content/sahne.yml"
plan:
  blackouts:
    - {from: 2026-12-01, to: 2026-12-03, reason: National mourning}
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0406-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-02T10:00
---
```

## Right

```yaml title="content/sahne.yml"
plan:
  blackouts:
    - {from: 2026-12-01, to: 2026-12-03, reason: National mourning}
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0406-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2026-12-04T10:00
---
```

## Türkçe

Yayın yapılmayan günlere denk gelen bir içerik.

Millî yas günlerinde, grevde ya da henüz duyurulmaması gereken bir haberden önce hiçbir şey yayımlanmaz: neşeli tek bir
gönderi yıllarca hatırlanır. Bu günler nedeniyle birlikte ayarlarda durur: `plan: {blackouts: [{from, to, reason}]}`.

Kariyer portalı, onaylanan içeriği zamanı gelince kendiliğinden yayımlar; bu yüzden o da kapsam içindedir. Taziye iletisi
gibi yine de çıkması gereken bir içerik bunu `check: {ignore: [SAH406], reason: ...}` ile söyler.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Status
from sahne.planning.days_off import blackout_on
from sahne.planning.slots import day_of, goes_out, moment_of
from sahne.rules.plan.proposal import move
from sahne.said import Value, Words
from sahne.survey import Survey

CODE = "SAH406"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="nothing is to go out from {first} to {last}: {reason}",
    tr="{first} ile {last} arasında yayın yapılmayacak: {reason}",
)
ONE_DAY = Words(en="nothing is to go out on {first}: {reason}", tr="{first} günü yayın yapılmayacak: {reason}")
BEHIND = Words(en="Move it to a day behind {last}.", tr="Daha sonraki bir güne alın; yayın yapılmayan son gün {last}.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item that has not gone out and lies in a span of the settings."""
    for item in survey.library.items if survey.settings.plan.blackouts else ():
        when = moment_of(item) if item.status is not Status.PUBLISHED and goes_out(item) else None
        blackout = blackout_on(day_of(when), survey.settings) if when and day_of(when) >= survey.today else None
        if blackout:
            last = blackout.last or blackout.first
            words = ONE_DAY if last == blackout.first else MESSAGE
            values: dict[str, Value] = {"first": blackout.first, "last": last, "reason": blackout.reason}
            midnight = datetime.combine(last + timedelta(days=1), time.min, survey.settings.timezone)
            hint = move(survey, item, midnight, BEHIND(last=last))
            yield Diagnostic(survey.source(item).place("publish"), CODE, words(**values), hint)
