"""A command line that cannot be understood; Click says so in English, this module in Turkish."""

import click
from click.exceptions import BadParameter, MissingParameter, NoArgsIsHelpError, NoSuchOption

from sahne.said import Listed, Said, Words, text_of
from sahne_cli.language import language

STOPPED = Words(en="stopped", tr="durduruldu")
_MISSING = Words(en="{name} is missing", tr="{name} eksik")
_NO_OPTION = Words(en="there is no option {name!r}", tr="{name!r} diye bir seçenek yok")
_NO_VALUE = Words(en="{name} cannot be that", tr="{name} için yazdığınız değer olmaz")
_ONE_OF = Words(en="{name} must be {choices}", tr="{name} şunlardan biri olmalı: {choices}")
_NO_FOLDER = Words(en="{name} must be a folder that is there", tr="{name} için var olan bir klasör yazın")
_NO_FILE = Words(en="{name} must be a file or folder that is there", tr="{name} için yazdığınız dosya ya da klasör yok")
_OTHER = Words(en="the command is not written like that", tr="komut böyle yazılmıyor")
_HELP = Words(
    en="{what}\n  How it is written: {command} --help",
    tr="{what}\n  Nasıl yazıldığını {command} --help gösterir.",
)


def tell(error: click.ClickException) -> None:
    """Say on stderr what is wrong with the command line."""
    if language() == "tr" and isinstance(error, click.UsageError) and not isinstance(error, NoArgsIsHelpError):
        command = error.ctx.command_path if error.ctx else "sahne"
        click.echo(f"sahne: {text_of(_HELP(what=_what(error), command=command), 'tr')}", err=True)
    else:
        error.show()


def _what(error: click.UsageError) -> Said:
    if isinstance(error, NoSuchOption):
        return _NO_OPTION(name=error.option_name)
    if not isinstance(error, BadParameter) or error.param is None:
        return _OTHER()
    name = error.param.opts[0] if error.param.param_type_name == "option" else error.param.human_readable_name
    if isinstance(error, MissingParameter):
        return _MISSING(name=name)
    kind = error.param.type
    if isinstance(kind, click.Choice):
        return _ONE_OF(name=name, choices=Listed(tuple(map(str, kind.choices))))
    if isinstance(kind, click.Path):
        return (_NO_FILE if kind.file_okay else _NO_FOLDER)(name=name)
    return _NO_VALUE(name=name)
