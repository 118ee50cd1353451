"""The example company has something true to show of every kind."""

from sahne.kpis.ledger import goal_standings
from sahne.kpis.standing import State
from sahne.reporting.facts import facts_of
from sahne.reporting.month import read_month
from sahne.survey import Survey
from sahne.views.channel_year import channel_years
from sahne.workspace import read_library
from tests.conftest import ROOT

LIBRARY = read_library(ROOT)
NOW = LIBRARY.settings.moment(LIBRARY.settings.today or "")  # type: ignore[arg-type]


def test_a_goal_is_met_another_missed_and_a_third_off_its_course() -> None:
    states = {goal.goal.slug: {kpi.state for kpi in goal.kpis} for goal in goal_standings(LIBRARY, NOW.date())}
    assert {State.MET} in states.values()
    assert {State.MISSED} in states.values()
    assert any(State.OFF_COURSE in kpis for kpis in states.values())
    assert any(State.SILENT in kpis for kpis in states.values())


def test_a_channel_fell_silent_and_the_report_says_so() -> None:
    silent = [year.name for year in channel_years(Survey(library=LIBRARY, now=NOW)) if year.silence]
    assert silent == ["facebook"]
    told = facts_of(LIBRARY, read_month("2026-10", NOW), NOW)
    assert [channel.title for channel in told.channels if channel.is_silent] == ["Facebook"]
