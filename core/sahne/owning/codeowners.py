"""``CODEOWNERS``, by which GitHub and GitLab ask the owner and the reviewers of an item about a change of it.

Both take addresses for accounts, a backslash before a blank, and the last line that fits a file. Neither knows a way to write
``*``, ``?``, ``[`` or ``]`` of a name that is meant as it stands.

Source: docs.gitlab.com/user/project/codeowners/reference and GitHub's "About code owners", both read on 2026-11-25.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sahne.library import Library
from sahne.models.item import Item, Status
from sahne.models.person import Person

BEGIN = "# sahne owners: begin (made from owner and reviewers; write your own lines above or below)"
END = "# sahne owners: end"
PLACES = ("CODEOWNERS", ".github/CODEOWNERS", ".gitlab/CODEOWNERS", "docs/CODEOWNERS")
"""Where both look, in the order in which an old file is looked for; a new one stands in the first."""
_BLOCK = re.compile(r"^# sahne owners: begin[^\n]*\n.*?^# sahne owners: end[^\n]*(?:\n|\Z)", re.MULTILINE | re.DOTALL)
_UNWRITABLE = re.compile(r"[*?\[\]\\!#\x00-\x1f]")


@dataclass(frozen=True, kw_only=True)
class Codeowners:
    """What is to stand in the file."""

    lines: tuple[str, ...]
    """By path, one for each item of which an account is known."""
    unknown: tuple[Person, ...]
    """Who looks after something, and has no account in ``git``; by name of the file."""
    unwritable: tuple[str, ...]
    """Paths that no pattern can name."""


def codeowners_of(library: Library, today: date, prefix: str = "") -> Codeowners:
    """The lines of all items that are not put away.

    Args:
        library: The workspace.
        today: Who has left by then is asked nothing.
        prefix: The workspace's path in the repository, ending with ``/``; empty where it is the top.
    """
    lines: list[str] = []
    unknown: dict[str, Person] = {}
    unwritable: list[str] = []
    for item in library.items:
        if item.status is Status.ARCHIVED:
            continue
        people = list(_people(library, item, today))
        unknown |= {person.path: person for person in people if account_of(person) is None}
        accounts = dict.fromkeys(account for person in people if (account := account_of(person)))
        if not accounts:
            continue
        if _UNWRITABLE.search(prefix + item.path):
            unwritable.append(item.path)
        else:
            lines.append(f"{_pattern(prefix + item.path)} {' '.join(accounts)}")
    return Codeowners(
        lines=tuple(lines), unknown=tuple(unknown[path] for path in sorted(unknown)), unwritable=tuple(unwritable)
    )


def account_of(person: Person) -> str | None:
    """By what a host knows a person: the account, else the first address."""
    accounts = [name for name in person.git if name.startswith("@")]
    addresses = [name for name in person.git if "@" in name[1:] and " " not in name]
    return next(iter([*accounts, *addresses]), None)


def with_lines(text: str, lines: Iterable[str]) -> str:
    """A file with our lines between their two marks; all others stay as they are."""
    block = "\n".join([BEGIN, *lines, END]) + "\n"
    match = _BLOCK.search(text)
    if match:
        return text[: match.start()] + block + text[match.end() :]
    return (text if not text or text.endswith("\n") else f"{text}\n") + ("\n" if text.strip() else "") + block


def _people(library: Library, item: Item, today: date) -> Iterator[Person]:
    for field in ("owner", "reviewers"):
        for person in library.find_all(item, field):
            if isinstance(person, Person) and (person.left is None or person.left >= today):
                yield person


def _pattern(path: str) -> str:
    return "/" + path.replace(" ", "\\ ")
