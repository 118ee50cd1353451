"""Lessons of a benchmark from which nothing came.

Other employers are looked at so that nobody need discover again what they found out. A lesson that changed nothing, not even by
a decision to leave things as they are, was read for nothing, and three months later nobody remembers it. What came of it stands
in the benchmark itself: a decision, its day, and the items in which it can be seen.

It is said three months after the newest look at a platform.

## Wrong

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0815-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
platforms:
  career_portal:
    note: Mağaza seçilince vardiyalar görünüyor.
    read_on: 2026-08-10
lessons: [The shift stands first in their adverts.]
---
```

## Right

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0815-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
platforms:
  career_portal:
    note: Mağaza seçilince vardiyalar görünüyor.
    read_on: 2026-08-10
lessons: [The shift stands first in their adverts.]
outcomes: [{decision: Ours begin with the shift too., decided_on: 2026-09-01}]
---
```

## Türkçe

Derslerinden hiçbir şey çıkmamış kıyaslama.

Başka işverenlere, onların bulduğunu yeniden aramamak için bakılır. Hiçbir şeyi değiştirmeyen, “böyle kalsın” kararına bile
varmayan bir ders boşuna okunmuştur; üç ay sonra kimse hatırlamaz. Dersten ne çıktığı kıyaslamanın kendisinde durur: karar, günü
ve göründüğü içerikler.

Platformlara son bakıştan üç ay sonra söylenir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.benchmark import Benchmark, Platform, Platforms
from sahne.months import months_after
from sahne.rules.playbook.live import is_live
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH815"
SEVERITY = Severity.ADVICE

MESSAGE = Words(en="nothing came of these lessons yet", tr="bu derslerden henüz bir şey çıkmadı")
HINT = Words(
    en="Write what was decided, also that nothing changes: outcomes: [{{decision: …, decided_on: {today}}}].",
    tr="Ne kararlaştırıldığını yazın, hiçbir şey değişmeyecekse onu da: outcomes: [{{decision: …, decided_on: {today}}}].",
)
_MONTHS = 3


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each benchmark with lessons and no outcome, months after the newest look."""
    for source, benchmark in survey.of(Benchmark):
        looks = [platform.read_on for platform in _seen(benchmark.platforms) if platform.read_on]
        if not benchmark.lessons or benchmark.outcomes or not looks or not is_live(survey, benchmark):
            continue
        if months_after(max(looks), _MONTHS) < survey.today:
            yield Diagnostic(source.place("lessons"), CODE, MESSAGE(), HINT(today=survey.today))


def _seen(platforms: Platforms) -> Iterator[Platform]:
    every = (getattr(platforms, name) for name in Platforms.model_fields)
    return (platform for platform in every if platform is not None)
