"""The text of an item that strangers may read, and whether a long number stands in it."""

from sahne.kinds import BY_NAME
from sahne.models.item import Item, Status, Visibility
from sahne.rules.digits import digits_of
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
    """Whether ten digits or more stand in a row where they are shown, spaces and dots between them set aside.

    Nearly all texts have none, and no pattern is then looked for.
    """
    return source.once(_has_long_number)


def _has_long_number(source: Source) -> bool:
    if len(digits_of(source)) >= len(_LONG) and has_row(source.body.encode()):
        return True
    fields = vars(source.item) if source.item else {}
    return has_row(" | ".join(str(fields[name]) for name in _FIELDS if fields.get(name)).encode())


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
