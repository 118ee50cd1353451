"""A row of the training records that cannot be read.

Who has a certificate is counted from these rows. A row that is left out is a colleague who is asked to sit the exam again.

The tables stand in `content/training/`, one training that one person completed a row, under the header
`person,training,completed_on,source`.

## Wrong

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,sosyal-medya,15.06.2026,imza listesi
```

## Right

```text title="content/training/records.csv"
person,training,completed_on,source
elif-aydin,sosyal-medya,2026-06-15,imza listesi
```

```markdown title="content/trainings/sosyal-medya.md"
---
id: 6a0c1d1e-0809-4000-8000-000000000001
title: Herkes için sosyal medya
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0809-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Okunamayan eğitim kaydı satırı.

Kimin belgesi olduğu bu satırlardan sayılır. Atlanan satır, sınava yeniden çağrılan bir çalışma arkadaşıdır.

Tablolar `content/training/` klasöründedir; her satırda bir kişinin tamamladığı bir eğitim vardır, başlık satırı
`person,training,completed_on,source` biçimindedir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rows import BadRow
from sahne.rules.fields.sah209_results_row import WORDS as TABLE_WORDS
from sahne.said import Words
from sahne.survey import Survey
from sahne.training_records import HEADER

CODE = "SAH809"
SEVERITY = Severity.WARNING

WORDS = TABLE_WORDS | {
    "day": (
        Words(
            en="completed_on is {value!r}, which cannot be read as a day",
            tr="completed_on: {value!r} gün olarak okunamıyor",
        ),
        TABLE_WORDS["day"][1],
    )
}
AHEAD = Words(en="completed_on is {day}, a day that is still to come", tr="completed_on: {day} henüz gelmemiş bir gün")
AHEAD_HINT = Words(
    en="Check the year; a row is added when the training was completed.",
    tr="Yılı gözden geçirin; satır, eğitim tamamlanınca eklenir.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row that says nothing of what somebody completed."""
    for row in survey.library.record_rows:
        if isinstance(row, BadRow):
            message, hint = WORDS[row.reason]
            said = hint(header=",".join(HEADER), count=len(HEADER))
            yield Diagnostic(row.place, CODE, message(value=row.value), said)
        elif row.completed_on > survey.today:
            yield Diagnostic(row.place, CODE, AHEAD(day=row.completed_on), AHEAD_HINT())
