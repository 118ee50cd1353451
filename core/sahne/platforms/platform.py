"""What a platform takes: a value, with the page it was read on and the day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sahne.platforms.counting import characters

Count = Callable[[str], int]
"""How long a text is, as a platform counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A place where posts go out. What is not known for sure of one is left out, and no rule asks for it."""

    name: str
    other_names: tuple[str, ...] = ()
    """As slugs."""
    source: str
    """The platform's own page."""
    read_on: date
    """When it, or a stored copy of it, was read; a module says where that was only in parts."""

    text_limit: int | None = None
    count: Count = characters
    widest: int = 1
    """What ``count`` makes of one character at most; a text that is short enough by that need not be read."""
    limit_varies: bool = False
    """Whether some accounts or servers take longer texts."""
    folded: int | None = None
    """About how many characters a phone shows before the reader has to ask for more; no network says it itself. These are the
    measures that https://posttruncate.com/en/platform-limits/ gave, read on 2026-11-25."""
    hashtags: int | None = None
    """At most."""

    clickable: bool = True
    """Whether an address in a text becomes a link."""
    needs_picture: bool = False
    """Whether a post without a picture or a film is refused."""

    title_limit: int | None = None
    """Of the title it shows above a post; None where it shows none."""
    not_in_title: str = ""
    """Signs it refuses there."""

    narrowest: float | None = None
    """Width to height of the tallest picture that is shown whole."""
    widest_picture: float | None = None
    """Width to height of the broadest picture that is shown whole."""
    heaviest_picture: int | None = None
    """In bytes."""
    heaviest_gif: int | None = None
    """In bytes, where it is another."""
    picture_formats: tuple[str, ...] = ()
    """As Pillow names them; empty where it is not known."""
