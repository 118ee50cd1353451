"""``sahne approve``."""

from dataclasses import replace
from pathlib import Path

import click

from sahne.approvals.pinned import digest_in, pinned
from sahne.approvals.rows import Approval, path_of, with_row
from sahne.approvals.standing import Standing, standing_of
from sahne.check import has_errors
from sahne.diagnostic import Place
from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.editing.find import find_source
from sahne.editing.moves import item_of
from sahne.editing.outcome import outcome_of
from sahne.errors import SahneError
from sahne.files import Unreadable, read, write
from sahne.library import Library
from sahne.models.item import Status
from sahne.models.person import Person
from sahne.rows import BadRow
from sahne.said import Counted, Words, text_of
from sahne.source import Source
from sahne.survey import Survey
from sahne_cli.approval_list import show_waiting
from sahne_cli.approver import person_called, refuse, who_approves
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.set import tell, write_outcome
from sahne_cli.language import lang_option, say
from sahne_cli.reading import survey_of

_LARGEST = 100_000_000
_WHICH = Words(
    en="say which item you have read, for example: sahne approve posts/kutu\n  What waits: sahne approve --list",
    tr="okuduğunuz içeriği yazın, örneğin: sahne approve posts/kutu\n  Bekleyenler: sahne approve --list",
)
_NO_ID = Words(
    en="{path} has no id yet, by which an approval knows it\n  sahne check --fix writes one.",
    tr="{path} dosyasında henüz id yok; onay içeriği ondan tanır\n  sahne check --fix bir tane yazar.",
)
_NO_ROLE = Words(
    en="a role is a few words on one line, for example: --role lawyer",
    tr="rol, tek satırda birkaç sözcüktür, örneğin: --role hukukçu",
)
_BAD_TABLE = Words(
    en="{path}:{line} cannot be read, so nothing is added\n  Mend that line first; sahne check says what is wrong in it.",
    tr="{path}:{line} okunamıyor, bu yüzden bir şey eklenmedi\n  Önce o satırı düzeltin; yanlışı sahne check söyler.",
)
_UNREADABLE = Words(
    en="{path} cannot be read; look at its permissions", tr="{path} okunamıyor; dosyanın izinlerine bakın"
)
_ALREADY = Words(en="{person} approved these very words on {day}", tr="{person} tam bu metni {day} günü onaylamıştı")
_APPROVED = Words(en="{person} approved {path} as {role}", tr="{person} {path} dosyasını onayladı ({role})")
_COMMIT = Words(
    en="Commit {table} with your change.", tr="{table} dosyasını değişikliğinizle birlikte kaydedin (commit)."
)
_STATUS = Words(en="Its status is approved now.", tr="Durumu artık approved.")
_MORE = Words(en="{people} more must read it.", tr="{people} daha okumalı.")
_PEOPLE = Words(en="person|people", tr="kişi")
_KEPT = Words(
    en="Its status stays {status}; write approved when it is finished: sahne set {name} status=approved",
    tr="Durumu {status} olarak kalıyor; bitince onaylandı yapın: sahne set {name} status=approved",
)
REVIEWER = Words(en="reviewer", tr="gözden geçiren")


@click.command("approve", short_help="Say that you have read an item and found it good.")
@click.argument("item", required=False)
@click.option("--as", "person", metavar="PERSON", help="Who you are; whom version control knows you as unless said.")
@click.option("--role", metavar="WORDS", help="As what you read it: lawyer; reviewer unless said.")
@click.option("--list", "only_list", is_flag=True, help="Say what waits for whom, and approve nothing.")
@today_option
@lang_option
@click.pass_obj
def command(
    root: Path, item: str | None, person: str | None, role: str | None, only_list: bool, today: str | None
) -> None:
    """Say that you have read an item and found it good: your name, the day, and a hash of what you read are written down.

    Any later change of its words, title, picture, channel or day voids it; the status and what happened may change. Nobody
    approves what is their own.
    """
    survey = survey_of(root, today)
    if only_list:
        show_waiting(survey, person_called(survey.library, person) if person else None)
        return
    if item is None:
        raise SahneError(_WHICH())
    source = find_source(survey.library, item)
    _approve(root, survey, source, who_approves(root, survey.library, item, person), _role(survey, role))


def _approve(root: Path, survey: Survey, source: Source, person: Person, role: str) -> None:
    library, digest = survey.library, digest_in(survey.library)
    item = item_of(source)
    if item.id is None:
        raise SahneError(_NO_ID(path=source.path))
    refuse(root, survey, source, person)
    before = standing_of(library, source, digest)
    same = [row for row in before.valid if row.person in {person.slug, person.translation_key, person.id}]
    if same:
        say(_ALREADY(person=person.title, day=same[0].day))
        return
    row = Approval(
        item=item.id,
        person=person.slug,
        role=role,
        day=survey.today,
        text=pinned(source, digest),
        place=Place(path_of(survey.today)),
    )
    _write_row(root, library, row)
    say(_APPROVED(person=person.title, path=source.path, role=role))
    after = Standing(needed=max(before.needed, 1), valid=(*before.valid, row))
    library = replace(library, approval_rows=(*library.approval_rows, row))
    _go_on(root, replace(survey, library=library, _made={}), source, after)
    say(_COMMIT(table=row.place.path))


def _go_on(root: Path, survey: Survey, source: Source, standing: Standing) -> None:
    """Say how many more must read it; write the status of what was in review, and is approved by enough now."""
    item = item_of(source)
    if standing.missing:
        say(_MORE(people=Counted(standing.missing, _PEOPLE)))
    elif item.status in (Status.IDEA, Status.DRAFT):
        say(_KEPT(status=str(item.status), name=item.name))
    elif item.status is Status.REVIEW and source.kind is not None:
        text = changed(source, [read_change("status=approved", source.kind)])
        outcome = outcome_of(survey, {source.path: text})
        write_outcome(root, source, outcome)
        keep_lock(root, survey.now)
        say(_STATUS())
        if has_errors(outcome.brought):
            tell(root, outcome)


def _role(survey: Survey, words: str | None) -> str:
    role = " ".join((words or text_of(REVIEWER, survey.settings.language)).split())
    if not role[:1].isalpha() or not role.isprintable() or len(role) > 60:
        raise SahneError(_NO_ROLE())
    return role


def _write_row(root: Path, library: Library, row: Approval) -> None:
    """Add a row to its table, unless something in the table cannot be read."""
    path = row.place.path
    for other in library.approval_rows:
        if isinstance(other, BadRow) and other.place.path == path:
            raise SahneError(_BAD_TABLE(path=path, line=other.place.line))
    data = read(root / path, _LARGEST)
    if isinstance(data, Unreadable):
        if data.reason != "error" or (root / path).exists():
            raise SahneError(_UNREADABLE(path=path))
        data = b""
    write(root / path, with_row(data.decode(), row).encode())
