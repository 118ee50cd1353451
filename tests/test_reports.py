"""Findings as text, as JSON and as annotations."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.reports.github import as_github
from sahne.reports.json import as_json
from sahne.reports.text import as_text, summary

CLOSES = Diagnostic(
    Place("content/jobs/veri-mühendisi.md", 7, 15),
    "SAH214",
    "the job closes on 2026-03-01, before it opens on 2026-04-01",
    "Check the year of valid_through, or swap the two days.",
)
PURPOSE = Diagnostic(
    Place("content/posts/a.md"), "SAH208", "it names no goal", "Add a line for each.", Severity.WARNING
)
findings = st.builds(
    Diagnostic,
    st.builds(Place, st.text(min_size=1), st.integers(1, 10**6), st.integers(1, 10**6)),
    st.from_regex(r"SAH\d{3}", fullmatch=True),
    st.text(),
    st.text(),
    st.sampled_from(Severity),
)


def test_text_is_two_lines_a_finding() -> None:
    assert as_text([CLOSES, PURPOSE]) == (
        "content/jobs/veri-mühendisi.md:7:15: SAH214 the job closes on 2026-03-01, before it opens on 2026-04-01\n"
        "  Check the year of valid_through, or swap the two days.\n"
        "content/posts/a.md:1:1: SAH208 warning: it names no goal\n"
        "  Add a line for each.\n"
    )


@pytest.mark.parametrize(
    ("severities", "files", "words"),
    [
        ("", 0, "Nothing to mend in 0 files."),
        ("", 1, "Nothing to mend in 1 file."),
        ("error", 1, "1 error in 1 file."),
        ("advice error warning error", 12, "2 errors, 1 warning, 1 piece of advice in 12 files."),
    ],
)
def test_the_summary_counts_each_severity(severities: str, files: int, words: str) -> None:
    found = [Diagnostic(Place("a"), "SAH101", "m", "h", Severity(one)) for one in severities.split()]
    assert summary(found, files) == words


@given(found=st.lists(findings, max_size=4))
def test_json_says_of_each_finding_the_same_seven_things(found: list[Diagnostic]) -> None:
    rows = json.loads(as_json(found))
    keys = ["path", "line", "column", "code", "severity", "message", "hint"]
    assert [list(row) for row in rows] == [keys] * len(found)
    for row, one in zip(rows, found, strict=True):
        place = Place(row["path"], row["line"], row["column"])
        assert Diagnostic(place, row["code"], row["message"], row["hint"], Severity(row["severity"])) == one


def test_json_of_nothing_is_an_empty_list() -> None:
    assert as_json([]) == "[]\n"
    assert "mühendisi" in as_json([CLOSES])


def unescaped(text: str) -> str:
    for sign, letter in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(sign, letter)
    return text


@given(found=findings)
def test_an_annotation_is_one_line_and_can_be_read_back(found: Diagnostic) -> None:
    line = as_github([found])
    assert line.endswith("\n")
    assert not {"\n", "\r"} & set(line[:-1])
    head, _, said = line[:-1].removeprefix("::").partition("::")
    level, _, where = head.partition(" ")
    place = dict(part.split("=", 1) for part in where.split(","))
    assert level == {"error": "error", "warning": "warning", "advice": "notice"}[found.severity]
    assert (unescaped(place["file"]), int(place["line"]), int(place["col"])) == (
        found.place.path,
        found.place.line,
        found.place.column,
    )
    assert unescaped(said) == f"{found.message}\n{found.hint}"


def test_an_annotation_escapes_what_github_reads_as_its_own() -> None:
    sly = Diagnostic(Place("content/a,b:c.md", 2, 3), "SAH101", "100%\n::error::x", "h")
    assert as_github([sly]) == "::error file=content/a%2Cb%3Ac.md,line=2,col=3,title=SAH101::100%25%0A::error::x%0Ah\n"
