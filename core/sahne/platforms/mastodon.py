"""Mastodon."""

from datetime import date

from sahne.platforms.counting import with_short_links
from sahne.platforms.platform import Platform

MASTODON = Platform(
    name="Mastodon",
    source="https://docs.joinmastodon.org/user/posting/",
    read_on=date(2026, 11, 25),
    text_limit=500,
    count=with_short_links,
    widest=2,  # a short link counts as 23
    limit_varies=True,  # each server sets its own
    heaviest_picture=16_000_000,
    picture_formats=("JPEG", "MPO", "PNG", "GIF", "WEBP", "HEIF", "AVIF"),
)
