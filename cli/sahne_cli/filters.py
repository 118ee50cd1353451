"""The options by which ``sahne plan`` and ``sahne export`` take only a part of the plan."""

from collections.abc import Callable, Mapping
from typing import Any

import click

from sahne.errors import SahneError
from sahne.kinds import BY_NAME
from sahne.models.item import Item, Status
from sahne.planning.agenda import FILTERS, Wanted, wanted_names
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne_cli.kinds import KindName

_NO_LANGUAGE = Words(
    en="the workspace has no language {lang!r}\n  Write {languages}.",
    tr="çalışma alanında {lang!r} dili yok\n  {languages} yazın.",
)
_UNKNOWN = Words(en="there is no {kind} {name!r}\n  {hint}", tr="{name!r} adında bir {kind} yok\n  {hint}")
_LOOK = Words(en="Look into the folder content/{folder}.", tr="content/{folder} klasörüne bakın.")


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The same filters, in the same order, on every command that has them."""
    command = click.option("--item-lang", multiple=True, metavar="LANG", help="Only items in this language: en.")(
        command
    )
    command = click.option(
        "--status", multiple=True, type=click.Choice([*map(str, Status)]), help="Only items that are so ready."
    )(command)
    command = click.option("--kind", multiple=True, type=KindName(), help="Only items of this kind.")(command)
    for name in reversed(FILTERS):
        command = click.option(f"--{name}", multiple=True, metavar="NAME", help=f"Only what names this {name}.")(
            command
        )
    return command


def wanted_of(
    survey: Survey, kind: tuple[str, ...], item_lang: tuple[str, ...], names: Mapping[str, tuple[str, ...]]
) -> Wanted:
    """What the filters ask for.

    Raises:
        SahneError: A filter names what is not there.
    """
    known = survey.settings.languages
    for lang in item_lang:
        if lang not in known:
            raise SahneError(_NO_LANGUAGE(lang=lang, languages=listed(known)))
    return Wanted(
        names={name: _known(survey, name, names[name]) for name in FILTERS if names.get(name)},
        kinds=frozenset(kind),
        langs=frozenset(item_lang),
        statuses=frozenset(names.get("status", ())),
    )


def _known(survey: Survey, name: str, written: tuple[str, ...]) -> frozenset[str]:
    found = {one: wanted_names(survey, name, one) for one in written}
    for one, names in found.items():
        if not names:
            kind = Item.references[name]
            hint = did_you_mean(one, survey.library.names(kind), _LOOK(folder=BY_NAME[kind].folder))
            raise SahneError(_UNKNOWN(kind=KIND_WORDS[kind], name=one, hint=hint))
    return frozenset().union(*found.values())
