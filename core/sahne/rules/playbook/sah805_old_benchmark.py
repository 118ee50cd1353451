"""A benchmark that is too old.

Other employers rebuild their career site every other year. Who decides by what it was two years ago answers a question
that nobody asks any more.

After 12 months; another span is set in `content/sahne.yml`: `playbook: {benchmark_months: 6}`.

## Wrong

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0805-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
platforms:
  mobile_app:
    note: Uygulamadan vardiya değiştirilebiliyor.
    read_on: 2025-03-10
---
```

## Right

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0805-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
platforms:
  mobile_app:
    note: Uygulamadan vardiya değiştirilebiliyor.
    read_on: 2026-10-10
---
```

## Türkçe

Eskimiş kıyaslama.

Başka işverenler kariyer sitelerini iki yılda bir yeniler. İki yıl önceki hâline bakıp karar veren, artık kimsenin sormadığı bir
soruyu yanıtlar.

Süre 12 aydır; başka bir süre `content/sahne.yml` dosyasında yazılır: `playbook: {benchmark_months: 6}`.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.benchmark import Benchmark, Platforms
from sahne.months import months_after
from sahne.rules.playbook.live import is_live
from sahne.said import AND, Counted, Listed, Words
from sahne.survey import Survey

CODE = "SAH805"
SEVERITY = Severity.ADVICE

PLATFORMS = {
    "career_portal": Words(en="the career portal", tr="kariyer portalı"),
    "mobile_app": Words(en="the mobile app", tr="mobil uygulama"),
    "social_networks": Words(en="the social networks", tr="sosyal ağlar"),
    "podcasts": Words(en="the podcasts", tr="podcastler"),
    "communities": Words(en="the communities", tr="topluluklar"),
}
MESSAGE = Words(
    en="the last look at {platforms} was on {day}, more than {months} ago",
    tr="{platforms} için son bakış {day}; aradan en az {months} geçti",
)
MONTHS = Words(en="month|months", tr="ay")
HINT = Words(
    en="Look again, write what is new and the day in read_on; set status: archived where there is nothing left to learn.",
    tr="Yeniden bakın, yeni olanı ve günü read_on alanına yazın; öğrenilecek bir şey kalmadıysa status: archived yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each day, too long ago, on which platforms of a benchmark were looked at."""
    months = survey.settings.playbook.benchmark_months
    for source, benchmark in survey.of(Benchmark):
        if is_live(survey, benchmark):
            for day, names in _looks(benchmark.platforms).items():
                if months_after(day, months) < survey.today:
                    platforms = Listed(tuple(PLATFORMS[name] for name in names), AND)
                    message = MESSAGE(platforms=platforms, day=day, months=Counted(months, MONTHS))
                    yield Diagnostic(source.place("platforms", names[0], "read_on"), CODE, message, HINT())


def _looks(platforms: Platforms) -> dict[date, list[str]]:
    looks: dict[date, list[str]] = defaultdict(list)
    for name in PLATFORMS:
        platform = getattr(platforms, name)
        if platform is not None and platform.read_on is not None:
            looks[platform.read_on].append(name)
    return looks
