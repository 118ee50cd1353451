"""Make a workspace of N items: all kinds mixed, two languages, 200 to 300 words each; the same bytes every time."""

import random
import uuid
from datetime import date, timedelta
from pathlib import Path

_WORDS = (
    "depo soğuk kutu vardiya ekip rota sürücü ölçüm derece dakika yol kapı sabah akşam plan mülakat aday staj mentor veri kod sunum toplantı "
    "box cold shift team route driver degree minute road door morning evening plan interview candidate mentor data code talk meeting report"
).split()
_CONTENT = ("jobs", "stories", "posts", "posts", "posts", "events", "episodes", "contests", "communities", "trainings", "benchmarks")
_REGISTRY = ("goals", "audiences", "channels", "values", "people", "teams", "locations", "campaigns")
_ENTRIES = 6
_FIRST = date(2026, 10, 1)
TODAY = "2026-11-23"


def make(root: Path, count: int) -> None:
    """Write a workspace of ``count`` items below ``root``, which must not exist."""
    chance = random.Random(count)  # noqa: S311
    (root / "content").mkdir(parents=True)
    (root / "content/sahne.yml").write_text(_SETTINGS)
    for folder in _REGISTRY:
        for number in range(_ENTRIES):
            _write(root, folder, f"{folder}-{number}", _entry(folder, number), chance)
    for number in range(count - len(_REGISTRY) * _ENTRIES):
        folder = _CONTENT[number % len(_CONTENT)]
        lang = "en" if number % 3 == 0 else "tr"
        _write(root, folder, f"item-{number}", _fields(folder, number, lang, chance), chance)


_SETTINGS = f"""name: Bench
languages: [tr, en]
timezone: Europe/Istanbul
today: {TODAY}
sites: {{portal: https://portal.example/, playbook: https://playbook.example/}}
"""


def _write(root: Path, folder: str, slug: str, fields: list[str], chance: random.Random) -> None:
    ident = uuid.UUID(int=chance.getrandbits(128), version=4)
    text = "\n".join(["---", f"id: {ident}", *fields, f"slug: {slug}", "---", _body(chance), ""])
    path = root / "content" / folder / f"{slug}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _entry(folder: str, number: int) -> list[str]:
    fields = [f"title: {folder} {number}", "lang: tr", "visibility: public", "status: published", f"publish: {_FIRST}"]
    if folder == "goals":
        fields.append("kpis: [{metric: reach, unit: count, baseline: 100, target: 4000, by: 2027-01-15, source: LinkedIn}]")
    return fields


def _fields(folder: str, number: int, lang: str, chance: random.Random) -> list[str]:
    day = _FIRST + timedelta(days=chance.randrange(180))
    pick = lambda names: f"{names}-{chance.randrange(_ENTRIES)}"  # noqa: E731
    fields = [
        f"title: Item {number} {chance.choice(_WORDS)} {chance.choice(_WORDS)}",
        f"summary: {' '.join(chance.choices(_WORDS, k=14))}",
        f"lang: {lang}",
        f"status: {'published' if day <= date.fromisoformat(TODAY) else 'approved'}",
        "visibility: public",
        f"audience: [{pick('audiences')}]",
        f"channel: [{pick('channels')}]",
        f"goal: {pick('goals')}",
        f"kpi: {{metric: reach, target: {chance.randrange(100, 9000)}, measure_by: 2027-03-01}}",
        f"owner: {pick('people')}",
        f"campaign: {pick('campaigns')}",
        f"publish: {day}T10:00",
        f"tags: [{chance.choice(_WORDS)}, {chance.choice(_WORDS)}]",
    ]
    if folder == "jobs":
        fields += [f"date_posted: {day}", f"valid_through: {day + timedelta(days=60)}", "employment_type: FULL_TIME"]
        fields += [f"location: [{pick('locations')}]", f"team: {pick('teams')}", f"apply_url: https://apply.example/{number}"]
        fields += ["salary: {min: 60000, max: 90000, currency: TRY, unit: MONTH}"]
    if folder == "events":
        fields += [f"start: {day}T18:00", f"end: {day}T20:00", "venue: Depo"]
    if folder == "trainings":
        fields += [f"start: {day}", "duration: 3h", "level: everyone"]
    if folder == "benchmarks":
        fields += ["employer: Örnek"]
    return fields


def _body(chance: random.Random) -> str:
    paragraphs = [" ".join(chance.choices(_WORDS, k=60)).capitalize() + "." for _ in range(4)]
    return "\n\n".join([paragraphs[0], "## Bölüm", paragraphs[1], "- bir\n- iki\n- üç", "| a | b |\n|---|---|\n| 1 | 2 |", *paragraphs[2:]])
