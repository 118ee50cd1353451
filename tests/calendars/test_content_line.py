"""Our lines are those that icalendar would write, and what it reads back is what was meant."""

import re

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Event
from icalendar.parser import Contentline
from icalendar.prop import vText

from sahne.calendars.content_line import content_line, text
from tests.calendars.strategies import any_text


def without_controls(words: str) -> str:
    return re.sub(r"[\x00-\x08\x0e-\x1f\x7f]", "", re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", words))


@given(words=any_text)
def test_a_text_is_escaped_as_icalendar_does(words: str) -> None:
    plain = without_controls(words).replace("\\N", "")  # which icalendar takes for a line break
    assert text(plain) == vText(plain).to_ical().decode()


@given(words=any_text | st.text("ab,\\^;ş👩\n", min_size=60, max_size=400))
def test_a_line_is_folded_as_icalendar_does(words: str) -> None:
    assert content_line("SUMMARY", text(words)) == Contentline(f"SUMMARY:{text(words)}").to_ical() + b"\r\n"


@given(words=any_text)
def test_a_text_is_read_back_without_its_control_characters(words: str) -> None:
    lines = b"BEGIN:VEVENT\r\n" + content_line("SUMMARY", text(words)) + b"END:VEVENT\r\n"
    assert str(Event.from_ical(lines)["SUMMARY"]) == without_controls(words)


def test_a_backslash_before_a_capital_n_is_no_line_break() -> None:
    assert text(r"C:\New") == r"C:\\New"
