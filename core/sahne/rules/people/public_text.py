"""The text of an item that strangers may read, and whether a long number stands in it."""

from functools import lru_cache

from sahne.kinds import BY_NAME
from sahne.models.item import Item, Status, Visibility
from sahne.source import Source

_FIELDS = ("title", "summary", "image_alt", "venue", "prize", "evidence", "address")
"""Fields whose words are shown as they stand."""
_GONE = (Status.ARCHIVED, Status.CANCELLED)
_TO_ZERO = bytes(48 if 48 <= byte <= 57 else 32 for byte in range(256))
_WITHIN = b" ().-/\xc2\xa0\xe2\x80\xaf"
"""What stands between the digits of one number: a space too that does not break, in UTF-8."""
_LONG = b"0" * 10


def is_public(source: Source) -> bool:
    """Whether the portal shows the item, or may show it one day."""
    item = source.item
    return item is not None and item.visibility is Visibility.PUBLIC and item.status not in _GONE


def goes_out(source: Source) -> bool:
    """Whether strangers may read the item, on the portal or on another channel."""
    return is_public(source) or _is_sent(source.item)


def _is_sent(item: Item | None) -> bool:
    return item is not None and bool(item.channel) and item.status not in _GONE and BY_NAME[item.kind].purposeful


def has_long_number(source: Source) -> bool:
    """Whether ten digits or more stand in a row, spaces and dots between them set aside; those of the id do not count.

    Nearly all texts have none, and no pattern is then looked for. The rules on numbers ask one after the other about the
    same text, so the last answers are kept.
    """
    return _has_long_number(source.data, source.item.id if source.item else None)


@lru_cache(maxsize=4)
def _has_long_number(data: bytes, id: str | None) -> bool:
    return has_row(data) and (id is None or has_row(data.replace(id.encode(), b"")))


def has_row(data: bytes) -> bool:
    """Whether ten digits or more stand in a row somewhere."""
    return _LONG in data.translate(_TO_ZERO, _WITHIN)


def is_shown(source: Source, start: int, end: int) -> bool:
    """Whether a piece of a file is shown: it stands in the text, and in no comment, or in a field that is words."""
    text = source.text
    body = source.front.body if source.front else 0
    if start >= body:
        comment = text.rfind("<!--", body, start)
        return comment < 0 or text.find("-->", comment, start) >= 0
    return any(text[start:end] in str(getattr(source.item, field, "")) for field in _FIELDS)
