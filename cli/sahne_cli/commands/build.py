"""``sahne build``."""

import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from sahne.errors import SahneError
from sahne.files import is_site, replaced_folder
from sahne.reports.text import as_text, summary
from sahne.said import Counted, Words, text_of
from sahne.survey import Survey
from sahne_cli.audit import stop_on_leaks
from sahne_cli.calendar_lock import told_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.check import report_of, stop_on_errors
from sahne_cli.language import lang_option, language, say
from sahne_cli.mkdocs import CONFIGS, Built, build, config_of, environment
from sahne_cli.reading import checked, survey_of
from sahne_cli.secret_feeds import built_secret_feeds
from sahne_cli.told_past import told_past

BUILT = Words(en="{site}: {pages} and {calendars} in {folder}", tr="{site}: {folder} klasöründe {pages} ve {calendars}")
PAGES = Words(en="page|pages", tr="sayfa")
CALENDARS = Words(en="calendar|calendars", tr="takvim")
OTHER_FILES = Words(
    en="{folder} holds other files than a site that was built; choose another folder with -o",
    tr="{folder} içinde, üretilmiş bir siteye ait olmayan dosyalar var; -o ile başka bir klasör seçin",
)
NOT_BUILT = Words(
    en="The sites could not be built; what was there before is untouched.",
    tr="Siteler üretilemedi; önceden ne varsa olduğu gibi duruyor.",
)
BUILDING = Words(en="building", tr="üretiliyor")


@click.command("build", short_help="Build the portal and the playbook.")
@click.argument("sites", nargs=-1, type=click.Choice(list(CONFIGS)))
@click.option("--check/--no-check", "checks", default=True, help="Check first, and stop on an error.  [default: check]")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where to write; site/ in the workspace unless said.",
)
@today_option
@lang_option
@click.pass_obj
def command(root: Path, sites: tuple[str, ...], checks: bool, output: Path | None, today: str | None) -> None:
    """Build the career portal and the playbook, with their calendar feeds.

    What was there before stays untouched until the new sites are whole.
    """
    survey = survey_of(root, today)
    wanted = sites or tuple(CONFIGS)
    for site in wanted:
        config_of(root, site)
    if checks:
        _check(root, survey)
    folder = output or root / "site"
    for site in wanted:
        _refuse_others(folder / site)
    with told_lock(root, survey.library, survey.now) as lock, told_past(root, survey.now) as past:
        _build(root, survey, wanted, folder, environment(survey.now.isoformat(), checked=True) | lock | past)
    for site in wanted:
        pages = sum(1 for _ in (folder / site).rglob("*.html"))
        feeds = sum(1 for _ in (folder / site).rglob("calendars/**/*.ics"))
        made = {"pages": Counted(pages, PAGES), "calendars": Counted(feeds, CALENDARS)}
        say(BUILT(site=site, folder=(folder / site).as_posix(), **made))


def _refuse_others(folder: Path) -> None:
    """Never put a site in the place of something that is none.

    Raises:
        SahneError: The folder holds other files.
    """
    if not is_site(folder):
        raise SahneError(OTHER_FILES(folder=folder.as_posix()))


def _check(root: Path, survey: Survey) -> None:
    findings = checked(survey)
    stop_on_errors(root, findings)
    report = report_of(root, findings, len(survey.library.sources))
    click.echo(as_text(report), nl=False)
    click.echo(("\n" if findings else "") + summary(report))


def _build(root: Path, survey: Survey, sites: tuple[str, ...], output: Path, environ: dict[str, str]) -> None:
    """Build all sites at once beside the old ones, and put them in their places when every one is whole and tells nothing."""
    with ExitStack() as stack:
        folders = {site: stack.enter_context(replaced_folder(output / site)) for site in sites}
        first, *others = survey.settings.playbook.languages or (None,)
        beside = {
            lang: Path(stack.enter_context(TemporaryDirectory(dir=output, prefix=f".{lang}.")))
            for lang in (others if "playbook" in sites else ())
        }
        told = environ if first is None else environ | {"SAHNE_READER": first}
        with ThreadPoolExecutor(len(sites) + len(beside)) as pool, _Bar(sites) as bar:
            futures = [pool.submit(build, root, site, folder, told, bar.step) for site, folder in folders.items()]
            futures += [
                pool.submit(build, root, "playbook", folder / lang, environ | {"SAHNE_READER": lang}, _unseen)
                for lang, folder in beside.items()
            ]
            built = [future.result() for future in futures]
        _stop_on_failure(built)
        for lang, folder in beside.items():
            (folder / lang).rename(folders["playbook"] / lang)
        if "portal" in folders:
            stop_on_leaks(root, folders["portal"], survey.library, survey.now)
        if "playbook" in folders:
            stack.enter_context(built_secret_feeds(root, output / "feeds", survey))


def _unseen(site: str, part: float) -> None:
    """The line of progress tells of each site, not of each of its languages."""


def _stop_on_failure(built: Iterable[Built]) -> None:
    failed = False
    for one in built:
        for line in without_traceback(one.said):
            click.echo(f"{one.site}: {line}", err=True)
        failed = failed or one.code != 0
    if failed:
        say(NOT_BUILT(), err=True)
        sys.exit(2)


def without_traceback(lines: Iterable[str]) -> Iterator[str]:
    """What a program said, without the path through its code; the error itself stays."""
    inside = False
    for line in lines:
        if line.startswith("Traceback (most recent call last)"):
            inside = True
        elif not (inside and line[:1] in (" ", "")):
            inside = False
            yield line


class _Bar:
    """Progress of all sites in one line of a terminal; nothing elsewhere."""

    def __init__(self, sites: Iterable[str]) -> None:
        self.done = dict.fromkeys(sites, 0.0)
        self.shown = sys.stderr.isatty()

    def __enter__(self) -> "_Bar":
        self._show()
        return self

    def __exit__(self, *_: object) -> None:
        if self.shown:
            click.echo("\r\033[K", nl=False, err=True)

    def step(self, site: str, done: float) -> None:
        """One site has come further."""
        self.done[site] = done
        self._show()

    def _show(self) -> None:
        if self.shown:
            parts = (f"{site} {round(done * 100):3d}%" for site, done in self.done.items())
            click.echo(f"\r{text_of(BUILDING, language())}  {'  '.join(parts)}", nl=False, err=True)
