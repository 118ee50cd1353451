"""``sahne export``."""

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import click

from sahne.calendars.export import all_feeds
from sahne.errors import SahneError
from sahne.files import holds_only, replaced_folder, write
from sahne.said import Counted, Words
from sahne.survey import Survey
from sahne_cli.calendar_lock import with_commits
from sahne_cli.chosen_file import warn_of_size, write_chosen
from sahne_cli.clock import today_option
from sahne_cli.filters import filter_options, wanted_of
from sahne_cli.language import lang_option, say
from sahne_cli.reading import survey_of

WRITTEN = Words(
    en="{calendars} in {folder}/portal and {folder}/playbook",
    tr="{folder}/portal ve {folder}/playbook klasörlerinde {calendars}",
)
CALENDARS = Words(en="calendar|calendars", tr="takvim")
NO_FOLDER = Words(
    en="{file} is a file; name a folder, or a file that ends in .ics",
    tr="{file} bir dosya; bir klasör ya da .ics ile biten bir dosya adı yazın",
)
OTHER_FILES = Words(
    en="{folder} holds other files than calendars; choose another folder with -o",
    tr="{folder} içinde takvim olmayan dosyalar var; -o ile başka bir klasör seçin",
)


@click.command("export", short_help="Write the calendar feeds.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("feeds"),
    show_default=True,
    help="Where to write: a folder, in which portal/ and playbook/ are made, or one file, linkedin.ics.",
)
@click.option("--alarms", is_flag=True, help="One calendar, with an alarm at each entry.")
@filter_options
@today_option
@lang_option
@click.pass_obj
def command(
    root: Path,
    /,
    output: Path,
    alarms: bool,
    kind: tuple[str, ...],
    item_lang: tuple[str, ...],
    today: str | None,
    **names: tuple[str, ...],
) -> None:
    """Write every calendar feed, the same bytes that a build puts on the sites.

    With filters, or where the name of a file is given, one calendar of what is asked for. Filters of different kinds hold
    together; the same one given twice takes either.
    """
    if output.suffix == ".ics" or alarms or kind or item_lang or any(names.values()):
        _write_chosen(root, output, today, kind, item_lang, names, alarms=alarms)
    else:
        _write_all(root, output, today)


def _write_chosen(
    root: Path,
    output: Path,
    today: str | None,
    kind: tuple[str, ...],
    item_lang: tuple[str, ...],
    names: Mapping[str, tuple[str, ...]],
    *,
    alarms: bool,
) -> None:
    survey = _read(root, today)
    title = ", ".join(one for written in (*names.values(), kind, item_lang) for one in written)
    write_chosen(survey, wanted_of(survey, kind, item_lang, names), title, output, alarms=alarms)


def _read(root: Path, today: str | None) -> Survey:
    """The workspace; what the check keeps of files that did not change is not read again."""
    survey = survey_of(root, today)
    return replace(survey, library=with_commits(root, survey.library, survey.now))


def _write_all(root: Path, output: Path, today: str | None) -> None:
    if output.is_file():
        raise SahneError(NO_FOLDER(file=output.as_posix()))
    survey = _read(root, today)
    feeds = all_feeds(survey.library, survey.now)
    for site in feeds:
        _refuse_others(output / site)
    with ExitStack() as stack:  # the old feeds of both sites stay until the new ones of both are whole
        for site, files in feeds.items():
            folder = stack.enter_context(replaced_folder(output / site))
            for path, data in files.items():
                write(folder / path, data)
    for site, files in feeds.items():
        warn_of_size({f"{output.as_posix()}/{site}/{path}": data for path, data in files.items()})
    written = sum(map(len, feeds.values()))
    say(WRITTEN(calendars=Counted(written, CALENDARS), folder=output.as_posix()))


def _refuse_others(folder: Path) -> None:
    """Never put calendars in the place of other files.

    Raises:
        SahneError: The folder holds some.
    """
    if not holds_only(folder, ".ics"):
        raise SahneError(OTHER_FILES(folder=folder.as_posix()))
