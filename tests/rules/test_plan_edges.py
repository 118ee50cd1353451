"""Where the rules of the plan speak and where they keep silent; the day is Monday 2026-11-23, 09:00 in Istanbul."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.said import text_of
from tests.conftest import NOW
from tests.planning.plans import channel, codes, findings, post, settings_of, survey_of

Files = dict[str, str]
GAP = {"channels/linkedin.md": channel("min_gap_hours: 20")}
ONE = {"channels/linkedin.md": channel("max_per_day: 1")}


def only(code: str, files: Files, **more: str) -> list[str]:
    """The files in which a rule finds something."""
    settings = settings_of(plan=more) if more else None
    return [path for path, found in codes(survey_of(files, settings=settings)) if found == code]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (post("2026-12-01T10:00"), post("2026-12-02T06:00"), []),
        (post("2026-12-01T10:00"), post("2026-12-02T05:59"), ["b"]),
        (post("2026-12-02T05:59"), post("2026-12-01T10:00"), ["a"]),
        (post("2026-12-01T10:00", "published"), post("2026-12-01T12:00"), ["b"]),
        (post("2026-11-20T10:00", "published"), post("2026-11-20T12:00", "published"), []),
        (post("2026-12-01T10:00"), post("2026-12-01T12:00", "cancelled"), []),
        (post("2026-12-01T10:00"), post("2026-12-01T12:00", "archived"), []),
        (post("2026-12-01T10:00"), post("2026-12-01T12:00", "idea"), ["b"]),
        (post("2026-12-01T10:00"), post("2026-12-01T12:00", channel="instagram"), []),
        (post("2026-12-01"), post("2026-12-02T10:00"), []),  # an hour of the day before is far enough
        (post("2026-12-01T10:00"), post("2026-12-01"), ["a"]),
        (post("2026-11-23T08:00", "published"), post("2026-11-23T12:00"), ["b"]),
        (post("2026-12-01T10:00"), post("2026-12-01T09:30+00:00"), ["b"]),
    ],
)
def test_two_are_too_close(first: str, second: str, found: list[str]) -> None:
    files = GAP | {"posts/a.md": first, "posts/b.md": second}
    assert only("SAH401", files) == found


def test_a_day_without_an_hour_between_two_hides_neither() -> None:
    files = GAP | {"posts/a.md": post("2026-12-01T10:00"), "posts/b.md": post("2026-12-01T16:00")}
    assert only("SAH401", files | {"posts/c.md": post("2026-12-01")}) == ["a", "b"]


def test_a_day_that_is_too_full_is_said_once() -> None:
    files = {"channels/linkedin.md": channel("max_per_day: 1, min_gap_hours: 20")}
    files |= {f"posts/{name}.md": post(f"2026-12-01T1{number}:00") for number, name in enumerate("abc")}
    assert codes(survey_of(files)) == [("b", "SAH402"), ("c", "SAH402")]


def test_of_a_full_day_what_is_out_stays() -> None:
    files = ONE | {"posts/a.md": post("2026-11-23T12:00"), "posts/b.md": post("2026-11-23T14:00", "published")}
    assert only("SAH402", files) == ["a"]


@pytest.mark.parametrize(("named", "found"), [("linkedin", ["b"]), ("portal", [])])
def test_two_languages_are_two_for_followers_and_one_on_the_portal(named: str, found: list[str]) -> None:
    files = {f"channels/{named}.md": channel("max_per_day: 1, min_gap_hours: 5")}
    files["posts/a.md"] = post("2026-12-01T10:00", channel=named, more="lang: tr\ntranslation_key: k")
    files["posts/b.md"] = post("2026-12-01T10:00", channel=named, more="lang: en\ntranslation_key: k")
    assert only("SAH402", files) == found
    assert only("SAH401", files) == []


def test_a_channel_without_a_file_has_no_cadence() -> None:
    files = {f"posts/{name}.md": post("2026-12-01T23:30", channel="portal") for name in "abcde"}
    assert codes(survey_of(files)) == []


@pytest.mark.parametrize(
    ("cadence", "days_ago", "found"),
    [
        ("min_per_week: 1", [], []),  # it never spoke
        ("min_per_week: 1", [3], []),  # it has just begun
        ("min_per_week: 1", [40], ["linkedin"]),
        ("min_per_week: 1", [2, 9, 16, 23], []),
        ("min_per_week: 1", [2, 9, 16, 40], ["linkedin"]),
        ("min_per_week: 1", [0, 1, 2, 3], []),
        ("min_per_week: 0.2", [34], []),  # every five weeks
        ("min_per_week: 0.2", [36], ["linkedin"]),
        ("min_per_week: 0", [400], []),
        ("max_per_day: 1", [400], []),
        ("min_per_week: 2", [8], ["linkedin"]),
    ],
)
def test_a_channel_has_gone_silent(cadence: str, days_ago: list[int], found: list[str]) -> None:
    files = {"channels/linkedin.md": channel(cadence), "posts/later.md": post("2026-11-24T10:00")}
    for days in days_ago:
        files[f"posts/p{days}.md"] = post(NOW.date() - timedelta(days=days), "published")
    assert only("SAH403", files) == found


@pytest.mark.parametrize(("status", "found"), [("draft", ["linkedin"]), ("approved", []), ("cancelled", ["linkedin"])])
def test_what_was_never_approved_was_never_said(status: str, found: list[str]) -> None:
    files = {"channels/linkedin.md": channel("min_per_week: 0.25"), "posts/old.md": post("2026-09-01", "published")}
    assert only("SAH403", files | {"posts/new.md": post("2026-11-17", status)}) == found


def test_days_of_mourning_are_no_silence() -> None:
    files = {"channels/linkedin.md": channel("min_per_week: 1"), "posts/a.md": post("2026-11-01", "published")}
    assert only("SAH403", files) == ["linkedin"]
    settings = settings_of(plan={"blackouts": [{"from": "2026-11-02", "to": "2026-11-20", "reason": "Mourning"}]})
    assert ("linkedin", "SAH403") not in codes(survey_of(files, settings=settings))


@pytest.mark.parametrize("status", ["idea", "cancelled", "archived"])
def test_a_channel_that_rests_owes_nothing(status: str) -> None:
    resting = channel("min_per_week: 1, max_per_day: 1").replace("approved", status)
    files = {"channels/linkedin.md": resting, "posts/a.md": post("2026-08-01", "published")}
    assert codes(survey_of(files)) == []


@pytest.mark.parametrize(
    ("cadence", "last", "following", "found"),
    [
        ("min_per_week: 1", 4, None, True),
        ("min_per_week: 1", 4, 6, False),
        ("min_per_week: 1", 4, 20, True),
        ("min_per_week: 0.2", 4, None, False),  # the silence would begin in a month
        ("min_per_week: 0.2", 30, None, True),
        ("min_per_week: 0.2", 30, 34, False),
    ],
)
def test_a_channel_is_about_to_go_silent(cadence: str, last: int, following: int | None, found: bool) -> None:
    files = {"channels/linkedin.md": channel(cadence)}
    files |= {
        f"posts/a{number}.md": post(NOW.date() - timedelta(days=last + 7 * number), "published") for number in range(5)
    }
    if following is not None:
        files["posts/b.md"] = post(NOW.date() + timedelta(days=following))
    assert bool(only("SAH412", files)) == found


@pytest.mark.parametrize(
    ("hours", "clock", "found"),
    [
        ("22:00-08:00", "21:59", False),
        ("22:00-08:00", "22:00", True),
        ("22:00-08:00", "00:00", True),
        ("22:00-08:00", "07:59", True),
        ("22:00-08:00", "08:00", False),
        ("12:00-13:00", "12:30", True),
        ("12:00-13:00", "23:30", False),
        ("00:00-00:00", "12:00", False),
    ],
)
def test_an_hour_is_quiet(hours: str, clock: str, found: bool) -> None:
    files = {"channels/linkedin.md": channel(more=f'quiet_hours: "{hours}"'), "posts/a.md": post(f"2026-12-01T{clock}")}
    assert bool(only("SAH404", files)) == found


def test_a_day_without_an_hour_is_never_quiet() -> None:
    files = {"channels/linkedin.md": channel(more='quiet_hours: "00:00-23:59"'), "posts/a.md": post("2026-12-01")}
    assert codes(survey_of(files)) == []


@pytest.mark.parametrize(
    ("when", "more", "found"),
    [
        ("2027-01-01T10:00", "", True),
        ("2027-01-01", "", True),
        ("2027-01-01T10:00", "summary: Mutlu yıllar! Yeni yıl hepimize iyi gelsin.", False),
        ("2027-01-01T10:00", "summary: Happy New Year", False),
        ("2027-01-01T10:00", "tags: [yılbaşı]", False),
        ("2027-01-01T10:00", "summary: x\n\nYeni yılınız kutlu olsun.", False),
        ("2027-01-01T10:00", "summary: Yeni yıldız takımımız", False),  # a price: it is read as a greeting
        ("2027-03-09T10:00", "summary: Bayramınız kutlu olsun", False),
        ("2027-03-09T10:00", "summary: Eid Mubarak", False),
        ("2027-03-08T16:00", "", False),  # the eve
        ("2027-04-23T10:00", "summary: 23 Nisan kutlu olsun", False),
        ("2027-04-23T10:00", "summary: On 23 April our children run the depot", False),
        ("2027-04-23T10:00", "summary: Ücret bantları", True),
        ("2027-10-29T10:00", "summary: x\n\nCumhuriyet Bayramı kutlu olsun!", False),
        ("2027-10-29T10:00", "summary: x\n\nBir cumhuriyet savcısı adayımız yok.", True),
        ("2026-12-01T10:00", "", False),
    ],
)
def test_a_holiday_is_for_those_who_greet(when: str, more: str, found: bool) -> None:
    front, _, body = more.partition("\n\n")
    files = {"posts/a.md": post(when, more=front) + (f"\n\n{body}" if body else "")}
    assert bool(only("SAH405", files)) == found


def test_a_holiday_is_no_matter_on_the_portal_alone() -> None:
    assert only("SAH405", {"posts/a.md": post("2027-01-01", channel="portal")}) == []
    assert only("SAH405", {"posts/a.md": post("2027-01-01", channel="portal, linkedin")}) == ["a"]


def test_another_country_has_other_holidays() -> None:
    files = {"posts/a.md": post("2026-12-25T10:00")}
    assert codes(survey_of(files)) == []
    assert codes(survey_of(files, settings=settings_of(country="DE"))) == [("a", "SAH405")]


@pytest.mark.parametrize(
    ("kind", "fields", "found"),
    [
        ("events", "start: 2027-01-01T10:00", True),
        ("events", "start: 2027-01-01", True),
        ("events", "start: 2027-03-08T15:00", True),  # the afternoon before the feast
        ("events", "start: 2027-03-08T10:00", False),
        ("events", "start: 2026-10-29T10:00", False),  # over
        ("events", "start: 2026-12-04T10:00\nrepeat: every week on fri until 2027-02-01", True),
        ("events", "start: 2026-12-03T10:00\nrepeat: every week on thu until 2027-02-01", False),
        ("events", "start: 2027-04-23T10:00\nsummary: 23 Nisan şenliği", False),
        ("jobs", "valid_through: 2027-01-01", True),
        ("jobs", "valid_through: 2026-12-31", False),
        ("trainings", "start: 2027-01-01T10:00", True),
    ],
)
def test_a_date_falls_on_a_holiday(kind: str, fields: str, found: bool) -> None:
    assert bool(only("SAH413", {f"{kind}/a.md": f"status: approved\n{fields}"})) == found
    assert only("SAH413", {f"{kind}/a.md": f"status: cancelled\n{fields}"}) == []


def test_two_languages_of_an_event_are_told_once() -> None:
    files = {
        f"events/{lang}.md": f"status: approved\nlang: {lang}\ntranslation_key: k\nstart: 2027-01-01"
        for lang in ("tr", "en")
    }
    assert only("SAH413", files) == ["tr"]


@pytest.mark.parametrize(
    ("when", "status", "found"),
    [
        ("2026-12-01", "approved", True),
        ("2026-12-03T23:59", "draft", True),
        ("2026-12-04T00:00", "approved", False),
        ("2026-11-30", "approved", False),
        ("2026-12-02", "published", False),
        ("2026-12-02", "cancelled", False),
    ],
)
def test_a_blackout_keeps_everything_in(when: str, status: str, found: bool) -> None:
    settings = settings_of(plan={"blackouts": [{"from": "2026-12-01", "to": "2026-12-03", "reason": "Yas"}]})
    files = {"posts/a.md": post(when, status, "portal")}
    assert (("a", "SAH406") in codes(survey_of(files, settings=settings))) == found


def test_a_blackout_may_be_one_day() -> None:
    settings = settings_of(plan={"blackouts": {"from": "2026-12-01", "reason": "Yas"}})
    found = findings(survey_of({"posts/a.md": post("2026-12-01")}, settings=settings))
    assert [text_of(one.message, "tr") for one in found] == ["2026-12-01 günü yayın yapılmayacak: Yas"]


CAMPAIGN = "status: approved\nstart: 2026-11-16\nend: {end}"


@pytest.mark.parametrize(
    ("end", "days", "weeks"),
    [
        ("2026-12-06", ["2026-11-25", "2026-12-04"], []),
        ("2026-12-06", ["2026-11-25"], ["2026-11-30"]),
        ("2026-12-01", ["2026-11-25"], []),  # two days are left of its last week
        ("2026-12-02", ["2026-11-25"], ["2026-11-30"]),
        ("2026-11-22", [], []),  # over
        ("2027-12-31", [], ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]),
    ],
)
def test_a_week_of_a_campaign_is_empty(end: str, days: list[str], weeks: list[str]) -> None:
    files = {"campaigns/c.md": CAMPAIGN.format(end=end)}
    files |= {f"posts/p{day}.md": post(day, more="campaign: c") for day in days}
    said = [text_of(found.message, "en") for found in findings(survey_of(files)) if found.code == "SAH407"]
    assert len(said) == bool(weeks)
    assert all(week in said[0] for week in weeks)


def test_a_week_in_which_little_can_go_out_asks_for_nothing() -> None:
    files = {"campaigns/c.md": CAMPAIGN.format(end="2026-12-06"), "posts/p.md": post("2026-11-25", more="campaign: c")}
    for first, weeks in (("2026-12-02", []), ("2026-12-03", ["c"])):  # two working days are left, then three
        settings = settings_of(plan={"blackouts": {"from": first, "to": "2026-12-04", "reason": "Yas"}})
        assert [path for path, code in codes(survey_of(files, settings=settings)) if code == "SAH407"] == weeks


@pytest.mark.parametrize(
    "other",
    [
        {"events/e.md": "status: approved\ncampaign: c\nstart: 2026-11-25T10:00"},
        {"contests/e.md": "status: approved\ncampaign: c\nstart: 2026-11-01\nend: 2026-11-27"},
        {"posts/p.md": post("2026-11-23T08:00", "published", more="campaign: c")},  # this morning
    ],
)
def test_a_week_is_filled_by_more_than_posts(other: Files) -> None:
    assert only("SAH407", {"campaigns/c.md": CAMPAIGN.format(end="2026-11-29")} | other) == []


@pytest.mark.parametrize("status", ["idea", "cancelled", "archived"])
def test_a_campaign_that_does_not_run_may_be_empty(status: str) -> None:
    campaign = CAMPAIGN.format(end="2026-12-31").replace("approved", status)
    assert only("SAH407", {"campaigns/c.md": campaign}) == []


def spoken(when: str, status: str = "published", audience: str = "drivers") -> str:
    return post(when, status, more=f"audience: [{audience}]")


@pytest.mark.parametrize(
    ("posts", "found"),
    [
        ({}, []),  # an empty workspace
        ({"a": spoken("2026-10-26")}, []),  # four weeks ago to the day
        ({"a": spoken("2026-10-25")}, ["drivers"]),
        ({"a": spoken("2026-10-25"), "b": spoken("2027-03-01", "idea")}, []),
        ({"a": spoken("2026-10-25"), "b": spoken("2026-12-01", "cancelled")}, ["drivers"]),
        ({"a": spoken("2026-10-25"), "b": spoken("2026-11-20", "draft")}, ["drivers"]),
        ({"a": spoken("2026-11-20", audience="x")}, []),  # others are spoken to since three days
        ({"a": spoken("2026-09-20", audience="x")}, ["drivers"]),
    ],
)
def test_an_audience_is_forgotten(posts: Files, found: list[str]) -> None:
    files = {"audiences/drivers.md": "status: approved"} | {f"posts/{name}.md": text for name, text in posts.items()}
    assert only("SAH408", files) == found


def test_an_event_to_come_speaks_to_its_audience() -> None:
    files = {"audiences/drivers.md": "status: approved", "posts/a.md": spoken("2026-09-20")}
    event = "status: published\naudience: [drivers]\npublish: 2026-09-01\nstart: 2026-12-10"
    assert only("SAH408", files | {"events/e.md": event}) == []


@pytest.mark.parametrize(
    ("when", "status", "found"),
    [
        ("2026-11-23T08:00", "draft", True),
        ("2026-11-25", "review", True),
        ("2026-11-25T23:00", "idea", True),
        ("2026-11-26", "draft", False),
        ("2026-11-24", "approved", False),
        ("2026-11-22", "draft", False),
        ("2026-11-24", "cancelled", False),
    ],
)
def test_an_approval_is_due(when: str, status: str, found: bool) -> None:
    assert bool(only("SAH409", {"posts/a.md": post(when, status)})) == found


def test_the_settings_say_when_an_approval_is_due() -> None:
    files = {"posts/a.md": post("2026-11-27", "draft")}
    assert codes(survey_of(files, settings=settings_of(plan={"approved_days": 4}))) == [("a", "SAH409")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (post("2026-11-22"), True),
        (post("2026-11-23T08:00"), False),  # today
        (post("2026-11-22", "draft"), True),
        (post("2026-11-22", "published"), False),
        (post("2026-11-22", "archived"), False),
        (post("2026-11-22", channel="portal", more="visibility: public"), False),
        (post("2026-11-22", channel="portal"), True),  # internal: the portal does not take it
        (post("2026-11-22", channel="portal, linkedin", more="visibility: public"), True),
        (post("2026-11-22", "draft", channel="portal", more="visibility: public"), True),
        (post("2026-11-02", more="expires: 2026-11-10"), False),
    ],
)
def test_a_day_has_passed_unmarked(text: str, found: bool) -> None:
    assert bool(only("SAH410", {"posts/a.md": text})) == found


def test_nobody_asks_after_a_job_that_has_closed_or_an_event_that_is_over() -> None:
    files = {
        "jobs/a.md": post("2026-01-01", "draft", more="valid_through: 2026-02-01"),
        "events/b.md": post("2026-01-01", "draft", more="start: 2026-02-01"),
    }
    assert codes(survey_of(files)) == []


KPI = "kpi: {metric: reach, target: 1, measure_by: 2026-11-10}"
HEAD = "item,metric,value,measured_on,source\n"


@pytest.mark.parametrize(
    ("text", "rows", "found"),
    [
        (post("2026-11-01", "published", more=KPI), "", True),
        (post("2026-11-01", "published", more=KPI), "posts/a,reach,3,2026-11-05,x\n", False),
        (post("2026-11-01", "published", more=KPI), "6a0c1d1e-a,reach,3,2026-11-05,x\n", False),
        (post("2026-11-01", "published", more=KPI), "posts/a,reach,3,2026-10-31,x\n", True),  # before it went out
        (post("2026-11-01", "published", more=KPI), "posts/a,clicks,3,2026-11-05,x\n", True),
        (post("2026-11-01", "draft", more=KPI), "", False),
        (post("2026-11-01", "approved", more=KPI), "", False),  # SAH410 asks whether it went out at all
        (post("2026-11-01", "approved", "portal", f"visibility: public\n{KPI}"), "", True),
        (post("2026-11-01", "archived", more=KPI), "", False),
        (post("2026-11-01", "published", more=KPI.replace("11-10", "11-23")), "", False),  # today is in time
        (post("2026-11-01", "published", more=KPI.replace("11-10", "11-22")), "", True),
    ],
)
def test_a_measurement_is_overdue(text: str, rows: str, found: bool) -> None:
    assert bool(only("SAH411", {"posts/a.md": text, "results/r.csv": HEAD + rows})) == found


def test_a_number_of_one_language_is_one_of_the_other() -> None:
    files = {
        f"posts/{lang}.md": post("2026-11-01", "published", more=f"lang: {lang}\ntranslation_key: k\n{KPI}")
        for lang in ("tr", "en")
    }
    assert only("SAH411", files) == ["en"]
    assert only("SAH411", files | {"results/r.csv": f"{HEAD}posts/en,reach,3,2026-11-05,x\n"}) == []


def test_the_finding_of_a_list_stands_at_its_own_kpi() -> None:
    more = "kpi:\n  - {metric: clicks, target: 1, measure_by: 2027-01-01}\n  - {metric: reach, target: 1, measure_by: 2026-11-10}"
    (found,) = findings(survey_of({"posts/a.md": post("2026-11-01", "published", more=more)}))
    assert (found.place.line, found.place.column) == (9, 44)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (post("2026-11-24T23:00"), "Move it to the next free place: 2026-11-25 10:00."),
        (post("2026-11-24T23:00", more="expires: 2026-11-25"), "Choose an hour outside of the quiet hours."),
    ],
)
def test_a_place_behind_the_end_of_an_item_is_not_proposed(text: str, hint: str) -> None:
    files = {"channels/linkedin.md": channel(more='quiet_hours: "22:00-08:00"'), "posts/a.md": text}
    (found,) = findings(survey_of(files))
    assert text_of(found.hint, "en") == hint


@given(
    day=st.dates(date(2026, 11, 1), date(2027, 4, 30)),
    status=st.sampled_from(["idea", "draft", "review", "approved", "published", "cancelled", "archived"]),
    now=st.datetimes(datetime(2026, 10, 1), datetime(2027, 6, 1)),  # noqa: DTZ001
)
def test_one_item_is_nagged_about_its_date_once_at_most(day: date, status: str, now: datetime) -> None:
    moment = now.replace(tzinfo=NOW.tzinfo)
    found = codes(survey_of({"posts/a.md": post(f"{day}T10:00", status)}, moment))
    assert len({code for _, code in found} & {"SAH409", "SAH410"}) <= 1
    if status in ("published", "cancelled", "archived"):
        assert found == []
