"""What an HR lead opens on Monday: this week, what waits for whom, the numbers, and what the check says."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from sahne.diagnostic import SEVERITY_WORDS, Severity
from sahne.kpis.ledger import goal_standings
from sahne.kpis.standing import State
from sahne.planning.days_off import holiday_on
from sahne.planning.weeks import monday_of
from sahne.said import text_of
from sahne.views.changed import changed
from sahne.views.channel_week import ChannelWeek, week_by_channel
from sahne.views.coming import coming
from sahne.views.waiting import waiting
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft

_SOURCE = "index.md"
_AHEAD = 7
"""Days whose work is shown."""
_TROUBLED = (State.MISSED, State.OFF_COURSE, State.SILENT, State.NOT_MEASURED)
_LONG = timedelta(weeks=1)
"""What runs for longer stands above the days."""
_EVENTS, _CHANGES, _FINDINGS = 6, 12, 50


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The home page."""
    return [(desk.words("playbook.home"), _SOURCE)]


def pages(desk: Desk) -> Iterator[Draft]:
    """The home page; what the team wrote there stands first on it."""
    work = waiting(desk.survey, desk.whole, _AHEAD)
    changes = changed(desk.library, desk.past)
    severities = Counter(finding.severity for finding in desk.findings)
    yield desk.page(
        _SOURCE,
        "",
        desk.words("playbook.home"),
        "today",
        in_nav=True,
        today=desk.today,
        weeks=[_week(desk, ahead, key) for ahead, key in enumerate(("playbook.week", "playbook.next_week"))],
        running=[
            time for time in desk.wall.long if time.first <= desk.today <= time.last and time.last - time.first >= _LONG
        ],
        waiting=work,
        late=len({entry.uid for one in work for entry in one.late}),
        due=len({entry.uid for one in work for entry in one.coming}),
        events=coming(desk.library, desk.plan, desk.now, _EVENTS),
        changes=changes[:_CHANGES],
        all_changes=len(changes),
        findings=desk.findings[:_FINDINGS],
        severities=[
            (severity, severities[severity], text_of(SEVERITY_WORDS[severity](), desk.lang))
            for severity in Severity
            if severities[severity]
        ],
        standings=[
            (one.goal, [kpi for kpi in one.kpis if kpi.state in _TROUBLED])
            for one in goal_standings(desk.library, desk.today)
        ],
    )


def _week(desk: Desk, ahead: int, key: str) -> Mapping[str, object]:
    monday = monday_of(desk.today) + timedelta(weeks=ahead)
    channels: Sequence[ChannelWeek] = week_by_channel(desk.survey, monday)
    days = [monday + timedelta(days=number) for number in range(7)]
    country = desk.library.settings.country
    return {
        "title": desk.words(key),
        "days": days,
        "holidays": {day: holiday.name for day in days if (holiday := holiday_on(day, country))},
        "channels": channels,
        "count": sum(channel.count for channel in channels),
    }


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
