"""A time whose offset is the zone's on another day: what is a slip, and what is another country."""

import pytest

from sahne.files import Found
from sahne.reader import read_source
from sahne.rules.fields.sah219_other_offset import check
from sahne.settings import Settings
from tests.conftest import SITES, item_text


def found_in(fields: str, path: str = "content/events/a.md", zone: str = "Europe/Istanbul") -> list[str]:
    settings = Settings.model_validate({"name": "Y", "sites": SITES, "timezone": zone}, context={})
    source = read_source(Found(path), item_text(f"title: a\n{fields}").encode(), settings)
    assert source.item is not None, source.faults
    return [f"{found.message} {found.place.line}" for found in check(source)]


ISTANBUL = "on that day Europe/Istanbul has +03:00, not +02:00"


@pytest.mark.parametrize(
    ("fields", "zone", "said"),
    [
        ("start: 2026-12-03T10:00+02:00", "Europe/Istanbul", [f"{ISTANBUL} 4"]),
        ("start: 2026-12-03 10:00 +02:00", "Europe/Istanbul", [f"{ISTANBUL} 4"]),
        (
            "start: 2026-07-03T10:00+02:00\nend: 2026-07-03T11:00+02:00",
            "Europe/Istanbul",
            [f"{ISTANBUL} 4", f"{ISTANBUL} 5"],
        ),
        ("start: 2026-12-03T10:00+03:00", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00", "Europe/Istanbul", []),
        ("start: 2026-12-03", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00Z", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00+00:00", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00-05:00", "Europe/Istanbul", []),
        ("start: 2015-12-03T10:00+02:00", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00+02:00\nlocation: berlin", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00+02:00\nvenue: Messe Berlin", "Europe/Istanbul", []),
        ("start: 2026-12-03T10:00+02:00\nonline_url: https://meet.example/a", "Europe/Istanbul", []),
        ("start: 2026-12-03\npublished_at: 2026-11-01T10:00+02:00", "Europe/Istanbul", []),
        ("start: 2026-12-03\npublish: 2026-11-01T10:00+02:00\nvenue: a", "Europe/Istanbul", [f"{ISTANBUL} 5"]),
        ("start: 2026-12-03T10:00+02:00", "Europe/Berlin", ["on that day Europe/Berlin has +01:00, not +02:00 4"]),
        ("start: 2026-10-25T02:30+02:00", "Europe/Berlin", []),
        ("start: 2026-10-25T02:30+01:00", "Europe/Berlin", []),
        ("start: 2026-12-03T10:00+02:00", "UTC", []),
    ],
)
def test_only_an_offset_that_the_zone_has_on_another_day_is_a_slip(fields: str, zone: str, said: list[str]) -> None:
    assert found_in(fields, zone=zone) == said


def test_the_hint_shows_the_time_without_its_offset() -> None:
    source = read_source(
        Found("content/jobs/a.md"),
        item_text("title: a\nvalid_through: 2026-12-18T17:00+02:00").encode(),
        Settings.model_validate({"name": "Y", "sites": SITES}),
    )
    (found,) = check(source)
    assert found.hint.within("en").startswith("Write 2026-12-18T17:00, without an offset,")
    assert found.hint.within("tr").startswith(
        "Oradaki saati kastediyorsanız saat farkı olmadan yazın: 2026-12-18T17:00;"
    )
