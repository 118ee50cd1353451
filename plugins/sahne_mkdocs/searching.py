"""The search of a site: Pagefind's index of its records, and the parts of Pagefind that the search page loads."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.plugins import get_plugin_logger

from sahne.said import Words
from sahne.views.found import Record
from sahne_mkdocs.language import spoken

FOLDER = "pagefind"
"""On a site."""
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js")
"""Pagefind writes interfaces of its own, the search page has ours; without the worker it loads 40 KB less."""
_MINUTES = 10
"""A search index is not worth a build that hangs; ten thousand jobs take seconds."""


NO_SEARCH = Words(
    en="there is no search this time, its page leads to the lists: {why}",
    tr="bu kez arama yok, arama sayfası listelere götürüyor: {why}",
)
log = get_plugin_logger(__name__)


class SearchError(Exception):
    """Pagefind could not make the index; the text says why."""


def make_search(records: Iterable[Record], site: Path) -> None:
    """Write the index of a site into it; a site without one is whole, so that it never stops a build."""
    try:
        write_index(records, site)
    except SearchError as error:
        log.warning(spoken(NO_SEARCH(why=str(error))))


def write_index(records: Iterable[Record], site: Path) -> None:
    """Write the index of a site into it, one of each language; without records there is none.

    Raises:
        SearchError: Pagefind is not there for this machine, or did not end well.
    """
    with TemporaryDirectory(prefix="sahne-search-") as folder:
        if not _write_pages(records, Path(folder)):
            return
        command = [sys.executable, "-m", "pagefind", "--silent", "--site", folder]
        command += ["--output-path", str((site / FOLDER).resolve())]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, errors="replace", check=False, timeout=60 * _MINUTES
            )
        except subprocess.TimeoutExpired as error:
            raise SearchError(str(error)) from None
    if done.returncode:
        raise SearchError((done.stderr or done.stdout).strip().rpartition("\n")[2])
    for pattern in _UNUSED:
        for file in (site / FOLDER).glob(pattern):
            file.unlink()


def _write_pages(records: Iterable[Record], folder: Path) -> int:
    """Write each record as the page that Pagefind reads, and say how many there are."""
    found = list(records)
    for record in found:
        path = folder / record.path
        path.mkdir(parents=True, exist_ok=True)
        (path / "index.html").write_text("".join(_page(record)), encoding="utf-8")
    return len(found)


def _page(record: Record) -> Iterator[str]:
    yield f'<!doctype html><html lang="{escape(record.lang)}"><head><meta charset="utf-8">'
    for kind, pairs in (("meta", record.shown), ("sort", record.order)):
        for name, value in pairs.items():
            yield f'<meta data-pagefind-{kind}="{name}[content]" content="{escape(value)}">'
    for name, values in record.filters.items():
        for value in values:
            yield f'<meta data-pagefind-filter="{name}[content]" content="{escape(value)}">'
    yield f"</head><body><main data-pagefind-body><p>{escape(record.text)}</p></main></body></html>"
