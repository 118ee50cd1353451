"""Questions on a terminal: numbered answers, Enter for the usual one; nothing is asked elsewhere."""

import sys
from collections.abc import Sequence

import click

from sahne.drafting.habits import Option
from sahne.drafting.questions import Question
from sahne.said import Words, text_of
from sahne_cli.language import language

_SEVERAL = Words(en="(several with commas)", tr="(birden çoksa virgülle)")
_NONE = Words(en="none", tr="yok")


def is_terminal() -> bool:
    """Whether somebody sits there who can answer."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def answer(question: Question) -> tuple[str, ...]:
    """What a person answers; the usual answer for Enter."""
    lang = language()
    click.echo(f"\n{text_of(question.words, lang)}", err=True)
    for number, option in enumerate(question.options, 1):
        named = option.title if option.title == option.name else f"{option.title}  ({option.name})"
        click.echo(f"  {number:2}  {named}", err=True)
    usual = ", ".join(question.default) or text_of(_NONE, lang)
    several = f" {text_of(_SEVERAL, lang)}" if question.many and question.options else ""
    while True:
        typed = click.prompt(f"[{usual}]{several}", default="", show_default=False, prompt_suffix=" > ", err=True)
        chosen = question.default if not typed.strip() else _chosen(typed, question)
        if chosen is not None:
            return chosen
        click.echo(text_of(question.wrong, lang), err=True)


def _chosen(typed: str, question: Question) -> tuple[str, ...] | None:
    if not question.options:
        read = question.read(typed)
        return None if read is None else (read,)
    parts = [part.strip() for part in typed.split(",")] if question.many else [typed.strip()]
    named = [_named(part, question.options) for part in parts if part]
    return None if None in named or not named else tuple(name for name in named if name)


def _named(typed: str, options: Sequence[Option]) -> str | None:
    """An option by its number, its name, or its title."""
    if typed.isdecimal() and 1 <= int(typed) <= len(options):
        return options[int(typed) - 1].name
    return next(
        (option.name for option in options if typed.lower() in (option.name.lower(), option.title.lower())), None
    )
