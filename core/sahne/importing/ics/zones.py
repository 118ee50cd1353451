"""Which clock a time follows: the names of IANA and of Windows, and what the file itself says of a name of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from zoneinfo import ZoneInfo

from sahne.importing.ics.blocks import Block, Property
from sahne.said import Said, Words

WINDOWS_ZONE = Words(en="the zone {written!r} of Windows is {zone}", tr="Windows'un {written!r} saat dilimi: {zone}")
OWN_ZONE = Words(
    en="the zone {written!r} has a name of its own; its hours are those that the file gives it",
    tr="{written!r} yaygın bir saat dilimi adı değil; saatleri, dosyanın ona verdiği kurala göre okundu",
)
UNKNOWN_ZONE = Words(
    en="nobody knows the zone {written!r}; its times are read as times of {zone}",
    tr="{written!r} diye bir saat dilimi bilinmiyor; saatleri {zone} saati olarak okundu",
)
FLOATING = Words(
    en="times without a zone are read as times of {zone}", tr="saat dilimi yazmayan saatler {zone} saati olarak okundu"
)

_UTC = frozenset({"UTC", "Etc/UTC", "Etc/GMT", "GMT"})


@dataclass(frozen=True, slots=True)
class Zones:
    """The zones that a file speaks of."""

    home: ZoneInfo
    """The workspace's."""
    own: dict[str, Block]
    """Name -> its VTIMEZONE."""

    def of(self, written: Property) -> tuple[tzinfo, Said | None]:
        """The zone of a time that is not in UTC, and what is to be said of it."""
        name = written.params.get("TZID", "").strip()
        if not name:
            return self.home, FLOATING(zone=self.home.key)
        known = _known(name)
        if known is not None:
            spoken = known.key == _bare(name)
            return known, None if spoken else WINDOWS_ZONE(written=name, zone=known.key)
        own = _made(self.own[name]) if name in self.own else None
        if own is not None:
            return own, OWN_ZONE(written=name)
        likely = self._likely()
        return likely, UNKNOWN_ZONE(written=name, zone=likely.key)

    def _likely(self) -> ZoneInfo:
        """The only zone that the file describes, beside UTC; else the workspace's."""
        known = {zone.key: zone for zone in map(_known, self.own) if zone is not None and zone.key not in _UTC}
        return next(iter(known.values())) if len(known) == 1 else self.home


def zones_of(blocks: Iterable[Block], home: ZoneInfo) -> Zones:
    """What the file says of its zones; the first of two with one name counts."""
    own: dict[str, Block] = {}
    for block in blocks:
        if block.name == "VTIMEZONE":
            own.setdefault(block.text("TZID"), block)
    return Zones(home, own)


def _bare(name: str) -> str:
    """``/freeassociation.sourceforge.net/Europe/Berlin`` and ``/mozilla.org/20070129_1/Europe/Berlin`` -> ``Europe/Berlin``."""
    parts = name.strip('"').strip("/").split("/")
    return (
        "/".join(parts[-3:] if parts[-3:-2] == ["America"] else parts[-2:]) if name.startswith("/") else name.strip('"')
    )


def _known(name: str) -> ZoneInfo | None:
    """By the name itself; by the name that Windows has for it, of which Unicode keeps a list."""
    from babel.core import get_global

    bare = _bare(name)
    windows = {key.lower(): zone for key, zone in get_global("windows_zone_mapping").items()}
    key = windows.get(bare.lower(), bare)
    try:
        return ZoneInfo(key)
    except (ValueError, OSError, LookupError):  # a name with signs that no zone has, a folder, or no such zone
        return None


def _made(block: Block) -> tzinfo | None:
    from icalendar import Timezone

    try:
        made = Timezone.from_ical(_as_text(block))
        zone = made.to_tz(lookup_tzid=False) if isinstance(made, Timezone) else None
    except Exception:  # it raises whatever its parts raise; a zone that cannot be made is as good as none
        return None
    return zone if isinstance(zone, tzinfo) else None


def _as_text(block: Block) -> str:
    lines = (_line(one) for one in block.properties)
    parts = (_as_text(one) for one in block.inner)
    return "\r\n".join((f"BEGIN:{block.name}", *lines, *parts, f"END:{block.name}"))


def _line(one: Property) -> str:
    return ";".join((one.name, *(f'{key}="{value}"' for key, value in one.params.items()))) + f":{one.raw}"
