"""A training that somebody has to take, or take again.

What one may show of the work and what not is learnt once and forgotten twice. A training for everyone is for everyone, those
who came last too.

Looked at are trainings of the level `everyone` that have rows in `content/training/records.csv`, and all people of
`content/people/` who have not left. A training without `certificate_months` is taken once.

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

`content/training/records.csv` dosyasında satırı olan `everyone` düzeyindeki eğitimlere ve `content/people/` klasöründeki,
ayrılmamış herkese bakılır. `certificate_months` yazılmamışsa eğitim bir kez alınır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.person import Person
from sahne.models.training import Level, Training
from sahne.rules.playbook.live import has_left
from sahne.rules.playbook.taken import Taken, firsts, hint, last_taken
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH806"
SEVERITY = Severity.WARNING

NEVER = Words(
    en="{person} has not taken the training {training!r} yet", tr="{person} {training!r} eğitimini henüz almamış"
)
AGAIN = Words(
    en="{person} took the training {training!r} on {day}; it was to be repeated by {ends}",
    tr="{person} {training!r} eğitimini {day} günü almış; en geç {ends} günü yenilenecekti",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person and each training for everyone that is due."""
    taken = survey.once(last_taken)
    files = {key: one.record.place.path for (_, key), one in taken.items()}
    people = [person for person in firsts(survey, Person) if not has_left(survey, person)]
    for training in firsts(survey, Training):
        if training.level is Level.EVERYONE and training.group in files:
            for person in people:
                said = _due(survey, person, training, taken.get((person.group, training.group)))
                if said is not None:
                    place = survey.source(person).place("title")
                    yield Diagnostic(place, CODE, said, hint(survey, training, files[training.group]))


def _due(survey: Survey, person: Person, training: Training, last: Taken | None) -> Said | None:
    if last is None:
        return NEVER(person=person.title, training=training.title)
    if last.ends is None or last.ends >= survey.today:
        return None
    return AGAIN(person=person.title, training=training.title, day=last.record.completed_on, ends=last.ends)
