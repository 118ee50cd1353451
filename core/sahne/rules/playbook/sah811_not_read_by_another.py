"""Approved without the approval of somebody else.

Whoever wrote a text sees what was meant, and not what stands there. A second pair of eyes finds the wrong day, the client's name
and the sentence that hurts before the world does.

Found is what says `approved` or `published` where the settings ask for approvals: `approval: {kinds: [post, story], eyes: 4}`.
Two of the eyes are the owner's. `sahne approve` writes an approval into `content/approvals/`. With `from: 2026-12-01` nothing is
asked of what goes out earlier.

## Wrong

```yaml title="content/sahne.yml"
approval: {kinds: [post], eyes: 4}
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0811-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: approved
owner: mert-kocabas
publish: 2026-12-03
---
Önce buz, sonra kutu.
```

```markdown title="content/people/mert-kocabas.md"
---
id: 6a0c1d1e-0811-4000-8000-000000000002
title: Mert Kocabaş
---
```

## Right

```yaml title="content/sahne.yml"
approval: {kinds: [post], eyes: 4}
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0811-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: approved
owner: mert-kocabas
publish: 2026-12-03
---
Önce buz, sonra kutu.
```

```text title="content/approvals/2026.csv"
item,person,role,day,text
6a0c1d1e-0811-4000-8000-000000000001,elif-aydin,gözden geçiren,2026-11-20,63ab625103125b64fd81163681091ff91d472a01
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0811-4000-8000-000000000003
title: Elif Aydın
---
```

```markdown title="content/people/mert-kocabas.md"
---
id: 6a0c1d1e-0811-4000-8000-000000000002
title: Mert Kocabaş
---
```

## Türkçe

Başkası okumadan onaylanmış içerik.

Yazan, orada duranı değil, demek istediğini görür. İkinci bir göz yanlış günü, müşterinin adını ve inciten cümleyi herkesten önce
bulur.

Ayarlar onay istiyorsa (`approval: {kinds: [post, story], eyes: 4}`) durumu `approved` ya da `published` olan içeriğe bakılır.
Gözlerin ikisi sorumlunundur. Onayı `content/approvals/` klasörüne `sahne approve` yazar. `from: 2026-12-01` yazılırsa daha önce
yayımlanacak içerikten onay istenmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.playbook.approvals import people, standings
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH811"
SEVERITY = Severity.ERROR

NOBODY = Words(
    en="its status is {status}, and nobody but its owner has approved it",
    tr="durumu {status}, ama sorumlusundan başka kimse onaylamamış",
)
TOO_FEW = Words(
    en="its status is {status}, and {missing} more must approve it", tr="durumu {status}, ama {missing} daha onaylamalı"
)
HINT = Words(
    en="Have it read, and approved with: sahne approve {name}; until then write status: review.",
    tr="Okutun ve şöyle onaylatın: sahne approve {name}; o zamana kadar status: review yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each live item that counts as approved and was read by too few."""
    found = survey.once(standings)
    for source in survey.library.sources if found else ():
        standing = found.get(source.path)
        if standing is not None and standing.missing and not standing.void and source.item is not None:
            status = str(source.item.status)
            words = (
                TOO_FEW(status=status, missing=people(standing.missing)) if standing.valid else NOBODY(status=status)
            )
            yield Diagnostic(source.place("status"), CODE, words, HINT(name=source.item.name))
