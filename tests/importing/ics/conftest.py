"""A small import of a calendar: lines in, items out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import count

import pytest

from sahne.importing.ics.items import Imported
from sahne.importing.ics.lines import text_of
from sahne.importing.ics.report import as_text
from sahne.importing.ics.run import Import, bring
from sahne.importing.recipe import read_recipe
from sahne.kinds import BY_NAME
from sahne.library import Library
from sahne.settings import Settings

SITES = {"portal": "https://kariyer.example/", "playbook": "https://plan.example/"}
SETTINGS = Settings.model_validate(
    {"name": "Örnek", "languages": ["tr", "en"], "timezone": "Europe/Istanbul", "sites": SITES}
)
TODAY = date(2026, 11, 25)


@dataclass(frozen=True)
class Tried:
    """A calendar that was imported into an empty workspace."""

    result: Import

    @property
    def one(self) -> Imported:
        """The only item."""
        (one,) = self.result.imported
        return one

    @property
    def text(self) -> str:
        """The file of the only item."""
        return self.one.data.decode()

    @property
    def notes(self) -> list[str]:
        """Everything that is said of the items."""
        return [*map(str, self.result.notes), *(str(note) for one in self.result.imported for note in one.notes)]

    @property
    def reasons(self) -> list[str]:
        """Why events did not arrive."""
        return [str(one.message) for one in self.result.refused]

    def report(self, lang: str = "en") -> str:
        """What an editor reads."""
        return as_text(self.result, "content/events", verbose=False, lang=lang)


Try = Callable[..., Tried]


def calendar(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def event(*lines: str, uid: str = "a1b2c3d4-0000", title: str = "Kariyer günü") -> tuple[str, ...]:
    return ("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT")


@pytest.fixture
def tried() -> Try:
    """Import the bytes of a calendar, or the lines of one event."""

    def run(*written: str | bytes, kind: str = "event", sets: tuple[str, ...] = ()) -> Tried:
        lines = [one for one in written if isinstance(one, str)]
        data = next((one for one in written if isinstance(one, bytes)), b"") or calendar(*event(*lines))
        library = Library(settings=SETTINGS, sources=(), assets=frozenset(), rows=(), record_rows=())
        recipe = read_recipe(BY_NAME[kind], f"content/{BY_NAME[kind].folder}", sets, (), SETTINGS)
        numbers = count(1)
        new_id = lambda: f"00000000-0000-4000-8000-{next(numbers):012}"  # noqa: E731
        return Tried(bring(text_of(data, "old.ics"), "old.ics", recipe, library, TODAY, new_id))

    return run
