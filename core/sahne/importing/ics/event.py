"""One VEVENT, read: everything of it that an item has a place for."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from sahne.importing.ics.blocks import Block
from sahne.importing.ics.prose import line_of, plain
from sahne.importing.ics.times import Clock, Moment, UnusableError, span_of
from sahne.importing.ics.zones import Zones
from sahne.said import Said, Words

_COMMA = re.compile(r"(?<!\\),")
_ONLINE = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK")
_CALLED_OFF = re.compile(r"(?:(?:cancell?ed|[iİ]ptal(?: edildi)?): *)+", re.IGNORECASE)
"""What Outlook and Sahne itself put before the title of an event that is called off."""
PERSONAL = frozenset({"ATTENDEE", "ORGANIZER", "CONTACT", "COMMENT", "RESOURCES"})
"""Who was invited, and what they said of it: never imported."""
PLACED = frozenset({
    "UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CATEGORIES", "DTSTART", "DTEND", "DURATION", "RRULE",
    "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "CREATED", "X-MICROSOFT-CDO-ALLDAYEVENT", "CLASS",
    "X-ALT-DESC", *_ONLINE,
})  # fmt: skip
"""What an item has a place for, or what Sahne makes anew."""

HALF = Words(
    en="the file breaks off in the middle of it; export the calendar again",
    tr="dosya bu etkinliğin ortasında kesiliyor; takvimi yeniden dışa aktarın",
)
UNREAD = Words(
    en="line {line} is no line of a calendar, and is left out", tr="{line}. satır takvim satırı değil; atlandı"
)
NO_TITLE = Words(en="it had no title", tr="başlığı yoktu")
NO_UID = Words(
    en="it had no UID; subscribers of the old calendar see it as another event",
    tr="UID'si yoktu; eski takvimin aboneleri onu başka bir etkinlik olarak görür",
)
PRIVATE = Words(
    en="it was private (CLASS:{written}); it stays internal",
    tr="özel olarak işaretliydi (CLASS:{written}); içeride kalır",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one VEVENT says."""

    line: int
    uid: str
    """Empty where it has none."""
    title: str
    start: Moment
    """In the zone it is written in."""
    end: Moment
    """The first day or moment after it; the start itself where a time has no end."""
    status: str = ""
    """In capitals."""
    private: bool = False
    place: str = ""
    url: str = ""
    online: str = ""
    text: str = ""
    """Its description, without HTML."""
    categories: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    except_: tuple[Moment, ...] = ()
    also: tuple[Moment, ...] = ()
    replaces: Moment | None = None
    """RECURRENCE-ID: the occurrence of the series that this one stands for."""
    following: bool = False
    """Whether it stands for all later ones too."""
    version: tuple[int, str] = (0, "")
    """SEQUENCE and when it was last changed: of two that are the same event, the higher one counts."""
    left: Counter[str] = field(default_factory=Counter)
    """Names of properties and parts that have no place, and how often."""
    notes: tuple[Said, ...] = ()


def read_event(block: Block, zones: Zones) -> Found:
    """Read a VEVENT.

    Raises:
        UnusableError: It cannot be imported.
    """
    if not block.whole:
        raise UnusableError(HALF())
    clock = Clock(zones)
    for line in block.unread:
        clock.note(UNREAD(line=line))
    start, end = span_of(block, clock)
    replaces = block.first("RECURRENCE-ID")
    access = block.text("CLASS").upper()
    status = block.text("STATUS").upper()
    uid, title = line_of(block.text("UID")), line_of(block.text("SUMMARY"))
    title = _CALLED_OFF.sub("", title, count=1) or title if status == "CANCELLED" else title
    for said in _lacks(uid, title, access):
        clock.note(said)
    return Found(
        line=block.line,
        uid=uid,
        title=title,
        start=start,
        end=end,
        status=status,
        private=access in ("PRIVATE", "CONFIDENTIAL"),
        place=line_of(", ".join(part for part in block.text("LOCATION").splitlines() if part.strip())),
        url=line_of(block.text("URL")),
        online=line_of(block.text(*_ONLINE)),
        text=plain(block.text("DESCRIPTION")).strip() or plain(block.text("X-ALT-DESC")).strip(),
        categories=tuple(dict.fromkeys(_categories(block))),
        rules=tuple(one.raw.strip() for one in block.all("RRULE") if one.raw.strip()),
        except_=tuple(clock.moments(block, "EXDATE")),
        also=tuple(clock.moments(block, "RDATE")),
        replaces=clock.moment(replaces) if replaces else None,
        following=bool(replaces and replaces.params.get("RANGE", "").upper() == "THISANDFUTURE"),
        version=(_number(block.text("SEQUENCE")), block.text("LAST-MODIFIED", "DTSTAMP")),
        left=Counter(
            [
                *(one.name for one in block.properties if one.name not in PLACED),
                *(one.name for one in block.inner),
            ]
        ),
        notes=tuple(clock.notes),
    )


def _lacks(uid: str, title: str, access: str) -> Iterator[Said]:
    if not title:
        yield NO_TITLE()
    if not uid:
        yield NO_UID()
    if access in ("PRIVATE", "CONFIDENTIAL"):
        yield PRIVATE(written=access)


def _categories(block: Block) -> Iterator[str]:
    from icalendar.parser import unescape_backslash

    for one in block.all("CATEGORIES"):
        for raw in _COMMA.split(one.raw):
            if name := line_of(unescape_backslash(raw)):
                yield name


def _number(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) < 10 else 0
