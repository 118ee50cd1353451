"""A line of a file with a caret below the place that is meant."""

from unicodedata import combining, east_asian_width

WIDTH = 100
"""Characters of a line that are shown; of a longer one, those around the place."""
_CUT = "…"


def quoted(line: str, number: int, column: int) -> str:
    """Two lines: the number and the text, and a caret below the character that is meant.

    Args:
        line: Without its end.
        number: Of the line, from 1.
        column: Of the character, from 1; one behind the last is the end of the line.
    """
    text, at = _window(line, min(column, len(line) + 1) - 1)
    margin = " " * len(str(number))
    return f"  {number} | {visible(text).rstrip()}\n  {margin} | {_blank(text[:at])}^\n"


def visible(text: str) -> str:
    """The text with nothing that moves a terminal's cursor."""
    return text if text.isprintable() else "".join(_shown(letter) for letter in text)


def _window(line: str, at: int) -> tuple[str, int]:
    """The part of a line to show, and how many characters of it stand before the place."""
    if len(line) <= WIDTH:
        return line, at
    start = max(0, min(at - WIDTH // 2, len(line) - WIDTH))
    text = line[start : start + WIDTH]
    text = text if start + WIDTH == len(line) else text + _CUT
    return (text, at - start) if start == 0 else (_CUT + text, at - start + 1)


def _shown(letter: str) -> str:
    return letter if letter == "\t" or letter.isprintable() else "\ufffd"


def _blank(text: str) -> str:
    """As wide as the text: a tab stays one, a wide character takes two columns, a combining one none."""
    return "".join(
        "\t" if letter == "\t" else " " * (0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1)
        for letter in text
    )
