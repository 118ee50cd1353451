"""The career portal as MkDocs meets it."""

from collections.abc import Mapping
from functools import cache, cached_property
from html import unescape
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PrefixLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from sahne.front_matter import fields_of
from sahne.renditions import FORMS, named
from sahne.settings_file import read_settings
from sahne.syndication.files import syndicated
from sahne.views.card import CardText
from sahne.views.found import records_of, written_record
from sahne.views.public import PublicArticle, PublicEpisode, PublicItem, PublicJob
from sahne.views.publish import read_public_view
from sahne.views.redirects import Redirect, redirect_files, redirects_of
from sahne.views.sitemap import Address, changed_on, sitemap_files
from sahne.views.structured_data import as_json_ld, script
from sahne.views.structured_pages import article, breadcrumbs_json_ld, podcast_episode, podcast_series_json_ld
from sahne.words import translate
from sahne_mkdocs.cards.kept import Card, Cards
from sahne_mkdocs.clock import moment, told_lock
from sahne_mkdocs.environment import prepare
from sahne_mkdocs.gallery import gallery_of
from sahne_mkdocs.icons import icons
from sahne_mkdocs.pages import DraftPage, add_bytes, add_copy, add_made, add_page
from sahne_mkdocs.portal import calendars_of, home_page, menu, portal_files, portal_globals, portal_pages
from sahne_mkdocs.searching import make_search
from sahne_mkdocs.site import SHARED
from sahne_mkdocs.working import versions_of, write_worker

_ORIGINAL = FileSystemLoader(Path(__file__).parent / "theme")
"""Our templates, whatever stands before them."""


class PortalSite:
    """The career portal."""

    def __init__(self, root: Path) -> None:
        settings = read_settings(root)
        self.root = root
        self.view = read_public_view(root, moment(settings), told_lock())
        self.today = self.view.today.date().isoformat()

    def configure(self, config: MkDocsConfig) -> None:
        """The portal's address comes from the settings, also in a preview, so that every build gives the same bytes."""
        config.site_url = self.view.site.portal
        config.theme.dirs.append(str(SHARED))

    def add(self, files: Files, config: MkDocsConfig) -> None:
        """Items, lists, calendars, feeds, and the pictures and sounds that public items show."""
        self.written = [file for file in files.documentation_pages() if file.generated_by is None]
        calendars = calendars_of(self.view)
        for draft in portal_pages(self.view, calendars):
            add_page(draft, files, config)
        for lang in self.view.site.languages:
            home = home_page(self.view, lang)
            if files.get_file_from_path(home.source) is None:
                add_page(home, files, config)
        site = self.view.site
        made = portal_files(self.view, calendars) | dict(icons(site.name, site.brand, self.root / "content"))
        self.versions = versions_of(made)
        for path, data in made.items():
            add_bytes(path, data, files, config)
        self._files, self._config = files, config
        shown = sorted(self.view.files | self._named())
        self.gallery = gallery_of(self.root / "content", shown)
        for path in shown:
            if path not in self.gallery:
                add_copy(path, str(self.root / "content" / path), files, config)
        for picture in self.gallery.values():
            for path, data in picture.files.items():
                add_bytes(path, data, files, config)

    def _named(self) -> set[str]:
        """The logo, the employer's own letters, and the pictures that hand-written pages name in their front matter."""
        brand = self.view.site.brand
        own = {brand.logo or "", brand.font_file or ""}
        named = own | {str(fields_of(file.content_string).get("image", "")) for file in self.written}
        return {path for path in named if path and (self.root / "content" / path).is_file()}

    def prepare(self, env: Environment) -> None:
        """Every template is ours, and escapes; one of the same name in ``custom_dir`` extends ours by ``original/``."""
        prepare(env, True)
        env.loader = ChoiceLoader([*([env.loader] if env.loader else []), PrefixLoader({"original": _ORIGINAL})])
        env.globals.update(portal_globals(self.view))
        env.globals["gallery"] = self.gallery
        env.filters["asset"] = lambda path: self.versions.get(path, path)
        env.globals["rendition"] = named
        env.globals["forms"] = FORMS
        env.filters["json_ld"] = self._json_ld
        env.globals["podcast_series"] = lambda lang: podcast_series_json_ld(self.view, lang)
        env.filters["breadcrumbs"] = lambda item: breadcrumbs_json_ld(self.view, item)
        env.globals["lang"] = self.view.site.languages[0]
        self._syndicate()
        self._draw_cards()
        self._redirect(env)
        self._map(env)

    def _json_ld(self, html: str, item: PublicItem) -> str | None:
        found = self._card_of.get(item.path)
        card = found.path if found else None
        if isinstance(item, PublicArticle):
            return script(article(self.view, item, card))
        if isinstance(item, PublicEpisode):
            return script(podcast_episode(self.view, item, card))
        return as_json_ld(self.view, item, html, card)

    def dress(self, page: Page) -> None:
        """A hand-written home page is drawn as a home page."""
        if page.url in self._homes:
            page.meta.setdefault("template", "sahne/home.html")

    def _syndicate(self) -> None:
        """Feeds hold whole texts, and so they are made when every page is rendered and no file is written yet."""
        pages = (file.page for file in self._files.documentation_pages())
        texts = {page.draft.source: page.content or "" for page in pages if isinstance(page, DraftPage)}
        for path, data in syndicated(self.view, lambda item: texts.get(item.source, "")).items():
            add_bytes(path, data, self._files, self._config)

    def _draw_cards(self) -> None:
        """Titles are known when every page is rendered, and no file is written yet."""
        self.cards = Cards(self.view.site, self.root / "content")
        self._card_of: dict[str, Card] = {}
        for page in (file.page for file in self._files.documentation_pages() if file.page):
            said = page.draft.card if isinstance(page, DraftPage) else None
            text = said or CardText(title=unescape(self._title(page)))
            self._card_of[page.url] = self.cards.card(text, self._lang(page))
        for path, make in self.cards.files():
            add_made(path, make, self._files, self._config)

    def _map(self, env: Environment) -> None:
        """The site map of every page that may be found; MkDocs writes it, and packs it too."""
        pages = [file.page for file in self._files.documentation_pages() if file.page]
        made = sitemap_files(
            (self._mapped(page) for page in pages if not self._is_unlisted(page)), self.view.site.portal
        )
        env.globals["sitemap"] = made["sitemap.xml"].rstrip()
        for path, text in made.items():
            if path != "sitemap.xml":
                add_bytes(path, text.encode(), self._files, self._config)

    def _mapped(self, page: Page) -> Address:
        if not isinstance(page, DraftPage):
            return Address(path=page.url, versions=self._versions(page, self._lang(page)))
        item = page.draft.context.get("item")
        changed = changed_on(self.view, item) if isinstance(item, PublicItem) else None
        return Address(path=page.url, changed=changed, versions=page.draft.context.get("translations") or {})

    @staticmethod
    def _is_unlisted(page: Page) -> bool:
        """Whether a page asks search engines to stay away: a closed job does, and what is for one reader alone."""
        said = page.draft.context if isinstance(page, DraftPage) else {}
        item = said.get("item")
        return bool(said.get("unlisted")) or (isinstance(item, PublicJob) and item.closed)

    def _redirect(self, env: Environment) -> None:
        """Old addresses lead to where their pages are; what is at an address today stays there."""
        taken = {file.dest_uri for file in self._files}
        redirects = tuple(one for one in redirects_of(self.view) if one.file not in taken)
        for one in redirects:
            self._redirect_page(env, one)
        for path, data in redirect_files(redirects, self.view.site.portal).items():
            add_bytes(path, data, self._files, self._config)

    def _redirect_page(self, env: Environment, redirect: Redirect) -> None:
        to = "../" * redirect.file.count("/") + redirect.item.path
        html = env.get_template("sahne/redirect.html").render(item=redirect.item, lang=redirect.item.lang, to=to)
        add_bytes(redirect.file, html.encode(), self._files, self._config)

    def saw(self, html: str) -> None:
        """Nothing: no page has a script in it."""

    def finish(self, folder: Path) -> None:
        """Make the search."""
        self.cards.forget_others()
        pages = [file.page for file in self._files.documentation_pages() if file.page]
        texts = {page.draft.source: page.content or "" for page in pages if isinstance(page, DraftPage)}
        written = [page for page in pages if not isinstance(page, DraftPage) and page.url not in self._homes]
        records = [
            *records_of(self.view, lambda item: texts.get(item.source, "")),
            *(written_record(page.url, self._lang(page), str(page.title), page.content or "") for page in written),
        ]
        make_search(records, folder)
        write_worker(self.view.site, self.versions, folder)

    def context(self, page: Page) -> Mapping[str, Any]:
        """The language, the menu and the languages of a page; for a generated one also what its template asked for."""
        lang = self._lang(page)
        common = self._common(lang) | {"translations": {}, "is_home": page.url in self._homes}
        common |= {"card": self._card_of.get(page.url), "description": self._description(page, lang)}
        if isinstance(page, DraftPage):
            return common | {"title": page.draft.title} | dict(page.draft.context)
        return common | {"title": self._title(page), "translations": self._versions(page, lang)}

    @staticmethod
    def _title(page: Page) -> str:
        return page.draft.title if isinstance(page, DraftPage) else str(page.meta.get("title") or page.title or "")

    def _description(self, page: Page, lang: str) -> str:
        """Its own, else one that says at least what page it is and whose."""
        own = page.draft.description if isinstance(page, DraftPage) else str(page.meta.get("description") or "")
        about = translate("site.about", lang, company=self.view.site.name)
        return own or (about if page.url in self._homes else f"{self._title(page)}. {about}")

    @cache  # noqa: B019, one site lives as long as one build
    def _common(self, lang: str) -> dict[str, Any]:
        """The menu and the hand-written pages of a language; the same on each of its pages."""
        own = [file.page for file in self.written if file.page and self._lang(file.page) == lang]
        return {
            "lang": lang,
            "menu": menu(self.view, lang),
            "written": [page for page in own if page.url not in self._homes],
        }

    def _lang(self, page: Page) -> str:
        if isinstance(page, DraftPage):
            return page.draft.lang
        first = page.url.partition("/")[0]
        return first if first in self.view.site.languages[1:] else self.view.site.languages[0]

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Path -> language of the home pages."""
        first, *others = self.view.site.languages
        return {"": first} | {f"{lang}/": lang for lang in others}

    def _versions(self, page: Page, lang: str) -> dict[str, str]:
        """The languages of a hand-written page: the home page has all; another says so in its front matter."""
        if page.url in self._homes:
            return {lang: path for path, lang in self._homes.items()}
        written = page.meta.get("translations")
        return {lang: page.url} | written if isinstance(written, dict) else {}
