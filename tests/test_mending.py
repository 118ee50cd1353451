"""``sahne check --fix``: days, words, the order of fields and blanks, and nothing that could be meant otherwise."""

from datetime import date, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.fix import FIXABLE, mended
from sahne.mending.days import one_day
from sahne.rules import CODES
from tests.conftest import source_of

HEAD = "---\nid: 6a0c1d1e-9999\ntitle: a\n"
MONTHS = ["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"]
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def mend(text: str, path: str = "content/posts/a.md") -> str:
    return mended(source_of(text, path), lambda: "6a0c1d1e-0000").text


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("3.12.2026", "2026-12-03"),
        ("03.12.2026 10:00", "2026-12-03T10:00"),
        ("3 ARALIK 2026 saat 10.00", "2026-12-03T10:00"),
        ("December 3rd, 2026", "2026-12-03"),
        ("2026/12/3", "2026-12-03"),
        ("2026-12-03 9:05", "2026-12-03T09:05"),
        ("13/12/2026", "2026-12-13"),
        ("12/13/2026", "2026-12-13"),
        ("05/05/2026", "2026-05-05"),
        ("03/12/2026", None),
        ("3-12-2026", None),
        ("31.02.2026", None),
        ("3.12.26", None),
        ("12.2026", None),
        ("3 Brumaire 2026", None),
        ("yarın", None),
        ("3.12.2026 25:00", None),
        (20261203, None),
    ],
)
def test_a_day_is_read_only_where_it_can_be_one_day_alone(written: object, meant: str | None) -> None:
    assert one_day(written) == meant


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_is_read_back_from_every_unambiguous_way_of_writing_it(day: date) -> None:
    plain = f"{day.day}.{day.month}.{day.year}"
    ways = [
        plain,
        f"{day:%d.%m.%Y}",
        f"{day:%Y/%m/%d}",
        f"{day:%Y.%m.%d}",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day.day} {ENGLISH[day.month - 1]} {day.year}",
        f"{ENGLISH[day.month - 1][:3]} {day.day}, {day.year}",
    ]
    assert {one_day(way) for way in ways} == {day.isoformat()}
    assert one_day(f"{day:%d/%m/%Y}") in (day.isoformat(), None)


@given(text=st.text(alphabet="0123456789.-/: TtOcakMayıs", max_size=24))
def test_whatever_is_read_as_a_day_is_one(text: str) -> None:
    meant = one_day(text)
    if meant is not None:
        assert datetime.fromisoformat(meant)
        assert one_day(meant) == meant


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("publish: 3.12.2026 # soon", "publish: 2026-12-03 # soon"),
        ("publish: '03.12.2026 10:00'", "publish: '2026-12-03T10:00'"),
        (
            "kpi: {metric: reach, target: 3, measure_by: 3 Ocak 2027}",
            "kpi: {metric: reach, target: 3, measure_by: 2027-01-03}",
        ),
        (
            "kpi:\n  - measure_by: 3.1.2027\n    metric: r\n    target: 3",
            "kpi:\n  - measure_by: 2027-01-03\n    metric: r\n    target: 3",
        ),
        ("publish: 03/12/2026", "publish: 03/12/2026"),
        ("review_by: 3.12.2026 10:00", "review_by: 3.12.2026 10:00"),
        ("status: Taslak # ilk", "status: draft # ilk"),
        ('status: "APPROVED"', 'status: "approved"'),
        ("status: nearly done", "status: nearly done"),
        ("visibility: herkese açık", "visibility: public"),
        ("tags: [a]   ", "tags: [a]"),
        ("summary: >\n  a  \n  b", "summary: >\n  a  \n  b"),
        ("check: {ignore: [SAH201], reason: a}\ntags: [b]", "tags: [b]\ncheck: {ignore: [SAH201], reason: a}"),
        ("tags: [b] # why\nowner: elif", "owner: elif\ntags: [b] # why"),
        ("# about tags\n# more\ntags: [b]\nowner: elif", "owner: elif\n# about tags\n# more\ntags: [b]"),
        ("tags:\n  - b\n  # - c\nowner: elif\n# the end", "owner: elif\ntags:\n  - b\n  # - c\n# the end"),
        ("tags: [b]\n\nowner: elif", "tags: [b]\n\nowner: elif"),
        ("tags: &x [b]\naudience: *x", "tags: &x [b]\naudience: *x"),
        ("tags: [b]\naudiance: [c]\nowner: elif", "tags: [b]\naudiance: [c]\nowner: elif"),
    ],
)
def test_what_is_meant_in_one_way_is_mended_and_the_rest_stays(before: str, after: str) -> None:
    for end in ("\n", "\r\n"):
        text = f"{HEAD}{before}\n---\nText  \nof two lines \t\n"
        wanted = f"{HEAD}{after}\n---\nText  \nof two lines \t\n"
        assert mend(text.replace("\n", end)) == wanted.replace("\n", end)


def test_words_of_a_list_are_mended_one_by_one() -> None:
    text = (
        HEAD + "employment_type:\n  - tam zamanlı\n  - Part time\nsalary: {min: 1, currency: TRY, unit: aylık}\n---\n"
    )
    after = mend(text, "content/jobs/a.md")
    assert "  - FULL_TIME\n  - PART_TIME\n" in after
    assert "unit: MONTH}" in after


def test_a_comment_above_the_first_field_keeps_the_order() -> None:
    text = "---\n# Written by the agency\ntags: [a]\nid: 6a0c1d1e-9999\ntitle: a\n---\n"
    assert mend(text) == text


def test_what_was_mended_is_named() -> None:
    text = "---\nbaşlık: a\npublish: 3.12.2026\ndurum: taslak \n---\n"
    names = [words.en for words in mended(source_of(text), lambda: "6a0c1d1e-0000").what]
    assert names == [
        "names of fields",
        "the id",
        "days",
        "words",
        "the order of the fields",
        "blanks at the ends of lines",
    ]


def test_only_codes_of_rules_can_be_fixable() -> None:
    assert FIXABLE <= CODES


FIELDS = (
    "title: Kutu", "id: 6a0c1d1e-9999", "status: Taslak", "status: draft", "publish: 3.12.2026", "publish: 03/12/2026",
    "tags: [a, b]  ", "tags:\n  - a # b\n  # c\n  - d", "summary: >\n  a  \n\n  b", "summary: 'a: b'", "owner: elif # c",
    "audience: x", "kanal: y", "kpi: {metric: r, target: 4, measure_by: 2 Ocak 2027}", "# alone", "", "expires: 2026-12-24 9:00",
    "lang: en", "checks: 1", "image: a.png\t",
)  # fmt: skip


@given(
    seed=st.integers(),
    count=st.integers(0, 9),
    end=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_mending_twice_changes_nothing_more_and_keeps_every_other_byte(
    seed: int, count: int, end: str, mark: str
) -> None:
    lines = "".join(f"{field}\n" for field in Random(seed).sample(FIELDS, count))
    text = f"---\n{lines}---\nText  \n\n".replace("\n", end)
    source = source_of(mark + text)
    after = mended(source, lambda: "6a0c1d1e-0000").text
    assert mend(after) == after
    assert after.count("\r\n") in (0, after.count("\n"))
    assert after.endswith(f"---{end}Text  {end}{end}")
    again = source_of(after)
    if source.item is not None and again.item is not None:
        assert again.item.model_copy(update={"id": source.item.id}) == source.item
    comments = [line.strip() for line in text.splitlines() if "#" in line]
    assert sorted(comments) == sorted(line.strip() for line in after.splitlines() if "#" in line)
