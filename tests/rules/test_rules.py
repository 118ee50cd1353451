"""Every rule, held to the examples on its own page."""

import re
from collections.abc import Callable, Iterator
from string import Formatter
from types import ModuleType

import pytest

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules import CODES, FAULT_RULES, FILE_RULES, RULES, SURVEY_RULES
from sahne.rules.page import as_markdown, title
from sahne.rules.protocol import Rule
from sahne.said import LANGUAGES, Words, text_of
from tests.rules.conftest import Laid

Lay = Callable[..., Laid]
each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.CODE)


@each_rule
def test_the_wrong_example_has_the_finding(rule: Rule, lay: Lay) -> None:
    found = lay(rule, "Wrong").findings(rule.CODE)
    assert found
    assert {finding.severity for finding in found} == {rule.SEVERITY}


@each_rule
def test_the_right_example_has_it_no_more(rule: Rule, lay: Lay) -> None:
    assert lay(rule, "Right").findings(rule.CODE) == []


@each_rule
def test_a_hint_is_a_sentence_and_a_message_names_no_place(rule: Rule, lay: Lay) -> None:
    for finding in lay(rule, "Wrong").findings(rule.CODE):
        for message, hint in both(finding):
            assert hint[-1] in ".?:!", hint
            assert not message.endswith(".")
            assert finding.place.path not in message


@each_rule
def test_a_finding_is_said_in_each_language_and_not_half(rule: Rule, lay: Lay) -> None:
    for finding in lay(rule, "Wrong").findings(rule.CODE):
        (message, hint), (turkish_message, turkish_hint) = both(finding)
        assert message != turkish_message
        assert hint != turkish_hint


def both(finding: Diagnostic) -> Iterator[tuple[str, str]]:
    """Message and hint in English, then in Turkish."""
    return ((text_of(finding.message, lang), text_of(finding.hint, lang)) for lang in LANGUAGES)


@each_rule
def test_the_code_is_the_beginning_of_the_modules_name(rule: Rule) -> None:
    assert re.fullmatch(r"SAH\d{3}", rule.CODE)
    assert rule.__name__.rpartition(".")[2].startswith(f"{rule.CODE.lower()}_")
    assert rule.SEVERITY in Severity


@each_rule
def test_the_page_says_what_why_and_how_to_switch_it_off_in_each_language(rule: Rule) -> None:
    headings = {"en": ["Wrong", "Right", "How to switch it off"], "tr": ["Yanlış", "Doğru", "Nasıl kapatılır"]}
    for lang in LANGUAGES:
        page = as_markdown(rule, lang)
        assert page.startswith(f"# {rule.CODE} {title(rule, lang)}\n\n")
        assert re.findall(r"^## (.+)$", page, re.M) == headings[lang]
        before, _, _ = page.partition("\n## ")
        assert len(before.splitlines()) > 4, "the page does not say why"
        assert 'encoding="' not in page
        assert page.endswith("\n")
    assert title(rule, "en") != title(rule, "tr")


@each_rule
def test_the_page_tells_the_true_ways_to_switch_it_off(rule: Rule, lay: Lay) -> None:
    for off in (f"ignore: [{rule.CODE}]", f"severity: {{{rule.CODE}: advice}}"):
        found = lay(rule, "Wrong", f"check:\n  {off}\n").findings(rule.CODE)
        assert {finding.severity for finding in found} == (set() if "ignore" in off else {Severity.ADVICE})


def test_the_codes_are_sorted_and_none_is_given_twice() -> None:
    codes = [rule.CODE for rule in RULES]
    assert codes == sorted(CODES)
    assert len(RULES) == len(FAULT_RULES) + len(FILE_RULES) + len(SURVEY_RULES)


def words_of(module: ModuleType) -> Iterator[Words]:
    """Every sentence that stands at the top of a module, in a table too."""

    def within(value: object) -> Iterator[Words]:
        if isinstance(value, Words):
            yield value
        elif isinstance(value, dict):
            for entry in value.values():
                yield from within(entry)
        elif isinstance(value, tuple | list):
            for entry in value:
                yield from within(entry)

    return within(vars(module))


@each_rule
def test_the_sentences_of_a_rule_have_the_same_holes_in_each_language(rule: Rule) -> None:
    def holes(sentence: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(sentence) if name}

    for words in words_of(rule):  # type: ignore[arg-type]
        assert words.en, rule.CODE
        assert words.tr, rule.CODE
        assert holes(words.en) == holes(words.tr), words.en
