"""Front matter made of anything: a finding in both languages at a place of the file, or an item; never an exception."""

from hypothesis import given
from hypothesis import strategies as st

from sahne.rules import fields, reading
from sahne.said import LANGUAGES, text_of
from tests.conftest import is_inside, source_of

PIECES = [
    *"abı:-#'\"[]{}|>&*!%@`,?=\\ “”’：\t",
    "\n",
    "\r\n",
    "\n  ",
    "\n- ",
    "\n  - ",
    "\n\t",
    "\n\u00a0",
    "\ntitle: ",
    "\ntags: ",
    "\nkpi: ",
    "\nsummary: |\n  ",
    "\n---\n",
    ": ",
    "{{",
    "}}",
    "3 Aralık 2026",
    " Salı",
    "T10:00+02:00",
    "\nstart: 2026-12-03",
]


@given(front=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_whatever_stands_in_front_matter_is_told_in_both_languages(front: str) -> None:
    source = source_of(f"---\nid: 6a0c1d1e-9999\n{front}\n---\nSalı, 3 Aralık 2026\n", "content/events/a.md")
    rules = (*reading.FAULT_RULES, *reading.FILE_RULES, *fields.FAULT_RULES, *fields.FILE_RULES)
    found = [finding for rule in rules for finding in rule.check(source)]
    for finding in found:
        assert is_inside(finding, source.text)
        for lang in LANGUAGES:
            assert text_of(finding.message, lang)
            assert text_of(finding.hint, lang)[-1] in ".?:!"
    assert found or source.item is not None
