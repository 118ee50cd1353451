"""What both sites need so that people can subscribe: links, QR codes, a script that copies, headers for static hosts."""

from collections.abc import Iterable, Iterator
from importlib.resources import files

from sahne.calendars.feed import Feed
from sahne.calendars.subscription import Subscription, anchor_of, as_qr_code, picture_of, subscription_of
from sahne.words import translate


def subscriptions(feeds: Iterable[Feed], company: str, lang: str) -> list[Subscription]:
    """Every feed with its links; on a site of the company its name is left out of the titles."""
    known = translate("feed.name", lang, company=company, feed="")
    return [subscription_of(feed, feed.name.removeprefix(known)) for feed in feeds]


def qr_codes(feeds: Iterable[Feed], site: str, folder: str, page: str) -> Iterator[tuple[str, bytes]]:
    """Path -> the code of each feed in a folder; it leads a phone to the feed's part of the page, where its links are.

    Args:
        feeds: Of the site.
        site: Its address.
        folder: Of a language: empty, or ``en/``.
        page: The path of the page that shows the feeds.
    """
    for feed in feeds:
        if feed.path.startswith(f"{folder}calendars/"):
            yield picture_of(feed), as_qr_code(f"{site}{page}#{anchor_of(feed)}")


def static_files() -> dict[str, bytes]:
    """The same on both sites, by path."""
    assets = files("sahne_mkdocs") / "static"
    return {
        "assets/sahne-copy.js": (assets / "copy.js").read_bytes(),
        "_headers": (assets / "headers").read_bytes(),
    }
