"""A channel gone silent.

Leaving a social network hurts the employer more than never entering it: a candidate who finds the last post three months
old wonders whether anybody is still there. `min_per_week` in the channel's `cadence` is the promise; the last four weeks
are counted, or as many as a slower cadence needs.

What is planned from now on does not mend the past, so it is no excuse. Holidays and days of a blackout are not counted,
and a channel that never spoke cannot fall silent. What is published, or is approved and its time has come, counts as said.

## Wrong

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0403-4000-8000-000000000001
title: LinkedIn
cadence: {min_per_week: 1}
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0403-4000-8000-000000000002
title: How we pack a cold box
status: published
channel: [linkedin]
publish: 2026-10-01T10:00
---
```

## Right

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0403-4000-8000-000000000001
title: LinkedIn
cadence: {min_per_week: 0.25}
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0403-4000-8000-000000000002
title: How we pack a cold box
status: published
channel: [linkedin]
publish: 2026-11-03T10:00
---
```

## Türkçe

Susmuş bir kanal.

Bir sosyal ağı bırakmak, işverene o ağa hiç girmemekten daha çok zarar verir: son gönderiyi üç ay öncesinden kalmış bulan
aday, orada hâlâ biri var mı diye düşünür. Verilen söz, kanalın `cadence` alanındaki `min_per_week` değeridir; son dört
haftaya, daha seyrek bir kanalda gereken kadar haftaya bakılır.

Bundan sonrası için planlananlar geçmişi düzeltmez, o yüzden mazeret olmaz. Tatiller ile yas gibi yayın yapılmayan günler
hesaba katılmaz; hiç konuşmamış bir kanal da susmuş olmaz. Yayımlanan ya da onaylanıp zamanı gelen her şey söylenmiş sayılır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.planning.cadence import Silence, coming, silence
from sahne.planning.slots import ChannelPlan, plans
from sahne.rules.plan.proposal import DAYS, plan_on
from sahne.said import Counted, Said, Words
from sahne.survey import Survey

CODE = "SAH403"
SEVERITY = Severity.WARNING

NOTHING = Words(
    en="nothing went out on {channel} in the last {days}; the last time was {last}",
    tr="{channel} kanalında son {days} içinde hiç yayın yok; son yayın {last}",
)
TOO_LITTLE = Words(
    en="{channel} spoke {said} in the last {days}; its cadence asks for {meant}",
    tr="{channel} kanalında son {days} içinde {said} yayın yapıldı; kanalın sıklığına göre en az {meant} olmalıydı",
)
TIMES = Words(en="time|times", tr="kez")
PLANNED = Words(
    en="{title!r} is planned for {when}; if the rhythm is more than the team can keep, lower min_per_week.",
    tr="{title!r} {when} için planlı; bu sıklık ekip için çoksa min_per_week değerini düşürün.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each channel whose recent past was too quiet."""
    for plan in survey.once(plans).values():
        if (found := silence(plan, survey)) and plan.channel:
            place = survey.source(plan.channel).place("cadence", "min_per_week")
            yield Diagnostic(place, CODE, _message(plan, found), _hint(plan, survey))


def _message(plan: ChannelPlan, found: Silence) -> Said:
    days = Counted(found.days, DAYS)
    if not found.said:
        return NOTHING(channel=plan.name, days=days, last=found.last)
    return TOO_LITTLE(channel=plan.name, said=Counted(found.said, TIMES), days=days, meant=found.meant)


def _hint(plan: ChannelPlan, survey: Survey) -> Said:
    slot = coming(plan, survey)
    return PLANNED(title=slot.item.title, when=slot.when) if slot else plan_on(survey, plan.name)
