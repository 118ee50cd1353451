"""The last look at a built portal: what only internal items say is found in any file, and nothing else is called a leak."""

import gzip
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.audit import leaks
from sahne.front_matter import split
from sahne.library import Library
from sahne.source import Source, Written
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
SECRET = "Gelecek yıl üçüncü depo Gebze yolunda kurulacak"
words = st.lists(st.text("abcçdefgğıijklmnoöprsştuüvyz", min_size=3, max_size=9), min_size=5, max_size=8).map(" ".join)


def library(**hidden: str) -> Library:
    """A public story and an internal post, each with its text."""
    made_of = library_of([made("story", number=1, title="Açık bir hikâye", **LIVE), made("post", number=2, **hidden)])
    return replace(made_of, sources=tuple(map(_with_text, made_of.sources)))


def _with_text(source: Source) -> Source:
    text = f"---\ntitle: a\n---\n{source.item.body if source.item else ''}"
    written = Written(text, text.encode(), split(text), {})
    return replace(source, load=lambda: written)


def found(files: dict[str, bytes], seen: Library, written: tuple[str, ...] = ()) -> list[str]:
    return [leak.file for leak in leaks(files.items(), seen, at(seen), written)]


@pytest.mark.parametrize("field", ["title", "summary", "body"])
def test_what_an_internal_item_says_is_found_in_pages_feeds_and_packed_files(field: str) -> None:
    files = {
        "index.html": f"<p>{SECRET}</p>".encode(),
        "data.json": f'{{"a": "{SECRET}"}}'.encode(),
        "calendars/events.ics": f"SUMMARY:{SECRET[:20]}\r\n {SECRET[20:]}\r\n".encode(),
        "sitemap.xml.gz": gzip.compress(SECRET.encode()),
        "images/a.png": b"\x89PNG\xff\x00" + SECRET.encode() + b"\xfe",
        "clean.html": b"<p>Bir depo daha</p>",
    }
    assert found(files, library(**{field: SECRET})) == sorted(set(files) - {"clean.html"})


def test_an_id_is_found_and_one_of_a_public_item_is_none() -> None:
    seen = library()
    ids = {item.kind: f"{item.id}" for item in seen.items}
    assert found({"a": ids["post"].encode(), "b": ids["story"].encode()}, seen) == ["a"]


def test_what_a_public_page_says_on_purpose_is_no_leak() -> None:
    files = {"index.html": SECRET.encode()}
    assert found(files, library(summary=SECRET)) == ["index.html"]
    assert found(files, library(summary=SECRET), (f"# Sayfa\n\n{SECRET}.",)) == []


@given(secret=words, before=words, after=words)
def test_any_words_of_an_internal_summary_are_found_wherever_they_stand(secret: str, before: str, after: str) -> None:
    seen = library(summary=secret)
    said = found({"page": f"<p>{before} {secret} {after}</p>".encode(), "other": before.encode()}, seen)
    assert ("page" in said) is (len(secret) >= 24)
    assert "other" not in said or secret[:20] in before
