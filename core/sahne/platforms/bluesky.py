"""Bluesky."""

from datetime import date

from sahne.platforms.counting import graphemes
from sahne.platforms.platform import Platform

BLUESKY = Platform(
    name="Bluesky",
    other_names=("bsky",),
    source="https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/feed/post.json",
    read_on=date(2026, 11, 25),
    text_limit=300,
    count=graphemes,
)
