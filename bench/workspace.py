"""Make a workspace of N items: all kinds mixed, two languages, 200 to 300 words each; the same bytes every time."""

import random
import re
import uuid
from datetime import date, timedelta
from pathlib import Path

from PIL import Image

_WORDS = re.findall(
    r"\w+",
    """
    depo soğuk kutu vardiya ekip rota sürücü ölçüm derece dakika yol kapı sabah akşam plan mülakat aday staj mentor veri
    kod sunum toplantı box cold shift team route driver degree minute road door morning evening plan interview candidate
    mentor data code talk meeting report
    """,
)
_PUBLIC = ("jobs", "stories", "posts", "posts", "posts", "events", "episodes", "contests", "communities")
_CONTENT = (*_PUBLIC, "trainings", "benchmarks")
_REGISTRY = ("goals", "audiences", "channels", "values", "people", "teams", "locations", "campaigns")
_ENTRIES = 6
_FIRST = date(2026, 9, 1)
_DAYS = 80
"""Over which the items are spread: every one is past, and none is too old for the feeds."""
TODAY = "2026-11-23"


def make(root: Path, count: int) -> None:
    """Write a workspace of ``count`` items below ``root``, which must not exist; whatever can be public is."""
    chance = random.Random(count)
    (root / "content").mkdir(parents=True)
    (root / "content/sahne.yml").write_text(SETTINGS, encoding="utf-8")
    (root / "docs/portal").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(PORTAL, encoding="utf-8")
    (root / "content/audio").mkdir()
    (root / "content/images").mkdir()
    Image.new("RGB", (1400, 1400)).save(root / "content/images/kapak.png")
    (root / "content/audio/metin.txt").write_text("…", encoding="utf-8")
    for folder in _REGISTRY:
        for number in range(_ENTRIES):
            _write(root, folder, f"{folder}-{number}", _entry(folder, number), chance)
    for number in range(count - len(_REGISTRY) * _ENTRIES):
        folder = _CONTENT[number % len(_CONTENT)]
        if folder == "episodes":
            (root / f"content/audio/{number}.mp3").write_bytes(_SILENCE * 38)
        lang = "en" if number % 3 == 0 else "tr"
        _write(root, folder, f"item-{number}", _fields(folder, number, lang, chance), chance)


_SILENCE = b"\xff\xfb\x90\x00" + bytes(413)
"""One frame of an MP3: 26 milliseconds."""
SETTINGS = f"""name: Bench
languages: [tr, en]
timezone: Europe/Istanbul
today: {TODAY}
sites: {{portal: https://portal.example/, playbook: https://playbook.example/}}
podcast:
  title: Bench
  description: Bir podcast
  author: Bench
  email: podcast@portal.example
  language: tr
  category: Business
  explicit: false
  image: images/kapak.png
"""
PORTAL = """site_name: Bench
docs_dir: docs/portal
site_dir: site/portal
theme: {name: sahne}
plugins: {sahne: {site: portal}}
"""


def _write(root: Path, folder: str, slug: str, fields: list[str], chance: random.Random) -> None:
    ident = uuid.UUID(int=chance.getrandbits(128), version=4)
    text = "\n".join(["---", f"id: {ident}", *fields, f"slug: {slug}", "---", body(chance), ""])
    path = root / "content" / folder / f"{slug}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _entry(folder: str, number: int) -> list[str]:
    fields = [f"title: {folder} {number}", "lang: tr", "visibility: public", "status: published", f"publish: {_FIRST}"]
    if folder in ("goals", "campaigns", "channels"):
        fields.append("owner: people-0")
    if folder == "goals":
        fields.append("kpis: [{metric: reach, baseline: 100, target: 4000, by: 2027-01-15, source: LinkedIn}]")
    if folder == "campaigns":
        fields += [f"audience: [audiences-{number}]", f"channel: [channels-{number}]", f"goal: goals-{number}"]
        fields += ["kpi: {metric: reach, target: 4000, measure_by: 2027-01-15}"]
    return fields


def _fields(folder: str, number: int, lang: str, chance: random.Random) -> list[str]:
    day = _FIRST + timedelta(days=chance.randrange(_DAYS))
    fields = [
        f"title: Item {number} {chance.choice(_WORDS)} {chance.choice(_WORDS)}",
        f"summary: {' '.join(chance.choices(_WORDS, k=14))}",
        f"lang: {lang}",
        "status: published",
        "visibility: public",
        f"audience: [{_one('audiences', chance)}]",
        f"channel: [{_one('channels', chance)}]",
        f"goal: {_one('goals', chance)}",
        f"kpi: {{metric: reach, target: {chance.randrange(100, 9000)}, measure_by: 2027-03-01}}",
        f"owner: {_one('people', chance)}",
        f"campaign: {_one('campaigns', chance)}",
        f"publish: {day}T10:00",
        f"tags: [{chance.choice(_WORDS)}, {chance.choice(_WORDS)}]",
    ]
    return [*fields, *_own_fields(folder, number, day, chance)]


def _one(registry: str, chance: random.Random) -> str:
    return f"{registry}-{chance.randrange(_ENTRIES)}"


def _own_fields(folder: str, number: int, day: date, chance: random.Random) -> list[str]:
    """The fields that only one kind has."""
    match folder:
        case "jobs":
            fields = [f"date_posted: {day}", f"valid_through: {day + timedelta(days=90)}", "employment_type: FULL_TIME"]
            fields += [f"location: [{_one('locations', chance)}]", f"team: {_one('teams', chance)}"]
            fields.append("salary: {min: 60000, max: 90000, currency: TRY, unit: MONTH}")
            return [*fields, f"apply_url: https://apply.example/{number}"]
        case "events":
            return [f"start: {day}T18:00", f"end: {day}T20:00", "venue: Depo"]
        case "trainings":
            return [f"start: {day}", "duration: 3h", "level: everyone"]
        case "episodes":
            return ["season: 1", f"episode: {number}", f"audio: audio/{number}.mp3", "transcript: audio/metin.txt"]
        case "benchmarks":
            return ["employer: Örnek"]
        case _:
            return []


def some_words(chance: random.Random, count: int) -> str:
    """Words of both languages."""
    return " ".join(chance.choices(_WORDS, k=count))


def body(chance: random.Random) -> str:
    """The text of an item: 240 words, a heading, a list and a table."""
    first, *others = [some_words(chance, 60).capitalize() + "." for _ in range(4)]
    return "\n\n".join([first, "## Bölüm", *others, "- bir\n- iki\n- üç", "| a | b |\n|---|---|\n| 1 | 2 |"])
