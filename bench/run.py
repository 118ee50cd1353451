"""The figures: each a ratio of two medians from one run on one machine."""

import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Command, Run, interleaved, megabytes, seconds

_HERE = Path(__file__).resolve().parent
_SAHNE = (sys.executable, "-c", "from sahne_cli.main import main; main()")
"""What the console script does, wherever it is installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    goal: float
    detail: str
    """What was divided by what."""

    def __str__(self) -> str:
        verdict = "pass" if self.value <= self.goal else "MISS"
        return f"{self.name:<32}{self.value:>7.2f}{self.goal:>7.2f}  {verdict}  {self.detail}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """Where the figures are measured, on how many items, and how often."""

    folder: Path
    items: int
    runs: int

    @property
    def sizes(self) -> tuple[int, int]:
        """A tenth of the items, to see growth, and all."""
        return self.items // 10, self.items

    @property
    def environ(self) -> dict[str, str]:
        """Bytecode is kept, as it is for whoever has installed the tool, and outside of the repository."""
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return kept | {"PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"), "NO_MKDOCS_2_WARNING": "1"}

    def prepare(self) -> None:
        """Make the workspaces of both sizes."""
        for size in self.sizes:
            command = [sys.executable, "-m", "bench.prepare", str(self.folder / str(size)), str(size)]
            subprocess.run(command, check=True, cwd=_HERE.parent)

    def sahne(self, size: int, *arguments: str) -> Command:
        """A command of the tool, on the workspace of a size; what it wrote the last time is taken away before."""
        output = self.folder / "output"
        words = (*_SAHNE, "-C", self.folder / str(size) / "workspace", *arguments)
        words = words if arguments[0] == "check" else (*words, "-o", output)
        return Command(arguments=words, before=lambda: shutil.rmtree(output, ignore_errors=True))

    def floor(self, name: str, path: Path) -> Command:
        """A loop of ``bench/floor.py``."""
        return Command(arguments=(sys.executable, _HERE / "floor.py", name, path))

    def plain(self, size: int) -> Command:
        """Plain MkDocs, on the pages of a size."""
        place = self.folder / str(size) / "plain"
        return Command(
            arguments=(sys.executable, "-m", "mkdocs", "build", "-q"),
            cwd=place,
            before=lambda: shutil.rmtree(place / "site", ignore_errors=True),
        )

    def compare(self, ours: Command, theirs: Command) -> tuple[list[Run], list[Run]]:
        """The runs of two commands, taken in turn."""
        first, second = interleaved((ours, theirs), self.runs, self.environ)
        return first, second


def machine() -> str:
    """What the figures were measured on."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}{load}"


def check_figure(bench: Bench) -> list[Figure]:
    """``sahne check`` against reading and parsing the same files."""
    floor = bench.floor("check", bench.folder / str(bench.items) / "workspace")
    ours, theirs = bench.compare(bench.sahne(bench.items, "check"), floor)
    return [_ratio(f"check, {bench.items} items", ours, theirs, "floor", 3.0)]


def export_figure(bench: Bench) -> list[Figure]:
    """``sahne export`` against one serialization of the same events by icalendar."""
    floor = bench.floor("export", bench.folder / str(bench.items) / "events.pickle")
    ours, theirs = bench.compare(bench.sahne(bench.items, "export"), floor)
    return [_ratio(f"export, {bench.items} items", ours, theirs, "icalendar once", 1.5)]


def build_figure(bench: Bench) -> list[Figure]:
    """``sahne build portal`` against plain MkDocs, and how both grow."""
    figures, builds = [], {}
    for size in bench.sizes:
        ours, theirs = bench.compare(bench.sahne(size, "build", "portal"), bench.plain(size))
        builds[size] = ours
        pages = f"{_pages(bench.folder / 'output')} pages to {_pages(bench.folder / str(size) / 'plain/site')}"
        figures.append(_ratio(f"build portal, {size} items", ours, theirs, f"mkdocs, {pages}", 1.0))
    return [*figures, *_growth(*bench.sizes, builds)]


def _growth(few: int, many: int, runs: dict[int, list[Run]]) -> list[Figure]:
    times = many / few
    time, memory = seconds(runs[many]) / seconds(runs[few]), megabytes(runs[many]) / megabytes(runs[few])
    return [
        Figure(name="build portal, growth in time", value=time, goal=times, detail=f"{few} to {many} items"),
        Figure(name="build portal, growth in memory", value=memory, goal=times, detail=f"{few} to {many} items"),
    ]


def _pages(site: Path) -> int:
    return sum(1 for _ in site.rglob("*.html"))


def _ratio(name: str, ours: list[Run], theirs: list[Run], other: str, goal: float) -> Figure:
    detail = f"{_said(ours)} / {_said(theirs)} ({other})"
    return Figure(name=name, value=seconds(ours) / seconds(theirs), goal=goal, detail=detail)


def _said(runs: list[Run]) -> str:
    return f"{seconds(runs):.2f} s {megabytes(runs):.0f} MB"
