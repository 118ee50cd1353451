"""Strings that break programs, in the places where people write strings."""

import json
from collections.abc import Iterator

import pytest

from sahne.models.fields import SAFE_SCHEMES
from sahne.reports.github import as_github
from sahne.reports.json import as_json
from sahne.reports.report import Report
from sahne.reports.text import as_text
from sahne.source import Source
from tests.conftest import ROOT, SHARED, findings_of, is_inside, item_text, source_of

DATA = ROOT / "tests/data"
STRINGS: list[str] = json.loads((DATA / "strings.json").read_text(encoding="utf-8"))
STRINGS += ["x" * 100_000, "x " * 50_000, "é" * 10_000, "`" * 5_000, "{{" * 5_000, "[" * 2_000]
VALUES = (DATA / "yaml_values.txt").read_text(encoding="utf-8").split("\n")
BLNS = SHARED / "data/blns/blns.json"


def files_with(text: str) -> Iterator[Source]:
    """Items that say the same string as title, summary, location, address and text; quoted, and as it stands."""
    quoted = json.dumps(text, ensure_ascii=False)
    everywhere = (
        f"title: {quoted}\nsummary: {quoted}\nlocation: [{quoted}]\nteam: {quoted}\napply_url: {quoted}\nslug: {quoted}"
    )
    yield source_of(item_text(everywhere, text).encode(errors="replace"), "content/jobs/a.md")
    yield source_of(item_text(f"title: {text}\nsummary: {text}").encode(errors="replace"), "content/posts/a.md")
    yield source_of(item_text(f"title: {quoted}\nurl: {quoted}").encode(errors="replace"), "content/channels/a.md")
    yield source_of(item_text(f"title: {quoted}").encode(errors="replace"), "content/locations/a.md")
    venue = f"title: a\nstart: 2026-12-01\nvenue: {quoted}\nonline_url: {quoted}\nimage: {quoted}"
    yield source_of(item_text(venue).encode(errors="replace"), "content/events/a.md")


def assert_harmless(text: str) -> None:
    sources = list(files_with(text))
    findings = findings_of(*sources)
    texts = {source.path: source.text for source in sources}
    assert all(is_inside(found, texts[found.place.path]) for found in findings)
    report = Report(findings=findings)
    assert len([line for line in as_text(report).split("\n") if line]) == 2 * len(findings)
    assert as_github(report).count("\n") == len(findings)
    assert len(json.loads(as_json(report))) == len(findings)
    for source in sources:
        for field in ("apply_url", "url", "online_url"):
            address = getattr(source.item, field, None)
            assert address is None or address.partition(":")[0].lower() in SAFE_SCHEMES


@pytest.mark.parametrize("text", STRINGS, ids=range(len(STRINGS)))
def test_a_hostile_string_is_an_item_or_a_finding(text: str) -> None:
    assert_harmless(text)


@pytest.mark.parametrize("value", VALUES)
def test_a_hostile_value_is_an_item_or_a_finding(value: str) -> None:
    for name in ("title", "summary", "tags", "kpi", "status", "publish", "image"):
        source = source_of(item_text(f"title: a\n{name}: {value}" if name != "title" else f"title: {value}"))
        assert source.item is not None or source.faults
        assert all(is_inside(found, source.text) for found in findings_of(source))


@pytest.mark.skipif(
    not BLNS.is_file(), reason="the list of naughty strings is not here; SAHNE_SHARED names the folder it is in"
)
def test_every_naughty_string_is_an_item_or_a_finding() -> None:
    for text in json.loads(BLNS.read_text(encoding="utf-8")):
        assert_harmless(text)
