"""``sahne export``."""

from collections.abc import Iterator
from pathlib import Path

import click

from sahne.calendars.export import all_feeds
from sahne.files import replaced_folder, write
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option


@click.command("export")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("feeds"),
    show_default=True,
    help="Where to write; portal/ and playbook/ are made in it.",
)
@today_option
@click.pass_obj
def command(root: Path, output: Path, today: str | None) -> None:
    """Write every calendar feed, the same bytes that a build puts on the sites."""
    library = read_library(root)
    written = 0
    for site, files in all_feeds(library, moment(today, library.settings)).items():
        with replaced_folder(output / site) as folder:
            written += sum(1 for _ in _write(folder, files))
    click.echo(f"{written} calendars in {output.as_posix()}/portal and {output.as_posix()}/playbook")


def _write(folder: Path, files: dict[str, bytes]) -> Iterator[bool]:
    return (write(folder / path, data) for path, data in files.items())
