"""The log of dialogues."""

from datetime import date, timedelta

import pytest

from sahne.models.dialogue import Sentiment
from sahne.survey import Survey
from sahne.views.dialogues import Log, log_of
from sahne.workspace import read_library
from tests.conftest import NOW, WriteWorkspace


def dialogue(name: str, number: int, fields: str) -> dict[str, str]:
    return {f"content/dialogues/{name}.md": f"---\nid: 6a0c1d1e-2{number:03}\ntitle: {name}\n{fields}\n---\n"}


FILES = {
    **dialogue("fresh", 1, "received: 2026-11-23T08:00\nsentiment: positive"),
    **dialogue("late", 2, "received: 2026-11-18T10:00\nsentiment: negative"),
    **dialogue("unknown", 3, ""),
    **dialogue("quick", 4, "received: 2026-11-04T10:00\nanswered: 2026-11-04T13:00"),
    **dialogue("slow", 5, "received: 2026-10-12T10:00\nanswered: 2026-10-14T10:00\nsentiment: negative"),
    **dialogue("put-away", 6, "received: 2026-10-01T10:00\nstatus: archived"),
    **dialogue("hizli", 7, "lang: en\ntranslation_key: k\nreceived: 2026-09-01T10:00\nanswered: 2026-09-01T12:00"),
    **dialogue("iki", 8, "lang: tr\ntranslation_key: k\nreceived: 2026-09-01T10:00\nanswered: 2026-09-01T12:00"),
}


@pytest.fixture
def log(workspace: WriteWorkspace) -> Log:
    return log_of(Survey(library=read_library(workspace(FILES)), now=NOW))


def test_open_ones_come_first_the_oldest_promise_at_the_top(log: Log) -> None:
    assert [one.dialogue.slug for one in log.open] == ["late", "fresh", "unknown"]
    assert [one.late for one in log.open] == [True, False, False]
    assert log.open[0].took == timedelta(days=2, hours=23)


def test_the_others_follow_the_newest_first_and_each_once(log: Log) -> None:
    assert [one.dialogue.slug for one in log.answered] == ["quick", "slow", "put-away", "iki"]
    assert [one.took for one in log.answered] == [timedelta(hours=3), timedelta(days=2), None, timedelta(hours=2)]
    assert [one.late for one in log.answered] == [False, True, False, False]


def test_the_figures_count_what_was_answered_in_time(log: Log) -> None:
    figures = log.figures
    assert (figures.total, figures.answered, figures.in_time) == (7, 3, 2)
    assert figures.median == timedelta(hours=3)
    assert figures.sentiments == {Sentiment.POSITIVE: 1, Sentiment.NEUTRAL: 4, Sentiment.NEGATIVE: 2}


def test_months_are_counted_the_newest_first(log: Log) -> None:
    assert [(month, figures.total, figures.in_time) for month, figures in log.months] == [
        (date(2026, 11, 1), 3, 1),
        (date(2026, 10, 1), 2, 0),
        (date(2026, 9, 1), 1, 1),
    ]


def test_nothing_is_a_log_too(workspace: WriteWorkspace) -> None:
    log = log_of(Survey(library=read_library(workspace({})), now=NOW))
    assert (log.open, log.answered, log.months, log.figures.median) == ([], [], [], None)
