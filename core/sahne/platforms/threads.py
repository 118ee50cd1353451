"""Threads; of its page only parts were seen, and the limits of pictures are backed by other pages."""

from datetime import date

from sahne.platforms.counting import graphemes
from sahne.platforms.platform import Platform

THREADS = Platform(
    name="Threads",
    source="https://developers.facebook.com/docs/threads/posts",
    read_on=date(2026, 11, 25),
    text_limit=500,
    folded=250,
    count=graphemes,
    hashtags=1,
    heaviest_picture=8_000_000,
    picture_formats=("JPEG", "MPO", "PNG"),
)
