"""YouTube."""

from datetime import date

from sahne.platforms.platform import Platform

YOUTUBE = Platform(
    name="YouTube",
    other_names=("youtube-kanali", "youtube-channel"),
    source="https://developers.google.com/youtube/v3/docs/videos",
    read_on=date(2026, 11, 25),
    text_limit=5000,
    title_limit=100,
    not_in_title="<>",
)
