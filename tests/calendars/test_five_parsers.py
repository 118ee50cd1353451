"""Five parsers read the same in every feed: identity, times and titles of each event, and every time of it in three years."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahne.calendars.export import all_feeds
from sahne.library import Library
from sahne.workspace import read_library
from tests.calendars.parsers import by_ical, by_ical_js, by_icalendar, by_vobject
from tests.calendars.strategies import libraries
from tests.calendars.test_judge import hard_library
from tests.conftest import ROOT
from tests.memory import at

pytestmark = pytest.mark.xdist_group("node")


def feeds_of(library: Library) -> list[bytes]:
    return [data for feeds in all_feeds(library, at(library)).values() for data in feeds.values()]


def agree(files: list[bytes], folder: Path) -> int:
    """How many occurrences all five found alike."""
    expected = [by_icalendar(data) for data in files]
    for parser in (by_vobject, by_ical):
        for data, one in zip(files, expected, strict=True):
            assert parser(data) == one
    assert by_ical_js(files, folder) == expected
    return sum(len(one.occurrences) for one in expected)


def test_the_example_s_feeds(tmp_path: Path) -> None:
    library = read_library(ROOT)
    assert agree(feeds_of(library), tmp_path) > len(library.items)


def test_exceptions_moved_times_and_clocks_that_change(tmp_path: Path) -> None:
    assert agree(feeds_of(hard_library()), tmp_path) > 100


@settings(
    deadline=None, max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(several=st.lists(libraries(), min_size=5, max_size=5))
def test_any_libraries_feeds(several: list[Library], tmp_path: Path) -> None:
    agree([data for library in several for data in feeds_of(library)], tmp_path)
