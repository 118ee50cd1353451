"""Any two colours that an employer chooses make pages that can be read, by day and by night."""

import re
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from sahne.settings import Brand, Density, Font, Shape
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
def test_a_typeface_has_every_letter_it_says_it_has(font: Font) -> None:
    brand = Brand(font=font)
    files = dict(font_files(brand))
    loaded = set(re.findall(r'url\("([^"]+)"\)', font_faces(brand)))
    assert {f"assets/{path}" for path in loaded} == {path for path in files if path.endswith(".woff2")}
    assert set(first_letters(brand, "tr")) <= set(files)
    for part in ("", "-tr"):
        data = next(data for path, data in files.items() if path.endswith(f"{FACES[font].file}{part}.woff2"))
        drawn = ImageFont.truetype(BytesIO(data), 40)
        nothing = drawn.getmask("\uf8ff")
        letters = "abcçdefhıijklmnoöprstuüvyzABCÇDEFHIÎÖÜ“”–—’…€−0123456789" if part == "" else "ğĞşŞİ"
        assert [letter for letter in letters if bytes(drawn.getmask(letter)) == bytes(nothing)] == []


@pytest.mark.parametrize("font", Font)
def test_the_letters_of_a_page_are_light(font: Font) -> None:
    files = dict(font_files(Brand(font=font)))
    assert sum(len(files[path]) for path in first_letters(Brand(font=font), "tr")) <= 41 * 1024
    assert any(path.endswith(".OFL.txt") for path in files), "the licence travels with the letters"


def test_an_employer_s_own_letters_are_for_headings() -> None:
    brand = Brand(font_file="fonts/Bizim Harfler.woff2")
    assert "fonts/Bizim%20Harfler.woff2" in font_faces(brand)
    page, _ = variables(as_css(brand))
    assert page["display"].startswith('"Own", ')
    assert "Own" not in page["text"]
