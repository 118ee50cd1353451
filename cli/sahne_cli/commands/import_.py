"""``sahne import``."""

import os
import sys
import uuid
from pathlib import Path

import click

from sahne.errors import SahneError
from sahne.importing.ics.lines import read_text
from sahne.importing.ics.report import as_text as calendar_report
from sahne.importing.ics.run import bring as bring_calendar
from sahne.importing.ics.run import place as place_calendar
from sahne.importing.recipe import read_recipe
from sahne.importing.report import as_text
from sahne.importing.run import bring, place
from sahne.kinds import BY_NAME
from sahne.said import Words
from sahne.settings_file import read_settings
from sahne.workspace import read_library
from sahne_cli.calendar_lock import take_over
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, language, say

NOTHING_WRITTEN = Words(en="Nothing was written.", tr="Hiçbir şey yazılmadı.")
OUTSIDE = Words(en="{folder} is not in the workspace", tr="{folder} çalışma alanında değil")


@click.group("import")
def command() -> None:
    """Bring content from elsewhere into the workspace."""


@command.command("jekyll")
@click.argument("source", metavar="SRC", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--kind",
    required=True,
    metavar="KIND",
    type=click.Choice(list(BY_NAME)),
    help=f"What the files are: {', '.join(BY_NAME)}.",
)
@click.option(
    "--into", metavar="FOLDER", help="Where the items go, from the workspace; content/jobs for jobs unless said."
)
@click.option(
    "--set",
    "sets",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Fill in a field where a file does not say it; what a file says is never overwritten.",
)
@click.option(
    "--map",
    "maps",
    multiple=True,
    metavar="OLD=NEW",
    help="Put a field of theirs into one of ours; OLD= alone leaves it out.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option("-v", "--verbose", is_flag=True, help="Say of each file where it went and what has no place.")
@lang_option
@click.pass_obj
def jekyll(
    root: Path,
    source: Path,
    kind: str,
    into: str | None,
    sets: tuple[str, ...],
    maps: tuple[str, ...],
    dry_run: bool,
    verbose: bool,
) -> None:
    """Import Markdown with front matter, as Jekyll, Hugo and Eleventy write it.

    SRC is a folder or one file. Every file arrives as an item that Sahne reads without a fault, or is named with the reason. Text
    and comments stay as they are; a field that has no place becomes a comment that begins with "# import:". A file that is in the
    workspace already is never overwritten.

    What a file says counts more than --set: a draft (draft: true, published: false, a file in _drafts) stays a draft, and
    archived: true stays archived, whatever --set says of the status. --map archived= makes the import pass over that field.

    \b
    sahne import jekyll old-site/_posts --kind post --set status=published
    sahne import jekyll old-site/content --kind job --map closing=valid_through --dry-run
    """  # noqa: D301
    settings = read_settings(root)
    recipe = read_recipe(BY_NAME[kind], _folder(root, into or f"content/{BY_NAME[kind].folder}"), sets, maps, settings)
    result = bring(root, source.absolute(), source.parts, recipe, settings, lambda: str(uuid.uuid4()))
    if not dry_run:
        place(root, result.imported)
    click.echo(as_text(result, recipe, settings, verbose=verbose, lang=language()), nl=False)
    if dry_run:
        say(NOTHING_WRITTEN())
    sys.exit(1 if result.refused else 0)


@command.command("ics")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--kind",
    default="event",
    show_default=True,
    metavar="KIND",
    type=click.Choice(["event", "post"]),
    help="What the events become: event, or post, which goes out when the event began.",
)
@click.option("--into", metavar="FOLDER", help="Where the items go, from the workspace; content/events unless said.")
@click.option(
    "--set",
    "sets",
    multiple=True,
    metavar="FIELD=VALUE",
    help="Fill in a field where an event does not say it; what an event says is never overwritten.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option("-v", "--verbose", is_flag=True, help="Say of each event where it went and what was guessed.")
@today_option
@lang_option
@click.pass_obj
def ics(
    root: Path,
    file: Path,
    kind: str,
    into: str | None,
    sets: tuple[str, ...],
    dry_run: bool,
    verbose: bool,
    today: str | None,
) -> None:
    """Import a calendar that Outlook, Google or Apple has exported.

    Every event becomes an item, or is named with the reason. It keeps the identity that its subscribers know, so that nobody sees
    it twice; what is in the workspace already is not imported again. Who was invited, and alarms, are never taken over.

    An event that is not called off or uncertain becomes approved, unless --set status= says something else. What repeats without
    end ends on the last day of the third year from today.

    \b
    sahne import ics calendar.ics --dry-run
    sahne import ics calendar.ics --set visibility=public --set channel=portal
    """  # noqa: D301
    library = read_library(root)
    folder = _folder(root, into or f"content/{BY_NAME[kind].folder}")
    recipe = read_recipe(BY_NAME[kind], folder, sets, (), library.settings)
    now = moment(today, library.settings)
    text = read_text(file, file.name)
    result = bring_calendar(text, file.name, recipe, library, now.date(), lambda: str(uuid.uuid4()))
    if not dry_run and result.imported:
        place_calendar(root, result.imported)
        take_over(root, result.versions, now)
    click.echo(calendar_report(result, recipe.into, verbose=verbose, lang=language()), nl=False)
    if dry_run:
        say(NOTHING_WRITTEN())
    sys.exit(1 if result.refused else 0)


def _folder(root: Path, written: str) -> str:
    """A folder of the workspace by its path from there, with ``/``; it need not exist yet."""
    relative = os.path.relpath(root / written, root).replace(os.sep, "/")
    if relative.startswith("../"):
        raise SahneError(OUTSIDE(folder=written))
    return relative
