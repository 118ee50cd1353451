"""An audience that nobody speaks to.

The plan fills itself with what is at hand, and the people who are hardest to hire go without a word for months. Each
audience was taken from the hiring plan; where none of its items went out for four weeks and none is planned, somebody
should decide whether it still matters. `plan: {audience_weeks: ...}` sets another number of weeks.

An event that is still to come counts as planned. An audience that was never spoken to is told of once others have been
spoken to for as long.

## Wrong

```markdown title="content/audiences/drivers.md"
---
id: 6a0c1d1e-0408-4000-8000-000000000001
title: Drivers
status: approved
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0408-4000-8000-000000000002
title: How we pack a cold box
status: published
audience: [drivers]
publish: 2026-09-30T10:00
---
```

## Right

```markdown title="content/audiences/drivers.md"
---
id: 6a0c1d1e-0408-4000-8000-000000000001
title: Drivers
status: approved
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0408-4000-8000-000000000002
title: How we pack a cold box
status: published
audience: [drivers]
publish: 2026-09-30T10:00
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0408-4000-8000-000000000003
title: How a route is drawn
status: approved
audience: [drivers]
publish: 2026-12-02T10:00
---
```

## Türkçe

Kimsenin seslenmediği bir hedef kitle.

Plan, elde ne varsa onunla dolar; işe alması en zor insanlar aylarca bizden söz duymaz. Her hedef kitle işe alım planından
gelir. Dört haftadır ona seslenilmediyse ve bir içerik de planlanmadıysa, bu kitlenin hâlâ önemli olup olmadığına karar
verilmelidir. Hafta sayısını `plan: {audience_weeks: ...}` ayarı değiştirir.

Yaklaşan bir etkinlik planlanmış sayılır. Hiç seslenilmemiş bir kitle ise, ancak ötekilere o kadar süredir seslenildiğinde
söylenir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.audience import Audience
from sahne.models.item import Status
from sahne.planning.slots import ChannelPlan, plans, speaks_first
from sahne.planning.spoken import Spoken, is_forgotten, spoken_to
from sahne.rules.plan.proposal import plan_on
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH408"
SEVERITY = Severity.WARNING

SINCE = Words(
    en="nobody has spoken to this audience since {last}, and nothing is planned for it",
    tr="bu hedef kitleye {last} gününden beri seslenilmedi, planda da bir şey yok",
)
NEVER = Words(
    en="nobody has spoken to this audience yet, and nothing is planned for it",
    tr="bu hedef kitleye henüz hiç seslenilmedi, planda da bir şey yok",
)
FOR_IT = Words(
    en="Plan something that says audience: [{name}].", tr="audience: [{name}] satırı olan bir içerik planlayın."
)
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each audience that is left alone."""
    for source, audience in survey.of(Audience):
        if audience.status in _RESTING or not speaks_first(audience, survey):
            continue
        said = spoken_to(audience, survey)
        if is_forgotten(said, survey):
            hint = plan_on(survey, _channel(audience, survey), FOR_IT(name=audience.slug))
            yield Diagnostic(source.place("title"), CODE, _message(said), hint)


def _message(said: Spoken) -> Said:
    return SINCE(last=said.last) if said.last else NEVER()


def _channel(audience: Audience, survey: Survey) -> str | None:
    """A channel that was chosen for the audience."""
    fitting = (plan.name for plan in survey.once(plans).values() if _is_for(audience, plan, survey))
    return next(fitting, None)


def _is_for(audience: Audience, plan: ChannelPlan, survey: Survey) -> bool:
    if plan.channel is None:
        return False
    return any(one.group == audience.group for one in survey.library.find_all(plan.channel, "audience"))
