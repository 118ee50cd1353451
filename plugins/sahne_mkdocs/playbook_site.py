"""The playbook as MkDocs meets it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from sahne.editors.field_words import FIELD_WORDS
from sahne.front_matter import text_of
from sahne.said import text_of as said_in
from sahne.views.addresses import playbook_path
from sahne.views.found import Record
from sahne.views.found_inside import PAGE, RULE, item_record, page_record
from sahne.words import language_words, month_words, weekday_words
from sahne.workspace import read_library
from sahne_mkdocs.clock import moment, told_lock, told_past, told_reader
from sahne_mkdocs.desk import Desk, entry_title, playbook_languages
from sahne_mkdocs.environment import prepare
from sahne_mkdocs.guide import written_pages
from sahne_mkdocs.pages import DraftPage, add_bytes, add_copy, add_page
from sahne_mkdocs.playbook import navigation, playbook_files, playbook_pages
from sahne_mkdocs.playbook_sections.numbers import goal_path
from sahne_mkdocs.policy import inline_scripts, write_playbook_policy
from sahne_mkdocs.rows import row_at
from sahne_mkdocs.searching import make_search
from sahne_mkdocs.site import SHARED

_TEMPLATES = Path(__file__).parent / "playbook_theme"


@dataclass(frozen=True, slots=True)
class Alternates:
    """The languages that stand beside each other, for our part of the header; the theme's own links to their roots."""

    languages: Sequence[tuple[str, str, str]]
    """Code, name, folder."""


class PlaybookSite:
    """The playbook."""

    def __init__(self, root: Path) -> None:
        self.root = root
        home = read_library(root, lock=told_lock())
        self.languages = playbook_languages(home.settings)
        self.told = told_reader()
        reader = self.told or self.languages[0]
        self.desk = Desk(home, moment(home.settings), told_past(), reader)
        self.library = self.desk.library
        self.today = self.desk.today.isoformat()
        self._scripts: set[str] = set()

    def configure(self, config: MkDocsConfig) -> None:
        """Address, menu, and our templates before the theme's; a folder of the team's own comes before ours."""
        config.site_url = self.library.settings.sites.playbook + self._folder(self.desk.lang)
        self._others = [lang for lang in self.languages if lang != self.desk.lang]
        own = Path(config.docs_dir) / self.desk.lang
        if self.desk.is_beside:
            config.docs_dir = str(own) if own.is_dir() else config.docs_dir
        self._written = own.is_dir() or not self.desk.is_beside
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(_TEMPLATES))
        config.theme.dirs.append(str(SHARED))
        config.extra_css += ["assets/brand.css", "assets/sahne-playbook.css"]
        if self.desk.is_beside:
            config.theme.static_templates.discard("404.html")  # servers show that at the root
        config.theme["language"] = self.desk.lang
        if self.told and self._others:
            config.extra["alternate"] = Alternates(
                [(lang, language_words(lang), self._folder(lang)) for lang in self.languages]
            )
        for scheme in config.theme["palette"] or ():
            scheme.setdefault(
                "toggle", {"icon": "material/theme-light-dark", "name": self.desk.words("playbook.scheme")}
            )
        if config.nav is None:
            written = written_pages(Path(config.docs_dir), self._others) if self._written else []
            config.nav = navigation(self.desk, written)

    def _folder(self, lang: str) -> str:
        """Where the playbook in a language stands, from its root."""
        return "" if lang == self.languages[0] else f"{lang}/"

    def add(self, files: Files, config: MkDocsConfig) -> None:
        """Every page and feed, every picture and sound, and the tables that the numbers come from."""
        self._files = files
        for file in list(files.documentation_pages()):
            if not self._written or file.src_uri.partition("/")[0] in self._others:
                files.remove(file)
        for draft in playbook_pages(self.desk):
            own = files.get_file_from_path(draft.source)
            if own is None:
                add_page(draft, files, config)
            else:
                files.remove(own)
                add_page(replace(draft, markdown=text_of(own.content_string)), files, config)
        for path, data in playbook_files(self.desk).items():
            add_bytes(path, data, files, config)
        rows = (*self.library.rows, *self.library.record_rows)
        tables = {row.place.path.removeprefix("content/") for row in rows}
        for path in sorted(self.library.assets | tables):
            add_copy(path, f"{self.root}/content/{path}", files, config)

    def prepare(self, env: Environment) -> None:
        """Our templates escape; the theme's do it by themselves."""
        prepare(env, lambda name: name is not None and name.startswith("sahne/"))
        lang = self.desk.lang
        env.globals.update(
            reader=lang,
            root="../" if self.desk.is_beside else "",
            weekdays=weekday_words(lang),
            field_words={name: getattr(words, lang, words.en) for name, words in FIELD_WORDS.items()},
        )
        env.filters["note"] = self.desk.notes.of
        env.filters["said"] = lambda said: said_in(said, lang)
        env.filters["month"] = lambda first: month_words(first, lang)
        env.filters["address"] = playbook_path
        env.filters["refs"] = self.library.find_all
        env.filters["row_at"] = partial(row_at, self.library)
        env.filters["numbers_at"] = partial(goal_path, self.desk)
        env.filters["entry_title"] = lambda entry: entry_title(entry, lang)
        env.filters["is_time"] = lambda moment: isinstance(moment, datetime)

    def dress(self, page: Page) -> None:
        """Hand-written pages look as the theme draws them."""

    def context(self, page: Page) -> Mapping[str, Any]:
        """What the template of a generated page asked for."""
        return dict(page.draft.context) if isinstance(page, DraftPage) else {}

    def saw(self, html: str) -> None:
        """Take note of the scripts within a page."""
        self._scripts.update(inline_scripts(html))

    def finish(self, folder: Path) -> None:
        """Make the search, and say what a browser may run."""
        make_search(self._records(), folder)
        write_playbook_policy(folder, self._scripts)

    def _records(self) -> Iterator[Record]:
        """Every item, every rule, and every page that the team wrote."""
        items = {item.path.partition("/")[2]: item for item in self.library.items}
        lang = self.desk.lang
        for page in (file.page for file in self._files.documentation_pages() if file.page):
            html = page.content or ""
            if not isinstance(page, DraftPage):
                yield page_record(page.url, PAGE, str(page.title), html, lang)
            elif page.draft.source in items:
                yield item_record(items[page.draft.source], html, lang)
            elif page.draft.template == "sahne/rule.html":
                yield page_record(page.url, RULE, page.draft.title, html, lang)
