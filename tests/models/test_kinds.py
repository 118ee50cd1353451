"""Every kind: the fields that the design promises, and what each of them takes."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from sahne.kinds import BY_FOLDER, BY_NAME, KINDS, Kind
from sahne.models.item import Item
from tests.conftest import findings_of, item_text, source_of

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
EVERY = """id title summary lang translation_key slug status visibility audience channel goal kpi owner reviewers campaign value
people publish due published_at published_url expires review_by tags image image_alt"""
OWN = {
    "job": """date_posted valid_through employment_type location remote applicant_location team seniority salary apply_url
direct_apply reference""",
    "event": "start end all_day venue location online_url registration_url repeat",
    "episode": "season episode audio duration transcript guests chapters",
    "campaign": "start end budget",
    "training": "level start duration provider certificate_months repeat",
    "benchmark": "employer platforms lessons outcomes",
    "goal": "kpis parent",
    "audience": "age experience reach needs",
    "channel": "platform url cadence quiet_hours lead_times",
    "person": "consent left",
}
"""Words of the design, which are the same in front matter, code, commands and pages."""
NEEDED = {"event": "\nstart: 2026-12-03", "benchmark": "\nemployer: Sahil"}
FULL = {
    "job": """date_posted: 2026-11-01
valid_through: 2026-12-01T18:00
employment_type: [FULL_TIME, INTERN]
location: tuzla
remote: hybrid
applicant_location: TR
team: veri
seniority: senior
salary: {min: 90000, max: 120000.50, currency: TRY, unit: MONTH}
apply_url: https://apply.example/1
direct_apply: true
reference: 17""",
    "event": """start: 2026-12-03T10:00
end: 2026-12-03T12:00+03:00
all_day: false
venue: Depo
location: tuzla
online_url: https://meet.example/1
community: omuz-omuza
registration_url: mailto:events@example.com
repeat: every 2 weeks on tue until 2027-06-30
skipped: [2026-12-29]
moved: {2026-12-15: 2026-12-16T10:00}""",
    "episode": "season: 1\nepisode: 2\naudio: audio/a.mp3\nduration: 24m 10s\ntranscript: audio/a.txt\n"
    "guests: [ece, ali]\nchapters: {start: 1m 5s, title: Giriş}",
    "contest": "start: 2026-12-01\nend: 2026-12-31\nprize: Bisiklet\nregistration_url: https://example.com",
    "community": "url: https://example.com\nregistration_url: https://example.com/join",
    "campaign": "start: 2026-12-01\nend: 2026-12-01\nbudget: {amount: 100, currency: TRY}",
    "training": """level: expert
start: 2026-12-01
duration: 1h 30m
provider: Akademi
certificate_months: 24
teams: [veri]
takers: ece
within_months: 6
complete_by: 2027-03-31
repeat: every year 3 times
skipped: 2027-12-01
moved: {2028-12-01: 2028-12-04}""",
    "benchmark": """employer: Sahil
platforms:
  career_portal: {note: Açık, url: https://example.com, source: Kendi sitesi, read_on: 2026-10-01}
  podcasts: {note: Yok}
lessons: [Kısa yaz]
outcomes: [{decision: Kısa yazıyoruz, items: [posts/kutu], decided_on: 2026-10-20}]""",
    "dialogue": "received: 2026-12-01T10:00\nanswered: 2026-12-01T12:00\nsentiment: negative\nurl: https://example.com",
    "goal": "kpis: [{metric: reach, unit: people, baseline: 1, target: 2.5, by: 2027-01-01, source: LinkedIn}]\nparent: buyume",
    "audience": "age: {min: 22, max: 28}\nexperience: {min: 0, max: 2}\nreach: 4000\nneeds: [Maaş bilgisi]",
    "channel": """platform: LinkedIn
url: https://example.com
text_limit: 4000
purpose: {tr: Mühendislere, en: For engineers}
show_posts: true
cadence: {min_per_week: 0.5, max_per_day: 2, min_gap_hours: 6}
quiet_hours: 22:00-08:00
lead_times: {draft: 7, review: 4, legal: 3, translation: 2, measure: 14}""",
    "value": "evidence: {text: Her ilanda ücret, source: İlanlar, measured_on: 2026-10-01}",
    "person": """job_title: Mühendis
team: veri
location: tuzla
consent: {scope: [name, photo], channels: [linkedin], langs: tr, granted: 2026-01-01, expires: 2027-01-01}
git: [ece@example.com]
joined: 2020-02-01
left: 2027-02-01""",
    "story": "quote: Önce buz",
    "location": """address:
  street_address: Sahil Cad. 1
  address_locality: Tuzla
  address_region: İstanbul
  postal_code: 34940
  address_country: TR""",
}


def item_of(kind: Kind, fields: str) -> Item:
    source = source_of(item_text(fields), f"content/{kind.folder}/a.md")
    assert not source.faults
    assert source.item is not None
    return source.item


@each_kind
def test_a_title_and_what_the_kind_needs_are_an_item(kind: Kind) -> None:
    item = item_of(kind, f"title: Kutu{NEEDED.get(kind.name, '')}")
    assert (item.kind, item.title, item.slug, item.lang) == (kind.name, "Kutu", "a", "tr")
    assert (item.status, item.visibility) == ("draft", "internal")


@each_kind
def test_without_them_it_is_a_finding_for_each(kind: Kind) -> None:
    source = source_of("---\nid: 12345678\n---\n", f"content/{kind.folder}/a.md")
    missing = {str(found.message) for found in findings_of(source) if found.code == "SAH201"}
    assert missing == {
        f"{name} is missing" for name in ["title", *NEEDED.get(kind.name, "").strip().split(":")[:1]] if name
    }


@each_kind
def test_the_words_of_the_design_are_its_fields(kind: Kind) -> None:
    assert set(f"{EVERY} {OWN.get(kind.name, '')}".split()) <= kind.model.model_fields.keys()


@each_kind
def test_a_kind_with_every_field_filled_reads_them_all(kind: Kind) -> None:
    item = item_of(kind, f"title: a\n{FULL.get(kind.name, '')}")
    own = kind.model.model_fields.keys() - Item.model_fields.keys()
    written = {line.partition(":")[0] for line in FULL.get(kind.name, "").splitlines() if line[0] != " "}
    assert own == written
    for name in own:
        assert getattr(item, name) != kind.model.model_fields[name].default


@each_kind
def test_a_field_that_names_another_item_names_a_kind_that_exists(kind: Kind) -> None:
    assert kind.model.references.keys() <= kind.model.model_fields.keys()
    assert set(kind.model.references.values()) <= BY_NAME.keys()


@each_kind
def test_an_item_cannot_be_changed(kind: Kind) -> None:
    item = item_of(kind, f"title: Kutu{NEEDED.get(kind.name, '')}")
    with pytest.raises(ValidationError, match="frozen"):
        item.title = "Kasa"


def test_every_kind_of_the_design_has_a_folder() -> None:
    kinds = """job story post event episode contest community campaign training benchmark dialogue
    goal audience channel value person team location"""
    assert sorted(BY_NAME) == sorted(kinds.split())
    assert len(BY_FOLDER) == len(KINDS)
    assert {"jobs", "stories", "communities", "people"} <= BY_FOLDER.keys()


def test_every_field_that_all_items_share_is_read() -> None:
    item = item_of(
        BY_NAME["post"],
        """title: "  Kutu  "
summary: Önce buz
lang: en
translation_key: box
slug: the-box
status: approved
visibility: public
audience: graduates
channel: [portal, linkedin]
goal: be-chosen
kpi: {metric: reach, target: 4000, measure_by: 2027-01-15}
owner: ece
reviewers: [ali]
campaign: winter
value: [safe-work]
people: [ece]
publish: 2026-12-01T09:00
published_at: 2026-12-01T09:05:30Z
published_url: https://example.com/post
updated: 2026-12-09
expires: 2027-12-01
review_by: 2027-06-01
tags: [buz, 2027]
image: images/kutu.png
image_alt: Mavi bir kutu
uid: 040000008200E00074C5B7101A82E008@calendar.example
check: {ignore: [SAH208], reason: Bu bir örnek}""",
    )
    zone = ZoneInfo("Europe/Istanbul")
    assert (item.title, item.audience, item.channel, item.tags) == (
        "Kutu",
        ("graduates",),
        ("portal", "linkedin"),
        ("buz", "2027"),
    )
    assert (item.publish, item.expires) == (datetime(2026, 12, 1, 9, tzinfo=zone), date(2027, 12, 1))
    assert (item.kpi[0].target, item.kpi[0].measure_by) == (4000, date(2027, 1, 15))
    assert item.name == "posts/a"
    assert item.names("goal") == ("be-chosen",)
    assert item.names("campaign") == ("winter",)
    assert not {name for name in Item.model_fields if getattr(item, name) is None}


def test_an_empty_field_counts_as_not_written() -> None:
    item = item_of(BY_NAME["job"], "title: a\nsummary:\naudience:\nlang:\nslug: ~\nsalary:\nstatus:")
    assert (item.summary, item.audience, item.lang, item.slug, item.status) == ("", (), "tr", "a", "draft")


def test_lengths_of_time_are_read_as_people_write_them() -> None:
    episode = BY_NAME["episode"]
    for written, length in {"1h 30m": 90, "24m": 24, "00:24:00": 24, "2h": 120, "1:05:00": 65, "90m": 90}.items():
        assert item_of(episode, f"title: a\nduration: {written}").model_dump()["duration"] == timedelta(minutes=length)
