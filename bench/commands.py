"""What is run, and on what."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from bench.astro import prepared
from bench.measure import Command

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
        own = {"PYTHONPYCACHEPREFIX": str(self.folder / "bytecode"), "XDG_CACHE_HOME": str(self.folder / "cache")}
        return kept | own | {"NO_MKDOCS_2_WARNING": "1", "ASTRO_TELEMETRY_DISABLED": "1", "SAHNE_LANG": "en"}

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
        words = (*_SAHNE, "-C", self.workspace(size), *arguments)
        words = words if arguments[0] == "check" else (*words, "-o", output)
        return Command(arguments=words, before=lambda: shutil.rmtree(output, ignore_errors=True))

    def workspace(self, size: int) -> Path:
        """The workspace of a size."""
        return self.folder / str(size) / "workspace"

    def first_and_second(self, name: str) -> tuple[Command, Command]:
        """A command on all items of which nothing is remembered, and the same behind it after one edit."""
        command = self.sahne(self.items, name)
        path = next(self.workspace(self.items).glob("content/posts/*.md"))

        def forget() -> None:
            command.before()
            shutil.rmtree(self.folder / "cache", ignore_errors=True)

        def edit() -> None:
            command.before()
            path.write_text(path.read_text(encoding="utf-8") + "Bir cümle daha.\n", encoding="utf-8")

        return replace(command, before=forget), replace(command, before=edit)

    def astro(self) -> Command | None:
        """The peer, on all items; None where it cannot be had."""
        return prepared(self.folder / "astro", self.workspace(self.items))

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
