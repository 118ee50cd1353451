"""Findings for people: on a terminal, and as a comment on a merge request."""

import re
from unicodedata import combining, east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.reports import Report, as_markdown, as_text
from sahne.reports.quote import WIDTH, quoted
from sahne.reports.text import summary
from sahne.said import Words
from tests.reports.strategies import CLOSES, PURPOSE, findings

LINE = "valid_through: 2026-03-01"


def test_text_quotes_the_line_with_a_caret_and_parts_the_files() -> None:
    shown = as_text(Report(findings=[CLOSES, PURPOSE], line_of=lambda place: LINE if place.line == 7 else None))
    assert shown == (
        "content/jobs/veri-mühendisi.md:7:16: SAH214 the job closes on 2026-03-01\n"
        "  7 | valid_through: 2026-03-01\n"
        "    |                ^\n"
        "  Check the year.\n"
        "\n"
        "content/posts/a.md:1:1: SAH208 warning: it names no goal\n"
        "  Add a line.\n"
    )


def test_text_is_turkish_where_the_reader_is() -> None:
    shown = as_text(Report(findings=[CLOSES, PURPOSE], lang="tr"))
    assert shown == (
        "content/jobs/veri-mühendisi.md:7:16: SAH214 ilan 2026-03-01 günü kapanıyor\n"
        "  Yıla bakın.\n"
        "\n"
        "content/posts/a.md:1:1: SAH208 uyarı: hedefi yazılmamış\n"
        "  Bir satır ekleyin.\n"
    )


def test_colour_changes_no_word() -> None:
    plain, painted = (as_text(Report(findings=[CLOSES, PURPOSE], colour=colour)) for colour in (False, True))
    assert "\x1b" not in plain
    assert re.sub(r"\x1b\[\d+m", "", painted) == plain


@given(found=st.lists(findings, max_size=3), line=st.text(st.characters(exclude_characters="\n"), max_size=300))
def test_nothing_in_a_file_can_move_the_cursor_of_a_terminal(found: list[Diagnostic], line: str) -> None:
    shown = as_text(Report(findings=found, line_of=lambda _: line))
    where = {letter for one in found for letter in one.place.path}
    assert all(letter.isprintable() or letter in "\t\n" or letter in where for letter in shown)


def columns(text: str) -> int:
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


@given(line=st.text("aşİ漢\u0301 ", min_size=1, max_size=250), data=st.data())
def test_the_caret_stands_below_the_character(line: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(line)))
    text, caret = quoted(line, 12, at).splitlines()
    before = columns(caret.removesuffix("^").partition("| ")[2])
    shown = text.partition("| ")[2]
    assert len(shown) <= WIDTH + 2
    letter = line[at - 1]
    if not combining(letter) and letter != " ":
        assert letter in {
            one for place, one in enumerate(shown) if columns(shown[:place]) == before and not combining(one)
        }


@pytest.mark.parametrize(
    ("severities", "files", "english", "turkish"),
    [
        ("", 0, "Nothing to mend in 0 files.", "0 dosya okundu, düzeltilecek bir şey yok."),
        ("", 1, "Nothing to mend in 1 file.", "1 dosya okundu, düzeltilecek bir şey yok."),
        ("error", 1, "1 error in 1 file.", "1 dosya okundu: 1 hata."),
        (
            "advice error warning error",
            12,
            "2 errors, 1 warning, 1 piece of advice in 12 files.",
            "12 dosya okundu: 2 hata, 1 uyarı, 1 öneri.",
        ),
    ],
)
def test_the_summary_counts_each_severity(severities: str, files: int, english: str, turkish: str) -> None:
    word = Words(en="m", tr="m")()
    found = [Diagnostic(Place("a"), "SAH101", word, word, Severity(one)) for one in severities.split()]
    assert summary(Report(findings=found, files=files)) == english
    assert summary(Report(findings=found, files=files, lang="tr")) == turkish


def test_a_comment_tells_file_by_file_what_to_do() -> None:
    assert as_markdown(Report(findings=[CLOSES, PURPOSE], files=9)) == (
        "### What `sahne check` read\n"
        "\n"
        "1 error, 1 warning in 9 files.\n"
        "\n"
        "**content/jobs/veri-mühendisi.md**\n"
        "\n"
        "- line 7, error SAH214: the job closes on 2026-03-01\n"
        "  Check the year.\n"
        "\n"
        "**content/posts/a.md**\n"
        "\n"
        "- line 1, warning SAH208: it names no goal\n"
        "  Add a line.\n"
    )


@given(found=findings)
def test_a_comment_makes_nothing_of_what_stands_in_a_file(found: Diagnostic) -> None:
    shown = as_markdown(Report(findings=[found]))
    assert not re.search(r"(?<!\\)[<|@]", shown)
    assert len(shown.splitlines()) == 8
