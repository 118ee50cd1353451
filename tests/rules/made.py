"""Files that no text can show, made from a few words."""


def made(words: str) -> bytes:
    """The bytes of a file: ``empty``."""
    makers = {"empty": b""}
    return makers[words]
