"""Read a workspace to check it: every file for itself first, from the cache where it did not change, then all together."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sahne.checking.kept import Kept, source_of
from sahne.checking.memory import recalled
from sahne.checking.shelf import read_all
from sahne.files import Found
from sahne.history import History, Known
from sahne.planning.days_off import learn
from sahne.settings import Settings
from sahne.source import Source
from sahne.survey import Survey
from sahne.workspace import read_library


def read_survey(
    root: Path,
    moment: Callable[[Settings], datetime],
    *,
    history: Callable[[datetime], History] | None = None,
    cache: Path | None = None,
    workers: int = 1,
) -> Survey:
    """Read a whole workspace, each file checked for itself already.

    Args:
        root: The workspace.
        moment: Gives the moment to check at.
        history: Gives what version control knows, for the moment; without it, nothing.
        cache: The folder to remember in; None to read everything.
        workers: How many processes may work at once.

    Raises:
        WorkspaceError: There is no ``content/`` or its settings cannot be used.
    """
    all_kept: list[Kept] = []

    def read_sources(files: Sequence[Found], settings: Settings) -> Iterable[Source]:
        all_kept.extend(read_all(root, files, settings, cache and cache / "parts", workers))
        return [source_of(root, kept, settings) for kept in all_kept]

    library = read_library(root, read_sources)
    findings = {kept.found.path: kept.findings for kept in all_kept}
    now = moment(library.settings)
    past = history(now) if history else Known()
    memory = recalled(cache and cache / "facts")
    learn(dict(memory.known("holidays")))
    return Survey(library=library, now=now, history=past, file_findings=findings, memory=memory)


def keep(survey: Survey) -> None:
    """Keep what the check found out for the next run."""
    survey.memory.learn(survey.facts)
    survey.memory.keep()
