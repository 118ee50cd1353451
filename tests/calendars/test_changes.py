"""What is told of a change is what subscribers see of it: nothing is left untold, and nothing is invented."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import markdown
from hypothesis import given, settings
from hypothesis import strategies as st

from sahne.calendars.changes import Changes, Kind, Reason, Side, changes_between, side_of
from sahne.calendars.changes.as_json import as_json
from sahne.calendars.changes.as_markdown import as_markdown, escaped
from sahne.calendars.changes.as_text import as_text
from sahne.calendars.internal import internal_feeds
from sahne.calendars.locking import locked
from sahne.calendars.public import public_feeds
from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.models.event import Event
from sahne.models.item import Item, Status, Visibility
from sahne.plan import end_of, whole_plan
from sahne.source import Source
from sahne.views.publish import public_view
from tests.calendars.strategies import any_text, libraries
from tests.memory import at, library_of, made, made_settings

PUBLIC = {"visibility": "public", "status": "published", "publish": "2026-11-01"}


def side(library: Library) -> Side:
    return side_of(library, at(library))


def between(before: Library, now: Library) -> Changes:
    return changes_between(side(before), side_of(now, at(before)))


def event(**written: Any) -> Item:
    return made("event", **({"start": "2026-12-03T18:30"} | PUBLIC | written))


def one(site: str, *items: Item, before: Item | None = None) -> Any:
    """The only change on a site from a workspace of one event to one of some items."""
    told = between(library_of([before or event()]), library_of(items))
    (change,) = (change for change in told.changes if change.site == site and change.uid == "event-0000-0000")
    return change


def _places(row: dict[str, Any]) -> set[tuple[str, str]]:
    return {(row["site"], feed["path"]) for feed in row["feeds"]}


def served(library: Library, today: datetime) -> dict[tuple[str, str], dict[str, tuple[Any, ...]]]:
    """Start, end, title, and whether it takes place, of all that the feeds show that people are served."""
    feeds = {
        "portal": public_feeds(public_view(library, today)),
        "playbook": internal_feeds(library, whole_plan(library), today),
    }
    return {
        (site, feed.path): {
            event.uid: (event.start.isoformat(), event.end.isoformat(), event.summary, event.cancelled)
            for event in (line.event for line in feed.lines)
        }
        for site, some in feeds.items()
        for feed in some
    }


@st.composite
def touched(draw: st.DrawFn, item: Item) -> Item:
    """An item with one thing in it changed, or none."""
    ways: list[dict[str, Any]] = [
        {},
        {"title": "Other"},
        {"status": draw(st.sampled_from(list(Status)))},
        {"visibility": draw(st.sampled_from(list(Visibility)))},
        {"channel": draw(st.sampled_from((("channel-101",), ("channel-102",), ())))},
        {"lang": draw(st.sampled_from(("tr", "en")))},
    ]
    if isinstance(item, Event):
        longer = timedelta(hours=1) if isinstance(item.start, datetime) else timedelta(days=1)
        ways += [{"end": end_of(item.start, item.end) + longer}, {"venue": "Hall 2"}, {"repeat": None}]
        if item.end is None:
            ways.append({"start": item.start + timedelta(days=1)})
    return item.model_copy(update=draw(st.sampled_from(ways)))


@st.composite
def edits(draw: st.DrawFn) -> tuple[Library, Library]:
    """A workspace, and what became of it: some items stay, some are others now, some are gone, and some are new.

    The lock of each knows of its own items, and that of today of those that are gone.
    """
    some, other = draw(libraries()), draw(libraries())
    channels = [made("channel", some.settings, number=number) for number in (101, 102)]
    before = library_of([*some.items, *channels], some.settings)
    kept = [draw(touched(item)) for item in before.items if draw(st.integers(0, 3))]
    known = {item.calendar_uid for item in kept}
    items = [*kept, *(item for item in other.items if item.calendar_uid not in known and draw(st.booleans()))]
    chosen = draw(st.sampled_from((before.settings, before.settings, other.settings)))
    now = library_of(items, chosen)
    if draw(st.booleans()):
        before = replace(before, lock=locked(before, lambda _: at(before, "2026-11-20T09:00"), at(before)))
        now = replace(now, lock=locked(replace(now, lock=before.lock), lambda _: at(before), at(before)))
    return before, now


@settings(max_examples=250)
@given(pair=edits())
def test_what_is_told_makes_the_feeds_of_today_of_those_of_the_base(pair: tuple[Library, Library]) -> None:
    today = at(pair[0])
    changes = changes_between(*(side_of(library, today) for library in pair))
    told = json.loads(as_json(changes, "x"))
    feeds = served(pair[0], today)
    for change in told["feeds"]:
        if change["before"] is None:
            feeds[change["now"]["site"], change["now"]["path"]] = {}
    for change in told["changes"]:
        for key in _places(change):
            assert (change["uid"] in feeds[key]) is (change["before"] is not None)
            if change["now"] is None:
                del feeds[key][change["uid"]]
            else:
                new = change["now"]
                feeds[key][change["uid"]] = (new["start"], new["end"], new["summary"], new["status"] == "CANCELLED")
    for change in told["feeds"]:
        if change["now"] is None:
            assert feeds.pop((change["before"]["site"], change["before"]["path"])) == {}
    there = today.astimezone(pair[1].settings.timezone)
    same = {key: {uid: _instant(row) for uid, row in rows.items()} for key, rows in feeds.items()}
    assert same == {
        key: {uid: _instant(row) for uid, row in rows.items()} for key, rows in served(pair[1], there).items()
    }


def _instant(row: tuple[Any, ...]) -> tuple[Any, ...]:
    """A row whose times are moments: the same moment may be written in two zones."""
    times = (datetime.fromisoformat(time).astimezone(UTC) if "T" in time else time for time in row[:2])
    return (*times, *row[2:])


@given(pair=edits())
def test_every_change_is_one_and_every_form_of_it_can_be_written(pair: tuple[Library, Library]) -> None:
    changes = changes_between(side_of(pair[0], at(pair[0])), side_of(pair[1], at(pair[0])))
    for change in changes.changes:
        assert change.kinds
        assert change.feeds
        assert (change.reason is not None) is (change.kinds == (Kind.GONE,))
    for lang in ("en", "tr"):
        for everything in (True, False):
            assert as_text(changes, "main", lang, everything=everything).endswith(".\n") or changes.lock_behind
            assert as_markdown(changes, "main", lang, everything=everything).startswith("### ")


@given(library=libraries())
def test_nothing_is_told_where_nothing_changed_but_numbers(library: Library) -> None:
    lock = locked(library, lambda _: at(library), at(library))
    later = {uid: replace(record, sequence=record.sequence + 3) for uid, record in lock.items()}
    told = between(replace(library, lock=lock), replace(library, lock=later))
    assert (told.changes, told.feeds) == ((), ())
    assert as_text(told, "main", "en") == "Subscribers see no change since main.\n"


def test_a_file_and_a_slug_that_have_another_name_are_no_other_event() -> None:
    change = one("portal", event(slug="neu", path="content/events/neu.md"))
    assert change.kinds == (Kind.WORDS,)  # its link
    assert change.now.url != change.before.url


def test_each_thing_that_can_happen_is_told_as_what_it_is() -> None:
    assert one("portal", event(title="Other")).kinds == (Kind.RENAMED,)
    assert one("portal", event(start="2026-12-04T18:30")).kinds == (Kind.MOVED,)
    assert one("portal", event(venue="Hall 2")).kinds == (Kind.PLACE,)
    assert one("portal", event(status="cancelled")).kinds == (Kind.CANCELLED,)
    assert one("portal", event(), before=event(status="cancelled")).kinds == (Kind.RESTORED,)
    assert one("portal", event(summary="More.")).kinds == (Kind.WORDS,)
    assert one("portal", event(repeat="every week 4 times")).kinds == (Kind.REPETITION,)


def test_what_is_gone_is_gone_for_a_reason() -> None:
    assert one("portal").reason is Reason.REMOVED
    assert one("portal", event(status="archived")).reason is Reason.ARCHIVED
    assert one("portal", event(visibility="internal")).reason is Reason.HIDDEN
    assert one("portal", event(start="2029-12-03T18:30")).reason is Reason.WINDOW


def test_another_channel_takes_an_entry_from_one_feed_into_another() -> None:
    channels = [made("channel", number=number, slug=name) for number, name in enumerate(("one", "two"))]
    told = between(library_of([event(channel="one"), *channels]), library_of([event(channel="two"), *channels]))
    moved = {change.kinds: [feed.path for feed in change.feeds] for change in told.changes if len(change.feeds) == 1}
    assert moved[Kind.JOINED,] == ["calendars/channel-two.ics"]
    assert moved[Kind.LEFT,] == ["calendars/channel-one.ics"]


def test_a_time_of_a_repetition_that_is_moved_is_told_as_that_time() -> None:
    weekly = {"start": "2026-11-30T18:30", "repeat": "every week 6 times"}
    told = between(
        library_of([event(**weekly)]),
        library_of([event(**weekly, skipped=["2026-12-14"], moved={"2026-12-21": "2026-12-22"})]),
    )
    text = as_text(told, "main", "en")
    assert "not on Mon 14 Dec 18:30; on Tue 22 Dec 18:30 instead of Mon 21 Dec 18:30" in text
    assert "Moved" not in text


def test_a_first_time_that_is_skipped_is_no_move_of_them_all() -> None:
    weekly = {"start": "2026-11-30T18:30", "repeat": "every week 6 times"}
    change = one("portal", event(**weekly, skipped=["2026-11-30"]), before=event(**weekly))
    assert change.kinds == (Kind.REPETITION,)


def test_another_zone_is_one_line_and_not_three_hundred() -> None:
    def posts(zone: str) -> Library:
        settings = made_settings(timezone=zone)
        items = [made("post", settings, number=n, publish="2026-12-03T10:00") for n in range(300)]
        return library_of(items, settings)

    told = between(posts("Europe/Istanbul"), posts("Europe/Berlin"))
    text = as_text(told, "main", "en")
    assert len(text.splitlines()) < 12
    assert "300 entries: 2 hours later" in text
    assert len(json.loads(as_json(told, "x"))["changes"]) == 300


def test_of_many_changes_of_a_kind_the_rest_is_counted_and_all_can_be_had() -> None:
    posts = [made("post", number=n, publish="2026-12-03T10:00") for n in range(30)]
    told = between(library_of([]), library_of(posts))
    assert "… and 10 more; --all shows them" in as_text(told, "main", "en")
    assert as_text(told, "main", "en", everything=True).count("post ") == 30


def test_of_what_cannot_be_read_nothing_is_told() -> None:
    def broken(library: Library, item: Item) -> Library:
        sources = [
            Source(path=source.path, kind=BY_NAME["event"], settings=source.settings)
            if source.path == item.path
            else source
            for source in library.sources
        ]
        return replace(library, sources=tuple(sources))

    whole = library_of([event(), event(number=1)])
    part = broken(whole, event())
    for before, now in ((whole, part), (part, whole)):
        told = between(before, now)
        assert told.changes == ()
        assert told.left_out > 0
        assert event().path in as_text(told, "main", "tr")


@given(title=any_text)
def test_nothing_in_a_title_is_taken_for_markdown(title: str) -> None:
    hostile = f"{title} @all <img src=x> [a](http://b) | `c` https://evil.example #12"
    html = markdown.markdown(escaped(hostile))
    assert not any(f"<{tag}" in html for tag in ("img", "a ", "code", "em", "strong", "table"))
    assert "@all" not in html
    assert "https://" not in html
    assert "#12" not in html
