"""Claims and their proofs, other employers, and the year of a channel."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.planning.free import find_free
from sahne.views.benchmarks import Order, compared, in_order, months_between
from sahne.views.channel_year import AHEAD, BACK, channel_years, limits_of
from sahne.views.proof_graph import Proof, claims_of
from tests.conftest import NOW
from tests.planning.plans import channel, codes, post, settings_of, survey_of

EVIDENCE = "status: approved\nevidence: [{text: Sayıldı}]"


@pytest.mark.parametrize(
    ("value", "status", "proof"),
    [
        (EVIDENCE, "published", Proof.PROVEN),
        (EVIDENCE, "draft", Proof.UNTOLD),
        ("status: approved", "approved", Proof.UNPROVEN),
        ("status: approved", "cancelled", Proof.EMPTY),
    ],
)
def test_a_claim_needs_evidence_and_somebody_who_tells_it(value: str, status: str, proof: Proof) -> None:
    files = {"values/acik.md": value, "stories/gece.md": post("2026-11-20", status, more="value: [acik]")}
    [claim] = claims_of(survey_of(files))
    assert claim.proof is proof
    assert claim.count == 1


def test_evidence_in_another_language_is_evidence() -> None:
    files = {
        "values/acik.md": "translation_key: acik",
        "values/open.md": f"lang: en\ntranslation_key: acik\n{EVIDENCE}",
    }
    [claim] = claims_of(survey_of(files))
    assert claim.value.slug == "acik"
    assert claim.shown_in is not None
    assert claim.shown_in.slug == "open"
    assert claim.proof is Proof.UNTOLD


def test_a_claim_without_evidence_stands_first_and_its_tellers_by_kind() -> None:
    files = {"values/a.md": EVIDENCE, "values/b.md": "status: approved"}
    files |= {"jobs/is.md": "value: [a, b]", "stories/eski.md": post("2026-10-01", more="value: b")}
    files |= {"stories/yeni.md": post("2026-11-01", more="value: b")}
    first, second = claims_of(survey_of(files))
    assert [first.value.slug, second.value.slug] == ["b", "a"]
    assert {bundle.key: [item.slug for item in bundle.lines] for bundle in first.tellers} == {
        "job": ["is"],
        "story": ["yeni", "eski"],
    }


@given(first=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(-40, 3000))
def test_months_are_counted_by_going_back_one_after_the_other(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    months = 0
    while _after(first, months + 1) <= last:
        months += 1
    assert months_between(first, last) == months


def _after(day: date, months: int) -> date:
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def test_employers_are_compared_in_three_orders() -> None:
    look = "platforms: {{podcasts: {{note: Var, read_on: {day}}}}}"
    files = {
        "benchmarks/c.md": f"employer: Çam\n{look.format(day='2026-10-01')}",
        "benchmarks/d.md": f"employer: Dut\n{look.format(day='2025-11-22')}\noutcomes: {{decision: Evet, items: [jobs/is, x]}}",
        "benchmarks/a.md": "employer: Ceviz",
        "benchmarks/old.md": "employer: Eski\nstatus: archived",
        "jobs/is.md": "status: draft",
    }
    rows = compared(survey_of(files))
    assert [row.benchmark.employer for row in in_order(rows, Order.EMPLOYER)] == ["Ceviz", "Çam", "Dut"]
    assert [row.benchmark.employer for row in in_order(rows, Order.AGE)] == ["Ceviz", "Dut", "Çam"]
    assert [row.benchmark.employer for row in in_order(rows, Order.OUTCOME)] == ["Ceviz", "Çam", "Dut"]
    dut = in_order(rows, Order.EMPLOYER)[2]
    assert [(look.name, look.months, look.old) for look in dut.looks if look.seen] == [("podcasts", 12, True)]
    assert [(item.slug, came.lost) for came in dut.came for item in came.items] == [("is", ("x",))]
    assert (rows[0].seen, rows[0].oldest) == (0, None)


@given(
    days=st.lists(st.integers(-30, 20), max_size=8),
    gap=st.sampled_from([0, 20, 30, 72]),
    zone=st.sampled_from(["Europe/Istanbul", "America/New_York", "Pacific/Apia"]),
)
def test_free_places_stay_free_when_those_before_them_are_taken(days: list[int], gap: float, zone: str) -> None:
    now = datetime.combine(NOW.date(), time(12), ZoneInfo(zone))
    files = {f"posts/a{number}.md": post(now.date() + timedelta(days=day)) for number, day in enumerate(days)}
    files["channels/linkedin.md"] = channel(f"max_per_day: 1, min_gap_hours: {gap}")
    settings = settings_of(timezone=zone)
    [year] = [one for one in channel_years(survey_of(files, now, settings)) if one.name == "linkedin"]
    assert len(year.free) == 3
    assert year.free[0] == find_free(survey_of(files, now, settings), ("linkedin",), now)
    before = codes(survey_of(files, now, settings))
    files |= {
        f"posts/new{number}.md": post(free.replace(tzinfo=None).isoformat()) for number, free in enumerate(year.free)
    }
    placed = {found for found in codes(survey_of(files, now, settings)) if found[1] in ("SAH401", "SAH402")}
    assert placed <= set(before)


def test_a_year_has_this_week_in_it_and_what_was_planned() -> None:
    files = {"channels/linkedin.md": channel("min_per_week: 1", "platform: LinkedIn\ntext_limit: 900")}
    files |= {
        "posts/a.md": post("2026-11-02"),
        "posts/b.md": post("2026-11-26"),
        "posts/c.md": post("2026-11-16", "draft"),
    }
    [year] = [one for one in channel_years(survey_of(files)) if one.name == "linkedin"]
    assert len(year.weeks) == BACK + 1 + AHEAD
    assert year.weeks[BACK].monday <= NOW.date() < year.weeks[BACK + 1].monday
    assert year.last is not None
    assert year.next is not None
    assert (year.last.item.slug, year.next.item.slug) == ("a", "b")
    assert [(week.said, week.missed) for week in year.weeks[BACK - 3 : BACK + 1]] == [(1, 0), (0, 0), (0, 1), (1, 0)]
    assert [len(year.judged), len(year.kept)] == [3, 1]
    assert [(limit.name, limit.value, limit.own) for limit in year.limits] == [("text", 900, True)]


def test_what_is_not_known_of_a_platform_is_left_out() -> None:
    assert list(limits_of(None, None)) == []
