"""Two pieces of work at the same time, where the machine can."""

import platform
from collections.abc import Callable
from typing import Any, TypeVar

from sahne.checking.store import pickled, unpickled

First = TypeVar("First")
Second = TypeVar("Second")


def can_fork() -> bool:
    """Whether a second process starts with all that this one has read; elsewhere it would have to read it again."""
    return platform.system() == "Linux"


def both(first: Callable[[], First], second: Callable[[], Second]) -> tuple[First, Second]:
    """What two functions return, the second from a process of its own; both from this one where there is no other to be had.

    Args:
        first: Any function.
        second: One whose value is made of our own types, and that changes nothing which is needed afterwards.
    """
    import multiprocessing

    context: Any = multiprocessing.get_context("fork")
    try:
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_send, args=(sender, second))
        process.start()
    except OSError:
        return first(), second()
    sender.close()
    ours = first()
    try:
        theirs = unpickled(receiver.recv_bytes())
    except EOFError:
        theirs = None
    process.join()
    return ours, theirs[0] if isinstance(theirs, tuple) else second()


def _send(sender: Any, work: Callable[[], object]) -> None:
    sender.send_bytes(pickled((work(),)))
