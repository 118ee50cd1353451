"""``sahne schema``."""

from pathlib import Path

import click

from sahne.editors.vscode import as_json, schemas
from sahne.files import write
from sahne.kinds import BY_NAME
from sahne.said import Words
from sahne_cli.kinds import KindName
from sahne_cli.language import lang_option, say

_WRITTEN = Words(en="{count} schemas in {folder}", tr="{folder} klasöründe {count} şema")
_SETTINGS = "settings"


@click.command("schema", short_help="Print or write JSON Schema of each kind, for editors.")
@click.argument("kind", required=False, type=KindName(_SETTINGS))
@click.option("-o", "--output", type=click.Path(path_type=Path, file_okay=False), help="A folder to write them into.")
@lang_option
def command(kind: str | None, output: Path | None) -> None:
    """Print the JSON Schema of a KIND's fields, or of the settings; with -o write it, or all of them, into a folder.

    Without either, the names of the kinds are printed. sahne init writes them all into .vscode/sahne.
    """
    if kind is None and output is None:
        click.echo("\n".join([*BY_NAME, _SETTINGS]))
        return
    found = {name: schema for name, schema in schemas().items() if kind in (None, name.partition(".")[0])}
    if output is None:
        click.echo(as_json(next(iter(found.values()))), nl=False)
        return
    for name, schema in found.items():
        write(output / name, as_json(schema).encode())
    say(_WRITTEN(count=len(found), folder=output.as_posix()))
