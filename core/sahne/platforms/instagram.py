"""Instagram.

Five hashtags: announced by Instagram's own account @creators on 2025-12-18, for all accounts. An address in a caption is plain
text. Meta's page names pictures from 4:5 to 1.91:1; those of 3:4 have been shown whole since 2025, so nothing is said of
them here. The app and Meta's Business Suite take PNG; the interface for programs takes JPEG alone.
"""

from datetime import date

from sahne.platforms.platform import Platform

INSTAGRAM = Platform(
    name="Instagram",
    other_names=("ig", "insta"),
    source="https://developers.facebook.com/documentation/ads-commerce/instagram/ads-api/reference/media-requirements",
    read_on=date(2026, 11, 25),
    text_limit=2200,
    folded=125,
    hashtags=5,
    clickable=False,
    needs_picture=True,
    narrowest=3 / 4,
    widest_picture=1.91,
    heaviest_picture=8_000_000,
    picture_formats=("JPEG", "MPO", "PNG"),
)
