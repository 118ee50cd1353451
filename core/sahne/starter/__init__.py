"""A first workspace: a few good items, from which an editor learns by changing them."""

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from re import Match, compile

from sahne.planning.days_off import holiday_on

_DAY = compile(r"\{\{day ([+-]\d+)\}\}")
_COUNTRY = "TR"
"""As in its settings."""
_NAMES = {
    "gitattributes": ".gitattributes",
    "gitignore": ".gitignore",
    "github": ".github",
    "gitlab-ci.yml": ".gitlab-ci.yml",
    "pre-commit-config.yaml": ".pre-commit-config.yaml",
}
"""Files that have another name here, so that tools leave them alone."""


def starter_files(name: str, today: date, new_id: Callable[[], str], lang: str = "en") -> dict[str, bytes]:
    """The files of a first workspace, by path.

    Args:
        name: The employer's.
        today: The day around which its items are planned; weekends and Turkish holidays are stepped over.
        new_id: Gives an id that no other item has.
        lang: In which the findings are told where nobody is at the keyboard: ``en`` or ``tr``.
    """
    texts = sorted(_texts(files(__name__), ""))
    return {path: _filled(text.replace("{{lang}}", lang), name, today, new_id).encode() for path, text in texts}


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
    """The workday that is about as many days away as is written; different days stay different ones."""
    number = int(match[1])
    step = timedelta(days=1 if number > 0 else -1)
    day, left = today, round(abs(number) * 5 / 7)
    while left:
        day += step
        left -= day.weekday() < 5 and holiday_on(day, _COUNTRY) is None
    return day.isoformat()
