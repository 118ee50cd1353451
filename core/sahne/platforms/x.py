"""X, which was Twitter; what a picture may weigh stands on https://docs.x.com/x-api/media."""

from datetime import date

from sahne.platforms.counting import weighted
from sahne.platforms.platform import Platform

X = Platform(
    name="X",
    other_names=("x", "twitter", "x-twitter", "twitter-x"),
    source="https://docs.x.com/fundamentals/counting-characters",
    read_on=date(2026, 11, 25),
    text_limit=280,
    count=weighted,
    widest=2,
    limit_varies=True,  # accounts that pay write up to 25,000
    heaviest_picture=5_000_000,
    heaviest_gif=15_000_000,
)
