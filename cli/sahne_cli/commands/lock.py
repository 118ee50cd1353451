"""``sahne lock``."""

import sys
from pathlib import Path

import click

from sahne.calendars.lock import PATH, is_tidy
from sahne.calendars.locking import is_behind
from sahne.files import read
from sahne.said import Counted, Words
from sahne.workspace import read_library
from sahne_cli.calendar_lock import current_lock, write_lock
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, say

_ENTRIES = Words(en="entry|entries", tr="kayıt")
_SAME = Words(en="{path} is up to date: {entries}", tr="{path} güncel: {entries}")
_WRITTEN = Words(
    en="{path}: {changed} brought up to date, of {number}", tr="{path}: {number} kayıttan {changed} güncellendi"
)
_CHANGED = Words(en="entry|entries", tr="tanesi")
_BEHIND = Words(
    en="{path} is behind by {entries}\n  Bring it up to date, and commit it with your change: sahne lock",
    tr="{path} geride kalmış: {entries}\n  Güncelleyin ve değişikliğinizle birlikte kaydedin: sahne lock",
)
_UNTIDY = Words(
    en="{path} holds lines of two branches\n  Bring them together: sahne lock",
    tr="{path} içinde iki dalın satırları bir arada\n  Birleştirin: sahne lock",
)


@click.command("lock", short_help="Remember what calendars were told.")
@click.option("--check", "only_look", is_flag=True, help="Write nothing; exit with 1 when the lock is behind.")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, only_look: bool, today: str | None) -> None:
    """Bring content/calendar.lock up to date: what subscribers of the calendars were told of each entry, and when.

    Commit the file with your content. Lines of two branches in it are brought together.
    """
    library = read_library(root)
    behind = is_behind(library)
    if only_look:
        _look(root, len(behind))
    now = moment(today, library.settings)
    lock = current_lock(root, library, now)
    if not only_look and write_lock(root, lock):
        say(_WRITTEN(path=PATH, changed=Counted(len(behind), _CHANGED), number=len(lock)))
    else:
        say(_SAME(path=PATH, entries=Counted(len(lock), _ENTRIES)))


def _look(root: Path, behind: int) -> None:
    """End with 1 when the lock is behind, or two branches left their lines in it."""
    if behind:
        say(_BEHIND(path=PATH, entries=Counted(behind, _ENTRIES)))
        sys.exit(1)
    data = read(root / PATH)
    if isinstance(data, bytes) and not is_tidy(data.decode("utf-8-sig", "replace")):
        say(_UNTIDY(path=PATH))
        sys.exit(1)
