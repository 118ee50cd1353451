"""In which language the command line speaks: what ``--lang`` says, else what the environment does."""

import locale
import os
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import click

from sahne.said import LANGUAGES, Value, text_of

_chosen: ContextVar[str | None] = ContextVar("lang", default=None)
_VARIABLES = ("SAHNE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def choose(lang: str | None) -> None:
    """Speak a language from now on; None for that of the environment."""
    _chosen.set(lang)


def _choose(_ctx: click.Context, _param: click.Parameter, lang: str | None) -> None:
    if lang is not None:
        choose(lang)


lang_option: Callable[[Any], Any] = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    callback=_choose,
    is_eager=True,
    expose_value=False,
    help="The language of the messages; that of the environment unless said.",
)


def language() -> str:
    """``tr`` where the environment, or the operating system, is Turkish, else ``en``."""
    written = _chosen.get() or next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), None)
    if written is None:
        written = locale.getlocale()[0] or ""
    return "tr" if written.lower().startswith(("tr", "turkish")) else LANGUAGES[0]


def say(said: Value, *, err: bool = False) -> None:
    """Print a sentence in that language."""
    click.echo(text_of(said, language()), err=err)
