"""``python -m bench.jobs DIR 10000``: a workspace whose portal has that many open jobs, half of them in each language.

Every job has all that candidates filter by, spread over thirty teams and thirty places; the same bytes every time.
"""

import random
import sys
import uuid
from datetime import date, timedelta
from pathlib import Path

from bench.workspace import PORTAL, SETTINGS, TODAY, body, some_words
from sahne.models.job import EmploymentType, Remote, Seniority

GROUPS = 30
"""Teams, and places."""


def make(root: Path, count: int) -> None:
    """Write it below ``root``, which must not exist."""
    chance = random.Random(count)
    for folder in ("content/teams", "content/locations", "content/jobs", "docs/portal"):
        (root / folder).mkdir(parents=True)
    (root / "content/sahne.yml").write_text(SETTINGS.partition("podcast:")[0], encoding="utf-8")
    (root / "mkdocs.yml").write_text(PORTAL, encoding="utf-8")
    for lang in ("tr", "en"):
        for number in range(GROUPS):
            _write(root, "teams", f"team-{lang}-{number}", [f"title: Ekip {number}", f"lang: {lang}"], chance)
            _write(root, "locations", f"place-{lang}-{number}", [f"title: Yer {number}", f"lang: {lang}"], chance)
    for number in range(count):
        lang = "en" if number % 2 else "tr"
        day = date.fromisoformat(TODAY) - timedelta(days=chance.randrange(60))
        fields = [
            f"title: {some_words(chance, 3).title()} {number}",
            f"summary: {some_words(chance, 14)}",
            f"lang: {lang}",
            f"date_posted: {day}",
            f"valid_through: {day + timedelta(days=90)}",
            f"employment_type: {chance.choice(list(EmploymentType))}",
            f"remote: {chance.choice([one for one in Remote if one != Remote.FULL])}",
            f"seniority: {chance.choice(list(Seniority))}",
            f"team: team-{lang}-{chance.randrange(GROUPS)}",
            f"location: [place-{lang}-{chance.randrange(GROUPS)}]",
            f"apply_url: https://apply.example/{number}",
        ]
        _write(root, "jobs", f"is-{number}", fields, chance, day)


def _write(
    root: Path, folder: str, slug: str, fields: list[str], chance: random.Random, day: date = date(2026, 1, 1)
) -> None:
    ident = uuid.UUID(int=chance.getrandbits(128), version=4)
    common = [f"id: {ident}", f"slug: {slug}", "status: published", "visibility: public", f"publish: {day}T10:00"]
    text = "\n".join(["---", *common, *fields, "---", body(chance), ""])
    (root / "content" / folder / f"{slug}.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
