"""``sahne init``."""

import uuid
from datetime import date, datetime
from pathlib import Path

import click

from sahne.editors.vscode import vscode_files
from sahne.errors import SahneError
from sahne.files import is_empty, replaced_folder, write
from sahne.said import Words
from sahne.starter import starter_files
from sahne.workspace import read_library
from sahne_cli.calendar_lock import current_lock, write_lock
from sahne_cli.clock import moment
from sahne_cli.language import lang_option, language, say

NOT_EMPTY = Words(
    en="{folder} is there already, and not empty; name a new folder",
    tr="{folder} zaten var ve boş değil; yeni bir klasör adı verin",
)
MADE = Words(
    en="{count} files in {folder}. Go on with:\n\n  cd {typed}\n  sahne check\n  sahne serve\n\nREADME.md in it says the rest.",
    tr="{folder} klasöründe {count} dosya var. Şöyle devam edin:\n\n  cd {typed}\n  sahne check\n  sahne serve\n\n"
    "Gerisini içindeki README.md anlatıyor.",
)


@click.command("init", short_help="Make a first workspace.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="The employer's name; without it the folder's.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DAY", help="Plan the first items around this day.")
@lang_option
@click.pass_obj
def command(root: Path, folder: Path, name: str | None, today: datetime | None) -> None:
    """Make a workspace of a few good items in FOLDER, ready to be changed into your own."""
    place = root / folder
    if not is_empty(place):
        raise SahneError(NOT_EMPTY(folder=folder.as_posix()))
    company = name or place.resolve().name.replace("-", " ").replace("_", " ").title()
    day = today.date() if today else date.today()  # noqa: DTZ011, the user's own day
    texts = starter_files(company, day, lambda: str(uuid.uuid4()), language()) | vscode_files()
    with replaced_folder(place) as new:
        for path, data in texts.items():
            write(new / path, data)
        library = read_library(new)
        write_lock(new, current_lock(new, library, moment(f"{day}", library.settings)))
    name_of_folder = folder.as_posix()
    typed = f'"{name_of_folder}"' if " " in name_of_folder else name_of_folder
    say(MADE(count=len(texts) + 1, folder=name_of_folder, typed=typed))
