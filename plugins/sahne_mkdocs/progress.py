"""How far a build is, said ten times at most, and only when it takes a while."""

from collections.abc import Callable

_WORTH_SAYING = 50
"""Pages from which on progress is said."""


class Progress:
    """Counts pages and says each tenth of them."""

    def __init__(self, total: int, what: str, say: Callable[[str], None]) -> None:
        self.total, self.what, self.say = total, what, say
        self.done = 0

    def step(self) -> None:
        """One more page is done."""
        self.done += 1
        if self.total >= _WORTH_SAYING and self.done * 10 // self.total > (self.done - 1) * 10 // self.total:
            self.say(f"{self.what} {self.done} of {self.total} pages")
