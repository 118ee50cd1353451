"""``sahne plan``."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from sahne.check import check, chosen
from sahne.errors import SahneError
from sahne.kinds import BY_NAME
from sahne.models.item import Item
from sahne.planning.agenda import FILTERS, Agenda, Wanted, agenda_of, wanted_names
from sahne.planning.agenda_json import as_json
from sahne.planning.agenda_table import as_csv, as_markdown
from sahne.planning.agenda_text import as_text
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne.today import read_moment
from sahne_cli.clock import today_option
from sahne_cli.kinds import KindName
from sahne_cli.language import lang_option, language
from sahne_cli.reading import survey_of

_NO_LANGUAGE = Words(
    en="the workspace has no language {lang!r}\n  Write {languages}.",
    tr="çalışma alanında {lang!r} dili yok\n  {languages} yazın.",
)
_UNKNOWN = Words(en="there is no {kind} {name!r}\n  {hint}", tr="{name!r} adında bir {kind} yok\n  {hint}")
_LOOK = Words(en="Look into the folder content/{folder}.", tr="content/{folder} klasörüne bakın.")
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


def _filters(command: Callable[..., Any]) -> Callable[..., Any]:
    for name in reversed(FILTERS):
        command = click.option(f"--{name}", multiple=True, metavar="NAME", help=f"Only what names this {name}.")(
            command
        )
    return command


@click.command("plan", short_help="Show the coming weeks: what goes out, where it clashes, where there is room.")
@click.option("--weeks", type=click.IntRange(1, 53), default=4, show_default=True, help="How many weeks.")
@click.option("--from", "first", metavar="DAY", help="The first day; today unless said.")
@_filters
@click.option("--kind", multiple=True, type=KindName(), help="Only items of this kind.")
@click.option("--item-lang", multiple=True, metavar="LANG", help="Only items in this language: en.")
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
    known = survey.settings.languages
    for lang in item_lang:
        if lang not in known:
            raise SahneError(_NO_LANGUAGE(lang=lang, languages=listed(known)))
    wanted = Wanted(
        names={name: _known(survey, name, written) for name, written in names.items() if written},
        kinds=frozenset(kind),
        langs=frozenset(item_lang),
    )
    agenda = agenda_of(survey, chosen(check(survey), _RULES, ()), _first(survey, first), weeks, wanted)
    click.echo(FORMATS[form](agenda, language()), nl=False)


def _first(survey: Survey, written: str | None) -> date:
    return survey.today if written is None else read_moment(written, survey.settings).date()


def _known(survey: Survey, name: str, written: tuple[str, ...]) -> frozenset[str]:
    """All names of what a filter asks for.

    Raises:
        SahneError: There is no such thing.
    """
    found = {one: wanted_names(survey, name, one) for one in written}
    for one, names in found.items():
        if not names:
            kind = Item.references[name]
            hint = did_you_mean(one, survey.library.names(kind), _LOOK(folder=BY_NAME[kind].folder))
            raise SahneError(_UNKNOWN(kind=KIND_WORDS[kind], name=one, hint=hint))
    return frozenset().union(*found.values())
