"""Facebook: nothing that a post of an employer comes near."""

from datetime import date

from sahne.platforms.platform import Platform

FACEBOOK = Platform(
    name="Facebook",
    other_names=("facebook-page", "facebook-sayfasi"),
    source="https://www.facebook.com/help/",
    read_on=date(2026, 11, 25),
    folded=110,
)
