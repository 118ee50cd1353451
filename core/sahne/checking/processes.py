"""Work that several processes do at the same time, where the machine can."""

import os
import platform
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import Any, TypeVar

Made = TypeVar("Made")
Send = Callable[[bytes], None]

_NUMBER = 4
"""Bytes of a number in the queue."""
_MOST = 16_000
"""Numbers that a queue holds: a pipe takes 64 KB before somebody reads it."""
_AHEAD = 1 << 20
"""Bytes that a helper may have sent and nobody has taken yet, before it waits."""


def can_fork() -> bool:
    """Whether a second process starts with all that this one has read; elsewhere it would have to read it again."""
    return platform.system() == "Linux"


def shared_out(
    numbers: Sequence[int],
    make: Callable[[int], tuple[bytes, Made]],
    read: Callable[[bytes], Made | None],
    workers: int,
) -> dict[int, tuple[bytes, Made]]:
    """What is made of each number.

    This process and its helpers have a share each, of neighbours, and take from those of the others when they are done with it.

    Args:
        numbers: Each below 2 ** 32.
        make: Gives a value, and the bytes by which a helper sends it.
        read: The value from those bytes; None where it cannot be had from them, and is made here.
        workers: How many processes there may be, with this one.
    """
    each = min(-(-len(numbers) // workers), _MOST)
    queues = [_queue(numbers[start : start + each]) for start in range(0, each * workers, each)] if numbers else []

    def taken(worker: int) -> Iterator[int]:
        return chain.from_iterable(map(_taken, queues[worker:] + queues[:worker]))

    def help_out(worker: int, send: Send) -> None:
        for number in taken(worker):
            send(number.to_bytes(_NUMBER, "big") + make(number)[0])

    helpers = [helper for worker in range(1, workers) if (helper := _Helper.begun(partial(help_out, worker)))]
    made: dict[int, tuple[bytes, Made]] = {}
    for number in taken(0):
        made[number] = make(number)
        for helper in helpers:
            made |= _numbered(helper.at_hand(), read)
    for helper in helpers:
        made |= _numbered(helper.rest(), read)
    for queue in queues:
        os.close(queue)
    return made | {number: make(number) for number in numbers if number not in made}  # what a helper took and died over


class _Helper:
    """A process that sends what it makes."""

    def __init__(self, process: Any, receiver: Any) -> None:
        self._process = process
        self._receiver = receiver

    @classmethod
    def begun(cls, work: Callable[[Send], None]) -> "_Helper | None":
        """A new one; None on a machine that allows no second process."""
        import multiprocessing  # loaded only for a large workspace

        context: Any = multiprocessing.get_context("fork")
        try:
            receiver, sender = context.Pipe(duplex=False)
            _widen(sender)
            process = context.Process(target=lambda: work(sender.send_bytes))
            process.start()
        except OSError:
            return None
        sender.close()
        return cls(process, receiver)

    def at_hand(self) -> Iterator[bytes]:
        """What it has sent so far."""
        with suppress(EOFError):
            while self._receiver.poll():
                yield self._receiver.recv_bytes()

    def rest(self) -> Iterator[bytes]:
        """What it still sends until it ends."""
        with suppress(EOFError):
            while True:
                yield self._receiver.recv_bytes()
        self._receiver.close()
        self._process.join()


def _widen(sender: Any) -> None:
    import fcntl  # is there wherever a process can be forked

    with suppress(OSError):  # a user who has many wide pipes already
        fcntl.fcntl(sender.fileno(), fcntl.F_SETPIPE_SZ, _AHEAD)


def _queue(numbers: Sequence[int]) -> int:
    """A pipe full of numbers, from which each process takes some; it ends when the last is taken."""
    queue, filled = os.pipe()
    os.write(filled, b"".join(number.to_bytes(_NUMBER, "big") for number in numbers))
    os.close(filled)
    return queue


def _taken(queue: int) -> Iterator[int]:
    while number := os.read(queue, _NUMBER):
        yield int.from_bytes(number, "big")


def _numbered(sent: Iterator[bytes], read: Callable[[bytes], Made | None]) -> dict[int, tuple[bytes, Made]]:
    parts = ((int.from_bytes(one[:_NUMBER], "big"), one[_NUMBER:]) for one in sent)
    return {number: (part, value) for number, part in parts if (value := read(part)) is not None}
