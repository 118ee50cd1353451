"""``sahne move``."""

from datetime import timedelta
from pathlib import Path

import click

from sahne.editing.changes import changed
from sahne.editing.find import find_source
from sahne.editing.moves import NEXT, Move, item_of, moves
from sahne.editing.outcome import outcome_of
from sahne.errors import SahneError
from sahne.models.item import Status
from sahne.planning.free import find_free
from sahne.said import AND, Listed, Said, Words
from sahne.source import Source
from sahne.survey import Survey
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.set import tell, write_outcome
from sahne_cli.language import lang_option, say
from sahne_cli.reading import survey_of

_MOVED = Words(en="{path}: {moves}", tr="{path}: {moves}")
_MOVE = Words(en="{field} {old} → {new}", tr="{field} {old} → {new}")
_NEW = Words(en="{field} {new}", tr="{field} {new}")
_SAME = Words(en="{path} stands there already", tr="{path} zaten orada")
_NO_CHANNEL = Words(
    en="{path} names no channel, so nothing can be free\n  Add one first: sahne set {path} channel=linkedin",
    tr="{path} bir kanal belirtmiyor, bu yüzden boş yer aranamıyor\n  Önce ekleyin: sahne set {path} channel=linkedin",
)
_NOTHING_FREE = Words(
    en="no place is free in the coming year; look at the cadence and the quiet hours of the channel",
    tr="önümüzdeki bir yılda boş yer yok; kanalın sıklığına ve sessiz saatlerine bakın",
)


@click.command("move", short_help="Move an item to another day.", context_settings={"ignore_unknown_options": True})
@click.argument("item")
@click.argument("day", metavar="DAY")
@click.option("--publish", "plan", is_flag=True, help="Only when it goes out; an event itself stays where it is.")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, item: str, day: str, plan: bool, today: str | None) -> None:
    """Move an item to another day; an event with its end, everything else with its publish.

    DAY is 2026-12-03, 2026-12-03T10:00, 10:00, +7d, -1w, or next: the next free place of its channels that
    leaves the days it takes to be approved. Without a time
    the item keeps the one it has.
    """
    survey = survey_of(root, today)
    source = find_source(survey.library, item)
    plan = plan or day == NEXT
    moved = moves(source, _free(survey, source) if day == NEXT else day, survey.settings.timezone, plan=plan)
    text = changed(source, [move.change for move in moved])
    if text == source.text:
        say(_SAME(path=source.path))
        return
    outcome = outcome_of(survey, {source.path: text})
    write_outcome(root, source, outcome)
    keep_lock(root, survey.now)
    say(_MOVED(path=source.path, moves=Listed(tuple(map(_words, moved)), AND)))
    tell(root, outcome)


def _words(move: Move) -> Said:
    return (
        _MOVE(field=move.change.name, old=move.old, new=move.new)
        if move.old
        else _NEW(field=move.change.name, new=move.new)
    )


def _free(survey: Survey, source: Source) -> str:
    item = item_of(source)
    if not item.channel:
        raise SahneError(_NO_CHANNEL(path=source.path))
    ready = item.status in (Status.APPROVED, Status.PUBLISHED)
    ahead = timedelta(days=0 if ready else survey.settings.plan.approved_days + 1)
    found = find_free(survey, item.channel, survey.now + ahead, item)
    if found is None:
        raise SahneError(_NOTHING_FREE())
    return f"{found:%Y-%m-%dT%H:%M}"
