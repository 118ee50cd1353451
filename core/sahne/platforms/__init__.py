"""What the networks take, one module a network; a channel names its own in ``platform``."""

import re

from sahne.platforms.bluesky import BLUESKY
from sahne.platforms.facebook import FACEBOOK
from sahne.platforms.instagram import INSTAGRAM
from sahne.platforms.linkedin import LINKEDIN
from sahne.platforms.mastodon import MASTODON
from sahne.platforms.pinterest import PINTEREST
from sahne.platforms.platform import Platform
from sahne.platforms.threads import THREADS
from sahne.platforms.tiktok import TIKTOK
from sahne.platforms.x import X
from sahne.platforms.youtube import YOUTUBE
from sahne.turkish import slugify

PLATFORMS = (BLUESKY, FACEBOOK, INSTAGRAM, LINKEDIN, MASTODON, PINTEREST, THREADS, TIKTOK, X, YOUTUBE)
_BY_NAME = {name: platform for platform in PLATFORMS for name in (slugify(platform.name), *platform.other_names)}
_BETWEEN = re.compile(r"[()/,|]")


def platform_of(written: str) -> Platform | None:
    """The platform that a text names, as people write it: ``LinkedIn``, ``X (Twitter)``; None where it is none, or several."""
    names = (slugify(part) for part in (written, *_BETWEEN.split(written)))
    found = {id(platform): platform for name in names if (platform := _BY_NAME.get(name))}
    return next(iter(found.values())) if len(found) == 1 else None
