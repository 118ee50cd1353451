"""A plan without a disk: channels and posts as text."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sahne.diagnostic import Diagnostic
from sahne.files import Found
from sahne.library import Library
from sahne.reader import read_source
from sahne.results import read_results
from sahne.rules.plan import SURVEY_RULES
from sahne.settings import Settings
from sahne.survey import Survey
from tests.conftest import NOW, SITES


def settings_of(**more: Any) -> Settings:
    """Those of a workspace, and more."""
    return Settings.model_validate({"name": "Yelkovan", "sites": SITES, **more})


def survey_of(files: Mapping[str, str], now: datetime = NOW, settings: Settings | None = None) -> Survey:
    """A workspace of some files, by path from ``content/``: the lines of their front matter, or a whole CSV."""
    settings = settings or settings_of()
    sources = tuple(
        read_source(Found(f"content/{path}"), _text(path, lines).encode(), settings)
        for path, lines in sorted(files.items())
        if path.endswith(".md")
    )
    broken = [fault for source in sources for fault in source.faults]
    assert not broken, broken
    rows = [
        row
        for path, text in files.items()
        if path.endswith(".csv")
        for row in read_results(f"content/{path}", text.encode())
    ]
    library = Library(settings=settings, sources=sources, rows=tuple(rows))
    return Survey(library=library, now=now.astimezone(settings.timezone))


def _text(path: str, lines: str) -> str:
    front, _, body = lines.partition("\n\n")
    stem = path.rpartition("/")[2].removesuffix(".md")
    return f"---\nid: 6a0c1d1e-{stem}\ntitle: {stem}\n{front}\n---\n{body}\n"


def codes(survey: Survey) -> list[tuple[str, str]]:
    """File, without its folder and ending, and code of each finding about the plan."""
    return sorted((found.place.path.rpartition("/")[2].removesuffix(".md"), found.code) for found in findings(survey))


def findings(survey: Survey) -> Iterable[Diagnostic]:
    """What the rules of the plan say."""
    return [found for rule in SURVEY_RULES for found in rule.check(survey)]


def post(when: date | datetime | str, status: str = "approved", channel: str = "linkedin", more: str = "") -> str:
    """The lines of a post that goes out on a channel."""
    written = when if isinstance(when, str) else when.isoformat()
    return f"status: {status}\nchannel: [{channel}]\npublish: {written}\n{more}".rstrip("\n")


def channel(cadence: str = "", more: str = "") -> str:
    """The lines of a channel."""
    return f"status: approved\ncadence: {{{cadence}}}\n{more}".rstrip("\n")
