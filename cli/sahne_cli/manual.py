"""The guide's page of commands, made from what ``--help`` says; the page is kept in ``docs/``, and a test compares."""

import inspect
import re
from collections.abc import Iterator

import click

from sahne.said import Words, text_of
from sahne_cli.turkish_help import HELP

_TITLE = Words(en="Commands", tr="Komutlar")
_INTRO = Words(
    en="`sahne COMMAND --help` says the same on your terminal. `-C FOLDER` before the command names a workspace that is not the "
    "current folder. A command ends with 0 when all is well, with 1 when the check found an error, and with 2 when it could not "
    "do what was asked; then it says why in one message.",
    tr="`sahne KOMUT --help` aynısını terminalde söyler. Komuttan önceki `-C KLASÖR`, bulunduğunuz klasör değilse çalışma "
    "alanını gösterir. Her şey yolundaysa komut 0 ile, denetim hata bulduysa 1 ile, isteneni yapamadıysa 2 ile biter; o zaman "
    "nedenini tek bir iletiyle söyler.",
)
_HEAD = Words(en="option|what it does", tr="seçenek|ne yapar")
_OPTIONS = Words(en="[OPTIONS]", tr="[SEÇENEKLER]")

_AS_THEY_ARE = re.compile(r"\x08\n(.+?)(?=\n\n|\Z)", re.DOTALL)
"""Click's mark before lines that it does not fill."""


def manual(program: click.Group, lang: str) -> str:
    """The page as Markdown, with its front matter.

    Args:
        program: ``sahne``.
        lang: ``tr`` or ``en``.
    """
    other, path = ("en", "guide/commands/") if lang == "tr" else ("tr", "guide/komutlar/")
    head = ["---", "order: 3", f"translations: {{{other}: {path}}}", "---", "", f"# {text_of(_TITLE(), lang)}", ""]
    context = click.Context(program, info_name="sahne")
    lines = [*head, text_of(_INTRO(), lang), *_group(program, context, lang)]
    return "\n".join(lines) + "\n"


def _group(group: click.Group, context: click.Context, lang: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        inner = click.Context(command, info_name=name, parent=context)
        yield from _command(command, inner, lang)
        if isinstance(command, click.Group):
            yield from _group(command, inner, lang)


def _command(command: click.Command, context: click.Context, lang: str) -> Iterator[str]:
    depth = "##" if context.parent and context.parent.parent is None else "###"
    usage = [part for part in command.collect_usage_pieces(context) if part != "[OPTIONS]"]
    options = [param for param in command.params if isinstance(param, click.Option) and not param.hidden]
    words = [context.command_path, *([text_of(_OPTIONS(), lang)] if options else []), *usage]
    yield from ("", f"{depth} {context.command_path}", "", _said(command.help or "", lang), "")
    yield from ("```text", " ".join(words), "```")
    if options:
        yield from ("", "| " + " | ".join(text_of(_HEAD(), lang).split("|")) + " |", "|---|---|")
        for option in options:
            names = " ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
            yield f"| {names}{_value(option, context)} | {_said(option.help or '', lang).replace('|', chr(92) + '|')} |"


def _value(option: click.Option, context: click.Context) -> str:
    if option.is_flag or option.count:
        return ""
    metavar = option.make_metavar(context).replace("|", " · ").strip("[]")
    return f" {metavar}"


def _said(english: str, lang: str) -> str:
    text = inspect.cleandoc(english)
    said = HELP.get(text, text) if lang == "tr" else text
    return _AS_THEY_ARE.sub(r"```text\n\1\n```", said)
