"""``sahne check``."""

import os
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import click

from sahne.check import below, check, chosen, has_errors
from sahne.checking.brought import brought
from sahne.checking.lines import Lines
from sahne.checking.timings import timings
from sahne.diagnostic import Diagnostic, Place
from sahne.errors import SahneError
from sahne.reports import FORMATS, Report
from sahne.reports.text import as_text, summary
from sahne.reports.timings import as_table
from sahne.rules import CODES
from sahne.said import AND, Listed, Words
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.git import changed_files, parting, workspace_at
from sahne_cli.language import lang_option, language, say
from sahne_cli.reading import checked, survey_of

_NOT_THERE = Words(en="there is no {path}", tr="{path} diye bir dosya ya da klasör yok")
_OUTSIDE = Words(
    en="{path} is not in the workspace; go there, or name it with -C",
    tr="{path} bu çalışma alanında değil; oraya gidin ya da alanı -C ile gösterin",
)
_NO_RULE = Words(en="there is no rule {code}\n  {hint}", tr="{code} diye bir kural yok\n  {hint}")
_LISTED = Words(en="sahne rule lists them all.", tr="sahne rule hepsini sıralar.")
_MENDED = Words(en="mended {path}: {what}", tr="düzeltildi: {path}: {what}")
_NOT_BUILT = Words(
    en="Nothing was built; mend these, or go on with --no-check.",
    tr="Hiçbir şey üretilmedi; bunları düzeltin ya da --no-check ile devam edin.",
)


@click.command("check", short_help="Say what is wrong, where, and what to write instead.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--fix", "mend", is_flag=True, help="Mend what is safe, and only that.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="CODE", help="Only these rules: SAH201, or SAH2 for a group.")
@click.option("--ignore", multiple=True, metavar="CODE", help="All rules but these.")
@click.option("--strict", is_flag=True, help="Fail on warnings and advice too.")
@click.option(
    "--diff",
    "base",
    metavar="BASE",
    help="Only what is new since a commit, or since this branch left another: --diff main.",
)
@click.option("--no-cache", is_flag=True, help="Read every file again, those too that did not change.")
@click.option("--timings", "timed", is_flag=True, help="Show what each rule costs, and no findings.")
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
    base: str | None,
    no_cache: bool,
    timed: bool,
    today: str | None,
) -> None:
    """Read every item and say what is wrong, where, and what to write instead.

    PATHS are files or folders; without them the whole workspace is meant.
    """
    wanted = [within(root, path) for path in paths]
    select, ignore = _known(select), _known(ignore)
    base = parting(root, base) if base else None

    def survey() -> Survey:
        return survey_of(root, today, base=base or "HEAD", cached=not no_cache)

    if timed:
        click.echo(as_table(timings(root, survey(), time.perf_counter), language()), nl=False)
        return
    read = _mended(root, survey(), wanted, survey) if mend else survey()
    findings = checked(read)
    findings = _brought(root, base, today, findings) if base else findings
    findings = chosen(findings, select, ignore)
    findings = below(findings, wanted) if wanted else findings
    report = report_of(root, findings, _count(read, wanted))
    click.echo(FORMATS[form](report), nl=False)
    if form == "text":
        click.echo(("\n" if findings else "") + summary(report))
    sys.exit(1 if has_errors(findings) or (strict and findings) else 0)


def report_of(root: Path, findings: list[Diagnostic], files: int) -> Report:
    """Findings for whoever sits at this terminal."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return Report(findings=findings, files=files, lang=language(), line_of=_lines_within(root), colour=colour)


def _lines_within(root: Path) -> Callable[[Place], str | None]:
    """The lines of the workspace's own files: a link that leads out of it is not followed to be quoted either."""
    lines, top = Lines(root), root.resolve()

    def line_of(place: Place) -> str | None:
        path = root / place.path
        return None if path.is_symlink() and not path.resolve().is_relative_to(top) else lines.line_of(place)

    return line_of


def within(root: Path, path: Path) -> str:
    """A path given on the command line, relative to the workspace, with ``/``.

    Raises:
        SahneError: There is nothing there, or it is outside the workspace.
    """
    places = [place for place in (path, root / path) if place.exists()]
    if not places:
        raise SahneError(_NOT_THERE(path=path.as_posix()))
    for place in places:
        relative = os.path.relpath(os.path.abspath(place), os.path.abspath(root)).replace(os.sep, "/")  # noqa: PTH100
        if relative != ".." and not relative.startswith("../"):
            return relative
    raise SahneError(_OUTSIDE(path=path.as_posix()))


def _known(codes: tuple[str, ...]) -> tuple[str, ...]:
    for code in codes:
        if not any(known.startswith(code.upper()) for known in CODES):
            raise SahneError(_NO_RULE(code=code, hint=did_you_mean(code.upper(), CODES, _LISTED())))
    return tuple(code.upper() for code in codes)


def _mended(root: Path, read: Survey, wanted: list[str], again: Callable[[], Survey]) -> Survey:
    from sahne.fix import fix  # what edits files is loaded only to edit them
    from sahne.rules.fields.sah222_address_moved import lost_slugs

    changed = fix(root, read.library, _chooser(wanted), lambda: str(uuid.uuid4()), lost_slugs(read))
    for one in changed:
        say(_MENDED(path=one.path, what=Listed(one.what, AND)), err=True)
    if not changed:
        return read
    keep_lock(root, read.now)
    return again()


def _brought(root: Path, base: str, today: str | None, findings: list[Diagnostic]) -> list[Diagnostic]:
    """The findings that were not there at a commit; a file that moved is followed."""
    with workspace_at(root, base) as then:
        before = check(survey_of(then, today, cached=False)) if (then / "content").is_dir() else []
    moved = changed_files(root, base)
    return brought(before, findings, lambda path: moved.get(path, path))


def _chooser(wanted: list[str]) -> Callable[[str], bool]:
    return lambda path: not wanted or any(one in (path, ".") or path.startswith(f"{one}/") for one in wanted)


def _count(read: Survey, wanted: list[str]) -> int:
    return sum(map(_chooser(wanted), (source.path for source in read.library.sources)))


def stop_on_errors(root: Path, findings: list[Diagnostic]) -> None:
    """Print the errors and end with exit code 1, when there are any."""
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        click.echo(as_text(report_of(root, errors, 0)), nl=False)
        say(_NOT_BUILT(), err=True)
        sys.exit(1)
