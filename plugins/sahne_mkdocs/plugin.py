"""The events of a build: each is one call of the portal or of the playbook."""

import os
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from sahne.errors import SahneError
from sahne.front_matter import YamlFault, load, split
from sahne.said import Words
from sahne.turkish import slugify
from sahne_mkdocs.language import spoken
from sahne_mkdocs.options import SahneOptions
from sahne_mkdocs.pages import DraftPage
from sahne_mkdocs.progress import Progress
from sahne_mkdocs.site import Site

CHECKED = "SAHNE_CHECKED"
"""Set in the environment by ``sahne build``, which has said all findings already."""

UNREADABLE = Words(
    en="{file}:{line}:{column}: the front matter cannot be read; put a value that holds a colon or a quotation mark in quotes",
    tr="{file}:{line}:{column}: üst bilgi okunamıyor; içinde iki nokta ya da tırnak olan değeri tırnak içine alın",
)
HASHTAGS = "pymdownx.saneheaders"
"""A line that begins with a hashtag is no heading: a heading has a space behind its #."""
log = get_plugin_logger(__name__)


class SahnePlugin(BasePlugin[SahneOptions]):
    """Build the portal or the playbook of a workspace."""

    site: Site
    reading: Progress
    writing: Progress

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Be the same instance for all builds of a preview."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read the workspace, and set what both sites need."""
        root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
        try:
            self.site = _site(root, self.config.site)
            if CHECKED not in os.environ:
                _say_errors(root)
        except SahneError as error:
            raise PluginError(spoken(error.said)) from None
        config.use_directory_urls = True
        config.mdx_configs.setdefault("toc", {})["slugify"] = slugify
        if HASHTAGS not in config.markdown_extensions:
            config.markdown_extensions.append(HASHTAGS)
        config.watch.extend(
            str(root / name) for name in ("content", "mkdocs.yml", "mkdocs.playbook.yml") if (root / name).exists()
        )
        self.site.configure(config)
        return config

    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        """Add what stands in no docs folder, and look at the front matter of what does."""
        for file in files.documentation_pages():
            _look_at(file)
        self.site.add(files, config)
        total = len(files.documentation_pages())
        self.reading, self.writing = Progress(total, "read", log.info), Progress(total, "wrote", log.info)
        return files

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        """No page is dated by the clock of the machine."""
        for file in files.documentation_pages():
            if file.page is not None:
                own = file.page.draft.updated if isinstance(file.page, DraftPage) else None
                file.page.update_date = own or self.site.today
        return nav

    def on_page_markdown(self, markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Choose the template."""
        self.site.dress(page)
        return markdown

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Count."""
        self.reading.step()
        return html

    @event_priority(-50)
    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        """Give the templates our words."""
        self.site.prepare(env)
        return env

    def on_page_context(
        self, context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Give a page's template what it reads."""
        context.update(self.site.context(page))  # type: ignore[typeddict-item]
        return context

    @event_priority(-100)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Add what is made of the whole site."""
        self.site.finish(Path(config.site_dir))

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Show the site a page that is none of its list, as that for an address where there is nothing."""
        self.site.saw(output_content)
        return output_content

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Count."""
        self.site.saw(output)
        self.writing.step()
        return output


def _site(root: Path, name: str) -> Site:
    """One of the two; what only the other needs is not loaded."""
    if name == "portal":
        from sahne_mkdocs.portal_site import PortalSite

        return PortalSite(root)
    from sahne_mkdocs.playbook_site import PlaybookSite

    return PlaybookSite(root)


def _say_errors(root: Path) -> None:
    from sahne_mkdocs.findings import errors_of  # and with it every rule

    for error in errors_of(root):
        log.warning(error)


def _look_at(file: File) -> None:
    """MkDocs swallows front matter that it cannot read; say so."""
    text = file.content_string
    front = split(text)
    fault = load(text[front.start : front.end]) if front else None
    if front and isinstance(fault, YamlFault):
        line = fault.line + text.count("\n", 0, front.start)
        log.warning(spoken(UNREADABLE(file=file.src_uri, line=line, column=fault.column)))
