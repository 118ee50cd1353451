"""``sahne new``."""

import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from sahne.drafting.address import free_slug
from sahne.drafting.answers import as_day
from sahne.drafting.draft import draft, fields_from, path_of
from sahne.drafting.questions import ask, questions
from sahne.drafting.translation import language_of, shared_fields, with_key
from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.editing.find import find_source
from sahne.editing.moves import item_of
from sahne.editing.outcome import outcome_of
from sahne.editing.save import save
from sahne.errors import SahneError
from sahne.files import Found, write
from sahne.kinds import BY_NAME, Kind
from sahne.reader import read_source
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.source import Source
from sahne.survey import Survey
from sahne_cli.calendar_lock import keep_lock
from sahne_cli.clock import today_option
from sahne_cli.commands.set import refuse, tell
from sahne_cli.kinds import KindName
from sahne_cli.language import lang_option, say
from sahne_cli.questions import answer, is_terminal
from sahne_cli.reading import survey_of

_WRITTEN = Words(en="wrote {path}", tr="yazıldı: {path}")
_BOUND = Words(en="{path} has the same translation_key now", tr="{path} dosyasına da aynı translation_key yazıldı")
_OTHER_KIND = Words(
    en="{path} is no {kind}\n  A version in another language is of the same kind: sahne new {right} {title}.",
    tr="{path} bir {kind} değil\n  Başka dildeki sürüm de aynı türden olur: sahne new {right} {title}.",
)
_THERE = Words(
    en="{path} is there already\n  Give the new one another name with --slug.",
    tr="{path} zaten var\n  Yenisine --slug ile başka bir ad verin.",
)
_NO_DAY = Words(
    en="{typed!r} is no day\n  Write 2026-12-03 or 2026-12-03T10:00.",
    tr="{typed!r} bir gün değil\n  2026-12-03 ya da 2026-12-03T10:00 yazın.",
)
_NO_LANGUAGE = Words(
    en="the workspace has no language {lang!r}\n  Write {languages}, or add the language to content/sahne.yml.",
    tr="çalışma alanında {lang!r} dili yok\n  {languages} yazın ya da dili content/sahne.yml dosyasına ekleyin.",
)
_MANY = ("audience", "channel", "location", "people")


@click.command("new", short_help="Write a new item.")
@click.argument("kind", type=KindName())
@click.argument("title")
@click.option("--audience", multiple=True, metavar="NAME", help="For whom.")
@click.option("--channel", multiple=True, metavar="NAME", help="On which channels.")
@click.option("--goal", metavar="NAME", help="For which goal.")
@click.option("--owner", metavar="NAME", help="Who looks after it.")
@click.option("--publish", metavar="DAY", help="When it goes out; the next free place unless said.")
@click.option("--in", "spoken", metavar="LANGUAGE", help="The language of the item; the workspace's first unless said.")
@click.option("--translates", metavar="ITEM", help="It is the version of this item in another language.")
@click.option(
    "--slug", metavar="NAME", help="The name of the file and the end of its address; made of the title unless said."
)
@click.option("--set", "more", multiple=True, metavar="FIELD=VALUE", help="Any other field, as sahne set takes it.")
@today_option
@lang_option
@click.pass_obj
def command(
    root: Path,
    kind: str,
    title: str,
    audience: tuple[str, ...],
    channel: tuple[str, ...],
    goal: str | None,
    owner: str | None,
    publish: str | None,
    spoken: str | None,
    translates: str | None,
    slug: str | None,
    more: tuple[str, ...],
    today: str | None,
) -> None:
    """Write a new item of a KIND, with what such items usually say.

    On a terminal it asks for what is not given, and offers what the workspace has; elsewhere it takes the usual answers.
    """
    survey = survey_of(root, today)
    model = BY_NAME[kind]
    first = _first(survey, model, translates, title) if translates else None
    if spoken and spoken not in survey.settings.languages:
        raise SahneError(_NO_LANGUAGE(lang=spoken, languages=listed(survey.settings.languages)))
    lang = language_of(survey, item_of(first), spoken) if first else spoken or survey.settings.language
    slug = free_slug(survey.library, model, title, lang, slug, translates=first is not None)
    said = _given({"audience": audience, "channel": channel, "goal": goal, "owner": owner, "publish": publish})
    shared = shared_fields(survey, first, item_of(first), lang) if first else {}
    answers = said if first else _answered(survey, model, lang, {"title": title, **said})
    fields = {**shared, **fields_from(survey, answers, lang)}
    own = {"id": str(uuid.uuid4()), "title": title, "lang": lang, "slug": slug, "status": "draft"}
    _write(root, survey, first, _texts(survey, model, {**fields, **own}, first, more))


def _first(survey: Survey, kind: Kind, name: str, title: str) -> Source:
    """The item that is translated."""
    source = find_source(survey.library, name)
    if item_of(source).kind != kind.name:
        right = item_of(source).kind
        raise SahneError(_OTHER_KIND(path=source.path, kind=KIND_WORDS[kind.name], right=right, title=f'"{title}"'))
    return source


def _given(given: Mapping[str, Any]) -> dict[str, Any]:
    """What the options say; names may be parted by commas."""
    said: dict[str, Any] = {}
    for name, value in given.items():
        if value:
            several = [part.strip() for one in value for part in one.split(",")] if name in _MANY else value
            said[name] = _day(value) if name == "publish" else several
    return said


def _day(typed: str) -> str:
    day = as_day(typed)
    if day is None:
        raise SahneError(_NO_DAY(typed=typed))
    return day


def _answered(survey: Survey, kind: Kind, lang: str, answers: dict[str, Any]) -> dict[str, Any]:
    """The answers to all questions; on a terminal a person's, elsewhere the usual ones."""
    for one in questions(kind):
        question = ask(one, survey, kind, lang, answers)
        if question is None or question.field in answers:
            continue
        said = answer(question) if is_terminal() else question.default
        if said:
            answers[question.field] = list(said) if question.field in _MANY and question.many else said[0]
    return answers


def _texts(
    survey: Survey, kind: Kind, fields: dict[str, Any], first: Source | None, more: tuple[str, ...]
) -> dict[str, str]:
    """The new file, and the one it translates where that has to say so."""
    path = path_of(kind, str(fields["slug"]))
    text = draft(kind, fields, str(fields["lang"]))
    if more:
        source = read_source(Found(path), text.encode(), survey.settings)
        text = changed(source, [read_change(typed, kind) for typed in more])
    bound = with_key(first, item_of(first)) if first else ""
    return {path: text, **({first.path: bound} if first and bound != first.text else {})}


def _write(root: Path, survey: Survey, first: Source | None, texts: dict[str, str]) -> None:
    path = next(iter(texts))
    if (root / path).exists():
        raise SahneError(_THERE(path=path))
    outcome = outcome_of(survey, texts)
    refuse(outcome)
    write(root / path, texts[path].encode())
    say(_WRITTEN(path=path))
    if first is not None and first.path in texts:
        save(root, first, texts[first.path])
        say(_BOUND(path=first.path))
    keep_lock(root, survey.now)
    tell(root, outcome)
