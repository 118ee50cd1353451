"""One event of a calendar as an item."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from sahne.models.event import Event
from tests.importing.ics.conftest import Try, calendar, event

ISTANBUL = ZoneInfo("Europe/Istanbul")


def test_an_event_arrives_with_its_place_its_words_and_its_identity(tried: Try) -> None:
    text = tried(
        "DTSTART:20270301T090000Z", "DTEND:20270301T103000Z", "LOCATION:Akyurt Deposu\\, Ankara", "STATUS:CONFIRMED",
        "CATEGORIES:tanışma,depo\\, gezi", "URL:https://yayin.example/gezi", "DESCRIPTION:İlk satır\\nikinci *satır*\\n\\n- son",
    ).text  # fmt: skip
    assert text == (
        "---\nid: a1b2c3d4-0000\ntitle: Kariyer günü\nslug: kariyer-gunu\nstart: 2027-03-01T12:00\nend: 2027-03-01T13:30\n"
        "venue: Akyurt Deposu, Ankara\nonline_url: https://yayin.example/gezi\n"
        'tags: ["tanışma", "depo, gezi"]\nstatus: approved\n---\n\n'
        "İlk satır\\\nikinci \\*satır\\*\n\n\\- son\n"
    )


def test_a_uid_that_is_no_id_is_kept_letter_for_letter(tried: Try) -> None:
    uid = "KOrganizer-854889822.731//199594j26139acq39nj78tbhac@group.calendar.google.com"
    item = tried(calendar(*event("DTSTART;VALUE=DATE:20270301", uid=uid))).one.item
    assert (item.id, item.uid) == ("00000000-0000-4000-8000-000000000001", uid)
    assert item.calendar_uid == uid


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        (("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270304"), date(2027, 3, 1), date(2027, 3, 3)),
        (("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270301"), date(2027, 3, 1), None),
        (("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270215"), date(2027, 3, 1), None),
        (("DTSTART;VALUE=DATE:20270301", "DURATION:P2D"), date(2027, 3, 1), date(2027, 3, 2)),
        (
            ("DTSTART:20270301T000000", "DTEND:20270302T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
            date(2027, 3, 1),
            None,
        ),
        (
            ("DTSTART:20270301T090000Z", "DURATION:PT1H30M"),
            datetime(2027, 3, 1, 12, tzinfo=ISTANBUL),
            datetime(2027, 3, 1, 13, 30, tzinfo=ISTANBUL),
        ),
        (
            ("DTSTART;TZID=W. Europe Standard Time:20270715T090000", "DURATION:P1D"),
            datetime(2027, 7, 15, 10, tzinfo=ISTANBUL),
            datetime(2027, 7, 16, 10, tzinfo=ISTANBUL),
        ),
    ],
)
def test_times_are_those_of_the_calendar(tried: Try, lines: tuple[str, ...], start: object, end: object) -> None:
    item = tried(*lines).one.item
    assert isinstance(item, Event)
    assert (item.start, item.end) == (start, end)


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("DTSTART:20270301T090000", "times without a zone are read as times of Europe/Istanbul"),
        ("DTSTART;TZID=Turkey Standard Time:20270301T090000", "the zone 'Turkey Standard Time' of Windows is Europe/Istanbul"),
        ("DTSTART;TZID=Mars:20270301T090000", "nobody knows the zone 'Mars'; its times are read as times of Europe/Istanbul"),
    ],
)  # fmt: skip
def test_a_guess_about_a_zone_is_said(tried: Try, line: str, note: str) -> None:
    assert note in tried(line, "DURATION:PT1H").notes


def test_the_name_of_a_zone_counts_more_than_wrong_hours_in_the_file(tried: Try) -> None:
    zone = (
        "BEGIN:VTIMEZONE", "TZID:Europe/Berlin", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0500",
        "TZOFFSETTO:+0500", "END:STANDARD", "END:VTIMEZONE",
    )  # fmt: skip
    data = calendar(*zone, *event("DTSTART;TZID=Europe/Berlin:20270301T090000", "DURATION:PT1H"))
    assert "start: 2027-03-01T11:00\n" in tried(data).text
    own = tried(data.replace(b"Europe/Berlin", b"Bizim saat"))
    assert "start: 2027-03-01T07:00\n" in own.text
    assert "the zone 'Bizim saat' has a name of its own; its hours are those that the file gives it" in own.notes


@pytest.mark.parametrize(
    ("line", "status"),
    [("STATUS:CANCELLED", "cancelled"), ("STATUS:TENTATIVE", "draft"), ("STATUS:CONFIRMED", "approved"), ("X-A:b", "approved")],
)  # fmt: skip
def test_what_is_called_off_or_uncertain_stays_so(tried: Try, line: str, status: str) -> None:
    assert tried("DTSTART;VALUE=DATE:20270301", line).one.item.status == status


@pytest.mark.parametrize("before", ["İPTAL: ", "Cancelled: ", "Canceled: ", "İptal Edildi: ", "İPTAL: İPTAL: "])
def test_a_title_does_not_say_twice_that_the_event_is_called_off(tried: Try, before: str) -> None:
    lines = event("DTSTART;VALUE=DATE:20270301", "STATUS:CANCELLED", title=f"{before}Depo gezisi")
    assert tried(calendar(*lines)).one.item.title == "Depo gezisi"


def test_what_was_said_on_the_command_line_fills_in_and_a_private_event_stays_inside(tried: Try) -> None:
    sets = ("visibility=public", "status=published")
    assert "status: published\nvisibility: public\n" in tried("DTSTART;VALUE=DATE:20270301", sets=sets).text
    private = tried("DTSTART;VALUE=DATE:20270301", "CLASS:PRIVATE", sets=sets)
    assert private.one.item.visibility == "internal"
    assert "it was private (CLASS:PRIVATE); it stays internal" in private.notes


def test_nobody_who_was_invited_is_taken_over(tried: Try) -> None:
    done = tried(
        "DTSTART;VALUE=DATE:20270301", "ORGANIZER;CN=Ayşe:mailto:ayse@firma.example", "ATTENDEE:mailto:can@firma.example",
        "ATTACH:https://firma.example/cv.pdf", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM",
    )  # fmt: skip
    assert "firma.example" not in done.text
    report = done.report()
    assert "firma.example" not in report
    assert "Not taken over, as it is about people: ATTENDEE (1), ORGANIZER (1).\n" in report
    assert "Not taken over, as subscribers set their own alarms: 1 alarm.\n" in report
    assert "Not taken over: 1 attachment;" in report


def test_html_becomes_the_text_that_it_shows(tried: Try) -> None:
    html = '<html><head><style>p {}</style></head><p>Merhaba <b>hepiniz</b></p>Katıl: <a href="https://a.example/x">buradan</a>'
    line = f"X-ALT-DESC;FMTTYPE=text/html:{html.replace(';', chr(92) + ';')}"
    assert tried("DTSTART;VALUE=DATE:20270301", line).one.item.body.strip() == (
        "Merhaba hepiniz\n\nKatıl: buradan (<https://a.example/x>)"
    )


def test_an_address_that_a_page_may_not_carry_stays_in_the_text(tried: Try) -> None:
    done = tried("DTSTART;VALUE=DATE:20270301", "URL:javascript:alert(1)")
    assert "online_url" not in done.text
    assert done.one.item.body.strip() == "javascript:alert(1)"


def test_a_post_goes_out_when_the_event_began(tried: Try) -> None:
    text = tried("DTSTART:20270301T090000Z", "LOCATION:Ankara", kind="post").text
    assert "publish: 2027-03-01T12:00\n" in text
    assert text.endswith("---\n\nAnkara\n")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (("DESCRIPTION:x",), "it has no DTSTART, so nobody knows when it is"),
        (("DTSTART;VALUE=DATE:20270230",), "DTSTART says '20270230', which is no day"),
        (("DTSTART;VALUE=DATE:16040315",), "the day '1604-03-15' is too far away"),
    ],
)
def test_an_event_that_cannot_arrive_is_named_with_the_reason(tried: Try, lines: tuple[str, ...], reason: str) -> None:
    done = tried(*lines)
    assert done.reasons == [reason]
    assert f"  old.ics:3 'Kariyer günü': {reason}\n" in done.report()


def test_what_is_no_event_and_what_has_no_place_is_named(tried: Try) -> None:
    data = calendar("BEGIN:VTODO", "SUMMARY:Ara", "END:VTODO", *event("DTSTART;VALUE=DATE:20270301", "PRIORITY:5"))
    report = tried(data).report("tr")
    assert "Etkinlik olmayan, yerinde bırakılan: VTODO (1).\n" in report
    assert "İçeriklerde yeri olmayanlar: PRIORITY (1).\n" in report
    assert report.endswith("old.ics içindeki 1 etkinlik content/events klasöründe 1 içerik oldu.\n")


def test_two_events_of_one_name_are_told_apart_by_their_day(tried: Try) -> None:
    days = (event(f"DTSTART;VALUE=DATE:202703{day:02}", uid=f"gunler-{day:04}") for day in (1, 2, 2))
    first, second, third = days
    third = tuple(line.replace("gunler-0002", "gunler-0003") for line in third)
    slugs = [one.item.slug for one in tried(calendar(*first, *second, *third)).result.imported]
    assert slugs == ["kariyer-gunu", "kariyer-gunu-2027-03-02", "kariyer-gunu-2027-03-02-2"]
