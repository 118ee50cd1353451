"""What the playbook keeps track of, and when it has nothing to say."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.history import Known
from sahne.planning.days_off import is_day_off, weekend_of
from sahne.rules.page import EXAMPLE_DAY
from sahne.rules.playbook.sah808_unanswered import due_at
from sahne.said import text_of
from tests.conftest import WriteWorkspace, checked, item_text
from tests.memory import made_settings

Found = list[tuple[str, str]]
ELIF = {"content/people/elif.md": item_text("title: Elif Aydın\nteam: ik")}
ONUR = {"content/people/onur.md": item_text("title: Onur Şimşek\nteam: ik\nleft: 2026-09-15")}


def found(
    workspace: WriteWorkspace,
    files: Mapping[str, str],
    now: datetime = EXAMPLE_DAY,
    settings: str = "",
    before: Mapping[str, str] | None = None,
) -> Found:
    numbered = {path: text.replace("1d1e-9999", f"1d1e-{n:04d}") for n, (path, text) in enumerate(files.items())}
    history = Known(before=before or {})
    findings = checked(workspace(numbered, settings), now, history)
    return [(one.code, str(one.message)) for one in findings if one.code.startswith("SAH8")]


def post(fields: str, folder: str = "posts") -> dict[str, str]:
    return {f"content/{folder}/kutu.md": item_text(f"title: Kutu\n{fields}".rstrip())}


# 801


@pytest.mark.parametrize(
    ("fields", "is_found"),
    [
        ("status: review", True),
        ("status: approved", True),
        ("status: approved\npublish: 2026-11-23", True),
        ("status: approved\npublish: 2026-11-22", False),
        ("status: draft\npublish: 2026-12-06", True),
        ("status: draft\npublish: 2026-12-07", False),
        ("status: idea\npublish: 2026-11-22", False),
        ("status: draft", False),
        ("status: published", False),
        ("status: archived", False),
        ("status: review\nexpires: 2026-11-23", False),
        ("status: review\nowner: elif", False),
    ],
)
def test_an_owner_is_asked_for_when_something_is_about_to_happen(
    fields: str, is_found: bool, workspace: WriteWorkspace
) -> None:
    assert found(workspace, {**post(fields), **ELIF}) == [("SAH801", "this post has no owner")] * is_found


@pytest.mark.parametrize(
    ("folder", "fields", "is_found"),
    [
        ("channels", "", True),
        ("channels", "status: archived", False),
        ("goals", "", True),
        ("goals", "kpis: [{metric: reach, target: 1, by: 2026-11-23}]", True),
        ("goals", "kpis: [{metric: reach, target: 1, by: 2026-11-22}]", False),
        ("audiences", "status: review", False),
        ("campaigns", "status: approved\nstart: 2026-11-01\nend: 2026-11-23", True),
        ("campaigns", "status: approved\nstart: 2026-11-01\nend: 2026-11-22", False),
    ],
)
def test_goals_and_channels_have_an_owner_until_they_are_over(
    folder: str, fields: str, is_found: bool, workspace: WriteWorkspace
) -> None:
    assert [code for code, _ in found(workspace, post(fields, folder))] == ["SAH801"] * is_found


def test_one_language_version_with_an_owner_is_enough(workspace: WriteWorkspace) -> None:
    files = {
        "content/goals/tr.md": item_text("title: Hedef\ntranslation_key: a\nowner: elif"),
        "content/goals/en.md": item_text("title: Goal\nlang: en\ntranslation_key: a"),
    }
    assert found(workspace, {**files, **ELIF}) == []


# 802


@pytest.mark.parametrize(
    ("folder", "fields", "is_found"),
    [
        ("posts", "owner: onur", True),
        ("posts", "owner: onur\nstatus: published", False),
        ("posts", "owner: onur\nstatus: published\nreview_by: 2027-01-01", True),
        ("posts", "owner: onur\nstatus: published\nvisibility: public", True),
        ("posts", "owner: onur\nstatus: archived", False),
        ("jobs", "owner: onur\nstatus: published\nvisibility: public\nvalid_through: 2026-11-22", False),
        ("dialogues", "owner: onur\nreceived: 2026-11-20T10:00\nanswered: 2026-11-20T11:00", False),
        ("dialogues", "owner: onur\nreceived: 2026-11-23T08:00", True),
        ("teams", "owner: onur\nstatus: published", True),
    ],
)
def test_an_owner_who_left_is_told_where_there_is_still_something_to_do(
    folder: str, fields: str, is_found: bool, workspace: WriteWorkspace
) -> None:
    said = [("SAH802", "Onur Şimşek, its owner, left on 2026-09-15")]
    assert found(workspace, {**post(fields, folder), **ONUR, **ELIF}) == said * is_found


@pytest.mark.parametrize("reviewers", ["onur", "[elif, onur]"])
@pytest.mark.parametrize(("status", "is_found"), [("draft", True), ("review", True), ("approved", False)])
def test_a_reviewer_who_left_matters_until_it_is_approved(
    status: str, is_found: bool, reviewers: str, workspace: WriteWorkspace
) -> None:
    files = post(f"owner: elif\nstatus: {status}\nreviewers: {reviewers}")
    said = [("SAH802", "Onur Şimşek, who reviews it, left on 2026-09-15")]
    assert found(workspace, {**files, **ONUR, **ELIF}) == said * is_found


def test_who_leaves_has_not_left_on_the_last_day(workspace: WriteWorkspace) -> None:
    files = {**post("owner: onur"), **ONUR}
    assert found(workspace, files, datetime(2026, 9, 15, 23, 59, tzinfo=EXAMPLE_DAY.tzinfo)) == []
    assert found(workspace, files, datetime(2026, 9, 16, 0, 0, tzinfo=EXAMPLE_DAY.tzinfo)) != []


def test_who_might_take_over_are_those_of_the_same_team(workspace: WriteWorkspace) -> None:
    other = {"content/people/can.md": item_text("title: Can Ertuğrul\nteam: yazilim").replace("9999", "9998")}
    elif_ = {path: text.replace("9999", "9997") for path, text in ELIF.items()}
    onur = {path: text.replace("9999", "9996") for path, text in ONUR.items()}
    findings = checked(workspace({**post("owner: onur"), **onur, **elif_, **other}))
    (finding,) = (one for one in findings if one.code == "SAH802")
    assert text_of(finding.hint, "tr") == "İşi devralanı yazın: elif."


def test_who_is_about_to_leave_takes_nothing_over(workspace: WriteWorkspace) -> None:
    leaving = {"content/people/can.md": item_text("title: Can Ertuğrul\nleft: 2026-11-30")}
    findings = checked(workspace({**post("owner: onur"), **ONUR, **ELIF, **leaving}))
    assert [text_of(one.hint, "en") for one in findings if one.code == "SAH802"] == ["Write who takes over: elif."]


# 803


@pytest.mark.parametrize(
    ("folder", "fields", "is_found"),
    [
        ("teams", "review_by: 2026-11-22", True),
        ("teams", "review_by: 2026-11-23", False),
        ("teams", "review_by: 2026-11-22\nstatus: archived", False),
        ("posts", "review_by: 2026-11-22\nstatus: cancelled", False),
        ("events", "start: 2026-11-20\nreview_by: 2026-11-01", False),
        ("events", "start: 2026-11-20\nrepeat: every week 4 times\nreview_by: 2026-11-01", True),
        ("jobs", "valid_through: 2026-11-23\nreview_by: 2026-11-01", True),
        ("jobs", "valid_through: 2026-11-22\nreview_by: 2026-11-01", False),
    ],
)
def test_a_review_is_overdue_from_the_day_after_until_the_thing_is_over(
    folder: str, fields: str, is_found: bool, workspace: WriteWorkspace
) -> None:
    assert [code for code, _ in found(workspace, post(fields, folder))] == ["SAH803"] * is_found


def test_the_owner_of_an_overdue_review_is_named_unless_they_left(workspace: WriteWorkspace) -> None:
    fields = "review_by: 2026-11-22"
    assert found(workspace, {**post(f"{fields}\nowner: elif", "teams"), **ELIF}) == [
        ("SAH803", "the review by Elif Aydın was due on 2026-11-22, 1 day ago")
    ]
    (said, _) = found(workspace, {**post(f"{fields}\nowner: onur", "teams"), **ONUR})
    assert said == ("SAH803", "the review was due on 2026-11-22, 1 day ago")


# 804


def moved(before: str, now: str, workspace: WriteWorkspace) -> bool:
    path = "content/teams/kutu.md"
    base = found(workspace, {path: now}, before={path: before.replace("9999", "0000")})
    return "SAH804" in [code for code, _ in base]


DUE = item_text("title: Kutu\nreview_by: 2026-11-20")
LATER = item_text("title: Kutu\nreview_by: 2027-05-20")


@pytest.mark.parametrize(
    ("before", "now", "is_found"),
    [
        (DUE, LATER, True),
        (DUE, LATER.replace("2027-05-20", '"2027-05-20"'), True),
        (DUE.replace("\n", "\r\n"), LATER, True),
        (DUE, LATER + "\n\n", True),
        (DUE, LATER.replace("-20\n", "-20  # ücretler aynı\n"), False),
        (DUE, LATER + "Ücretler aynı.\n", False),
        (DUE, LATER.replace("Kutu", "Kutular"), False),
        (DUE, DUE.replace("2026-11-20", "2026-10-20"), False),
        (DUE, DUE, False),
        (item_text("title: Kutu"), LATER, False),
        (DUE, item_text("title: Kutu"), False),
        (DUE.replace("2026-11-20", "2026-12-23"), LATER, True),
        (DUE.replace("2026-11-20", "2026-12-24"), LATER, False),
        (DUE.replace("review_by", "Review-By"), LATER.replace("review_by", "Review-By"), True),
        ("not a file of ours", LATER, False),
    ],
)
def test_a_review_that_is_due_is_not_done_by_moving_its_day(
    before: str, now: str, is_found: bool, workspace: WriteWorkspace
) -> None:
    assert moved(before, now, workspace) is is_found


# 805


def benchmark(*days: str, more: str = "") -> dict[str, str]:
    names = ("career_portal", "mobile_app", "podcasts")
    looks = "".join(f"\n  {name}: {{note: x, read_on: {day}}}" for name, day in zip(names, days, strict=False))
    return {"content/benchmarks/a.md": item_text(f"title: A\nemployer: A{more}\nplatforms:{looks}")}


def test_a_benchmark_is_old_after_its_months_and_told_once_a_day_of_looking(workspace: WriteWorkspace) -> None:
    assert found(workspace, benchmark("2025-11-23", "2025-11-24")) == []
    assert found(workspace, benchmark("2025-11-22", "2025-11-22", "2025-01-01")) == [
        ("SAH805", "the last look at the career portal and the mobile app was on 2025-11-22, more than 12 months ago"),
        ("SAH805", "the last look at the podcasts was on 2025-01-01, more than 12 months ago"),
    ]


def test_the_shelf_life_is_a_setting_and_what_is_archived_does_not_age(workspace: WriteWorkspace) -> None:
    settings = "playbook: {benchmark_months: 1}\n"
    assert found(workspace, benchmark("2026-10-22"), settings=settings) != []
    assert found(workspace, benchmark("2026-10-22", more="\nstatus: archived"), settings=settings) == []


# 806, 807, 810


def attended(level: str, *rows: str, training: str = "", people: Mapping[str, str] = ELIF) -> dict[str, str]:
    return {
        "content/trainings/medya.md": item_text(f"title: Medya\nlevel: {level}\n{training}".rstrip()),
        "content/training/records.csv": "\n".join(("person,training,completed_on,source", *rows)),
        **people,
    }


def test_a_training_nobody_keeps_rows_of_is_due_for_nobody(workspace: WriteWorkspace) -> None:
    assert found(workspace, attended("everyone")) == []


def test_who_has_no_row_of_a_training_for_everyone_has_to_take_it(workspace: WriteWorkspace) -> None:
    people = {**ELIF, **ONUR, "content/people/can.md": item_text("title: Can Ertuğrul")}
    files = attended("everyone", "can,medya,2026-06-15,liste", people=people)
    assert found(workspace, files) == [("SAH806", "Elif Aydın has not taken the training 'Medya' yet")]
    assert found(workspace, {**files, **attended("expert", "can,medya,2026-06-15,liste", people={})}) == []


def test_a_name_with_turkish_letters_in_a_row_is_told_once_at_the_row(workspace: WriteWorkspace) -> None:
    people = {"content/people/selin-ates.md": item_text("title: Selin Ateş")}
    files = attended("everyone", "selin-ateş,medya,2026-06-15,liste", people=people)
    assert found(workspace, files) == [("SAH810", "there is no person 'selin-ateş'")]


@pytest.mark.parametrize(("day", "is_due"), [("2025-11-22", True), ("2025-11-23", False)])
def test_a_training_that_holds_a_year_is_due_on_the_day_after(
    day: str, is_due: bool, workspace: WriteWorkspace
) -> None:
    files = attended("everyone", f"elif,medya,{day},liste", training="certificate_months: 12")
    assert [code for code, _ in found(workspace, files)] == ["SAH806"] * is_due


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2025-11-22", "the certificate of Elif Aydın for 'Medya' ended on 2026-11-22"),
        ("2025-11-23", "the certificate of Elif Aydın for 'Medya' ends on 2026-11-23"),
        ("2026-01-22", "the certificate of Elif Aydın for 'Medya' ends on 2027-01-22"),
        ("2026-01-23", None),
    ],
)
def test_a_certificate_is_told_sixty_days_before_its_end(day: str, said: str | None, workspace: WriteWorkspace) -> None:
    files = attended("expert", f"elif,medya,{day},liste", training="certificate_months: 12")
    assert found(workspace, files) == ([("SAH807", said)] if said else [])


def test_the_last_row_counts_in_whatever_order_they_stand(workspace: WriteWorkspace) -> None:
    rows = ("elif,medya,2026-06-15,liste", "elif,medya,2024-06-15,liste")
    assert found(workspace, attended("expert", *rows, training="certificate_months: 12")) == []


def test_who_left_needs_no_certificate(workspace: WriteWorkspace) -> None:
    files = attended("expert", "onur,medya,2024-01-01,liste", training="certificate_months: 12", people=ONUR)
    assert found(workspace, files) == []


def test_the_hint_names_the_next_time_it_takes_place(workspace: WriteWorkspace) -> None:
    training = "certificate_months: 12\nstart: 2026-06-15T10:00\nrepeat: every 6 months 4 times"
    root = workspace(
        attended("expert", "elif,medya,2025-06-15,liste", training=training, people={})
        | {path: text.replace("9999", "9998") for path, text in ELIF.items()}
    )
    (finding,) = (one for one in checked(root) if one.code == "SAH807")
    assert str(finding.hint) == "The next time is 2026-12-15; afterwards add a row to content/training/records.csv."
    assert finding.place.line == 2


def test_a_row_of_somebody_unknown_is_told_and_one_of_a_file_with_a_mistake_is_not(workspace: WriteWorkspace) -> None:
    people = {"content/people/elif.md": item_text("title: Elif\nleft: soon")}
    files = attended("expert", "elif,medya,2026-06-15,x", "ali,medy,2026-06-15,x", people=people)
    assert found(workspace, files) == [
        ("SAH810", "there is no person 'ali'"),
        ("SAH810", "there is no training 'medy'"),
    ]


def test_nobody_completes_a_training_tomorrow(workspace: WriteWorkspace) -> None:
    assert found(workspace, attended("expert", "elif,medya,2026-11-23,x")) == []
    assert found(workspace, attended("expert", "elif,medya,2026-11-24,x")) == [
        ("SAH809", "completed_on is 2026-11-24, a day that is still to come")
    ]


# 808


def dialogue(received: str, more: str = "") -> dict[str, str]:
    return post(f"received: {received}{more}", "dialogues")


@pytest.mark.parametrize(
    ("received", "is_late"),
    [
        ("2026-11-20T08:59", True),  # a Friday; the weekend does not count
        ("2026-11-20T09:00", False),
        ("2026-11-21T10:00", False),
        ("2026-11-19T10:00", True),
    ],
)
def test_an_answer_is_due_after_a_working_day(received: str, is_late: bool, workspace: WriteWorkspace) -> None:
    assert [code for code, _ in found(workspace, dialogue(received))] == ["SAH808"] * is_late


@pytest.mark.parametrize("more", ["\nanswered: 2026-11-19T11:00", "\nstatus: archived", "\nstatus: cancelled"])
def test_what_was_answered_or_put_away_is_not_late(more: str, workspace: WriteWorkspace) -> None:
    assert found(workspace, dialogue("2026-11-19T10:00", more)) == []


def test_a_public_holiday_of_the_country_does_not_count(workspace: WriteWorkspace) -> None:
    now = datetime(2026, 10, 30, 9, 0, tzinfo=EXAMPLE_DAY.tzinfo)  # the 29th is a holiday in Turkey
    assert found(workspace, dialogue("2026-10-28T10:00"), now) == []
    assert found(workspace, dialogue("2026-10-28T10:00"), now, "country: DE\n") != []


def test_the_agreed_time_is_a_setting(workspace: WriteWorkspace) -> None:
    settings = "dialogue: {answer_hours: 8}\n"
    assert found(workspace, dialogue("2026-11-20T17:00"), settings=settings) == [
        ("SAH808", "no answer yet: it came on 2026-11-20 17:00, and the answer was due by 2026-11-23 01:00")
    ]


@given(
    minutes=st.integers(0, 3 * 365 * 24 * 60),
    hours=st.integers(1, 200),
    zone=st.sampled_from(["Europe/Istanbul", "Europe/Berlin", "America/New_York", "Pacific/Auckland"]),
)
def test_the_answer_is_due_when_the_working_hours_since_are_used_up(minutes: int, hours: int, zone: str) -> None:
    settings = made_settings(timezone=zone)
    start = (datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    due = due_at(start, timedelta(hours=hours), settings)
    working, moment = timedelta(), start.astimezone(UTC)
    while moment < due:
        day = moment.astimezone(ZoneInfo(zone)).date()
        end = datetime.combine(day + timedelta(days=1), time.min, ZoneInfo(zone)).astimezone(UTC)
        if day.weekday() not in weekend_of("TR") and not is_day_off(day, "TR"):
            working += min(end, due.astimezone(UTC)) - moment
        moment = end
    assert working == timedelta(hours=hours)
