"""What the path of a file says about its item: its language, its day, its name, and whether it is a draft."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_DATED = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})-(.+)", re.DOTALL)
_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Za-z]{2})?")
_DRAFTS = "_drafts"
"""Jekyll's folder of drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a path says."""

    stem: str
    """The file's name without day, language and ending; of a page bundle the name of its folder."""
    lang: str | None = None
    """A language of the workspace."""
    other_lang: str | None = None
    """A folder that looks like a language which the workspace does not have."""
    day: date | None = None
    draft: bool = False


def facts_of(path: str, above: Iterable[str], languages: tuple[str, ...]) -> Facts:
    """Read a path.

    Args:
        path: From the folder that is imported, with ``/``.
        above: The folders that were named to reach it, outermost first; only they may say a language besides the path.
        languages: Of the workspace.
    """
    *folders, name = path.split("/")
    stem = name.rpartition(".")[0]
    known = {lang.lower(): lang for lang in languages}
    stem, _, ending = stem.rpartition(".") if stem.rpartition(".")[2].lower() in known else (stem, "", "")
    if stem.lower() == "index" and folders:
        stem = folders[-1]
    day, stem = _day(stem)
    nearest = (ending, *reversed(folders), *reversed(tuple(above)))
    lang = next((known[part.lower()] for part in nearest if part.lower() in known), None)
    other = next((part for part in reversed(folders) if _LANGUAGE.fullmatch(part)), None) if lang is None else None
    return Facts(stem=stem, lang=lang, other_lang=other, day=day, draft=_DRAFTS in folders or _DRAFTS in above)


def _day(stem: str) -> tuple[date | None, str]:
    """Jekyll's day before a name, 2020-01-31-title, and the name without it."""
    match = _DATED.fullmatch(stem)
    if match is None:
        return None, stem
    try:
        return date(int(match[1]), int(match[2]), int(match[3])), match[4]
    except ValueError:
        return None, stem
