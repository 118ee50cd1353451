"""The days and times that other tools write, in the spelling that Sahne reads."""

import re

_WRITTEN = re.compile(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})"
    r"(?:[Tt ]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)


def spellings(written: str) -> tuple[str, ...]:
    """What a date may have meant, best first: the time, when there is one, then the day; nothing for other text.

    ``2015-11-17 16:16:01 -0600`` -> ``2015-11-17T16:16:01-06:00`` and ``2015-11-17``. The day is the one that was
    written, whatever its zone.
    """
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        return ()
    day = f"{match['year']}-{match['month']:0>2}-{match['day']:0>2}"
    if match["hour"] is None:
        return (day,)
    time = f"{day}T{match['hour']:0>2}:{match['minute']}:{match['second'] or '00'}{_offset(match['zone'] or '')}"
    return time, day


def _offset(zone: str) -> str:
    if zone in ("Z", "UTC", "GMT"):
        return "Z"
    return zone if ":" in zone or not zone else f"{zone[:3]}:{zone[3:]}"
