"""Sharing cards: what they say can be read, stands within the frame, and is on every page."""

import re
from html import unescape
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from sahne.settings import Brand, Font, Shape
from sahne.views.card import CardText
from sahne_mkdocs.brand import contrast, mixed
from sahne_mkdocs.cards.draw import FRAME, Painter
from sahne_mkdocs.cards.ground import HEIGHT, MARGIN, WIDTH, colours_of
from sahne_mkdocs.cards.letters import drawable

TURKISH = "abcçdefgğhıijklmnoöprsştuüvyzâîûABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"
OTHERS = "ÀÉÏÑØŒÆßðþŁŻęčřůāőńłšž0123456789.,:;!?&@#%()[]/+–—-…’‘“”«»·€£₺'\""
NAME = "Yelkovan Kariyer"
words = st.text(TURKISH + "0123456789’-.,:?()", min_size=1, max_size=24)
titles = st.lists(words, min_size=1, max_size=30).map(" ".join)
colours = st.from_regex("#[0-9a-f]{6}", fullmatch=True)
PAINTERS = {family: Painter(Brand(font=family), "Yelkovan", None) for family in Font}


@pytest.mark.parametrize("family", list(Font))
def test_the_letters_of_every_brand_can_write_turkish_and_what_stands_in_titles(family: Font) -> None:
    for sign in TURKISH + OTHERS:
        assert drawable(f"a{sign}", family) == f"a{sign}", (family, sign)


@pytest.mark.parametrize("title", ["Инженер данных", "Μηχανικός δεδομένων"])
@pytest.mark.parametrize("family", list(Font))
def test_a_title_in_cyrillic_or_greek_is_written_whatever_the_brand_is(title: str, family: Font) -> None:
    _, lines = PAINTERS[family].drawn(CardText(title=title), NAME)
    assert [text for text, _ in lines] == [NAME, title]


@settings(max_examples=60, deadline=None)
@given(title=titles, kicker=titles, facts=st.lists(titles, max_size=4), name=titles, family=st.sampled_from(list(Font)))
def test_no_title_is_cut_within_a_word_or_runs_out_of_the_card(
    title: str, kicker: str, facts: list[str], name: str, family: Font
) -> None:
    painter = PAINTERS[family]
    card, lines = painter.drawn(CardText(title=title, kicker=kicker, facts=tuple(facts)), name)
    spoken = {word for text in (title, kicker, name, *facts) for word in text.split()} | {"…", "·"}
    for text, (left, top, right, bottom) in lines:
        assert set(text.split()) <= spoken
        assert left >= MARGIN - 8, text  # a letter such as j begins left of where it stands
        assert right <= WIDTH - MARGIN + 1, text
        assert FRAME[1] <= top < bottom <= FRAME[3], text
    for (_, one), (_, other) in pairwise(lines):
        assert one[3] <= other[3], "lines stand in their order"
    drawn = ImageChops.difference(_bytes_of(card), painter.ground.picture).getbbox()
    assert drawn is not None
    assert drawn[2] <= WIDTH - MARGIN + 1
    assert drawn[3] <= FRAME[3]


@settings(max_examples=60, deadline=None)
@given(title=titles, family=st.sampled_from(list(Font)))
def test_a_title_keeps_its_words_in_their_order_and_all_of_them_where_they_fit(title: str, family: Font) -> None:
    _, lines = PAINTERS[family].drawn(CardText(title=title), NAME)
    said = " ".join(text for text, _ in lines[1:]).split()
    given = (drawable(title, family) or "").split()
    if said and said[-1] == "…":
        said.pop()
        assert len(given) > 8 or max(map(len, given)) > 20
    assert said == given[: len(said)]
    if len(title) <= 80 and max(map(len, given)) <= 20:
        assert said == given


@settings(max_examples=80, deadline=None)
@given(title=st.text(max_size=300), kicker=st.text(max_size=40), name=st.text(max_size=60))
def test_any_text_makes_a_card(title: str, kicker: str, name: str) -> None:
    card, lines = PAINTERS[Font.MODERN].drawn(CardText(title=title, kicker=kicker), name)
    assert card.size == (WIDTH, HEIGHT)
    assert all(right <= WIDTH - MARGIN + 1 for _, (_, _, right, _) in lines)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("🚚 Depo günü 👩‍🔬🎉", "Depo günü"),
        ("Gece\u202e vardiyası\u200b", "Gece vardiyası"),
        ("I\u0307zmir", "İzmir"),
        ("İŞ <b>& aş</b>", "İŞ <b>& aş</b>"),
    ],
)
def test_signs_without_a_letter_are_left_out(title: str, said: str) -> None:
    assert drawable(title, Font.MODERN) == said


@pytest.mark.parametrize("title", ["مهندس بيانات", "מהנדס נתונים", "数据工程师", "Depo مهندس", ""])
def test_a_title_in_letters_that_the_brand_does_not_have_leaves_the_card_to_the_employer(title: str) -> None:
    _, lines = PAINTERS[Font.MODERN].drawn(CardText(title=title), NAME)
    assert [text for text, _ in lines] == [NAME]


@settings(max_examples=300, deadline=None)
@given(primary=colours, accent=colours)
def test_all_letters_can_be_read_on_all_grounds_whatever_the_brand_is(primary: str, accent: str) -> None:
    card = colours_of(Brand(primary=primary, accent=accent))
    for ground in (card.ground, card.shape, mixed(card.ground, card.shape, 0.5)):
        assert contrast(card.ink, ground) >= 4.5
        assert contrast(mixed(ground, card.ink, card.quiet), ground) >= 4.4  # rounded to whole steps of a channel


@pytest.mark.parametrize("shape", list(Shape))
def test_a_card_is_the_same_each_time_and_small(shape: Shape) -> None:
    text = CardText(title="Veri mühendisi", kicker="Açık pozisyonlar", facts=("İzmir", "Hibrit"))
    brand = Brand(shape=shape)
    first, again = (Painter(brand, "Yelkovan", None).card(text, NAME) for _ in range(2))
    assert first == again
    assert len(first) < 40_000
    with Image.open(BytesIO(first)) as card:
        assert (card.format, card.size, card.mode) == ("PNG", (1200, 630), "P")
        assert not card.info, "nothing is said in it beside the picture"


def test_shapes_and_letters_of_a_brand_make_other_cards() -> None:
    text = CardText(title="Veri mühendisi")
    brands = [Brand(font=font, shape=shape) for font in Font for shape in Shape]
    assert len({Painter(brand, "Yelkovan", None).card(text, NAME) for brand in brands}) == len(brands)


def test_every_page_names_a_card_that_is_there(sites: Path) -> None:
    portal = sites / "portal"
    pages = sorted(portal.rglob("index.html"))
    assert pages
    for path in pages:
        html = path.read_text(encoding="utf-8")
        if 'http-equiv="refresh"' in html:
            continue  # an old address: networks follow it
        said = {
            name: unescape(value) for name, value in re.findall(r'<meta property="(og:[^"]+)" content="([^"]*)">', html)
        }
        address = said["og:image"].removeprefix("https://kariyer.yelkovan.example/")
        with Image.open(portal / address) as card:
            assert card.size == (int(said["og:image:width"]), int(said["og:image:height"])) == (1200, 630)
            assert said["og:image:type"] == Image.MIME[card.format or ""]
        assert said["og:image:alt"]
        assert said["og:title"]
        assert said["og:description"], path
        assert said["og:url"] == f"https://kariyer.yelkovan.example/{_address(path, portal)}"
        assert said["og:locale"] == ("en_GB" if _address(path, portal).startswith("en/") else "tr_TR")
        assert ('hreflang="en"' in html.partition("<body")[0]) == ("og:locale:alternate" in said)
        assert '<meta name="twitter:card" content="summary_large_image">' in html


def test_no_card_is_there_that_no_page_names(sites: Path) -> None:
    portal = sites / "portal"
    named = {name for path in portal.rglob("index.html") for name in re.findall(r"/(cards/\w+\.png)", path.read_text())}
    assert {path.relative_to(portal).as_posix() for path in (portal / "cards").iterdir()} == named


def _address(path: Path, portal: Path) -> str:
    return path.relative_to(portal).as_posix().removesuffix("index.html")


def _bytes_of(card: Image.Image) -> Image.Image:
    return Image.frombytes("L", card.size, card.tobytes())
