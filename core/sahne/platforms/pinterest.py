"""Pinterest."""

from datetime import date

from sahne.platforms.platform import Platform

PINTEREST = Platform(
    name="Pinterest",
    source="https://help.pinterest.com/en-gb/article/review-pin-specs",
    read_on=date(2026, 11, 25),
    text_limit=500,
    needs_picture=True,
    title_limit=100,
    narrowest=2 / 3,
    heaviest_picture=20_000_000,
    picture_formats=("BMP", "JPEG", "MPO", "PNG", "TIFF", "WEBP"),
)
