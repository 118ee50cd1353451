"""What has to be done for an item, on which day, and by whom."""

from datetime import date
from typing import Any

import pytest

from sahne.diagnostic import Place
from sahne.library import Library
from sahne.models.item import Item
from sahne.plan import Entry, EntryType, plan_of, whole_plan
from sahne.results import Result
from sahne.training_records import TrainingRecord
from tests.memory import library_of, made, made_settings

LEADS = {"draft": "10", "review": "6", "legal": "4", "translation": "3", "measure": "14"}
SHORT = {"draft": "2", "review": "1"}
PEOPLE = (made("person", slug="mert"), made("person", number=1, slug="elif"))
CHANNELS = (
    made("channel", slug="linkedin", lead_times=LEADS),
    made("channel", number=1, slug="instagram", lead_times=SHORT),
)


def post(**written: Any) -> Item:
    common = {"publish": "2026-12-17T10:00", "channel": ["linkedin"], "owner": "mert", "reviewers": ["elif"]}
    return made("post", **common | written)


def library(*items: Item) -> Library:
    return library_of([*items, *PEOPLE, *CHANNELS])


def entries(*items: Item) -> dict[str, Entry]:
    return {entry.uid: entry for entry in whole_plan(library(*items)).entries}


def days(*items: Item) -> dict[str, str]:
    return {entry.type.value: f"{entry.start}"[:10] for entry in entries(*items).values()}


def test_steps_are_counted_back_in_working_days() -> None:
    assert days(post()) == {
        "draft": "2026-12-03",
        "review": "2026-12-09",
        "legal": "2026-12-11",
        "publish": "2026-12-17",
        "measure": "2026-12-31",
    }


def test_a_holiday_is_no_working_day() -> None:
    assert days(post(publish="2026-10-30", channel=["instagram"]))["review"] == "2026-10-28"
    assert days(post(publish="2026-11-02", channel=["instagram"]))["draft"] == "2026-10-28"


def test_of_several_channels_the_earliest_day_holds() -> None:
    assert days(post(channel=["instagram", "linkedin"]))["draft"] == "2026-12-03"
    assert days(post(channel=["instagram"]))["draft"] == "2026-12-15"


def test_a_step_whose_day_is_written_stays_there() -> None:
    found = days(post(due={"draft": "2026-11-22", "measure": "2027-01-09"}))
    assert (found["draft"], found["measure"], found["review"]) == ("2026-11-22", "2027-01-09", "2026-12-09")


@pytest.mark.parametrize(
    ("status", "left"),
    [
        ("idea", {"draft", "review", "legal", "publish", "measure"}),
        ("review", {"review", "legal", "publish", "measure"}),
        ("approved", {"publish", "measure"}),
        ("published", {"publish", "measure"}),
        ("cancelled", {"publish"}),
        ("archived", set()),
    ],
)
def test_a_step_that_is_done_is_no_entry(status: str, left: set[str]) -> None:
    assert set(days(post(status=status))) == left


def test_a_translation_is_translated_and_not_drafted() -> None:
    english = post(number=1, lang="en", slug="box", translation_key="kutu")
    found = entries(post(translation_key="kutu"), english)
    assert f"{found[f'{english.id}-translation'].start}" == "2026-12-14"
    assert f"{english.id}-draft" not in found
    assert "post-0000-0000-translation" not in found


def test_each_step_names_who_acts() -> None:
    found = {entry.type: [person.slug for person in entry.acts] for entry in entries(post()).values()}
    assert found[EntryType.DRAFT] == found[EntryType.PUBLISH] == found[EntryType.MEASURE] == ["mert"]
    assert found[EntryType.REVIEW] == ["elif"]
    assert [entry.acts for entry in entries(post(status="published")).values() if entry.type == "publish"] == [()]


def test_a_kpi_says_when_it_is_measured() -> None:
    kpi = [
        {"metric": "clicks", "target": "5", "measure_by": "2027-01-15"},
        {"metric": "reach", "target": "9", "measure_by": "2027-02-15"},
    ]
    found = entries(post(kpi=kpi))
    assert [(found[uid].detail, f"{found[uid].start}") for uid in sorted(found) if "measure" in uid] == [
        ("clicks", "2027-01-15"),
        ("reach", "2027-02-15"),
    ]
    assert {"post-0000-0000-measure", "post-0000-0000-measure-2"} <= set(found)


def test_what_was_measured_is_left_out_and_the_rest_keeps_its_number() -> None:
    kpi = [
        {"metric": "clicks", "target": "5", "measure_by": "2027-01-15"},
        {"metric": "reach", "target": "9", "measure_by": "2027-02-15"},
    ]
    item = post(kpi=kpi)
    place = Place("content/results/x.csv", 2, 1)
    rows = [
        Result(item=item.name, metric="clicks", value=5, measured_on=date(2027, 1, 14), source="", place=place),
        Result(item=item.name, metric="reach", value=5, measured_on=date(2027, 1, 14), source="", place=place),
    ]
    found = {entry.uid for entry in whole_plan(library_of([item, *PEOPLE, *CHANNELS], rows=rows)).entries}
    assert "post-0000-0000-measure" not in found
    assert "post-0000-0000-measure-2" in found


def test_what_comes_to_an_end_is_an_entry() -> None:
    consent = [{"granted": "2026-01-01", "expires": "2027-01-01"}, {"granted": "2026-01-01", "expires": "2028-01-01"}]
    kpis = [{"metric": "applications", "target": "5", "by": "2027-06-30"}]
    found = entries(
        made("person", number=2, consent=consent),
        made("goal", kpis=kpis),
        made("benchmark", employer="X", review_by="2027-03-01"),
        made("job", date_posted="2026-12-01", valid_through="2026-12-20", expires="2026-12-24"),
    )
    assert {uid: f"{entry.start}" for uid, entry in found.items()} == {
        "person-0000-0002-consent": "2027-01-01",
        "person-0000-0002-consent-2": "2028-01-01",
        "goal-0000-0000-target": "2027-06-30",
        "benchmark-0000-0000-review_by": "2027-03-01",
        "job-0000-0000-opens": "2026-12-01",
        "job-0000-0000-closes": "2026-12-20",
        "job-0000-0000-expires": "2026-12-24",
    }


def test_a_certificate_ends_once_for_each_person() -> None:
    training = made("training", slug="kvkk", certificate_months="12")
    records = [
        TrainingRecord(
            person=person, training="kvkk", completed_on=date(year, 3, 1), source="", place=Place("x.csv", 2, 1)
        )
        for person, year in (("mert", 2025), ("mert", 2026), ("elif", 2026), ("nobody", 2026))
    ]
    base = library(training)
    found = whole_plan(Library(settings=base.settings, sources=base.sources, record_rows=tuple(records))).entries
    assert {(entry.detail, f"{entry.start}", entry.acts[0].slug) for entry in found} == {
        ("person 0", "2027-03-01", "mert"),
        ("person 1", "2027-03-01", "elif"),
    }


def test_a_lead_of_a_million_days_does_not_stop_the_clock() -> None:
    endless = made("channel", slug="x", lead_times={"draft": "1000000000", "measure": "1000000000"})
    item = made("post", publish="2026-12-17", channel=["x"])
    assert {entry.type for entry in whole_plan(library_of([item, endless])).entries} >= {"draft", "measure"}


def test_the_whole_plan_holds_what_the_plan_does() -> None:
    made_library = library(post(), made("event", start="2026-12-03T10:00"), made("campaign", start="2026-12-01"))
    whole = whole_plan(made_library).entries
    assert [entry for entry in whole if entry in plan_of(made_library).entries] == [*plan_of(made_library).entries]


def test_a_country_without_holidays_has_weekends() -> None:
    settings = made_settings(country="ZZ")
    item = made("post", settings, publish="2026-12-14", channel=["linkedin"])
    found = whole_plan(library_of([item, *CHANNELS], settings)).entries
    assert date(2026, 12, 8) in {entry.start for entry in found}
