"""What waits for whom to be read and approved, on a terminal."""

from collections.abc import Iterable

import click

from sahne.approvals.pinned import digest_in
from sahne.approvals.waiting import Waiting, waiting_of
from sahne.models.person import Person
from sahne.said import AND, Listed, Words, text_of
from sahne.survey import Survey
from sahne.turkish import fold
from sahne_cli.language import language, say

_NOTHING_WAITS = Words(en="Nothing waits for an approval.", tr="Onay bekleyen bir şey yok.")
_ANYBODY = Words(en="anybody but {owners}", tr="{owners} dışında herkes")
_ANYBODY_AT_ALL = Words(en="anybody who did not write it", tr="yazandan başka herkes")
_VOID = Words(en="changed since it was approved", tr="onaydan sonra değişti")


def show_waiting(survey: Survey, person: Person | None) -> None:
    """Show what waits, for one person or for all."""
    waiting = waiting_of(survey.library, survey.now, digest_in(survey.library))
    by_reader: dict[str, list[Waiting]] = {}
    for one in waiting:
        for reader in _readers(one):
            by_reader.setdefault(reader, []).append(one)
    wanted = [person.title] if person else sorted(by_reader, key=fold)
    if not any(by_reader.get(reader) for reader in wanted):
        say(_NOTHING_WAITS())
    for reader in wanted:
        found = by_reader.get(reader, [])
        if found:
            click.echo(reader)
            for line in _lines(survey, found):
                click.echo(f"  {line}")


def _readers(waiting: Waiting) -> tuple[str, ...]:
    if waiting.people:
        return tuple(one.title for one in waiting.people)
    owners = tuple(owner.title for owner in waiting.owners)
    said = _ANYBODY(owners=Listed(owners, AND)) if owners else _ANYBODY_AT_ALL()
    return (text_of(said, language()),)


def _lines(survey: Survey, waiting: Iterable[Waiting]) -> Iterable[str]:
    for one in waiting:
        day = survey.settings.moment(one.item.publish).date().isoformat() if one.item.publish else " " * 10
        note = f" ({text_of(_VOID, language())})" if one.standing.void else ""
        yield f"{day}  {one.item.name}  {one.item.title}{note}"
