"""Every word of ``--help`` has its Turkish."""

import inspect
from collections.abc import Iterator

import click
import pytest

from sahne_cli.main import _COMMANDS
from sahne_cli.main import sahne as program
from sahne_cli.turkish_help import HELP
from tests.cli.conftest import Run


def said(command: click.Command) -> Iterator[str]:
    context = click.Context(command, help_option_names=["-h", "--help"])
    yield from (text for text in (command.help, command.short_help) if text)
    yield from (param.help for param in command.get_params(context) if isinstance(param, click.Option) and param.help)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from said(inner)


def test_every_sentence_has_its_turkish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAHNE_LANG", "en")
    assert {inspect.cleandoc(text) for text in said(program)} - set(HELP) == set()


@pytest.mark.parametrize("name", [*_COMMANDS, ""])
def test_the_help_is_turkish_on_a_turkish_computer(name: str, sahne: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAHNE_LANG", "tr")
    ended = sahne(*name.split(), "--help")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Kullanım: sahne ")
    assert not any(english in ended.out for english in ("Options:", "Commands:", "Show ", "default:"))
    assert not any(text in " ".join(ended.out.split()) for text in HELP)


def test_the_language_asked_for_is_that_of_the_help(sahne: Run) -> None:
    assert sahne("new", "--lang", "tr", "--help").out.startswith("Kullanım: sahne new ")
