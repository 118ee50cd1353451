"""A row of the approvals that cannot be read.

A row that is left out is somebody's careful reading that counts for nothing.

The tables stand in `content/approvals/`, one person who approved one text a row, under the header `item,person,role,day,text`;
`sahne approve` writes them. The last cell is the hash of what was approved.

## Wrong

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0814-4000-8000-000000000001,elif-aydin,gözden geçiren,20.11.2026,0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f
```

## Right

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0814-4000-8000-000000000001,elif-aydin,gözden geçiren,2026-11-20,0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f
```

## Türkçe

Okunamayan onay satırı.

Atlanan satır, birinin özenle okuyup da sayılmayan onayıdır.

Tablolar `content/approvals/` klasöründedir; her satırda bir kişinin onayladığı bir metin vardır, başlık satırı
`item,person,role,day,text` biçimindedir ve `sahne approve` yazar. Son hücre, onaylanan metnin özetidir (hash).
"""

from collections.abc import Iterator

from sahne.approvals.rows import HEADER
from sahne.diagnostic import Diagnostic, Severity
from sahne.rows import BadRow
from sahne.rules.fields.sah209_results_row import WORDS as TABLE_WORDS
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH814"
SEVERITY = Severity.ERROR

WORDS = TABLE_WORDS | {
    "day": (
        Words(en="day is {value!r}, which cannot be read as a day", tr="day: {value!r} gün olarak okunamıyor"),
        TABLE_WORDS["day"][1],
    ),
    "hash": (
        Words(en="text is {value!r}, which is no hash of a text", tr="text: {value!r} bir metin özeti (hash) değil"),
        Words(
            en="Take the row out, and have the text approved again with: sahne approve.",
            tr="Satırı silin ve metni yeniden onaylatın: sahne approve.",
        ),
    ),
}


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row that says nothing of who approved what."""
    for row in survey.library.approval_rows:
        if isinstance(row, BadRow):
            message, hint = WORDS[row.reason]
            yield Diagnostic(
                row.place, CODE, message(value=row.value), hint(header=",".join(HEADER), count=len(HEADER))
            )
