"""A feed as somebody subscribes to it: its address in the form that each calendar takes.

None of the links of Google and Microsoft is documented by them; docs/serving.md says where each form was seen.
"""

from dataclasses import dataclass
from io import BytesIO
from urllib.parse import quote, urlencode

from sahne.calendars.feed import Feed

_GOOGLE = "https://calendar.google.com/calendar/r"
_OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb"
_MICROSOFT_365 = "https://outlook.office.com/calendar/0/addfromweb"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What a page shows of one feed."""

    anchor: str
    """Of its part of the page."""
    title: str
    description: str
    address: str
    webcal: str
    """Opens Apple's calendar, Outlook for Windows and Thunderbird."""
    google: str
    outlook: str
    """For a private account; ``microsoft_365`` is for one at work."""
    microsoft_365: str
    picture: str
    """Below the site: the file of its QR code."""


def subscription_of(feed: Feed, title: str) -> Subscription:
    """The links of a feed."""
    webcal = f"webcal://{feed.url.partition('://')[2]}"
    found = urlencode({"url": feed.url, "name": feed.name}, quote_via=quote)
    return Subscription(
        anchor=anchor_of(feed),
        title=title,
        description=feed.description,
        address=feed.url,
        webcal=webcal,
        google=f"{_GOOGLE}?{urlencode({'cid': webcal}, quote_via=quote, safe='')}",
        outlook=f"{_OUTLOOK}?{found}",
        microsoft_365=f"{_MICROSOFT_365}?{found}",
        picture=picture_of(feed),
    )


def anchor_of(feed: Feed) -> str:
    """The name of its part of the page: ``closing-dates``."""
    return feed.path.rpartition("calendars/")[2].removesuffix(".ics").replace("/", "-")


def picture_of(feed: Feed) -> str:
    """The file of its QR code, below the site."""
    return f"{feed.path.removesuffix('.ics')}.svg"


def as_qr_code(address: str) -> bytes:
    """An SVG that a phone's camera reads, dark on light, with the quiet edge that ISO/IEC 18004 asks for."""
    import segno

    drawn = BytesIO()
    segno.make_qr(address, error="m").save(drawn, kind="svg", scale=4, border=4, dark="#000", light="#fff", nl=True)
    return drawn.getvalue()
