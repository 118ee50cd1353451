"""``sahne``: the group of commands, the choice of workspace, and the one place where errors become words."""

import errno
import gc
import importlib
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import click

from sahne import __version__
from sahne.disk_words import REASONS
from sahne.errors import SahneError
from sahne.said import AND, Listed, Words, text_of
from sahne.suggest import did_you_mean
from sahne_cli.language import choose, language, say
from sahne_cli.turkish_help import help_of, speaking
from sahne_cli.usage import STOPPED, tell

_COMMANDS = (
    "init",
    "new",
    "check",
    "rule",
    "plan",
    "diff",
    "set",
    "move",
    "approve",
    "owners",
    "reviews",
    "export",
    "feeds",
    "build",
    "serve",
    "lock",
    "import",
    "results",
    "report",
    "schema",
)
_NO_COMMAND = Words(en="there is no command {name!r}\n  {hint}", tr="{name!r} diye bir komut yok\n  {hint}")
_CUT_SHORT = Words(
    en="sahne: what was to be said could not be written ({reason})",
    tr="sahne: söylenecekler yazılamadı ({reason})",
)
_COMMANDS_ARE = Words(en="The commands are {commands}.", tr="Komutlar şunlar: {commands}.")


class Commands(click.Group):
    """Commands that are imported only when they are called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names, in the order in which one meets them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """One command, by name."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"sahne_cli.commands.{cmd_name.replace('import', 'import_')}")
        command: click.Command = module.command
        return speaking(command)

    def get_help(self, ctx: click.Context) -> str:
        """The page of ``--help``."""
        return help_of(self, ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is called, or the one that was meant."""
        name = args[0]
        if name not in _COMMANDS and not name.startswith("-"):
            hint = did_you_mean(name, _COMMANDS, _COMMANDS_ARE(commands=Listed(_COMMANDS, AND)))
            raise SahneError(_NO_COMMAND(name=name, hint=hint))
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-C",
    "root",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The workspace, when it is not the current folder.",
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def sahne(ctx: click.Context, root: Path) -> None:
    """From a folder of Markdown to a career portal, a playbook and calendar feeds."""
    ctx.obj = root


def main() -> NoReturn:
    """Run the command line and leave at once: to take ten thousand items apart takes longer than to leave them to the system."""
    code: object = 0
    try:
        run()
    except SystemExit as ended:
        code = ended.code
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # nobody listens any more
            stream.flush()
    os._exit(code if isinstance(code, int) else 0)


def run() -> None:
    """Run the command line; an error of the run becomes one message on stderr and exit code 2."""
    choose(None)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # there are none, and to look for them takes a while
    gc.disable()  # a command makes many small objects, keeps them all, and ends
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        ended = sahne.main(prog_name="sahne", standalone_mode=False)
        sys.exit(ended if isinstance(ended, int) else 0)
    except click.Abort:
        say(STOPPED, err=True)
        sys.exit(130)
    except click.ClickException as error:
        tell(error)
        sys.exit(error.exit_code)
    except SahneError as error:
        plain = os.environ.get("NO_COLOR")
        click.echo(
            f"{click.style('sahne:', bold=True)} {text_of(error.said, language())}",
            err=True,
            color=False if plain else None,
        )
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        say(_CUT_SHORT(reason=REASONS[error.errno]), err=True)
        sys.exit(2)
