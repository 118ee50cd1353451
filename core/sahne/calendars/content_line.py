r"""One line of a calendar: escaped, folded, ended.

icalendar folds a letter at a time, which took more time than all the rest of an export; and it takes the two characters
``\N`` in a text, as in ``C:\New``, for a line break.
"""

import re

_LONGEST = 74
"""Octets of text in one physical line; with the space that stands before it in all but the first, 75."""
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
"""What some reader takes for the end of a line."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def text(words: str) -> str:
    """Words as a value of type TEXT; every kind of line break becomes one, other control characters are left out.

    Source: RFC 5545, section 3.3.11.
    """
    if not words.isprintable():
        words = _CONTROLS.sub("", _BREAKS.sub("\n", words))
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def content_line(name: str, value: str) -> bytes:
    """A line as it is written, CRLF included, broken where it is too long, but never within a character or an escape.

    Args:
        name: Of the property, with its parameters: ``DTSTART;VALUE=DATE``.
        value: Without line breaks.

    Source: RFC 5545, section 3.1.
    """
    data = f"{name}:{value}".encode()
    if len(data) <= _LONGEST:
        return data + b"\r\n"
    return b"\r\n ".join(_pieces(data)) + b"\r\n"


def _pieces(data: bytes) -> list[bytes]:
    pieces, start = [], 0
    while len(data) - start > _LONGEST:
        end = start + _LONGEST
        while data[end] & 0xC0 == 0x80:
            end -= 1
        end -= data[end - 1] in b"\\^"
        pieces.append(data[start:end])
        start = end
    return [*pieces, data[start:]]
