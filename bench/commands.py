"""What is run, and on what."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.measure import Command, Run, interleaved

_HERE = Path(__file__).resolve().parent
_SAHNE = (sys.executable, "-c", "from sahne_cli.main import main; main()")
"""What the console script does, wherever it is installed."""


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

    def output(self, size: int) -> Path:
        """Where the tool writes."""
        return self.folder / str(size) / "output"

    def sahne(self, size: int, *arguments: str) -> Command:
        """A command of the tool, on the workspace of a size; what it wrote the last time is taken away before."""
        output = self.output(size)
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

    def pages(self, size: int) -> str:
        """How many pages both builds of a size wrote."""
        ours, theirs = self.output(size), self.folder / str(size) / "plain/site"
        return " pages to ".join(str(sum(1 for _ in site.rglob("*.html"))) for site in (ours, theirs))

    def compare(self, ours: Command, theirs: Command) -> tuple[list[Run], list[Run]]:
        """The runs of two commands, taken in turn."""
        first, second = interleaved((ours, theirs), self.runs, self.environ)
        return first, second
