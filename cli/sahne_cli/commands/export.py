"""``sahne export``."""

from contextlib import ExitStack
from pathlib import Path

import click

from sahne.calendars.export import all_feeds
from sahne.errors import SahneError
from sahne.files import holds_only, replaced_folder, write
from sahne.said import Counted, Words
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, say

WRITTEN = Words(
    en="{calendars} in {folder}/portal and {folder}/playbook",
    tr="{folder}/portal ve {folder}/playbook klasörlerinde {calendars}",
)
CALENDARS = Words(en="calendar|calendars", tr="takvim")
OTHER_FILES = Words(
    en="{folder} holds other files than calendars; choose another folder with -o",
    tr="{folder} içinde takvim olmayan dosyalar var; -o ile başka bir klasör seçin",
)


@click.command("export", short_help="Write the calendar feeds.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("feeds"),
    show_default=True,
    help="Where to write; portal/ and playbook/ are made in it.",
)
@today_option
@lang_option
@click.pass_obj
def command(root: Path, output: Path, today: str | None) -> None:
    """Write every calendar feed, the same bytes that a build puts on the sites."""
    library = read_library(root)
    feeds = all_feeds(library, moment(today, library.settings))
    for site in feeds:
        _refuse_others(output / site)
    with ExitStack() as stack:  # the old feeds of both sites stay until the new ones of both are whole
        for site, files in feeds.items():
            folder = stack.enter_context(replaced_folder(output / site))
            for path, data in files.items():
                write(folder / path, data)
    written = sum(map(len, feeds.values()))
    say(WRITTEN(calendars=Counted(written, CALENDARS), folder=output.as_posix()))


def _refuse_others(folder: Path) -> None:
    """Never put calendars in the place of other files.

    Raises:
        SahneError: The folder holds some.
    """
    if not holds_only(folder, ".ics"):
        raise SahneError(OTHER_FILES(folder=folder.as_posix()))
