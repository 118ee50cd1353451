"""Of which events nothing can be told, for a file with a mistake in it may say what became of them."""

from collections.abc import Callable
from dataclasses import dataclass

from sahne.calendars.changes.side import Side, beginnings


@dataclass(frozen=True)
class Unread:
    """What may stand in the unread files of one side."""

    uids: frozenset[str]
    anything: bool
    """Whether there is a file of which it is not known at all."""

    def may_hold(self, uid: str) -> bool:
        """Whether an event may be one of theirs."""
        return self.anything or any(name in self.uids for name in beginnings(uid))


def unread_of(side: Side, other: Side, path_there: Callable[[str], str]) -> Unread:
    """What may stand in the unread files of a side.

    A file that does not say its UID is known by the item that stands at its place on the other side.

    Args:
        side: Whose files they are.
        other: The other one.
        path_there: The path on the other side of a file of this one.
    """
    there = {item.path: item.calendar_uid for item in other.library.items}
    known = {path: uid or there.get(path_there(path)) for path, uid in side.unread.items()}
    lost = [path for path, uid in known.items() if uid is None and path_there(path) not in other.unread]
    return Unread(frozenset(uid for uid in known.values() if uid), bool(lost))
