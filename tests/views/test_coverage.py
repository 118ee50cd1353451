"""The heat map, counted a second time by walking over the files."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from sahne.planning.days_off import is_day_off
from sahne.planning.slots import plans
from sahne.survey import Survey
from sahne.views.coverage import AHEAD, PAST, Coverage, Gap, coverage_of, crowds_in, gaps_in, level, room_in, weeks_of
from sahne.views.told import tellings
from tests.conftest import NOW
from tests.planning.plans import channel, post, settings_of, survey_of

ZONES = ("Europe/Istanbul", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")
AUDIENCES, CHANNELS = ("ogrenci", "muhendis"), ("linkedin", "portal", "youtube")
STATUS = ("idea", "draft", "approved", "published", "cancelled", "archived")
HERE = {f"audiences/{name}.md": "status: approved" for name in AUDIENCES}


@st.composite
def written(draw: st.DrawFn) -> tuple[int, str, list[str], list[str], str | None]:
    return (
        draw(st.integers(-50, 70)),
        draw(st.sampled_from(STATUS)),
        draw(st.lists(st.sampled_from(CHANNELS), unique=True, max_size=3)),
        draw(st.lists(st.sampled_from(AUDIENCES), unique=True, max_size=2)),
        draw(st.none() | st.sampled_from(["00:05", "12:00", "23:55"])),
    )


@given(
    all=st.lists(written(), max_size=20),
    zone=st.sampled_from(ZONES),
    today=st.dates(date(2026, 11, 15), date(2027, 1, 15)),
)
def test_every_number_is_the_count_of_what_a_walk_over_the_files_finds(
    all: list[tuple[int, str, list[str], list[str], str | None]], zone: str, today: date
) -> None:
    files = HERE | {"channels/linkedin.md": channel(more="audience: [muhendis]")}
    naive: Counter[tuple[str, str, date]] = Counter()
    for number, (days, status, channels, audiences, clock) in enumerate(all):
        day = today + timedelta(days=days)
        when = f"{day}T{clock}" if clock else str(day)
        lines = f"audience: [{', '.join(audiences)}]"
        files[f"posts/a{number}.md"] = post(when, status, ", ".join(channels), lines)
        reached = status == "published" or (status in ("idea", "draft", "approved") and day >= today)
        if reached or (status == "approved" and day < today):
            monday = day
            while monday.weekday():
                monday -= timedelta(days=1)
            naive.update((audience, name, monday) for audience in audiences for name in channels)
    survey = survey_of(files, datetime.combine(today, time(12), ZoneInfo(zone)), settings_of(timezone=zone))
    coverage = coverage_of(survey)
    assert len(coverage.mondays) == PAST + 1 + AHEAD
    assert coverage.mondays[PAST] <= today <= coverage.mondays[PAST] + timedelta(days=6)
    assert _cells(coverage) == {key: count for key, count in naive.items() if key[2] in coverage.mondays}
    year = [coverage.this + timedelta(weeks=number) for number in range(-51, 9)]
    for heard in coverage.heard:
        for row in weeks_of(survey, heard.audience, year):
            assert row.counts == tuple(naive[heard.audience.slug, row.channel, monday] for monday in year)
        assert heard.all.counts == tuple(
            sum(naive[heard.audience.slug, name, monday] for name in CHANNELS) for monday in coverage.mondays
        )


def _cells(coverage: Coverage) -> dict[tuple[str, str, date], int]:
    return {
        (heard.audience.slug, row.channel, monday): count
        for heard in coverage.heard
        for row in heard.rows
        for monday, count in zip(coverage.mondays, row.counts, strict=True)
        if count
    }


@given(all=st.lists(written(), max_size=20))
def test_what_one_audience_hears_is_what_its_channels_say(
    all: list[tuple[int, str, list[str], list[str], str | None]],
) -> None:
    files = dict(HERE)
    for number, (days, status, channels, _, _) in enumerate(all):
        when = str(NOW.date() + timedelta(days=days))
        files[f"posts/a{number}.md"] = post(when, status, ", ".join(channels), "audience: [muhendis]")
    survey = survey_of(files)
    told = [one.slot for one in survey.once(tellings).get(("audience", "tr:muhendis"), ())]
    said = [slot for plan in survey.once(plans).values() for slot in plan.slots]
    assert sorted((slot.item.path, slot.channel) for slot in told) == sorted(
        (slot.item.path, slot.channel) for slot in said
    )


def _pair(here: str, there: str) -> Survey:
    """One item in two languages, on the portal and on LinkedIn."""
    lines = "audience: [muhendis]\ntranslation_key: kutu"
    out = post("2026-11-24", channel="portal, linkedin")
    return survey_of(HERE | {f"posts/kutu-{lang}.md": f"{lines}\nlang: {lang}\n{out}" for lang in (here, there)})


def test_the_languages_of_an_item_are_one_word_on_the_portal_and_two_elsewhere() -> None:
    [heard] = [one for one in coverage_of(_pair("tr", "en")).heard if one.audience.slug == "muhendis"]
    assert {row.channel: row.total for row in heard.rows} == {"linkedin": 2, "portal": 1}


def test_a_channel_that_is_chosen_and_silent_has_a_row_of_zeros() -> None:
    files = HERE | {"channels/linkedin.md": channel(more="audience: [muhendis]")}
    heard = {one.audience.slug: one for one in coverage_of(survey_of(files)).heard}
    assert heard["muhendis"].unused == ("linkedin",)
    assert heard["muhendis"].rows[0].chosen
    assert heard["ogrenci"].rows == ()
    assert heard["ogrenci"].all.counts == (0,) * (PAST + 1 + AHEAD)


@given(counts=st.lists(st.integers(0, 9), min_size=1, max_size=20), behind=st.integers(0, 19))
def test_a_gap_is_a_longest_run_of_empty_weeks_from_now_on(counts: list[int], behind: int) -> None:
    mondays = [date(2026, 11, 2) + timedelta(weeks=number) for number in range(len(counts))]
    this = mondays[min(behind, len(counts) - 1)]
    found = list(gaps_in(counts, mondays, this))
    empty = {monday for gap in found for monday in mondays if gap.first <= monday <= gap.last}
    assert all(counts[mondays.index(monday)] == 0 and monday >= this for monday in empty)
    for monday, count in zip(mondays, counts, strict=True):
        near = [monday - timedelta(weeks=1), monday + timedelta(weeks=1)]
        beside = any(other in mondays and other >= this and not counts[mondays.index(other)] for other in near)
        assert (monday in empty) == (not count and monday >= this and beside)
    for gap in found:
        after = gap.last + timedelta(days=1)
        assert gap.ends == (after in mondays and counts[mondays.index(after)] > 0)


@given(counts=st.lists(st.integers(0, 12), min_size=1, max_size=20))
def test_a_crowd_has_more_than_twice_as_much_as_half_of_the_busy_weeks(counts: list[int]) -> None:
    mondays = [date(2026, 11, 2) + timedelta(weeks=number) for number in range(len(counts))]
    busy = [count for count in counts if count]
    found = {crowd.monday: crowd for crowd in crowds_in(counts, mondays)}
    for monday, count in zip(mondays, counts, strict=True):
        below = sum(2 * other < count for other in busy)
        if monday in found:
            assert found[monday].count == count >= 4
            assert below * 2 >= len(busy)
        elif count >= 4:
            assert below * 2 <= len(busy)


@given(count=st.integers(0, 50), most=st.integers(0, 50))
def test_a_cell_is_darker_the_more_there_is(count: int, most: int) -> None:
    assert 0 <= level(count, most) <= 4
    assert (level(count, most) == 0) == (count == 0)
    assert level(count, most) <= level(count + 1, most)
    assert level(most, most) == (4 if most >= 4 else most)


@given(
    days=st.lists(st.integers(0, 40), max_size=10),
    begin=st.integers(-1, 4),
    weeks=st.integers(2, 4),
    zone=st.sampled_from(ZONES),
)
def test_the_room_in_a_gap_is_the_first_free_place_of_its_days(
    days: list[int], begin: int, weeks: int, zone: str
) -> None:
    now = datetime.combine(NOW.date(), time(12), ZoneInfo(zone))
    files = {f"posts/a{number}.md": post(now.date() + timedelta(days=day)) for number, day in enumerate(days)}
    files |= {"channels/linkedin.md": channel("max_per_day: 1"), "channels/youtube.md": channel("min_gap_hours: 900")}
    survey = survey_of(files, now, settings_of(timezone=zone))
    first = date(2026, 11, 23) + timedelta(weeks=begin)
    gap = Gap(first, first + timedelta(weeks=weeks, days=-1), ends=False)
    room = room_in(survey, gap, ("linkedin", "youtube"))
    taken = {now.date() + timedelta(days=day) for day in days}
    open_days = [
        day
        for number in range(7 * weeks)
        if (day := first + timedelta(days=number)) not in taken and day.weekday() < 5 and not is_day_off(day, "TR")
    ]
    assert room is not None
    assert gap.first <= room[0].date() <= gap.last
    assert room[0] > now
    if room[1] == "linkedin":
        assert room[0].date() == next(
            day for day in open_days if day > now.date() or (day == now.date() and room[0] > now)
        )


def test_a_gap_that_is_over_has_no_room() -> None:
    survey = survey_of({"channels/linkedin.md": channel()})
    assert room_in(survey, Gap(date(2026, 11, 2), date(2026, 11, 15), ends=True), ("linkedin",)) is None


@given(
    start=st.dates(date(2026, 8, 1), date(2027, 2, 1)),
    length=st.integers(0, 3),
    times=st.integers(1, 12),
    weeks=st.integers(1, 3),
)
def test_the_next_word_of_an_event_is_the_next_time_it_takes_place(
    start: date, length: int, times: int, weeks: int
) -> None:
    lines = post("2026-07-01", "published", more=f"audience: [muhendis]\nstart: {start}")
    end = start + timedelta(days=length)
    files = HERE | {"events/e.md": f"{lines}\nend: {end}\nrepeat: every {weeks} weeks {times} times"}
    [heard] = [one for one in coverage_of(survey_of(files)).heard if one.audience.slug == "muhendis"]
    today = NOW.date()
    all = [start + timedelta(weeks=weeks * number, days=day) for number in range(times) for day in range(length + 1)]
    assert (heard.next.day if heard.next else None) == min((day for day in all if day >= today), default=None)
    assert heard.last is not None
    assert heard.last.day == date(2026, 7, 1)
