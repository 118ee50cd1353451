"""A KPI that its goal does not have.

An item says which goal it serves and by which number that will be seen. When the goal counts something else, the item's
result adds up to nothing, and the lead cannot say which content brought the goal nearer. The KPIs of the goals above
count as well.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0304-4000-8000-000000000001
title: How we pack a cold box
goal: muhendis-alimi
kpi: {metric: aplications, target: 10, measure_by: 2026-12-31}
---
```

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0304-4000-8000-000000000002
title: More engineers
kpis: [{metric: applications, target: 40, by: 2027-03-31}]
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0304-4000-8000-000000000001
title: How we pack a cold box
goal: muhendis-alimi
kpi: {metric: applications, target: 10, measure_by: 2026-12-31}
---
```

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0304-4000-8000-000000000002
title: More engineers
kpis: [{metric: applications, target: 40, by: 2027-03-31}]
---
```

## Türkçe

Hedefinde olmayan bir KPI.

Her içerik hangi hedefe hizmet ettiğini ve bunun hangi sayıyla görüleceğini söyler. Hedef başka bir şeyi sayıyorsa içeriğin sonucu
hiçbir yere eklenmez; yönetici de hedefe hangi içeriğin yaklaştırdığını söyleyemez. Üstteki hedeflerin KPI'ları da geçerlidir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.item import Item, Status
from sahne.rules.between.goal_tree import GoalTree, Group, goal_tree
from sahne.said import Said, Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH304"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="the goal {goal!r} does not count {metric!r}", tr="{goal!r} hedefinde {metric!r} diye bir KPI yok")
HINT = Words(en="Write {known}, or add the KPI to the goal.", tr="{known} yazın ya da bu KPI'yı hedefe ekleyin.")
OF_ANOTHER = Words(
    en="It is a KPI of the goal {other!r}: write that goal, or count {known}.",
    tr="Bu, {other!r} hedefinin KPI'sı: o hedefi yazın ya da şunu sayın: {known}.",
)
_OVER = (Status.CANCELLED, Status.ARCHIVED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each metric still to be measured that neither the item's goal nor a goal above it has."""
    tree = survey.once(goal_tree)
    counted: dict[Group, frozenset[str]] = {}
    for item in survey.library.items:
        if not item.kpi or item.status in _OVER:
            continue
        group = tree.served_by(item)
        if group is None:
            continue
        if group not in counted:
            counted[group] = frozenset().union(*map(tree.metrics, tree.upwards(group)))
        for number, kpi in enumerate(item.kpi):
            if counted[group] and kpi.metric not in counted[group] and kpi.measure_by >= survey.today:
                yield _finding(survey, tree, item, number, counted[group])


def _finding(survey: Survey, tree: GoalTree, item: Item, number: int, known: frozenset[str]) -> Diagnostic:
    metric = item.kpi[number].metric
    message = MESSAGE(goal=item.goal or "", metric=metric)
    return Diagnostic(_place(survey.source(item), number), CODE, message, _hint(tree, metric, known))


def _hint(tree: GoalTree, metric: str, known: frozenset[str]) -> Said:
    other = next((goal for group, goal in tree.pursued() if metric in tree.metrics(group)), None)
    if other is not None:
        return OF_ANOTHER(other=other.slug, known=listed(known))
    return did_you_mean(metric, known, HINT(known=listed(known)))


def _place(source: Source, number: int) -> Place:
    is_list = isinstance(source.fields.get("kpi"), list)
    return source.place("kpi", number, "metric") if is_list else source.place("kpi", "metric")
