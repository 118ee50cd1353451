"""Values kept in a file between two runs of the check.

What is kept never changes a finding: it is taken only under a key that says all it depends on. The file lies outside of the
workspace, and nothing but our own types and those of days is made from it.
"""

import copyreg
import io
import pickle
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from platform import python_version
from typing import Any
from zoneinfo import ZoneInfo

from sahne.errors import WriteError
from sahne.files import Unreadable, read, stamp_of, stamps_below, write

_LARGEST = 500_000_000
"""Bytes of a file that is still read."""


_LIBRARIES = ("PIL", "holidays", "pydantic", "ryaml", "tinytag")


@cache
def program() -> str:
    """All that decides what is found in a file besides the file and the settings: this program and what it stands on."""
    ours = stamps_below(Path(__file__).parents[1], ".py")
    theirs = [(spec.origin, stamp_of(Path(spec.origin))) for spec in map(find_spec, _LIBRARIES) if spec and spec.origin]
    return sha256(repr((python_version(), ours, theirs)).encode()).hexdigest()


def stored(path: Path, key: str) -> tuple[Any, int]:
    """What a file keeps under a key, and when it was written, in nanoseconds.

    None and 0 where there is no such file, it is damaged, or was written under another key.
    """
    stamp = stamp_of(path)
    data = read(path, _LARGEST) if stamp else None
    if stamp is None or data is None or isinstance(data, Unreadable):
        return None, 0
    kept = unpickled(data)
    return (kept[1], stamp[0]) if isinstance(kept, tuple) and len(kept) == 2 and kept[0] == key else (None, 0)


def store(path: Path, key: str, value: object) -> None:
    """Keep a value under a key; a machine on which nothing can be written keeps nothing."""
    with suppress(WriteError):
        write(path, pickled((key, value)))


def pickled(value: object) -> bytes:
    """A value as bytes; a time zone as its name."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, protocol=5)
    pickler.dispatch_table = copyreg.dispatch_table | {ZoneInfo: lambda zone: (ZoneInfo, (zone.key,))}
    pickler.dump(value)
    return file.getvalue()


class _Unpickler(pickle.Unpickler):
    """Makes nothing but our own types and those of days; a file that somebody forged makes none of its."""

    def find_class(self, module: str, name: str) -> Any:
        """A type by its name; one that is no type, or stands in what a module imports, is refused."""
        if (module, name) not in _allowed:
            found = super().find_class(module, name) if module.startswith("sahne.") or module in _OF_DAYS else None
            if not isinstance(found, type) or found.__module__ not in (module, "_pydatetime"):
                raise pickle.UnpicklingError(f"{module}.{name} has no business here")
            _allowed[module, name] = found
        return _allowed[module, name]


_OF_DAYS = ("datetime", "zoneinfo")
_allowed: dict[tuple[str, str], type] = {}


def unpickled(data: bytes) -> Any:
    """The value; None where the bytes are damaged or not ours."""
    try:
        return _Unpickler(io.BytesIO(data)).load()
    except Exception:
        return None
