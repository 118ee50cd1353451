"""A benchmark whose outcome names an item that is not there.

What was learnt from another employer counts when somebody can see what came of it. An outcome names the items in which it shows
by id, or by their path from `content/` without `.md`. When such a file is renamed or never written, the lesson leads nowhere.

## Wrong

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0317-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
lessons: [The shift stands first in their adverts.]
outcomes: [{decision: Ours begin with the shift too., items: [jobs/depo-gorevlisii], decided_on: 2026-10-20}]
---
```

```markdown title="content/jobs/depo-gorevlisi.md"
---
id: 6a0c1d1e-0317-4000-8000-000000000002
title: Depo görevlisi
---
```

## Right

```markdown title="content/benchmarks/kizilcam.md"
---
id: 6a0c1d1e-0317-4000-8000-000000000001
title: Kızılçam Market
employer: Kızılçam Market
lessons: [The shift stands first in their adverts.]
outcomes: [{decision: Ours begin with the shift too., items: [jobs/depo-gorevlisi], decided_on: 2026-10-20}]
---
```

```markdown title="content/jobs/depo-gorevlisi.md"
---
id: 6a0c1d1e-0317-4000-8000-000000000002
title: Depo görevlisi
---
```

## Türkçe

Sonucu, ortada olmayan bir içeriği anan kıyaslama.

Başka bir işverenden öğrenilen, ondan ne çıktığı görülebildiğinde işe yarar. Bir sonuç, göründüğü içerikleri id ile ya da
`content/` klasöründen başlayan, `.md` içermeyen yoluyla anar. Dosyanın adı değişir ya da dosya hiç yazılmazsa
ders boşlukta kalır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.benchmark import Benchmark
from sahne.rules.between.sah302_results_of_nothing import HINT, MESSAGE
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH317"
SEVERITY = Severity.WARNING


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name in an outcome that no item has."""
    names = {source.path.partition("/")[2].removesuffix(".md") for source in survey.library.sources}
    for source, benchmark in survey.of(Benchmark):
        for number, outcome in enumerate(benchmark.outcomes):
            for position, name in enumerate(outcome.items):
                if name not in names and survey.library.named(name) is None:
                    hint = did_you_mean(name, names, HINT())
                    yield Diagnostic(_place(source, number, position), CODE, MESSAGE(name=name), hint)


def _place(source: Source, number: int, position: int) -> Place:
    """The name itself, however few brackets were written around it."""
    written = source.fields.get("outcomes")
    path: tuple[str | int, ...] = ("outcomes", number) if isinstance(written, list) else ("outcomes",)
    one = written[number] if isinstance(written, list) else written
    listed = isinstance(one, dict) and isinstance(one.get("items"), list)
    return source.place(*path, "items", position) if listed else source.place(*path, "items")
