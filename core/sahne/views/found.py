"""What the search of the portal knows: one record a page, made from what is public and nothing else.

Closed jobs and cancelled events are not among them.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from html import unescape

from sahne.turkish import fold
from sahne.views.job_board import TRAITS, Board, boards_of, facet_values, traits_of
from sahne.views.public import PublicEvent, PublicItem, PublicJob, PublicView
from sahne.words import day_words, translate
from sahne.words.pay import pay_words
from sahne.words.spans import span_words

EVERY = "xxsahne"
"""A word of every record: asked for it, Pagefind fetches one small part of its index; asked for no word, all of it."""
_TAG, _WORD = re.compile(r"<[^>]*>"), re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A page as the search finds and shows it."""

    path: str
    lang: str
    text: str
    """What is searched: title, summary, text, and each word with ı once more without it."""
    shown: Mapping[str, str]
    """What a result says: title, summary, facts as a JSON list, the moment it closes."""
    filters: Mapping[str, Sequence[str]]
    order: Mapping[str, str]
    """``date`` -> ISO day, to show the newest first."""


def records_of(view: PublicView, html_of: Callable[[PublicItem], str]) -> Iterator[Record]:
    """The records of all items that can be found.

    Args:
        view: The portal.
        html_of: The rendered text of an item.
    """
    boards = boards_of(view)
    for item in view.items:
        if isinstance(item, PublicJob):
            if not item.closed:
                yield _job(item, boards[item.lang], html_of(item))
        elif not (isinstance(item, PublicEvent) and item.cancelled):
            yield _item(item, html_of(item))


def written_record(path: str, lang: str, title: str, html: str) -> Record:
    """The record of a page that was written by hand."""
    shown = {"title": title, "kind": "page"}
    return Record(path=path, lang=lang, text=searched(title, html), shown=shown, filters={"kind": ["page"]}, order={})


def _item(item: PublicItem, html: str) -> Record:
    facts = [translate(f"kind.{item.kind}", item.lang)]
    if isinstance(item, PublicEvent):
        facts.append(span_words(item.next_start, item.next_end, item.lang))
    facts += [person.name for person in item.people]
    return _record(item, html, facts, {}, {})


def _job(job: PublicJob, board: Board, html: str) -> Record:
    filters: dict[str, list[str]] = {}
    facts = []
    for name, key, title in dict.fromkeys(facet_values(job)):
        facet = board.facet(name, key)
        if facet and name not in TRAITS:
            filters.setdefault(name, []).append(facet.value)
        if (name, key) != ("remote", "no"):
            facts.append(title)
    filters["traits"] = traits_of(board, job)
    if job.salary:
        facts.append(pay_words(job.salary, job.lang))
    shown = {}
    if job.closes and job.valid_through:
        filters["closes"] = [job.closes.date().isoformat()]
        shown["closes"] = job.closes.astimezone(UTC).isoformat()
        shown["when"] = translate("job.closes", job.lang, day=day_words(job.valid_through, job.lang))
    return _record(job, html, facts, shown, filters)


def _record(
    item: PublicItem, html: str, facts: list[str], shown: Mapping[str, str], filters: Mapping[str, Sequence[str]]
) -> Record:
    return Record(
        path=item.path,
        lang=item.lang,
        text=searched(f"{item.title}. {item.summary}", html, *facts, *item.tags),
        shown={"title": item.title, "kind": item.kind, "summary": item.summary, "facts": listed(facts), **shown},
        filters={"kind": [item.kind], **filters},
        order={"date": f"{item.publish:%Y-%m-%d}"} if item.publish else {},
    )


def listed(facts: Sequence[str]) -> str:
    """Facts as a result holds them."""
    return json.dumps(facts, ensure_ascii=False)


def searched(title: str, html: str, *more: str) -> str:
    """What is searched, in one text; a search that does not know that ı is i finds its words too."""
    text = " ".join((title, unescape(_TAG.sub(" ", html)), *more))
    folded = sorted({fold(word) for word in _WORD.findall(text) if "ı" in word})
    return " ".join([*text.split(), *folded, EVERY])
