"""``sahne reviews``."""

from itertools import groupby
from pathlib import Path

import click

from sahne.editing.outcome import outcome_of
from sahne.editing.save import save
from sahne.owning.planned import with_day
from sahne.owning.reviews import Proposal, Proposals, proposals
from sahne.said import AND, Counted, Listed, Words, text_of
from sahne.survey import Survey
from sahne_cli.approver import person_called
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.set import refuse
from sahne_cli.language import lang_option, language, say
from sahne_cli.reading import survey_of

_NOTHING = Words(en="Everything that is to be reviewed has its day.", tr="Gözden geçirilecek her şeyin günü var.")
_PASSED = Words(en="was due on {day}", tr="günü {day} idi")
_NONE = Words(en="had no day", tr="günü yoktu")
_NOBODYS = Words(
    en="Nobody who works here looks after these, so they get no day: {paths}",
    tr="Burada çalışan kimse bunlara bakmadığı için gün almadılar: {paths}",
)
_WRITE = Words(
    en="Nothing was written. To write these days: sahne reviews --write",
    tr="Hiçbir şey yazılmadı. Bu günleri yazmak için: sahne reviews --write",
)
_WRITTEN = Words(en="wrote review_by into {files}", tr="review_by yazıldı: {files}")
_FILES = Words(en="file|files", tr="dosya")
_MEANWHILE = Words(
    en="{path} was saved by another program just now; it keeps its day",
    tr="{path} tam şu anda başka bir program tarafından kaydedildi; günü değişmedi",
)


@click.command("reviews", short_help="Spread the days of review, so many a week for each owner.")
@click.option("--write", "writes", is_flag=True, help="Write the days; else they are only shown.")
@click.option("--owner", metavar="PERSON", help="Only of this person.")
@click.option("--per-week", type=click.IntRange(1, 50), help="How many a week; as the settings say unless said.")
@today_option
@lang_option
@click.pass_obj
def command(root: Path, writes: bool, owner: str | None, per_week: int | None, today: str | None) -> None:
    """Propose a day of review for what has none, or whose day is past.

    Nobody gets more than so many a week, none on a weekend or a holiday; days that are still to come stay. What is overdue
    comes first. --write writes them, and beside a day that passed, that nobody has read it yet.
    """
    survey = survey_of(root, today)
    found = proposals(survey, per_week or survey.settings.playbook.reviews_per_week)
    if owner is not None:
        person = person_called(survey.library, owner)
        found = Proposals(days=tuple(one for one in found.days if one.owner.group == person.group), nobody=())
    if not found.days:
        say(_NOTHING)
    _show(found)
    if found.days and writes:
        _write(root, survey, found.days)
    elif found.days:
        say(_WRITE)


def _show(found: Proposals) -> None:
    for name, days in groupby(found.days, key=lambda one: one.owner.title):
        click.echo(name)
        for one in days:
            why = _PASSED(day=one.was) if one.was else _NONE()
            click.echo(f"  {one.day}  {one.source.item.name if one.source.item else ''}  ({text_of(why, language())})")
    if found.nobody:
        say(_NOBODYS(paths=Listed(tuple(source.path for source in found.nobody), AND)))


def _write(root: Path, survey: Survey, days: tuple[Proposal, ...]) -> None:
    """Write all of them, or none where one cannot be written.

    Raises:
        SahneError: One of the files is written in a way in which it cannot be changed safely.
    """
    texts = {one.source.path: with_day(one, survey.today, survey.settings.language) for one in days}
    refuse(outcome_of(survey, texts))
    written = 0
    for one in days:
        if save(root, one.source, texts[one.source.path]):
            written += 1
        elif texts[one.source.path] != one.source.text:
            say(_MEANWHILE(path=one.source.path), err=True)
    keep_lock(root, survey.now)
    say(_WRITTEN(files=Counted(written, _FILES)))
