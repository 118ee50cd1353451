"""``sahne set``."""

import sys
from pathlib import Path

import click

from sahne.check import has_errors
from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.editing.find import find_source
from sahne.editing.outcome import Outcome, outcome_of
from sahne.editing.save import save
from sahne.errors import SahneError
from sahne.reports.text import as_text
from sahne.said import Words
from sahne.source import Source
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.check import report_of
from sahne_cli.language import lang_option, say
from sahne_cli.reading import survey_of

_SET = Words(en="changed {path}", tr="değişti: {path}")
_NOTHING = Words(en="{findings}\n  Nothing was written.", tr="{findings}\n  Hiçbir şey yazılmadı.")
_NO_ITEM = Words(
    en="{path} is no item; it stands in the folder of no kind",
    tr="{path} bir içerik değil; hiçbir türün klasöründe durmuyor",
)
_MEANWHILE = Words(
    en="{path} was saved by another program just now; try again",
    tr="{path} tam şu anda başka bir program tarafından kaydedildi; yeniden deneyin",
)
_SAME = Words(en="{path} says so already", tr="{path} zaten böyle")


@click.command("set", short_help="Change fields of an item.")
@click.argument("item")
@click.argument("changes", nargs=-1, required=True, metavar="FIELD=VALUE...")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, item: str, changes: tuple[str, ...], today: str | None) -> None:
    """Change fields of an item, and nothing else in its file.

    ITEM is a path, a name such as posts/kutu, an id, or a slug. FIELD=VALUE writes a value, FIELD= takes the line out,
    FIELD+=VALUE and FIELD-=VALUE add to a list and take from it; kpi.target=40 changes a field within a field.
    """
    survey = survey_of(root, today)
    source = find_source(survey.library, item)
    if source.kind is None:
        raise SahneError(_NO_ITEM(path=source.path))
    text = changed(source, [read_change(typed, source.kind) for typed in changes])
    if text == source.text:
        say(_SAME(path=source.path))
        return
    outcome = outcome_of(survey, {source.path: text})
    write_outcome(root, source, outcome)
    keep_lock(root, survey.now)
    say(_SET(path=source.path))
    tell(root, outcome)


def write_outcome(root: Path, source: Source, outcome: Outcome) -> None:
    """Write a changed file, unless it must not be.

    Raises:
        SahneError: A value cannot stand in its field, or the file was saved meanwhile; nothing is written.
    """
    refuse(outcome)
    if not save(root, source, outcome.source.text):
        raise SahneError(_MEANWHILE(path=source.path))


def refuse(outcome: Outcome) -> None:
    """Stop with the words of the rules, when something keeps a file from being written.

    Raises:
        SahneError: Something does.
    """
    if outcome.refused:
        raise SahneError(_NOTHING(findings=outcome.words))


def tell(root: Path, outcome: Outcome) -> None:
    """Show what the check finds anew, and end with 1 when an error is among it."""
    if outcome.brought:
        click.echo("\n" + as_text(report_of(root, list(outcome.brought), 0)), nl=False)
    if has_errors(outcome.brought):
        sys.exit(1)
