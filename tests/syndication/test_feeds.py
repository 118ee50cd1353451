"""Feeds are read by real parsers, and what stands in the items comes back letter by letter."""

import json
from datetime import datetime
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.models.item import Item
from sahne.syndication.files import syndicated
from sahne.syndication.news import MOST, news_by_page
from sahne.syndication.xml import clean
from sahne.views.public import PublicView
from sahne.views.publish import public_view
from sahne_mkdocs.sections import podcast
from tests.memory import at, library_of, made, made_settings

LIVE: dict[str, Any] = {"visibility": "public", "status": "published", "publish": "2026-11-01T08:30"}
CONSENT = {"scope": ["name", "voice"], "channels": ["portal"], "langs": ["tr", "en"], "granted": "2026-01-01"}
MP3 = b"ID3\x04" + bytes(996)
SHOW: dict[str, Any] = {
    "title": "Yelkovan Podcast",
    "description": "Söyleşiler",
    "email": "podcast@yelkovan.example",
    "category": ["Business > Careers", "Technology"],
    "explicit": "false",
    "image": "images/a.png",
}
NAMES = {
    "atom": "http://www.w3.org/2005/Atom",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "podcast": "https://podcastindex.org/namespace/1.0",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
}
HOSTILE = [
    "]]><script>alert(1)</script>",
    "<![CDATA[ & ]]>",
    "&amp; &lt;b&gt; &nbsp; &#0; &bogus;",
    '"><img src=x onerror=alert(1)>',
    "</title></item></channel></rss>",
    "İıŞşĞğ \u202e\u200f 🚚\U0001f468\u200d👩",
    "\ufffe\uffff kaldı",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>&b;",
    "%s {0} {{ 7*7 }} {% raw %}",
    "\\u003c \\n \\0",
]
texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60),
).filter(lambda text: clean(text).strip() == clean(text) != "" and text.strip() == text)


def view_of(*items: Item, sound: bytes = MP3, **settings: Any) -> PublicView:
    library = library_of(items, made_settings(**settings), assets=("audio/a.mp3", "audio/a.vtt", "images/a.png"))
    files = {"audio/a.mp3": sound, "audio/a.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\nSelam\n"}
    told = Library(
        settings=library.settings,
        sources=library.sources,
        assets=library.assets,
        open_file=lambda path: BytesIO(files[path]) if path in files else None,
        stamp_file=lambda path: (0, len(files[path])) if path in files else None,
    )
    return public_view(told, at(told, "2026-11-23T09:00"))


def files_of(*items: Item, html: str = "<p>Metin</p>", **settings: Any) -> dict[str, bytes]:
    return syndicated(view_of(*items, **settings), lambda _: html)


def job(number: int = 0, **written: Any) -> Item:
    return made("job", number=number, **LIVE | {"date_posted": "2026-11-01", "valid_through": "2026-12-31"} | written)


def episode(**written: Any) -> Item:
    return made("episode", **LIVE | {"audio": "audio/a.mp3", "image": "images/a.png"} | written)


@given(title=texts, summary=texts, tag=texts, name=texts)
def test_every_form_gives_back_what_stands_in_an_item(title: str, summary: str, tag: str, name: str) -> None:
    person = made("person", title=name, consent=CONSENT)
    story = made("story", title=title, summary=summary, tags=[tag], people=[person.slug], **LIVE)
    files = files_of(person, story, html=f"<p>{summary}</p>", name=name)
    rss, atom = (ET.fromstring(files[f"feeds/stories.{form}"]) for form in ("rss", "atom"))
    [item] = rss.iter("item")
    assert item.findtext("title") == clean(title)
    assert item.findtext("description") == clean(summary)
    assert item.findtext("category") == clean(tag)
    assert item.findtext("dc:creator", None, NAMES) == clean(name)
    assert item.findtext("content:encoded", None, NAMES) == clean(f"<p>{summary}</p>")
    [entry] = atom.findall("atom:entry", NAMES)
    assert entry.findtext("atom:title", None, NAMES) == clean(title)
    assert entry.findtext("atom:summary", None, NAMES) == clean(summary)
    assert entry.find("atom:category", NAMES).get("term") == clean(tag)  # type: ignore[union-attr]
    [told] = json.loads(files["feeds/stories.json"])["items"]
    assert (told["title"], told["summary"], told["tags"]) == (title, summary, [tag])


@given(title=texts, place=texts, html=texts, reference=texts, company=texts)
def test_a_job_board_reads_back_what_stands_in_a_job(
    title: str, place: str, html: str, reference: str, company: str
) -> None:
    location = made("location", title=place, address={"address_locality": place, "address_country": "TR"}, **LIVE)
    offered = job(title=title, reference=reference, location=[location.slug])
    files = files_of(location, offered, html=html, name=company)
    [told] = ET.fromstring(files["feeds/indeed.xml"]).iter("job")
    assert told.findtext("title") == clean(title)
    assert told.findtext("city") == clean(place)
    assert told.findtext("requisitionid") == clean(reference)
    assert told.findtext("company") == clean(company)
    assert told.findtext("description", "").replace("&amp;", "&") == clean(html).replace("&amp;", "&")


@given(title=texts, summary=texts, guest=texts, chapter=texts, show=texts)
def test_a_podcast_app_reads_back_what_stands_in_an_episode(
    title: str, summary: str, guest: str, chapter: str, show: str
) -> None:
    person = made("person", title=guest, consent=CONSENT)
    heard = episode(title=title, summary=summary, guests=[person.slug], chapters=[{"start": "1:30", "title": chapter}])
    files = files_of(person, heard, podcast=SHOW | {"title": show, "author": guest})
    channel = ET.fromstring(files["feeds/podcast.rss"]).find("channel")
    assert channel is not None
    [item] = channel.iter("item")
    assert channel.findtext("title") == clean(show)
    assert channel.findtext("itunes:author", None, NAMES) == clean(guest)
    assert (item.findtext("title"), item.findtext("description")) == (clean(title), clean(summary))
    assert item.findtext("podcast:person", None, NAMES) == clean(guest)
    [told] = [json.loads(data) for path, data in files.items() if path.endswith("/chapters.json")]
    assert told["chapters"] == [{"startTime": 90.0, "title": chapter}]


def test_the_podcast_has_what_apple_and_spotify_ask_for() -> None:
    heard = episode(
        season=1, episode=2, duration="24m 10s", transcript="audio/a.vtt", chapters={"start": "0:00", "title": "A"}
    )
    files = files_of(heard, podcast=SHOW)
    channel = ET.fromstring(files["feeds/podcast.rss"]).find("channel")
    assert channel is not None
    for tag in ("title", "link", "description", "language", "itunes:author", "itunes:explicit", "podcast:guid"):
        assert channel.findtext(tag, None, NAMES), tag
    assert channel.findtext("itunes:owner/itunes:email", None, NAMES) == SHOW["email"]
    categories = channel.findall("itunes:category", NAMES)
    assert [found.get("text") for found in categories] == ["Business", "Technology"]
    assert [found.get("text") for found in categories[0]] == ["Careers"]
    item = channel.find("item")
    assert item is not None
    enclosure = item.find("enclosure")
    assert enclosure is not None
    assert enclosure.attrib == {
        "url": "https://portal.example/audio/a.mp3",
        "length": str(len(MP3)),
        "type": "audio/mpeg",
    }
    assert item.findtext("itunes:duration", None, NAMES) == "1450"
    assert parsedate_to_datetime(item.findtext("pubDate") or "").isoformat() == "2026-11-01T08:30:00+03:00"
    transcript = item.find("podcast:transcript", NAMES)
    assert transcript is not None
    assert (transcript.get("type"), transcript.get("rel")) == ("text/vtt", "captions")
    chapters = item.find("podcast:chapters", NAMES)
    assert chapters is not None
    assert f"{chapters.get('url')}".removeprefix("https://portal.example/") in files


def test_a_feed_reader_reads_the_podcast_and_the_news() -> None:
    files = files_of(episode(duration="1m"), made("story", **LIVE), job(), podcast=SHOW)
    for path, data in files.items():
        if path.endswith((".rss", ".atom")):
            read = feedparser.parse(data)
            assert not read.bozo, (path, read.get("bozo_exception"))
            assert read.feed.title, path
            assert all(entry.id and entry.published_parsed for entry in read.entries), path
    [heard] = feedparser.parse(files["feeds/podcast.rss"]).entries
    assert [(one.href, one.length, one.type) for one in heard.enclosures] == [
        ("https://portal.example/audio/a.mp3", str(len(MP3)), "audio/mpeg")
    ]


@pytest.mark.parametrize(
    ("head", "type"),
    [
        (b"ID3\x04", "audio/mpeg"),
        (b"\xff\xfb\x90\x00", "audio/mpeg"),
        (b"\0\0\0\x20ftypM4A ", "audio/x-m4a"),
        (b"OggS", "audio/ogg"),
    ],
)
def test_the_type_of_a_sound_is_that_of_its_bytes_and_not_of_its_name(head: bytes, type: str) -> None:
    view = view_of(episode(), sound=head + bytes(100), podcast=SHOW)
    enclosure = next(ET.fromstring(syndicated(view, lambda _: "")["feeds/podcast.rss"]).iter("enclosure"))
    assert (enclosure.get("type"), enclosure.get("length")) == (type, str(len(head) + 100))


@pytest.mark.parametrize(("channels", "named"), [(["portal"], True), (["portal", "podcast"], False)])
def test_who_agreed_to_the_portal_alone_is_not_named_in_a_feed_that_goes_elsewhere(
    channels: list[str], named: bool
) -> None:
    person = made("person", title="Nil", consent=CONSENT)
    files = files_of(person, episode(guests=[person.slug], channel=channels), podcast=SHOW)
    assert (b"podcast:person" in files["feeds/podcast.rss"]) is named


def test_a_show_that_moves_here_keeps_what_apps_know_it_and_its_episodes_by() -> None:
    guid = "917393e3-1b1e-5cef-ace4-edaa54e1f810"
    files = files_of(episode(uid="https://eski.example/?p=12"), podcast=SHOW | {"guid": guid})
    channel = ET.fromstring(files["feeds/podcast.rss"]).find("channel")
    assert channel is not None
    assert channel.findtext("podcast:guid", None, NAMES) == guid
    assert channel.findtext("item/guid") == "https://eski.example/?p=12"


def test_there_is_no_podcast_without_something_to_hear() -> None:
    assert "feeds/podcast.rss" not in files_of(episode(), sound=b"<html>", podcast=SHOW)
    assert "feeds/podcast.rss" not in files_of(episode(audio=None), podcast=SHOW)
    assert "feeds/podcast.rss" not in files_of(episode())


def test_an_episode_in_two_languages_is_heard_once_in_that_of_the_show() -> None:
    both = [episode(number=n, lang=lang, translation_key="bir", title=lang) for n, lang in enumerate(("tr", "en"))]
    alone = episode(number=3, lang="en", title="alone", publish="2026-10-01")
    for language, titles in (("tr", ["tr", "alone"]), ("en", ["en", "alone"])):
        read = feedparser.parse(files_of(*both, alone, podcast=SHOW | {"language": language})["feeds/podcast.rss"])
        assert [entry.title for entry in read.entries] == titles


def test_what_names_an_item_stays_when_its_title_day_and_address_change() -> None:
    one = {"id": "5704b0df-c5e1-4d1b-abd2-489adb204a64"}
    ids = {
        feedparser.parse(files_of(made("story", **LIVE | one | more))["feeds/stories.rss"]).entries[0].id
        for more in ({}, {"title": "Başka"}, {"slug": "baska"}, {"publish": "2026-10-01"})
    }
    assert ids == {"urn:uuid:5704b0df-c5e1-4d1b-abd2-489adb204a64"}


def test_the_clock_is_in_no_feed() -> None:
    items = (episode(), made("story", **LIVE), job())
    library = library_of(items, made_settings(podcast=SHOW))
    now = [
        syndicated(public_view(library, at(library, day)), lambda _: "") for day in ("2026-11-23T09:00", "2026-12-01")
    ]
    assert now[0] == now[1]


def test_a_closed_job_is_in_no_feed() -> None:
    files = files_of(job(1, title="açık"), job(2, title="kapandı", valid_through="2026-11-22"))
    whole = b"".join(files.values()).decode()
    assert "açık" in whole
    assert "kapandı" not in whole


def test_a_feed_of_news_does_not_grow_and_a_job_board_gets_everything() -> None:
    jobs = [job(n, publish=f"2026-{n % 10 + 1:02d}-01", date_posted=None) for n in range(MOST + 30)]
    files = files_of(*jobs)
    entries = feedparser.parse(files["feeds/jobs.rss"]).entries
    assert len(entries) == MOST
    days = [entry.published_parsed for entry in entries]
    assert days == sorted(days, reverse=True)
    assert len(list(ET.fromstring(files["feeds/indeed.xml"]).iter("job"))) == MOST + 30


def test_a_team_and_a_place_have_the_feed_of_their_jobs_even_while_there_is_none() -> None:
    teams = [made("team", slug=slug, title=slug, **LIVE) for slug in ("depo", "veri")]
    place = made("location", slug="izmir", title="İzmir", **LIVE)
    view = view_of(*teams, place, job(1, title="a", team="veri", location="izmir"), job(2, title="b"))
    files = syndicated(view, lambda _: "")
    read = {name: feedparser.parse(files[f"feeds/jobs{name}.rss"]).entries for name in ("", "-team-depo", "-team-veri")}
    assert {name: sorted(entry.title for entry in entries) for name, entries in read.items()} == {
        "": ["a", "b"],
        "-team-depo": [],
        "-team-veri": ["a"],
    }
    [own] = news_by_page(view)[next(item.path for item in view.items if item.kind == "location")]
    assert (own.path, [item.title for item in own.items]) == ("feeds/jobs-location-izmir", ["a"])


def test_a_job_in_two_places_is_two_jobs_to_a_board_each_with_a_number_that_stays() -> None:
    places = [made("location", slug=slug, title=slug, **LIVE) for slug in ("ankara", "izmir")]
    offered = job(location=["ankara", "izmir"], employment_type=["FULL_TIME"], remote="hybrid")
    told = list(ET.fromstring(files_of(*places, offered)["feeds/indeed.xml"]).iter("job"))
    numbers = [one.findtext("referencenumber") for one in told]
    assert len(set(numbers)) == 2
    assert [one.findtext("city") for one in told] == ["ankara", "izmir"]
    assert (told[0].findtext("jobtype"), told[0].findtext("remotetype")) == ("fulltime", "Hybrid remote")


def test_links_in_a_text_are_whole_addresses() -> None:
    html = '<h2 id="a">A</h2><p><a href="../../is-ilanlari/">x</a> <img src="../../images/a.png"> "href="../b"</p>'
    files = files_of(made("story", slug="bir", **LIVE), html=html)
    told = json.loads(files["feeds/stories.json"])["items"][0]["content_html"]
    assert '<a href="https://portal.example/is-ilanlari/">' in told
    assert '<img src="https://portal.example/images/a.png">' in told
    assert told.startswith("<h2>A</h2>")


def test_a_json_feed_has_what_its_version_asks_for() -> None:
    files = files_of(made("story", **LIVE), made("story", number=1, slug="gunsuz", **LIVE | {"publish": None}), job())
    for path in (path for path in files if path.endswith(".json")):
        feed = json.loads(files[path])
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == f"https://portal.example/{path}"
        assert feed["title"]
        for item in feed["items"]:
            assert item["id"].startswith("urn:uuid:")
            assert item["content_html"]
            assert datetime.fromisoformat(item.get("date_published", "2026-01-01T00:00:00Z")).tzinfo is not None


def test_what_has_no_day_is_in_its_feed_all_the_same_and_last() -> None:
    items = (made("story", number=1, slug="gunsuz", title="günsüz", **LIVE | {"publish": None}), made("story", **LIVE))
    files = files_of(*items)
    for form in ("rss", "atom"):
        assert [entry.title for entry in feedparser.parse(files[f"feeds/stories.{form}"]).entries] == [
            "story 0",
            "günsüz",
        ]


def test_the_page_of_the_show_names_the_apps_it_is_in() -> None:
    apps = ["https://podcasts.apple.com/tr/podcast/id1", "https://www.youtube.com/@a", "https://dinle.example/yelkovan"]
    [page] = podcast.pages(view_of(episode(), podcast=SHOW | {"apps": apps}))
    assert page.context["apps"] == list(zip(("Apple Podcasts", "YouTube", "dinle.example"), apps, strict=True))
    assert page.context["feed"] == "https://portal.example/feeds/podcast.rss"
