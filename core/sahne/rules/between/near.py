"""The files and addresses that a broken link may have meant; a look at all of them for each link would take too long."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from posixpath import basename, dirname, relpath

from sahne.rules.between.leads import addresses, leads
from sahne.source import Source
from sahne.suggest import nearest
from sahne.survey import Survey
from sahne.turkish import slugify

_MOST = 200
"""Names that begin alike and are compared letter by letter."""
_ALIKE = 3
"""Letters by which names count as beginning alike."""


def nearest_file(survey: Survey, source: Source, path: str) -> str | None:
    """The file that is named most like a path from ``content/``, written as a link in the file of ``source``."""
    found = _nearest(survey.once(_files), path)
    return relpath(found, dirname(source.path).partition("/")[2] or ".") if found else None


def nearest_address(survey: Survey, address: str) -> str | None:
    """The address of the item on the portal that is most like one."""
    found = _nearest(survey.once(_addresses), address)
    return f"/{found}/" if found else None


def _nearest(names: Mapping[str, list[str]], path: str) -> str | None:
    """Of the paths that begin alike: the one of the very name, else of the nearest; those in the same folder first."""
    name = _name(path)
    alike = sorted(names.get(name[:_ALIKE], ()), key=lambda other: dirname(other) != dirname(path))[:_MOST]
    exact = next((other for other in alike if _name(other) == name), None)
    if exact is not None or not name:
        return exact
    by_name = {_name(other): other for other in reversed(alike)}
    near = nearest(name, by_name)
    return by_name[near] if near else None


def _files(survey: Survey) -> Mapping[str, list[str]]:
    known = survey.once(leads)
    return _by_beginning((*known.by_path, *sorted(known.files)))


def _addresses(survey: Survey) -> Mapping[str, list[str]]:
    return _by_beginning(survey.once(addresses).pages)


def _by_beginning(paths: Iterable[str]) -> Mapping[str, list[str]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for path in paths:
        names[_name(path)[:_ALIKE]].append(path)
    return names


def _name(path: str) -> str:
    stem, dot, ending = basename(path).rpartition(".")
    return slugify(stem if dot else ending)
