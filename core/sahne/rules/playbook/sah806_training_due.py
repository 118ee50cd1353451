"""A training that somebody has to take, or take again.

What one may show of the work and what not is learnt once and forgotten twice. A training for everyone is for everyone, those
who came last too.

Looked at are trainings of the level `everyone` that have rows in `content/training/records.csv`, those that say whom they are
asked of (`teams`, `takers`) and by when (`complete_by`, `within_months` after `joined`), and all people of `content/people/` who
have not left. A training without `certificate_months` is taken once.

## Wrong

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,sosyal-medya,2025-03-10,imza listesi
```

```markdown title="content/trainings/sosyal-medya.md"
---
id: 6a0c1d1e-0806-4000-8000-000000000001
title: Herkes için sosyal medya
level: everyone
certificate_months: 12
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0806-4000-8000-000000000002
title: Elif Aydın
---
```

## Right

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,sosyal-medya,2025-03-10,imza listesi
elif-aydin,sosyal-medya,2026-03-12,imza listesi
```

```markdown title="content/trainings/sosyal-medya.md"
---
id: 6a0c1d1e-0806-4000-8000-000000000001
title: Herkes için sosyal medya
level: everyone
certificate_months: 12
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0806-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Birinin alması ya da yenilemesi gereken eğitim.

İşten neyin gösterilip neyin gösterilmeyeceği bir kez öğrenilir, iki kez unutulur. Herkes için olan eğitim herkes içindir; en son
gelenler için de.

`content/training/records.csv` dosyasında satırı olan `everyone` düzeyindeki eğitimlere, kimden (`teams`, `takers`) ve ne zamana
kadar (`complete_by`, işe girişten (`joined`) sonra `within_months`) istendiği yazılı olanlara ve `content/people/` klasöründeki,
ayrılmamış herkese bakılır. `certificate_months` yazılmamışsa eğitim bir kez alınır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.training import Level
from sahne.rules.playbook.taken import hint, last_taken
from sahne.said import Said, Words
from sahne.survey import Survey
from sahne.training.needs import Cell, Module, State, needs_of

CODE = "SAH806"
SEVERITY = Severity.WARNING

FILE = "content/training/records.csv"
NEVER = Words(
    en="{person} has not taken the training {training!r} yet", tr="{person} {training!r} eğitimini henüz almamış"
)
LATE = Words(
    en="{person} has not taken the training {training!r}; it was to be taken by {day}",
    tr="{person} {training!r} eğitimini almamış; en geç {day} günü alacaktı",
)
AGAIN = Words(
    en="{person} took the training {training!r} on {day}; it was to be repeated by {ends}",
    tr="{person} {training!r} eğitimini {day} günü almış; en geç {ends} günü yenilenecekti",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person and each training that is due; certificates of experts have a rule of their own."""
    files = {key: one.record.place.path for (_, key), one in survey.once(last_taken).items()}
    for module in survey.once(needs_of).modules:
        training = module.training
        if training.group in files or training.complete_by is not None or training.within_months is not None:
            for cell in module.cells:
                said = _due(module, cell) if cell.required else None
                if said is not None:
                    place = survey.source(cell.person).place("title")
                    yield Diagnostic(place, CODE, said, hint(survey, training, files.get(training.group, FILE)))


def _due(module: Module, cell: Cell) -> Said | None:
    person, training = cell.person.title, module.training
    if cell.state is State.LATE and cell.day is not None:
        return LATE(person=person, training=training.title, day=cell.day)
    if training.level is not Level.EVERYONE:
        return None
    if cell.state is State.DUE and cell.day is None:
        return NEVER(person=person, training=training.title)
    if cell.state is State.ENDED and cell.taken is not None and cell.day is not None:
        return AGAIN(person=person, training=training.title, day=cell.taken.record.completed_on, ends=cell.day)
    return None
