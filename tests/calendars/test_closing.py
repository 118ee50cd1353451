"""A feed of closing days keeps to a size: the days that come next are in it, and every event beside them."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sahne.calendars import public
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
TODAY = date(2026, 11, 23)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(days=st.lists(st.integers(0, 300), max_size=12), most=st.integers(0, 6))
def test_the_next_days_to_apply_are_in_each_feed_and_all_events(
    days: list[int], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public, "MOST_CLOSING", most)
    place = made("location", slug="izmir", title="İzmir", **LIVE)
    jobs = [
        made("job", number=number, location=["izmir"], valid_through=f"{TODAY + timedelta(days=day)}", **LIVE)
        for number, day in enumerate(days)
    ]
    events = [
        made("event", number=number, location="izmir", start=f"2027-06-0{number}", **LIVE) for number in (1, 2, 3)
    ]
    library = library_of([place, *jobs, *events])
    feeds = {feed.path: feed for feed in public.public_feeds(public_view(library, at(library)))}
    for path, others in (("calendars/closing-dates.ics", 0), ("calendars/location-izmir.ics", 3)):
        shown = [line.event for line in feeds[path].lines]
        closing = [event.start for event in shown if event.uid.endswith("-closes")]
        assert closing == [TODAY + timedelta(days=day) for day in sorted(days)][:most]
        assert len(shown) == len(closing) + others
