"""A goal for which nothing goes out in the coming quarter.

Once in, never go silent: an audience that hears nothing for three months has forgotten who spoke, and the KPI stands still
while its last day comes nearer. What is published in the next 92 days counts, and an event, a campaign or an open job that
falls into them; also for the goal above. A goal whose last KPI is past is over, and a workspace in which no content names a
goal yet is at its beginning.

## Wrong

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0306-4000-8000-000000000001
title: More engineers
kpis: [{metric: applications, target: 40, by: 2027-06-30}]
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0306-4000-8000-000000000002
title: How we pack a cold box
goal: muhendis-alimi
publish: 2026-09-01
---
```

## Right

```markdown title="content/goals/muhendis-alimi.md"
---
id: 6a0c1d1e-0306-4000-8000-000000000001
title: More engineers
kpis: [{metric: applications, target: 40, by: 2027-06-30}]
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0306-4000-8000-000000000002
title: How we pack a cold box
goal: muhendis-alimi
publish: 2026-12-08
---
```

## Türkçe

Önümüzdeki üç ay için hiçbir içeriği olmayan hedef.

Bir kez başladıktan sonra susmak olmaz: üç ay boyunca hiçbir şey duymayan kitle kimin konuştuğunu unutur; KPI yerinde sayarken
son günü yaklaşır. Önümüzdeki 92 gün içinde yayımlanacaklar, o günlere denk gelen etkinlikler, kampanyalar ve açık ilanlar
sayılır; üstteki hedef için de. Son KPI'sının günü geçmiş bir hedef bitmiştir; henüz hiçbir içeriğin hedef yazmadığı bir
çalışma alanı ise yolun başındadır.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.goal import Goal
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.plan import next_of, span_of
from sahne.rules.between.goal_tree import GoalTree, Group, goal_tree
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH306"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="nothing goes out for this goal from {first} to {last}",
    tr="{first} ile {last} arasında bu hedef için hiçbir şey yayımlanmıyor",
)
HINT = Words(
    en="Plan something that says goal: {goal}, or write status: archived when nobody works for the goal any more.",
    tr="goal: {goal} satırı olan bir içerik planlayın; bu hedef için artık çalışılmıyorsa status: archived yazın.",
)
_QUARTER = timedelta(days=92)
_OVER = (Status.CANCELLED, Status.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Quarter:
    """The days ahead."""

    first: date
    last: date

    def meets(self, first: date, last: date) -> bool:
        """Whether something that lasts from one day to another falls into these."""
        return first <= self.last and last >= self.first


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each goal that is not over and has nothing ahead."""
    tree = survey.once(goal_tree)
    if not any(item.goal for item in survey.library.items):
        return
    quarter = Quarter(survey.today, survey.today + _QUARTER)
    served = _served(survey, tree, quarter)
    for group, goal in tree.pursued():
        if group not in served and not _is_over(tree.versions[group], survey):
            message = MESSAGE(first=quarter.first, last=quarter.last)
            yield Diagnostic(survey.source(goal).place("title"), CODE, message, HINT(goal=goal.slug))


def _served(survey: Survey, tree: GoalTree, quarter: Quarter) -> set[Group]:
    served: set[Group] = set()
    for item in survey.library.items:
        group = tree.served_by(item)
        if group is not None and group not in served and item.status not in _OVER and _falls_into(item, quarter):
            served.update(tree.upwards(group))
    return served


def _falls_into(item: Item, quarter: Quarter) -> bool:
    if item.publish is not None and quarter.meets(_day(item.publish), _day(item.publish)):
        return True
    if isinstance(item, Job):
        opens = item.date_posted or item.publish
        return opens is not None and quarter.meets(_day(opens), _day(item.valid_through or quarter.last))
    span = span_of(item)
    if span is None:
        return False
    _, start, last, repeat = span
    start, last = next_of(start, last, repeat, quarter.first)
    return quarter.meets(_day(start), _day(last or start))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _is_over(goals: tuple[Goal, ...], survey: Survey) -> bool:
    ends = [kpi.by for goal in goals for kpi in goal.kpis]
    if ends and max(ends) < survey.today:
        return True
    return all(goal.expires is not None and survey.settings.moment(goal.expires) <= survey.now for goal in goals)
