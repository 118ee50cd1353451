"""An approval that does not count.

An approval of nobody known, of the owner, or of somebody who had left the company is one pair of eyes too few, and looks like one
more.

Rows of an item that was removed since are left alone: they say what was.

## Wrong

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0813-4000-8000-000000000001,elif-aydın,gözden geçiren,2026-11-20,78fb6846f4e2784e97d64d26d9cd77ad2eaa35f2
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0813-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: review
---
Önce buz, sonra kutu.
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0813-4000-8000-000000000002
title: Elif Aydın
---
```

## Right

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0813-4000-8000-000000000001,elif-aydin,gözden geçiren,2026-11-20,78fb6846f4e2784e97d64d26d9cd77ad2eaa35f2
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0813-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: review
---
Önce buz, sonra kutu.
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0813-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Sayılmayan onay.

Tanınmayan birinin, sorumlunun kendisinin ya da ayrılmış birinin onayı eksik bir çift gözdür, fazladan bir çift göz gibi görünür.

Sonradan kaldırılmış bir içeriğin satırlarına bakılmaz: onlar olmuş olanı söyler.
"""

from collections.abc import Iterator

from sahne.approvals.rows import Approval
from sahne.approvals.standing import Refusal, refusal_of
from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.models.person import Person
from sahne.said import Said, Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH813"
SEVERITY = Severity.WARNING

UNKNOWN = Words(en="there is no person {name!r}", tr="{name!r} adında bir kişi yok")
OWNER = Words(en="{person} is the owner of {name}", tr="{name} içeriğinin sorumlusu zaten {person}")
LEFT = Words(en="{person} had left on {day}", tr="{person} {day} günü ayrılmıştı")
HINT = Words(
    en="Have it approved by somebody else: sahne approve {name}; the row may stay or go.",
    tr="Başkasına onaylatın: sahne approve {name}; satır kalabilir de silinebilir de.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each row of an item that is there, by somebody who cannot approve it."""
    for row in survey.library.approvals:
        item = survey.library.named(row.item)
        why = refusal_of(survey.library, item, row) if item is not None else None
        if item is not None and why is not None:
            yield Diagnostic(row.place, CODE, *_words(survey, item, row, why))


def _words(survey: Survey, item: Item, row: Approval, why: Refusal) -> tuple[Said, Said]:
    hint = HINT(name=item.name)
    person = survey.library.find("person", row.person, item.lang)
    if not isinstance(person, Person):
        return UNKNOWN(name=row.person), did_you_mean(row.person, survey.library.names("person"), hint)
    if why is Refusal.OWNER:
        return OWNER(person=person.title, name=item.name), hint
    return LEFT(person=person.title, day=person.left or row.day), hint
