"""The plan of a first workspace, made on any day."""

from datetime import date, datetime, time
from itertools import count

from hypothesis import example, given
from hypothesis import strategies as st

from sahne.files import Found
from sahne.library import Library
from sahne.reader import read_source
from sahne.rules.plan import SURVEY_RULES
from sahne.starter import starter_files
from sahne.survey import Survey
from tests.conftest import SETTINGS


@given(day=st.dates(date(2026, 1, 1), date(2029, 12, 31)))
@example(day=date(2026, 10, 27))
@example(day=date(2026, 12, 31))
@example(day=date(2026, 5, 25))
@example(day=date(2027, 5, 14))
@example(day=date(2028, 4, 11))
def test_a_first_workspace_has_nothing_wrong_in_its_plan(day: date) -> None:
    numbers = count(1)
    files = starter_files("Yelkovan", day, lambda: f"6a0c1d1e-{next(numbers):04}")
    sources = tuple(
        read_source(Found(path), data, SETTINGS)
        for path, data in files.items()
        if path.startswith("content/") and path.endswith(".md")
    )
    survey = Survey(
        library=Library(settings=SETTINGS, sources=sources),
        now=datetime.combine(day, time(9), SETTINGS.timezone),
    )
    assert [source.path for source in sources if source.item is None] == []
    assert [finding for rule in SURVEY_RULES for finding in rule.check(survey)] == []
