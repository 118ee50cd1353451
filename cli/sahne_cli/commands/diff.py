"""``sahne diff``."""

from datetime import datetime
from pathlib import Path

import click

from sahne.calendars.changes import Changes, Side, changes_between, side_of
from sahne.calendars.changes.as_json import as_json
from sahne.calendars.changes.as_markdown import as_markdown
from sahne.calendars.changes.as_text import as_text
from sahne.errors import SahneError
from sahne.files import write
from sahne.said import Words
from sahne.workspace import read_library
from sahne_cli.calendar_lock import with_commits, with_commits_until
from sahne_cli.clock import moment, today_option
from sahne_cli.git import changed_files, commit_times, compared_with, workspace_at
from sahne_cli.language import lang_option, language, say

_NOT_THERE = Words(
    en="there is no workspace at {base}: no content/sahne.yml\n  Name a commit in which it was there.",
    tr="{base} kaydında çalışma alanı yok: content/sahne.yml bulunamadı\n  Onun bulunduğu bir kaydın adını yazın.",
)
_AT_BASE = Words(en="at {base}: {said}", tr="{base} kaydında: {said}")
_WRITTEN = Words(en="written: {file}", tr="yazıldı: {file}")
_FORMATS = ("text", "markdown", "json")


@click.command("diff", short_help="Say what calendar subscribers will see of a change.")
@click.argument("base", required=False)
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True)
@click.option("--all", "everything", is_flag=True, help="Show every entry on a line of its own, and cut nothing short.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="A file to write it into.")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, base: str | None, form: str, everything: bool, output: Path | None, today: str | None) -> None:
    """Say what subscribers of the calendars will see of your change, in plain words.

    Your folder as it is, with what is not committed yet, is held against BASE: a branch, a tag or a commit, and of a branch
    the commit at which yours left it. Without BASE it is the branch that yours follows, else the last commit. It ends with 0
    whether there are changes or not.
    """
    commit, name = compared_with(root, base)
    changes = _changes(root, commit, name, today)
    said = (
        as_json(changes, commit)
        if form == "json"
        else (as_markdown if form == "markdown" else as_text)(changes, name, language(), everything=everything)
    )
    if output is None:
        click.echo(said, nl=False)
    else:
        write(output, said.encode())
        say(_WRITTEN(file=output.as_posix()))


def _changes(root: Path, commit: str, name: str, today: str | None) -> Changes:
    library = read_library(root)
    now = moment(today, library.settings)
    moved = changed_files(root, commit)
    before = _side_at(root, commit, name, now)
    return changes_between(before, side_of(with_commits(root, library, now), now), lambda path: moved.get(path, path))


def _side_at(root: Path, commit: str, name: str, now: datetime) -> Side:
    with workspace_at(root, commit) as then:
        if not (then / "content/sahne.yml").is_file():
            raise SahneError(_NOT_THERE(base=name))
        try:
            library = read_library(then)
        except SahneError as error:
            raise SahneError(_AT_BASE(base=name, said=error.said)) from error
        whole = side_of(with_commits_until(library, now, lambda: commit_times(root, commit)), now)
        _ = whole.unread  # read from files that are gone in a moment
        return whole
