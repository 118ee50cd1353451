"""A goal without a KPI.

Nobody can say whether it is reached: the playbook shows no number for it, and at the end of the year the lead has an
opinion where a result should be. A goal that other goals stand under may leave the measuring to them.

## Wrong

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0303-4000-8000-000000000001
title: More engineers
---
```

## Right

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0303-4000-8000-000000000001
title: More engineers
kpis:
  - {metric: applications, target: 40, by: 2027-03-31, source: applicant tracking}
---
```

## Türkçe

KPI'sı olmayan hedef.

Böyle bir hedefe ulaşılıp ulaşılmadığını kimse söyleyemez: oyun kitabında bir sayısı olmaz, yıl sonunda yöneticinin elinde
sonuç yerine kanaat kalır. Altında başka hedefler olan bir hedef, ölçmeyi onlara bırakabilir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.between.goal_tree import goal_tree
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH303"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="the goal has no KPI", tr="hedefin KPI'sı yok")
HINT = Words(
    en="Add what is measured, how much and by when: kpis: [{{metric: applications, target: 40, by: {year}-12-31}}].",
    tr="Neyin ölçüleceğini, ne kadar ve ne zamana kadar olacağını ekleyin: "
    "kpis: [{{metric: applications, target: 40, by: {year}-12-31}}].",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each goal that is measured neither by itself nor by a goal under it."""
    tree = survey.once(goal_tree)
    measured = {above for group in tree.versions if tree.metrics(group) for above in tree.upwards(group)}
    for group, goal in tree.pursued():
        if group not in measured:
            source = survey.source(goal)
            place = source.place("kpis" if "kpis" in source.fields else "title")
            yield Diagnostic(place, CODE, MESSAGE(), HINT(year=f"{survey.today.year + 1}"))
