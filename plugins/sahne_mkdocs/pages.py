"""Pages and files that stand in no docs folder: what a site builder hands over, and how MkDocs takes it."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from sahne.views.card import CardText


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page to be made."""

    source: str
    """Its name among the sources, by which Markdown links find it: ``jobs/veri-muhendisi.md``."""
    path: str
    """Its address on the site, ending with ``/``, or empty for the home page."""
    title: str
    lang: str
    template: str
    markdown: str = ""
    context: Mapping[str, Any] = field(default_factory=dict)
    """What its template reads, and nothing else of the workspace."""
    description: str = ""
    in_nav: bool = False
    wide: bool = False
    """Whether it needs the room that a theme's menu at the side takes."""
    updated: str | None = None
    """ISO day of its last change, for the site map."""
    card: CardText | None = None
    """What its sharing card says; its title where nothing is said."""


class DraftPage(Page):
    """A page whose text is at hand already; nothing is read from a file and no YAML is parsed twice."""

    def __init__(self, draft: Draft, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(draft.title, quote=False), file, config)
        self.draft = draft

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002
        """Hand over the text and what the theme asks of a page."""
        self.markdown = self.draft.markdown
        self.meta = {
            "template": self.draft.template,
            "lang": self.draft.lang,
            "description": escape(self.draft.description),
            "hide": ["navigation", "toc"] if self.draft.wide else [],
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Render the text; a page without one needs no converter."""
        if self.markdown:
            super().render(config, files)
        else:
            self.content, self.toc = "", get_toc([])
            self.present_anchor_ids = set()


class Copy(File):
    """A file of the workspace, with its time: a server makes the ETag of it, by which the rest of half a sound is asked for."""

    def copy_file(self, dirty: bool = False) -> None:
        """Copy it, and its time."""
        super().copy_file(dirty)
        if self.abs_src_path is not None:
            stat = Path(self.abs_src_path).stat()
            os.utime(self.abs_dest_path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


class Made(File):
    """A file whose bytes are made when it is written, so that many large ones are never in memory together."""

    make: Callable[[], bytes]

    def copy_file(self, dirty: bool = False) -> None:
        """Make it, and write it."""
        self._content = self.make()
        super().copy_file(dirty)
        self._content = b""


def add_page(draft: Draft, files: Files, config: MkDocsConfig) -> None:
    """Put a page among the files of a build."""
    inclusion = InclusionLevel.INCLUDED if draft.in_nav else InclusionLevel.NOT_IN_NAV
    file = File.generated(config, draft.source, content=draft.markdown, inclusion=inclusion)
    file.dest_uri = f"{draft.path}index.html"
    files.append(file)
    DraftPage(draft, file, config)


def add_bytes(path: str, data: bytes, files: Files, config: MkDocsConfig) -> None:
    """Put a file among the files of a build."""
    files.append(File.generated(config, path, content=data))


def add_made(path: str, make: Callable[[], bytes], files: Files, config: MkDocsConfig) -> None:
    """Put a file among the files of a build whose bytes are made late."""
    file = Made.generated(config, path, content=b"")
    file.make = make  # type: ignore[attr-defined]
    files.append(file)


def add_copy(path: str, source: str, files: Files, config: MkDocsConfig) -> None:
    """Put a file of the workspace among the files of a build."""
    files.append(Copy.generated(config, path, abs_src_path=source))
