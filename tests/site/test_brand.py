"""Any two colours that an employer chooses make pages that can be read, by day and by night."""

import re

from hypothesis import given
from hypothesis import strategies as st

from sahne.settings import Brand, Font, Shape
from sahne_mkdocs.brand import as_css, contrast

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
GROUNDS = ("paper", "tint", "raised")
INKS = ("ink", "soft", "link", "mark")


def variables(css: str) -> tuple[dict[str, str], dict[str, str]]:
    """Those of the light page, and those of the dark one."""
    light, dark = css.split("@media (prefers-color-scheme: dark)")
    by_day = dict(re.findall(r"--([\w-]+): ([^;]+);", light))
    return by_day, by_day | dict(re.findall(r"--([\w-]+): ([^;]+);", dark))


@given(primary=colours, accent=colours)
def test_every_text_can_be_read_on_every_ground(primary: str, accent: str) -> None:
    for page in variables(as_css(Brand(primary=primary, accent=accent))):
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


def test_letters_and_corners_are_the_brand_s() -> None:
    looks = {(font, shape): as_css(Brand(font=font, shape=shape)) for font in Font for shape in Shape}
    assert len(set(looks.values())) == len(Font) * len(Shape)
    assert all(variables(css)[0]["display"].endswith(("serif", "sans-serif")) for css in looks.values())
