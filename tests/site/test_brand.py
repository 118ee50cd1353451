"""Any two colours that an employer chooses make pages that can be read, by day and by night."""

import re
from importlib import resources
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from sahne.settings import Brand, Density, Font, Shape
from sahne_mkdocs import cut_letters
from sahne_mkdocs.brand import as_css, contrast
from sahne_mkdocs.typefaces import FACES, first_letters, font_faces, font_files

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
GROUNDS = ("paper", "tint", "raised")
INKS = ("ink", "soft", "link", "mark")


def variables(css: str) -> tuple[dict[str, str], dict[str, str]]:
    """Those of the light page, and those of the dark one."""
    light, dark = css.split("@media (prefers-color-scheme: dark)")
    by_day = dict(re.findall(r"--([\w-]+): ([^;]+);", light))
    return by_day, by_day | dict(re.findall(r"--([\w-]+): ([^;]+);", dark))


@given(primary=colours, accent=colours, ground=st.none() | colours)
def test_every_text_can_be_read_on_every_ground(primary: str, accent: str, ground: str | None) -> None:
    for page in variables(as_css(Brand(primary=primary, accent=accent, ground=ground))):
        for ink in INKS:
            assert all(contrast(page[ink], page[ground]) >= 4.5 for ground in GROUNDS), (ink, page)
        assert contrast(page["on-primary"], page["primary"]) >= 4.5
        assert contrast(page["soft-on-primary"], page["primary"]) >= 4.5
        assert contrast(page["on-accent"], page["accent"]) >= 4.5


@given(primary=colours)
def test_the_night_is_dark_and_the_day_is_light(primary: str) -> None:
    day, night = variables(as_css(Brand(primary=primary)))
    assert contrast(day["paper"], "#000000") > 15
    assert contrast(night["paper"], "#ffffff") > 12


def test_letters_corners_and_room_are_the_brand_s() -> None:
    looks = {
        as_css(Brand(font=font, shape=shape, density=density))
        for font in Font
        for shape in Shape
        for density in Density
    }
    assert len(looks) == len(Font) * len(Shape) * len(Density)
    assert all(variables(css)[0]["display"].endswith(("serif", "sans-serif")) for css in looks)


@pytest.mark.parametrize("font", Font)
def test_a_typeface_has_the_letters_of_both_languages_and_is_light(font: Font) -> None:
    brand = Brand(font=font)
    files = dict(font_files(brand))
    loaded = set(re.findall(r'url\("([^"]+)"\)', font_faces(brand)))
    assert {f"assets/{path}" for path in loaded} == {path for path in files if path.endswith(".woff2")}
    assert any(path.endswith(".OFL.txt") for path in files), "the licence travels with the letters"
    first = files[first_letters(brand)]
    assert len(first) <= 36 * 1024
    drawn = ImageFont.truetype(BytesIO(first), 40)
    nothing = bytes(drawn.getmask("\uf8ff"))
    signs = "abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİÎÖŞÜ“”–—’…€₺−0123456789"
    assert [sign for sign in signs if bytes(drawn.getmask(sign)) == nothing] == []


@pytest.mark.parametrize("font", Font)
def test_a_cut_is_the_same_each_time_and_has_every_weight(font: Font) -> None:
    face = FACES[font]
    whole = (resources.files(face.package) / "files" / face.file).read_bytes()
    one, other = (cut_letters._cut(whole, "U+41-5A") for _ in range(2))
    assert one == other
    (axis,) = ImageFont.truetype(BytesIO(one), 40).get_variation_axes()
    assert (axis["minimum"], axis["maximum"]) in {(400, 700), (400, 800)}
    assert face.heading <= 800
    assert face.strong <= 800


def test_an_employer_s_own_letters_are_for_headings() -> None:
    brand = Brand(font_file="fonts/Bizim Harfler.woff2")
    assert "fonts/Bizim%20Harfler.woff2" in font_faces(brand)
    page, _ = variables(as_css(brand))
    assert page["display"].startswith('"Own", ')
    assert "Own" not in page["text"]
