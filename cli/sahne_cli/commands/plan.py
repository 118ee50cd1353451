"""``sahne plan``."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import click

from sahne.check import check, chosen
from sahne.planning.agenda import Agenda, agenda_of
from sahne.planning.agenda_json import as_json
from sahne.planning.agenda_table import as_csv, as_markdown
from sahne.planning.agenda_text import as_text
from sahne.survey import Survey
from sahne.today import read_moment
from sahne_cli.clock import today_option
from sahne_cli.filters import filter_options, wanted_of
from sahne_cli.language import lang_option, language
from sahne_cli.reading import survey_of

_RULES = ("SAH4",)


def _text(agenda: Agenda, lang: str) -> str:
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return as_text(agenda, lang, max(shutil.get_terminal_size().columns, 24), colour=colour)


FORMATS: Mapping[str, Callable[[Agenda, str], str]] = {
    "text": _text,
    "json": as_json,
    "csv": lambda agenda, _lang: as_csv(agenda),
    "md": as_markdown,
}


@click.command("plan", short_help="Show the coming weeks: what goes out, where it clashes, where there is room.")
@click.option("--weeks", type=click.IntRange(1, 53), default=4, show_default=True, help="How many weeks.")
@click.option("--from", "first", metavar="DAY", help="The first day; today unless said.")
@filter_options
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@today_option
@lang_option
@click.pass_obj
def command(
    root: Path,
    /,
    weeks: int,
    first: str | None,
    kind: tuple[str, ...],
    item_lang: tuple[str, ...],
    form: str,
    today: str | None,
    **names: tuple[str, ...],
) -> None:
    """Show what goes out and takes place in the coming weeks, the gaps, what clashes, and the next free places.

    Filters of different kinds hold together; the same one given twice takes either.
    """
    survey = survey_of(root, today)
    wanted = wanted_of(survey, kind, item_lang, names)
    agenda = agenda_of(survey, chosen(check(survey), _RULES, ()), _first(survey, first), weeks, wanted)
    click.echo(FORMATS[form](agenda, language()), nl=False)


def _first(survey: Survey, written: str | None) -> date:
    return survey.today if written is None else read_moment(written, survey.settings).date()
