"""The next free place keeps everything that the rules of the plan ask for."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sahne.errors import SahneError
from sahne.planning.days_off import is_day_off
from sahne.planning.free import find_free, next_free
from tests.conftest import NOW
from tests.planning.plans import channel, codes, post, settings_of, survey_of

ISTANBUL = ZoneInfo("Europe/Istanbul")
ZONES = (
    "Europe/Istanbul", "Europe/London", "America/New_York", "America/Sao_Paulo", "Africa/Cairo", "Australia/Lord_Howe",
    "Asia/Kathmandu", "Pacific/Apia",
)  # fmt: skip
PLACED = {"SAH401", "SAH402", "SAH404", "SAH405", "SAH406"}
clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
days = st.integers(-3, 12).map(lambda number: timedelta(days=number))


def at(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=ISTANBUL)


@st.composite
def cadences(draw: st.DrawFn) -> str:
    gap = draw(st.sampled_from([0, 0.5, 1, 3, 20, 24, 47.5]))
    most = draw(st.integers(1, 3))
    lines = [f"status: approved\ncadence: {{max_per_day: {most}, min_gap_hours: {gap}}}"]
    if draw(st.booleans()):
        first, last = draw(clocks), draw(clocks)
        assume(first != last)
        lines.append(f'quiet_hours: "{first:%H:%M}-{last:%H:%M}"')
    return "\n".join(lines)


@st.composite
def posts(draw: st.DrawFn, around: date) -> str:
    day = around + draw(days)
    when: date | datetime = datetime.combine(day, draw(clocks)) if draw(st.booleans()) else day
    named = draw(st.sampled_from(["linkedin", "instagram", "linkedin, instagram"]))
    return post(when, draw(st.sampled_from(["draft", "approved", "published", "cancelled"])), named)


@given(data=st.data())
def test_a_proposed_place_when_it_is_taken_breaks_nothing(data: st.DataObject) -> None:
    zone = data.draw(st.sampled_from(ZONES))
    country = data.draw(st.sampled_from(["TR", "GB", "US", "EG", "DE", "NP"]))
    day = data.draw(st.dates(date(2026, 1, 1), date(2027, 12, 31)))
    blackout = {
        "from": (day + timedelta(days=2)).isoformat(),
        "to": (day + timedelta(days=4)).isoformat(),
        "reason": "x",
    }
    settings = settings_of(
        timezone=zone, country=country, plan={"blackouts": data.draw(st.sampled_from([[], [blackout]]))}
    )
    now = datetime.combine(day, data.draw(clocks), ZoneInfo(zone))
    files = {"channels/linkedin.md": data.draw(cadences()), "channels/instagram.md": data.draw(cadences())}
    files |= {f"posts/a{number}.md": text for number, text in enumerate(data.draw(st.lists(posts(day), max_size=12)))}
    before = survey_of(files, now, settings)
    named = data.draw(st.sampled_from([("linkedin",), ("instagram",), ("linkedin", "instagram")]))
    slot = find_free(before, named, now)
    assume(slot is not None)
    assert slot is not None
    assert slot.astimezone(UTC) > now.astimezone(UTC)
    written = slot.replace(tzinfo=None).isoformat()
    after = survey_of(files | {"posts/new.md": post(written, channel=", ".join(named))}, now, settings)
    assert {found for found in codes(after) if found[1] in PLACED} <= set(codes(before))


@given(day=st.dates(date(2026, 1, 1), date(2028, 12, 31)), zone=st.sampled_from(ZONES), gap=st.integers(1, 60))
def test_the_gap_is_measured_in_real_hours(day: date, zone: str, gap: int) -> None:
    here = ZoneInfo(zone)
    last = datetime.combine(day, time(12), here)
    files = {
        "channels/linkedin.md": channel(f"min_gap_hours: {gap}"),
        "posts/a.md": post(last.replace(tzinfo=None), "published"),
    }
    slot = next_free(survey_of(files, last, settings_of(timezone=zone)), "linkedin", last)
    assert slot.astimezone(UTC) - last.astimezone(UTC) >= timedelta(hours=gap)


def test_a_night_that_loses_an_hour_makes_a_gap_shorter() -> None:
    """23 hours lie between noon and noon over the last Sunday of March in London."""
    settings = settings_of(timezone="Europe/London", country="GB")
    files = {
        "channels/linkedin.md": channel("min_gap_hours: 24"),
        "posts/a.md": post("2026-03-28T12:00"),
        "posts/b.md": post("2026-03-29T12:00"),
    }
    now = datetime(2026, 3, 23, 9, tzinfo=ZoneInfo("Europe/London"))
    assert codes(survey_of(files, now, settings)) == [("b", "SAH401")]
    files["posts/b.md"] = post("2026-03-29T13:00")
    assert codes(survey_of(files, now, settings)) == []


@pytest.mark.parametrize(
    ("files", "after", "slot"),
    [
        ({}, "2026-11-23T09:00", "2026-11-23T10:00"),
        ({}, "2026-11-23T10:00", "2026-11-23T10:30"),
        ({}, "2026-11-23T18:00", "2026-11-24T10:00"),
        ({}, "2026-11-27T18:00", "2026-11-30T10:00"),  # over the weekend
        ({"posts/a.md": post("2026-11-14T12:00", "published")}, "2026-11-27T18:00", "2026-11-28T12:00"),  # a Saturday
        ({"posts/a.md": post("2026-11-19T08:30", "published")}, "2026-11-23T09:00", "2026-11-23T09:30"),
        ({"posts/a.md": post("2026-11-19T08:30", "published")}, "2026-11-23T19:00", "2026-11-24T08:30"),
        ({}, "2026-10-28T19:00", "2026-10-30T10:00"),  # Republic Day
        ({}, "2027-03-08T19:00", "2027-03-12T10:00"),  # the feast of Ramadan
        ({"channels/linkedin.md": channel("max_per_day: 1"), "posts/a.md": post("2026-11-23")}, "2026-11-23T09:00",
         "2026-11-24T10:00"),
        ({"channels/linkedin.md": channel(more='quiet_hours: "09:30-14:00"')}, "2026-11-23T09:10", "2026-11-23T14:00"),
        ({"channels/linkedin.md": channel(more='quiet_hours: "09:00-19:00"')}, "2026-11-23T09:00", "2026-11-23T19:00"),
    ],
)  # fmt: skip
def test_the_next_free_place_is(files: dict[str, str], after: str, slot: str) -> None:
    survey = survey_of(files, at(after))
    assert next_free(survey, "linkedin", at(after)) == at(slot)


def test_a_channel_has_one_plan_under_all_its_names() -> None:
    files = {
        "channels/linkedin.md": channel("max_per_day: 1", "lang: tr\ntranslation_key: li"),
        "channels/linkedin-en.md": channel("max_per_day: 9", "lang: en\ntranslation_key: li"),
        "posts/a.md": post("2026-11-23T18:00", channel="li"),
    }
    survey = survey_of(files)
    slots = {next_free(survey, name, NOW) for name in ("linkedin", "linkedin-en", "li", "6a0c1d1e-linkedin")}
    assert slots == {at("2026-11-24T18:00")}


def test_a_channel_that_can_never_speak_again_is_said_in_words() -> None:
    survey = survey_of({"channels/linkedin.md": channel(more='quiet_hours: "08:01-08:00"')})
    assert find_free(survey, ("linkedin",), NOW) == at("2026-11-24T08:00")
    full = survey_of({"channels/linkedin.md": channel(more='quiet_hours: "08:02-08:01"')})
    with pytest.raises(SahneError, match="no place is free on linkedin"):
        next_free(full, "linkedin", NOW)


def test_an_item_that_moves_does_not_stand_in_its_own_way() -> None:
    files = {"channels/linkedin.md": channel("max_per_day: 1"), "posts/a.md": post("2026-11-23T10:00")}
    survey = survey_of(files)
    item = survey.library.of_kind("post")[0]
    assert find_free(survey, ("linkedin",), NOW) == at("2026-11-24T10:00")
    assert find_free(survey, ("linkedin",), NOW, leaving=item) == at("2026-11-23T10:00")


@pytest.mark.parametrize(("country", "day"), [("EG", "2026-11-27"), ("TR", "2026-11-28"), ("XX", "2026-11-28")])
def test_the_weekend_is_that_of_the_country(country: str, day: str) -> None:
    survey = survey_of({}, settings=settings_of(country=country))
    evening = at("2026-11-26T20:00") if country == "EG" else at("2026-11-27T20:00")
    assert next_free(survey, "linkedin", evening).date() > date.fromisoformat(day)


def test_a_country_that_nobody_keeps_holidays_of_has_none() -> None:
    assert not any(is_day_off(date(2026, month, 1), "XX") for month in range(1, 13))
