"""A certificate that ends.

Whoever approves pictures of people needs a certificate that holds on that day. Two months are enough to find a place in the
next group; one day is not.

Looked at is the last row of each person for a training of the level `expert`; found is what has ended, or ends within 60 days.

## Wrong

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,riza-ve-kvkk,2025-12-15,sınav tutanağı
```

```markdown title="content/trainings/riza-ve-kvkk.md"
---
id: 6a0c1d1e-0807-4000-8000-000000000001
title: Rıza ve KVKK
level: expert
certificate_months: 12
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0807-4000-8000-000000000002
title: Elif Aydın
---
```

## Right

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,riza-ve-kvkk,2026-10-13,sınav tutanağı
```

```markdown title="content/trainings/riza-ve-kvkk.md"
---
id: 6a0c1d1e-0807-4000-8000-000000000001
title: Rıza ve KVKK
level: expert
certificate_months: 12
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0807-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Süresi dolan belge.

İnsan gösteren bir içeriği onaylayanın o gün geçerli bir belgesi olmalıdır. Bir sonraki grupta yer bulmaya iki ay yeter, bir gün
yetmez.

`expert` düzeyindeki bir eğitim için her kişinin son satırına bakılır; süresi dolmuş olan ve 60 gün içinde dolacak olan bulunur.
"""

from collections.abc import Iterator
from datetime import timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.training import Level
from sahne.rules.playbook.live import has_left, is_live
from sahne.rules.playbook.taken import hint, last_taken
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH807"
SEVERITY = Severity.WARNING

SOON = timedelta(days=60)
ENDED = Words(
    en="the certificate of {person} for {training!r} ended on {day}",
    tr="{person} için {training!r} belgesinin süresi {day} günü doldu",
)
ENDS = Words(
    en="the certificate of {person} for {training!r} ends on {day}",
    tr="{person} için {training!r} belgesinin süresi {day} günü doluyor",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each expert's certificate that has ended or ends soon."""
    for taken in survey.once(last_taken).values():
        person, training = taken.person, taken.training
        if training.level is not Level.EXPERT or has_left(survey, person) or not is_live(survey, training):
            continue
        if taken.ends is not None and taken.ends <= survey.today + SOON:
            words = ENDED if taken.ends < survey.today else ENDS
            message = words(person=person.title, training=training.title, day=taken.ends)
            place = taken.record.place
            yield Diagnostic(place, CODE, message, hint(survey, training, place.path))
