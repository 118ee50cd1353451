"""Changed after it was approved.

What was approved is not what stands there. One word turns an offer into a promise, and whoever approved it did not see it.

An approval is pinned to everything a reader meets: title, summary, text, pictures and sound, channels, audience, the day, the
place, the pay. The status, what happened (`published_at`, `published_url`), who works on it and what it is for may change; the
order of the fields and comments too.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0812-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: approved
publish: 2026-12-03
---
Önce buz, sonra kutu. Sonra prim.
```

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0812-4000-8000-000000000001,elif-aydin,gözden geçiren,2026-11-20,63ab625103125b64fd81163681091ff91d472a01
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0812-4000-8000-000000000002
title: Elif Aydın
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0812-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: published
publish: 2026-12-03
---
Önce buz, sonra kutu.
```

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0812-4000-8000-000000000001,elif-aydin,gözden geçiren,2026-11-20,63ab625103125b64fd81163681091ff91d472a01
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0812-4000-8000-000000000002
title: Elif Aydın
---
```

## Türkçe

Onaydan sonra değişmiş içerik.

Onaylanan, orada duran değil. Bir sözcük teklifi söze çevirir; onaylayan onu görmemiştir.

Onay, okurun karşısına çıkan her şeye bağlıdır: başlık, özet, metin, görsel ve ses, kanallar, hedef kitle, gün, yer, ücret. Durum,
gerçekleşenler (`published_at`, `published_url`), kimin çalıştığı ve ne için olduğu değişebilir; alanların sırası ve yorumlar da.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.playbook.approvals import standings
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH812"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="it was changed since {person} approved it on {day}", tr="{person} {day} günü onayladıktan sonra değiştirilmiş"
)
HINT = Words(
    en="Have it read again by {people} and approved with: sahne approve {name}; or undo the change.",
    tr="Yeniden okutun ({people}) ve şöyle onaylatın: sahne approve {name}; ya da değişikliği geri alın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each live item whose approvals an edit has voided."""
    found = survey.once(standings)
    for source in survey.library.sources if found else ():
        standing = found.get(source.path)
        if standing is not None and standing.void and source.item is not None:
            last = max(standing.void, key=lambda row: (row.day, row.place))
            who = {row.person: survey.library.find("person", row.person, source.item.lang) for row in standing.void}
            names = {name: person.title if person else name for name, person in who.items()}
            yield Diagnostic(
                source.place("status"),
                CODE,
                MESSAGE(person=names[last.person], day=last.day),
                HINT(people=Listed(tuple(sorted(names.values())), AND), name=source.item.name),
            )
