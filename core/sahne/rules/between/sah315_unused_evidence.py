"""Evidence that nobody uses.

Somebody measured it, and no item tells it: the best thing a company can say of itself stays in a file. The value is weighed for
the next story or job, or left out of the brand. A value counts as used when an approved or published item claims it.

## Wrong

```markdown title="content/values/acik-konusmak.md"
---
id: 6a0c1d1e-0315-4000-8000-000000000001
title: Speaking openly
evidence: [{text: 31 of 34 questions were answered the same day.}]
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0315-4000-8000-000000000002
title: The night shift
status: published
---
```

## Right

```markdown title="content/values/acik-konusmak.md"
---
id: 6a0c1d1e-0315-4000-8000-000000000001
title: Speaking openly
evidence: [{text: 31 of 34 questions were answered the same day.}]
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0315-4000-8000-000000000002
title: The night shift
status: published
value: [acik-konusmak]
---
```

## Türkçe

Kimsenin kullanmadığı kanıt.

Biri ölçmüş ama hiçbir içerik anlatmıyor: şirketin kendisi için söyleyebileceği en iyi söz bir dosyada kalıyor. Değer ya sıradaki
hikâyede ya da ilanda kullanılır ya da markadan çıkarılır. Onaylanmış ya da yayımlanmış bir içerik öne sürdüğünde değer
kullanılmış sayılır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_NAME
from sahne.models.item import Status
from sahne.rules.between.proofs import proven
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH315"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="no approved or published item claims this value, though there is evidence for it",
    tr="kanıtı olduğu hâlde onaylanmış ya da yayımlanmış hiçbir içerik bu değeri öne sürmüyor",
)
HINT = Words(
    en="Write value: [{slug}] in an item that tells of it, or plan one.",
    tr="Bunu anlatan bir içeriğe value: [{slug}] yazın ya da böyle bir içerik planlayın.",
)
_LIVE = (Status.APPROVED, Status.PUBLISHED)
_NOT_HELD = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each value with evidence that no live item claims, once there are live items."""
    live = [item for item in survey.library.items if item.status in _LIVE and BY_NAME[item.kind].purposeful]
    names = {(name, item.lang) for item in live for name in item.value}
    found = (survey.library.find("value", *name) for name in names)
    used = {value.group for value in found if value is not None}
    for group, value in survey.once(proven).items():
        if live and group not in used and value.status not in _NOT_HELD:
            yield Diagnostic(survey.source(value).place("evidence"), CODE, MESSAGE(), HINT(slug=value.slug))
