"""A small import: files as text in, items as text out."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from sahne.importing.recipe import Recipe, read_recipe
from sahne.importing.report import as_text
from sahne.importing.run import Import, bring
from sahne.kinds import BY_NAME
from sahne.models.item import Item
from sahne.settings import Settings

SITES = {"portal": "https://careers.example/", "playbook": "https://playbook.example/"}
SETTINGS = Settings.model_validate({"name": "Example", "languages": ["en", "fr"], "timezone": "UTC", "sites": SITES})


@dataclass(frozen=True)
class Tried:
    """An import that was tried on a few files."""

    result: Import
    recipe: Recipe

    @property
    def texts(self) -> dict[str, str]:
        """The new files, by path."""
        return {one.draft.target: one.data.decode() for one in self.result.imported}

    @property
    def text(self) -> str:
        """The only new file."""
        (text,) = self.texts.values()
        return text

    @property
    def item(self) -> Item:
        """The only item."""
        (one,) = self.result.imported
        return one.item

    @property
    def report(self) -> str:
        """What an editor reads."""
        return as_text(self.result, self.recipe, SETTINGS, verbose=False)


Try = Callable[..., Tried]


@pytest.fixture
def tried(tmp_path: Path) -> Try:
    """Import files, given as path -> text or bytes, into an empty workspace in English and French."""

    def run(
        files: dict[str, str | bytes], kind: str = "post", sets: tuple[str, ...] = (), maps: tuple[str, ...] = ()
    ) -> Tried:
        for path, text in files.items():
            file = tmp_path / "old" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if isinstance(text, bytes) else text.encode())
        recipe = read_recipe(BY_NAME[kind], f"content/{BY_NAME[kind].folder}", sets, maps, SETTINGS)
        numbers = count(1)
        result = bring(
            tmp_path, tmp_path / "old", (), recipe, SETTINGS, lambda: f"00000000-0000-4000-8000-{next(numbers):012}"
        )
        return Tried(result, recipe)

    return run
