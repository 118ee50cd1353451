"""A first look at a text for rules about numbers: most texts have so few digits that none of them has to read on."""

from sahne.source import Source

_OTHERS = bytes(byte for byte in range(256) if byte not in b"0123456789")


def digits_of(source: Source) -> bytes:
    """The digits of the text below the front matter, in their order, without what stands between them."""
    return source.once(_digits)


def _digits(source: Source) -> bytes:
    before = len(source.text[: source.front.body].encode()) if source.front else 0
    return source.data[before:].translate(None, _OTHERS)  # a byte order mark makes it begin three bytes early
