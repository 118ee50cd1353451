"""What a job says of its days, its place and its pay, on the day of the check: Monday 2026-11-23, 09:00 in Istanbul."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.rules.page import EXAMPLE_DAY
from tests.conftest import WriteWorkspace, checked, findings_of, item_text, source_of

LIVE = "status: published\nvisibility: public\n"
LONG = "Ölçüm hatlarını kuracak ve işleteceksiniz. " * 8
FULL = (
    f"{LIVE}date_posted: 2026-11-01\nvalid_through: 2026-12-31\nemployment_type: FULL_TIME\nlocation: [merkez]\n"
    "salary: {min: 100000, max: 120000, currency: TRY, unit: MONTH}\nreference: A-1\napply_url: https://basvuru.example/1"
)
PLACE = item_text(
    "title: Merkez\nvisibility: public\nstatus: published\naddress: {address_locality: İzmir, address_country: TR}"
)


def codes(workspace: WriteWorkspace, settings: str = "", now: datetime = EXAMPLE_DAY, **texts: str) -> list[str]:
    """The codes of group 6xx; ``jobs__a`` is ``content/jobs/a.md``."""
    files = {f"content/{name.replace('__', '/')}.md": text for name, text in texts.items()}
    root = workspace({"content/locations/merkez.md": PLACE, **files}, settings)
    return sorted(one.code for one in checked(root, now) if one.code.startswith("SAH6"))


def test_a_whole_job_has_no_finding(workspace: WriteWorkspace) -> None:
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{FULL}", LONG)) == []


@pytest.mark.parametrize(
    "fields",
    [
        "status: draft\nvisibility: public",
        "status: published",
        LIVE + "expires: 2026-11-01",
        LIVE + "valid_through: 2026-11-22",
    ],
)
def test_a_job_that_nobody_can_apply_for_is_not_told_what_google_wants(workspace: WriteWorkspace, fields: str) -> None:
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}", "Kısa.\n")) == []


def test_the_last_day_counts_to_its_end(workspace: WriteWorkspace) -> None:
    text = item_text(
        f"title: Uzman\n{LIVE}valid_through: 2026-11-23\nemployment_type: FULL_TIME\ndate_posted: 2026-11-01", LONG
    )
    assert "SAH601" in codes(workspace, now=EXAMPLE_DAY.replace(hour=23), jobs__a=text)
    assert codes(workspace, now=EXAMPLE_DAY.replace(day=24, hour=0), jobs__a=text) == []


def test_a_missing_number_alone_is_no_finding(workspace: WriteWorkspace) -> None:
    text = item_text(f"title: Uzman\n{FULL}", LONG).replace("reference: A-1\n", "")
    assert codes(workspace, jobs__a=text) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("remote: full", ["SAH603"]),
        ("remote: full\napplicant_location: [TR, DE]", []),
        ("remote: full\napplicant_location: TR", []),
        ("remote: full\napplicant_location: [UK]", ["SAH603"]),
        ("remote: full\napplicant_location: Türkiye", ["SAH603"]),
        ("remote: hybrid\napplicant_location: [TR]", ["SAH603"]),
        ("remote: hybrid", []),
    ],
)
def test_a_remote_job_says_from_which_country(workspace: WriteWorkspace, fields: str, expected: list[str]) -> None:
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{FULL}\n{fields}", LONG)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("valid_through: 2026-12-10\nexpires: 2026-12-01", ["SAH604"]),
        ("valid_through: 2026-12-10\nexpires: 2026-12-10", []),
        ("valid_through: 2026-12-10\nexpires: 2026-12-20", []),
        ("valid_through: 2026-12-10\npublish: 2026-12-15", ["SAH604"]),
        ("valid_through: 2026-12-10\npublish: 2026-12-10", []),
        ("valid_through: 2026-10-01\ndate_posted: 2026-09-01", ["SAH604"]),
        ("valid_through: 2026-11-01\ndate_posted: 2026-09-01", []),
        ("valid_through: 2026-10-01\ndate_posted: 2026-09-01\nstatus: archived", []),
        ("valid_through: 2026-10-01\ndate_posted: 2026-09-01\nexpires: 2026-11-01", []),
    ],
)
def test_the_days_of_a_job_agree(workspace: WriteWorkspace, fields: str, expected: list[str]) -> None:
    own = {line.partition(":")[0] for line in fields.split("\n")}
    kept = "\n".join(line for line in FULL.split("\n") if line.partition(":")[0] not in own)
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{kept}\n{fields}", LONG)) == expected


POST = "title: Çağrı\nstatus: {status}\npublish: {publish}"


@pytest.mark.parametrize(
    ("status", "publish", "link", "expected"),
    [
        ("approved", "2027-01-01T10:00", "../jobs/a.md", ["SAH604"]),
        ("draft", "2027-01-01", "../jobs/a.md#basvuru", ["SAH604"]),
        ("approved", "2027-01-01", "https://basvuru.example/1", ["SAH604"]),
        ("approved", "2026-12-31T23:30", "../jobs/a.md", []),
        ("published", "2027-01-01", "../jobs/a.md", []),
        ("cancelled", "2027-01-01", "../jobs/a.md", []),
        ("approved", "2027-01-01", "../jobs/b.md", []),
        ("approved", "2027-01-01", "https://www.example.com/", []),
    ],
)
def test_a_post_calls_to_a_job_only_while_it_is_open(
    workspace: WriteWorkspace, status: str, publish: str, link: str, expected: list[str]
) -> None:
    post = item_text(POST.format(status=status, publish=publish), f"[Başvurun]({link})\n")
    job = item_text(f"title: Uzman\n{FULL}", LONG)
    assert [code for code in codes(workspace, jobs__a=job, posts__c=post) if code == "SAH604"] == expected


def test_an_address_that_several_jobs_share_closes_with_the_last_of_them(workspace: WriteWorkspace) -> None:
    post = item_text(POST.format(status="approved", publish="2027-01-01"), "[Başvurun](https://basvuru.example/1)\n")
    job = item_text(f"title: Uzman\n{FULL}", LONG)
    assert (
        codes(
            workspace,
            jobs__a=job,
            jobs__b=job.replace("2026-12-31", "2027-02-01").replace("9999", "9998"),
            posts__c=post,
        )
        == []
    )


@pytest.mark.parametrize(
    ("pay", "expected"),
    [
        ("{min: 100, max: 200, currency: EUR, unit: DAY}", []),
        ("{min: 100, max: 201, currency: EUR, unit: DAY}", ["SAH617"]),
        ("{min: 3500, max: 4200, currency: EUR, unit: YEAR}", ["SAH617"]),
        ("{min: 90000, currency: TRY, unit: YEAR}", ["SAH617"]),
        ("{min: 52000, max: 60000, currency: EUR, unit: MONTH}", ["SAH617"]),
        ("{min: 90000, currency: TRY, unit: MONTH}", []),
        ("{min: 900000, currency: TRY, unit: YEAR}", []),
        ("{min: 9, currency: XAF, unit: YEAR}", []),
        ("{min: 100, max: 120, currency: TRY}", ["SAH605"]),
        ("{min: 100, unit: MONTH}", ["SAH605"]),
        ("{max: 100}", ["SAH605"]),
    ],
)
def test_pay_is_told_what_it_lacks(pay: str, expected: list[str]) -> None:
    source = source_of(item_text(f"title: Uzman\nsalary: {pay}"), "content/jobs/a.md")
    found = [one.code for one in findings_of(source) if one.code[:4] in ("SAH2", "SAH6")]
    assert [code for code in found if code != "SAH208"] == expected


@given(least=st.integers(1, 10**7), more=st.integers(0, 10**7))
def test_a_range_is_wide_exactly_when_its_top_is_more_than_twice_its_bottom(least: int, more: int) -> None:
    source = source_of(
        item_text(f"title: U\nsalary: {{min: {least}, max: {least + more}, currency: JPY, unit: DAY}}"),
        "content/jobs/a.md",
    )
    assert any(one.code == "SAH617" for one in findings_of(source)) == (more > least)


def test_pay_is_asked_for_in_the_eu_unless_the_text_states_it(workspace: WriteWorkspace) -> None:
    fields = "\n".join(line for line in FULL.split("\n") if not line.startswith(("salary", "location")))
    fields += "\nremote: full\napplicant_location: [DE]"
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}", LONG)) == ["SAH613"]
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}", f"{LONG} 60.000 € yıllık.")) == []
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}".replace("[DE]", "[TR]"), LONG)) == ["SAH602"]
    assert codes(
        workspace, "country: DE\n", jobs__a=item_text(f"title: Uzman\n{fields}".replace("[DE]", "[TR]"), LONG)
    ) == ["SAH602"]


@pytest.mark.parametrize(
    "way",
    ["ik@ornek.example", "[form](https://a.example/)", "https://a.example", "<mailto:ik@a.example>", "0212 555 12 34"],
)
def test_any_way_to_apply_will_do(workspace: WriteWorkspace, way: str) -> None:
    fields = "\n".join(line for line in FULL.split("\n") if not line.startswith("apply_url"))
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}", LONG)) == ["SAH615"]
    assert codes(workspace, jobs__a=item_text(f"title: Uzman\n{fields}", f"{LONG}\n\n{way}\n")) == []


def test_words_of_struggle_are_weighed_against_words_of_working_together() -> None:
    strong = "A fearless, ambitious hunter who will conquer, crush, outperform and dominate."
    for text, expected in (
        (strong, True),
        (f"{strong} Together we listen and support with trust.", False),
        ("Competitive salary.", False),
    ):
        source = source_of(item_text("title: Seller\nlang: en", f"{text}\n"), "content/jobs/a.md")
        assert any(one.code == "SAH612" for one in findings_of(source)) == expected
