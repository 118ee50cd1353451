"""A first workspace: a few good items, from which an editor learns by changing them."""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from re import Match, compile

from sahne.planning.days_off import is_day_off

_DAY = compile(r"\{\{day ([+-]\d+)\}\}")
_COUNTRY = "TR"
"""As in its settings."""
_NAMES = {"gitignore": ".gitignore"}
"""Files that have another name here, so that tools leave them alone."""


def starter_files(name: str, today: date, new_id: Callable[[], str]) -> dict[str, bytes]:
    """The files of a first workspace, by path.

    Args:
        name: The employer's.
        today: The day around which its items are planned; weekends and Turkish holidays are stepped over.
        new_id: Gives an id that no other item has.
    """
    return {path: _filled(text, name, today, new_id).encode() for path, text in sorted(_texts(files(__name__), ""))}


def _texts(folder: Traversable, prefix: str) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        path = f"{prefix}{_NAMES.get(entry.name, entry.name)}"
        if entry.is_dir():
            if entry.name != "__pycache__":
                yield from _texts(entry, f"{path}/")
        elif not entry.name.endswith((".py", ".pyc")):
            yield path, entry.read_text(encoding="utf-8")


def _filled(text: str, name: str, today: date, new_id: Callable[[], str]) -> str:
    text = text.replace('"{{name}}"', json.dumps(name, ensure_ascii=False)).replace("{{name}}", name)
    while "{{id}}" in text:
        text = text.replace("{{id}}", new_id(), 1)
    return _DAY.sub(lambda match: _workday(today, match), text)


def _workday(today: date, match: Match[str]) -> str:
    """A workday as far away as is written, or a little further; a holiday ahead does not count as a day."""
    number = int(match[1])
    step = timedelta(days=1 if number > 0 else -1)
    day = today + min(number, 0) * abs(step)
    while number > 0 or day.weekday() > 4 or is_day_off(day, _COUNTRY):
        day += step
        number -= not is_day_off(day, _COUNTRY)
    return day.isoformat()
