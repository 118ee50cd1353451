"""TikTok; of its page only parts were seen, and the 4,000 characters are backed by other pages."""

from datetime import date

from sahne.platforms.counting import utf16_units
from sahne.platforms.platform import Platform

TIKTOK = Platform(
    name="TikTok",
    source="https://developers.tiktok.com/doc/content-posting-api-reference-photo-post",
    read_on=date(2026, 11, 25),
    text_limit=4000,
    count=utf16_units,
    widest=2,
)
