"""The guide's page of commands says what ``--help`` says.

``SAHNE_GOLDEN=write pytest tests/cli/test_manual.py`` writes the pages anew.
"""

import os
from collections.abc import Iterator

import click
import pytest

from sahne_cli.main import sahne as program
from sahne_cli.manual import manual
from tests.conftest import ROOT

PAGES = {"tr": "docs/playbook/guide/komutlar.md", "en": "docs/playbook/en/guide/commands.md"}


def commands(group: click.Group, context: click.Context) -> Iterator[tuple[str, click.Command]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        yield inner.command_path, command
        if isinstance(command, click.Group):
            yield from commands(command, inner)


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_is_as_the_commands_are_now(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAHNE_LANG", "en")
    file = ROOT / PAGES[lang]
    made = manual(program, lang)
    if os.environ.get("SAHNE_GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made, encoding="utf-8")
    assert file.read_text("utf-8") == made


@pytest.mark.parametrize("lang", PAGES)
def test_every_command_and_every_option_stands_in_it(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAHNE_LANG", "en")
    text = (ROOT / PAGES[lang]).read_text("utf-8")
    for path, command in commands(program, click.Context(program, info_name="sahne")):
        part = text.partition(f"# {path}\n")[2].partition("\n## ")[0]
        assert part, path
        for param in command.params:
            if isinstance(param, click.Option) and not param.hidden:
                assert f"`{param.opts[0]}`" in part, (path, param.opts)
