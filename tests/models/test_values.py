"""Values that a field cannot have: the rule that says so, its words, and the place."""

import pytest

from tests.conftest import findings_of, item_text, source_of

WRONG = [
    ("posts", "title:", "SAH201", "title has no value"),
    ("posts", "title: ''", "SAH202", "title is empty"),
    ("posts", "title: [a]", "SAH202", "title holds fields or a list, not a text"),
    ("posts", "title: {{ page.title }}", "SAH103", None),
    ("posts", 'title: "a\\0b"', "SAH202", "title holds an invisible control character"),
    ("posts", "status: publishd", "SAH202", "status is 'publishd', which is none of the words for it"),
    ("posts", "visibility: yes", "SAH202", "visibility is 'yes', which is none of the words for it"),
    ("posts", "lang: Türkçe", "SAH202", "lang cannot be 'Türkçe'"),
    ("posts", "slug: Bir Kutu", "SAH202", "slug cannot be 'Bir Kutu'"),
    ("posts", "id: kısa", "SAH202", "id cannot be 'kısa'"),
    ("posts", "kpi: reach", "SAH202", "kpi needs fields of its own"),
    (
        "posts",
        "kpi: {metric: a, target: lots, measure_by: 2027-01-01}",
        "SAH202",
        "kpi.target is 'lots', not a number",
    ),
    (
        "posts",
        "kpi: {metric: a, target: .nan, measure_by: 2027-01-01}",
        "SAH202",
        "kpi.target is nan, not a number",
    ),
    (
        "posts",
        "kpi: {metric: a, target: .inf, measure_by: 2027-01-01}",
        "SAH202",
        "kpi.target is inf, not a number",
    ),
    ("posts", "publish: 01.12.2026", "SAH212", "publish is '01.12.2026', not a day"),
    ("posts", "publish: 2026-02-30", "SAH212", "the day '2026-02-30' does not exist"),
    ("posts", "publish: 2026-13-45", "SAH212", "the day '2026-13-45' does not exist"),
    ("posts", "publish: 2026-12-01T25:00", "SAH212", "the day '2026-12-01T25:00' does not exist"),
    ("posts", "publish: 9999-12-31", "SAH212", "the day '9999-12-31' is too far away"),
    ("posts", "expires: 0001-01-01T00:00+14:00", "SAH212", "the day '0001-01-01T00:00+14:00' is too far away"),
    ("posts", "review_by: 2026-12-01T10:00", "SAH212", "review_by is '2026-12-01T10:00', not a day"),
    ("posts", "published_url: www.example.com", "SAH202", "published_url is 'www.example.com', not an address"),
    ("posts", "published_url: https://a b", "SAH202", "published_url is 'https://a b', not an address"),
    ("posts", "published_url: https://[", "SAH202", "published_url is 'https://[', not an address"),
    ("posts", "published_url: 'mailto:'", "SAH202", "published_url is 'mailto:', not an address"),
    (
        "posts",
        "published_url: JavaScript:alert(1)",
        "SAH215",
        "published_url begins with javascript:, to which a page must not link",
    ),
    (
        "posts",
        "published_url: data:text/html,x",
        "SAH215",
        "published_url begins with data:, to which a page must not link",
    ),
    (
        "posts",
        "published_url: file:///etc/passwd",
        "SAH215",
        "published_url begins with file:, to which a page must not link",
    ),
    ("posts", "image: ../secret.png", "SAH202", "image is '../secret.png', not a file of content/"),
    ("posts", "image: /etc/passwd", "SAH202", "image is '/etc/passwd', not a file of content/"),
    ("posts", "image: C:\\a.png", "SAH202", "image is 'C:\\a.png', not a file of content/"),
    ("posts", "image: images/none.png", "SAH216", "there is no file content/images/none.png"),
    ("posts", "image: ' images/none.png '", "SAH216", "there is no file content/images/none.png"),
    ("jobs", "salary: 5000", "SAH202", "salary needs fields of its own"),
    ("jobs", "salary: {min: 1, currency: TRY}", "SAH605", None),
    ("jobs", "salary: {min: 0, currency: TRY, unit: MONTH}", "SAH202", "salary.min is 0, which is too small"),
    (
        "jobs",
        "salary: {min: 2, max: 1, currency: TRY, unit: MONTH}",
        "SAH202",
        "the most of the salary is less than the least",
    ),
    ("jobs", "salary: {min: 2, currency: tl, unit: MONTH}", "SAH202", "salary.currency cannot be 'tl'"),
    ("jobs", "direct_apply: maybe", "SAH202", "direct_apply is 'maybe', neither true nor false"),
    (
        "jobs",
        "employment_type: [FULL_TIME, FULLTIME]",
        "SAH202",
        "employment_type (number 2) is 'FULLTIME', which is none of the words for it",
    ),
    ("events", "start: tomorrow", "SAH212", "start is 'tomorrow', not a day"),
    ("events", "start: 2026-12-03\nend: 2026-12-01", "SAH213", "it ends before it begins"),
    ("events", "start: 2026-12-03T10:00+03:00\nend: 2026-12-03T08:00Z", None, None),
    ("events", "start: 2026-12-03T10:00+03:00\nend: 2026-12-03T06:00Z", "SAH213", "it ends before it begins"),
    (
        "events",
        "start: 2026-12-03\nend: 2026-12-03T10:00",
        "SAH213",
        "one of start and end has a time and the other has none",
    ),
    ("events", "start: 2026-12-03T10:00\nall_day: true", "SAH213", "it lasts all day and yet begins at a time"),
    ("events", "all_day: false\nstart: 2026-12-03", "SAH213", "it does not last all day and yet has no time"),
    ("campaigns", "start: 2026-12-03\nend: 2026-12-02", "SAH213", "it ends before it begins"),
    ("contests", "start: 2026-12-03\nend: 2026-12-03", None, None),
    ("jobs", "date_posted: 2026-12-03\nvalid_through: 2026-12-03", None, None),
    (
        "jobs",
        "date_posted: 2026-12-03\nvalid_through: 2026-12-02",
        "SAH214",
        "the job closes on 2026-12-02, before it opens on 2026-12-03",
    ),
    ("dialogues", "received: 2026-12-03", "SAH212", "received is '2026-12-03', not a day with a time"),
    (
        "dialogues",
        "received: 2026-12-03T10:00\nanswered: 2026-12-03T09:00",
        "SAH213",
        "it was answered before it was received",
    ),
    ("episodes", "season: 0", "SAH202", "season is 0, which is too small"),
    ("episodes", "duration: long", "SAH202", "duration is 'long', not a length of time"),
    ("episodes", "duration: 99999999999h", "SAH202", "duration is '99999999999h', not a length of time"),
    ("channels", "quiet_hours: 22-8", "SAH202", "quiet_hours is '22-8', not a span of hours"),
    ("audiences", "age: {min: twenty, max: 30}", "SAH202", "age.min is 'twenty', not a number"),
    (
        "locations",
        "address: {address_locality: Tuzla, address_country: Türkiye}",
        "SAH202",
        "address.address_country cannot be 'Türkiye'",
    ),
]


@pytest.mark.parametrize(
    ("folder", "lines", "code", "message"), WRONG, ids=[f"{folder} {lines}" for folder, lines, *_ in WRONG]
)
def test_a_wrong_value_is_one_finding_on_its_line(
    folder: str, lines: str, code: str | None, message: str | None
) -> None:
    title = "" if lines.startswith("title") else "title: a\n"
    text = item_text(title + lines) if not lines.startswith("id") else f"---\ntitle: a\n{lines}\n---\n"
    unimportant = {"SAH208", "SAH301", "SAH216" if code != "SAH216" else ""}
    findings = [
        found for found in findings_of(source_of(text, f"content/{folder}/a.md")) if found.code not in unimportant
    ]
    findings = [found for found in findings if "has no words" not in str(found.message)]
    assert [found.code for found in findings] == ([code] if code else [])
    if message:
        assert str(findings[0].message) == message
        assert findings[0].place.line == text[: text.rindex(lines.rsplit("\n", maxsplit=1)[-1])].count("\n") + 1
        assert findings[0].hint
