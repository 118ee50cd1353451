"""The files and addresses that a broken link may have meant; a look at all of them for each link would take too long."""

from bisect import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from posixpath import basename, dirname, relpath
from urllib.parse import urlsplit

from sahne.rules.between.leads import addresses, leads
from sahne.source import Source
from sahne.suggest import nearest
from sahne.survey import Survey
from sahne.turkish import slugify

_AROUND = 40
"""Names before and behind a written one, in the order of the alphabet, that are compared with it letter by letter."""
_NEARLY_THE_SAME = 0.85
"""A slip is in the letters or in the folder, seldom in both."""
_SLIP = 0.7
"""In the same folder; below it short names are like one another by chance."""
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif")


@dataclass(frozen=True, slots=True)
class Names:
    """Paths by their last part without its ending, as a slug."""

    paths: Mapping[str, list[str]]
    order: list[str]
    """The slugs, sorted."""

    def nearest(self, path: str) -> str | None:
        """The path of the very name, else of the nearest; one in the same folder before others."""
        name = _name(path)
        if name and name not in self.paths:
            name = self._like(name, dirname(path))
        found = self.paths.get(name, ())
        return min(found, key=lambda other: dirname(other) != dirname(path), default=None)

    def _like(self, name: str, folder: str) -> str:
        """A name like the written one in its folder, else one that is nearly the same in another; empty where there is none."""
        at = bisect(self.order, name)
        around = self.order[max(at - _AROUND, 0) : at + _AROUND]
        here = [other for other in around if any(dirname(path) == folder for path in self.paths[other])]
        for names, least in ((here, _SLIP), (around, _NEARLY_THE_SAME)):
            found = nearest(name, names)
            if found and SequenceMatcher(None, name, found).ratio() >= least:
                return found
        return ""


def nearest_file(survey: Survey, source: Source, path: str) -> str | None:
    """The file that is named most like a path from ``content/``, written as a link in the file of ``source``."""
    return _from(source, survey.once(_files).nearest(path))


def nearest_picture(survey: Survey, source: Source, path: str) -> str | None:
    """The same of pictures alone."""
    return _from(source, survey.once(_pictures).nearest(path))


def nearest_address(survey: Survey, address: str) -> str | None:
    """The address of the item on the portal that is most like one."""
    found = survey.once(_pages).nearest(address)
    return f"{urlsplit(survey.settings.sites.portal).path}{found}/" if found else None


def _from(source: Source, path: str | None) -> str | None:
    return relpath(path, dirname(source.path).partition("/")[2] or ".") if path else None


def _files(survey: Survey) -> Names:
    known = survey.once(leads)
    return _names((*known.by_path, *sorted(known.files)))


def _pictures(survey: Survey) -> Names:
    return _names(sorted(file for file in survey.library.assets if file.lower().endswith(_PICTURES)))


def _pages(survey: Survey) -> Names:
    return _names(survey.once(addresses).pages)


def _names(paths: Iterable[str]) -> Names:
    by_name: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        by_name[_name(path)].append(path)
    return Names(dict(by_name), sorted(by_name))


def _name(path: str) -> str:
    stem, dot, ending = basename(path).rpartition(".")
    return slugify(stem if dot else ending)
