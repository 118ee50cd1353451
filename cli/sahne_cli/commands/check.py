"""``sahne check``."""

import os
import sys
import uuid
from collections.abc import Callable
from pathlib import Path

import click

from sahne.check import below, check, chosen, has_errors
from sahne.diagnostic import Diagnostic
from sahne.errors import SahneError
from sahne.fix import fix
from sahne.library import Library
from sahne.reports.github import as_github
from sahne.reports.json import as_json
from sahne.reports.text import as_text, summary
from sahne.rules import CODES
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option

FORMATS = {"text": as_text, "json": as_json, "github": as_github}


@click.command("check", short_help="Say what is wrong, where, and what to write instead.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--fix", "mend", is_flag=True, help="Mend what is safe: write missing ids and the standard names of fields."
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="CODE", help="Only these rules: SAH201, or SAH2 for a group.")
@click.option("--ignore", multiple=True, metavar="CODE", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Fail on warnings and advice too.")
@today_option
@lang_option
@click.pass_obj
def command(
    root: Path,
    paths: tuple[Path, ...],
    mend: bool,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    strict: bool,
    today: str | None,
) -> None:
    """Read every item and say what is wrong, where, and what to write instead.

    PATHS are files or folders; without them the whole workspace is meant.
    """
    wanted = [within(root, path) for path in paths]
    select, ignore = _known(select), _known(ignore)
    library = read_library(root)
    now = moment(today, library.settings)
    if mend:
        library = _mended(root, library, wanted)
    findings = chosen(check(Survey(library=library, now=now)), select, ignore)
    findings = below(findings, wanted) if wanted else findings
    click.echo(FORMATS[form](findings), nl=False)
    if form == "text":
        click.echo(summary(findings, _count(library, wanted)))
    sys.exit(1 if has_errors(findings) or (strict and findings) else 0)


def within(root: Path, path: Path) -> str:
    """A path given on the command line, relative to the workspace, with ``/``.

    Raises:
        SahneError: There is nothing there, or it is outside the workspace.
    """
    places = [place for place in (path, root / path) if place.exists()]
    if not places:
        raise SahneError(f"there is no {path.as_posix()}")
    for place in places:
        relative = os.path.relpath(os.path.abspath(place), os.path.abspath(root)).replace(os.sep, "/")  # noqa: PTH100
        if relative != ".." and not relative.startswith("../"):
            return relative
    raise SahneError(f"{path.as_posix()} is not in the workspace; go there, or name it with -C")


def _known(codes: tuple[str, ...]) -> tuple[str, ...]:
    for code in codes:
        if not any(known.startswith(code.upper()) for known in CODES):
            raise SahneError(
                f"there is no rule {code}\n  {did_you_mean(code.upper(), CODES, 'sahne rule lists them all.')}"
            )
    return tuple(code.upper() for code in codes)


def _mended(root: Path, library: Library, wanted: list[str]) -> Library:
    changed = fix(root, library, _chooser(wanted), lambda: str(uuid.uuid4()))
    for path in changed:
        click.echo(f"mended {path}", err=True)
    return read_library(root) if changed else library


def _chooser(wanted: list[str]) -> Callable[[str], bool]:
    return lambda path: not wanted or any(one in (path, ".") or path.startswith(f"{one}/") for one in wanted)


def _count(library: Library, wanted: list[str]) -> int:
    return sum(map(_chooser(wanted), (source.path for source in library.sources)))


def stop_on_errors(findings: list[Diagnostic]) -> None:
    """Print the errors and end with exit code 1, when there are any."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        click.echo(as_text(errors), nl=False)
        click.echo("Nothing was built; mend these, or go on with --no-check.", err=True)
        sys.exit(1)
