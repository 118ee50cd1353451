"""Every rule, held to the examples on its own page."""

import re

import pytest

from sahne.check import check
from sahne.diagnostic import Diagnostic, Severity
from sahne.rules import CODES, FAULT_RULES, LIBRARY_RULES, RULES, SOURCE_RULES, Rule
from sahne.rules.page import as_markdown, examples, title
from sahne.workspace import read_library
from tests.conftest import WriteWorkspace

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)


def findings_in_example(workspace: WriteWorkspace, rule: Rule, heading: str) -> list[Diagnostic]:
    files = {example.path: example.text.encode(example.encoding) for example in examples(rule, heading)}
    assert files, f"{rule.CODE} has no example under {heading}"
    return check(read_library(workspace(files)))


@each_rule
def test_the_wrong_example_has_the_finding(rule: Rule, workspace: WriteWorkspace) -> None:
    found = [finding for finding in findings_in_example(workspace, rule, "Wrong") if finding.code == rule.CODE]
    assert found
    assert {finding.severity for finding in found} == {rule.SEVERITY}
    assert all(finding.message and finding.hint for finding in found)


@each_rule
def test_the_right_example_has_it_no_more(rule: Rule, workspace: WriteWorkspace) -> None:
    assert rule.CODE not in {finding.code for finding in findings_in_example(workspace, rule, "Right")}


@each_rule
def test_a_hint_is_a_sentence_and_a_message_names_no_place(rule: Rule, workspace: WriteWorkspace) -> None:
    for finding in findings_in_example(workspace, rule, "Wrong"):
        assert finding.hint[-1] in ".?:!", finding.hint
        assert not finding.message.endswith(".")
        assert finding.place.path not in finding.message


@each_rule
def test_the_code_is_the_beginning_of_the_modules_name(rule: Rule) -> None:
    assert re.fullmatch(r"SAH\d{3}", rule.CODE)
    assert rule.__name__.rpartition(".")[2].startswith(f"{rule.CODE.lower()}_")
    assert rule.SEVERITY in Severity


@each_rule
def test_the_page_says_what_why_and_how_to_switch_it_off(rule: Rule) -> None:
    page = as_markdown(rule)
    assert page.startswith(f"# {rule.CODE} {title(rule)}\n\nSeverity: {rule.SEVERITY}\n")
    assert re.findall(r"^## (.+)$", page, re.M) == ["Wrong", "Right", "How to switch it off"]
    assert 'encoding="' not in page
    assert page.endswith("\n")


@each_rule
def test_the_page_tells_the_true_way_to_switch_it_off(rule: Rule, workspace: WriteWorkspace) -> None:
    files = {example.path: example.text.encode(example.encoding) for example in examples(rule, "Wrong")}
    library = read_library(workspace(files, f"check:\n  ignore: [{rule.CODE}]\n"))
    assert rule.CODE not in {finding.code for finding in check(library)}


@each_rule
def test_the_settings_say_how_much_a_rule_matters(rule: Rule, workspace: WriteWorkspace) -> None:
    files = {example.path: example.text.encode(example.encoding) for example in examples(rule, "Wrong")}
    library = read_library(workspace(files, f"check:\n  severity: {{{rule.CODE}: advice}}\n"))
    assert {finding.severity for finding in check(library) if finding.code == rule.CODE} == {Severity.ADVICE}


def test_the_codes_are_sorted_and_none_is_given_twice() -> None:
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(CODES)
    assert len(RULES) == len(FAULT_RULES) + len(SOURCE_RULES) + len(LIBRARY_RULES)
