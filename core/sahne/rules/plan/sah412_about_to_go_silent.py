"""A channel about to go silent.

A gap that is seen two weeks ahead is filled with a good story; one that is seen on the day is filled with anything, or
not at all. The channel's `cadence` says how many days may lie between two publications (`min_per_week: 0.5` is two weeks);
where nothing is planned within that time, and the silence would begin within two weeks, it is told. A channel that says
in `lead_times` how many days ahead a draft is due is told that many days before.

A channel that has gone silent already is told of by SAH403 alone, and one that never spoke is left alone.

## Wrong

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0412-4000-8000-000000000001
title: LinkedIn
cadence: {min_per_week: 1}
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0412-4000-8000-000000000002
title: How we pack a cold box
status: published
channel: [linkedin]
publish: 2026-11-19T10:00
---
```

## Right

```markdown title="content/channels/linkedin.md"
---
id: 6a0c1d1e-0412-4000-8000-000000000001
title: LinkedIn
cadence: {min_per_week: 1}
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0412-4000-8000-000000000002
title: How we pack a cold box
status: published
channel: [linkedin]
publish: 2026-11-19T10:00
---
```

```markdown title="content/posts/rota.md"
---
id: 6a0c1d1e-0412-4000-8000-000000000003
title: How a route is drawn
status: approved
channel: [linkedin]
publish: 2026-11-26T10:00
---
```

## Türkçe

Susmak üzere olan bir kanal.

İki hafta önceden görülen boşluk iyi bir hikâyeyle dolar; o gün görülen boşluk ya rastgele bir şeyle dolar ya da hiç
dolmaz. İki yayın arasında kaç gün olabileceğini kanalın `cadence` alanı söyler (`min_per_week: 0.5` iki hafta demektir).
Bu süre içinde planlanmış bir şey yoksa ve sessizlik iki hafta içinde başlayacaksa haber verilir. `lead_times` alanında
taslağın kaç gün önce hazır olacağını söyleyen kanalda haber o kadar gün önceden gelir.

Zaten susmuş olan kanalı yalnız SAH403 söyler; hiç konuşmamış bir kanala dokunulmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.planning.cadence import coming_silence, silence
from sahne.planning.slots import plans
from sahne.rules.plan.proposal import plan_on
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH412"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="nothing is planned on {channel}; from {day} on it falls behind its cadence",
    tr="{channel} kanalında planlanmış yayın yok; {day} gününden başlayarak kanal kendi sıklığının gerisinde kalıyor",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each channel that kept its cadence until now and has nothing ahead."""
    for plan in survey.once(plans).values():
        day = coming_silence(plan, survey)
        if day and plan.channel and not silence(plan, survey):
            place = survey.source(plan.channel).place("cadence", "min_per_week")
            message = MESSAGE(channel=plan.name, day=day)
            yield Diagnostic(place, CODE, message, plan_on(survey, plan.name))
