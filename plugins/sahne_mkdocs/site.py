"""A site as MkDocs meets it: what it sets, adds, and hands to its templates."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

SHARED = Path(__file__).parent / "shared"
"""Templates that both sites include."""


class Site(Protocol):
    """What the plugin asks of a site."""

    today: str
    """ISO day of the build, for pages that say nothing of their own."""

    def configure(self, config: MkDocsConfig) -> None:
        """Set what the site needs in MkDocs's configuration."""

    def add(self, files: Files, config: MkDocsConfig) -> None:
        """Add every generated page and file."""

    def prepare(self, env: Environment) -> None:
        """Give the templates what they call."""

    def dress(self, page: Page) -> None:
        """Choose the template of a hand-written page."""

    def context(self, page: Page) -> Mapping[str, Any]:
        """What the template of one page reads."""

    def saw(self, html: str) -> None:
        """Take note of a page as it is written."""

    def finish(self, folder: Path) -> None:
        """Add to the written site what is made of all its pages."""
