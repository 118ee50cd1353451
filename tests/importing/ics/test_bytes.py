"""Calendars as they lie on disks: other encodings, broken lines, broken files."""

import pytest

from sahne.errors import SahneError
from sahne.importing.ics.lines import text_of
from tests.importing.ics.conftest import Try, calendar, event

TITLE = "Işıl Şahin'le çağrı: İğdır"
PLAIN = calendar(*event("DTSTART;VALUE=DATE:20270301", title=TITLE))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        b"\xef\xbb\xbf" + PLAIN,
        PLAIN.replace(b"\r\n", b"\n"),
        PLAIN.replace(b"\r\n", b"\r"),
        PLAIN.replace(b"\r\n", b"\r\n\r\n"),
        PLAIN.decode().encode("utf-16"),
        PLAIN.decode().encode("utf-16-be"),
        PLAIN.decode().encode("cp1254"),
        PLAIN.replace("ş".encode(), b"\xc5\r\n \x9f").replace("ı".encode(), b"\xc4\r\n \xb1"),
    ],
)
def test_the_letters_arrive_however_they_were_written(tried: Try, data: bytes) -> None:
    assert tried(data).one.item.title == TITLE


def test_turkish_windows_is_said(tried: Try) -> None:
    notes = tried(PLAIN.decode().encode("cp1254")).notes
    assert notes == ["old.ics is not in UTF-8; its letters are read as Turkish Windows writes them (Windows-1254)"]


def test_half_a_calendar_brings_what_is_whole(tried: Try) -> None:
    data = calendar(*event("DTSTART;VALUE=DATE:20270301"), *event("DTSTART;VALUE=DATE:20270302", uid="half-of-it"))
    done = tried(data[: data.rindex(b"END:VEVENT")])
    assert done.one.item.id == "a1b2c3d4-0000"
    assert done.reasons == ["the file breaks off in the middle of it; export the calendar again"]


def test_a_line_that_is_none_does_not_take_the_event_with_it(tried: Try) -> None:
    done = tried("DTSTART;VALUE=DATE:20270301", "hiç de satır değil")
    assert done.notes == ["line 7 is no line of a calendar, and is left out"]


@pytest.mark.parametrize("data", [b"", b" \r\n", b"\x89PNG\r\n\x1a\n\0\0", b"title,day\r\n", b"<html>BEGIN:VCALENDAR"])
def test_what_is_no_calendar_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(SahneError, match=r"is empty|is no iCalendar file"):
        text_of(data, "old.ics")


def test_a_calendar_within_calendars_within_calendars_ends(tried: Try) -> None:
    assert tried(b"BEGIN:VCALENDAR\n" + b"BEGIN:X\n" * 50_000).result.found == 0
