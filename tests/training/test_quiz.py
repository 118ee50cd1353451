"""Quizzes as they are written in the text of a training."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.training.quiz import quiz_of, without_quiz
from tests.conftest import item_text, places_of, source_of

QUIZ = """\
Önce metin.

## Sınav

Üç dakika sürer.

### Müşterinin adını yazabilir miyiz?

Bir hikâye yazıyorsunuz.

- [ ] Evet, sır değilse
- [x] Yalnız yazılı izin
  verdiyse

> Sözleşme, herkesin bildiği
> adı da gizli sayar.

### Hangileri kişisel veridir?

* [X] Plaka
* [X] Yüz
* [ ] Kutu

## Sonra

Kalan metin.
"""


def test_questions_answers_and_reasons_are_read() -> None:
    quiz = quiz_of(QUIZ)
    assert quiz is not None
    assert (quiz.intro, quiz.faults) == ("Üç dakika sürer.", ())
    first, second = quiz.questions
    assert (first.text, first.more) == ("Müşterinin adını yazabilir miyiz?", "Bir hikâye yazıyorsunuz.")
    assert [(one.text, one.right) for one in first.answers] == [
        ("Evet, sır değilse", False),
        ("Yalnız yazılı izin verdiyse", True),
    ]
    assert first.why == "Sözleşme, herkesin bildiği adı da gizli sayar."
    assert not first.several
    assert second.several
    assert [one.right for one in second.answers] == [True, True, False]


def test_the_text_without_it_holds_no_answer_and_everything_else() -> None:
    assert without_quiz(QUIZ) == "Önce metin.\n\n## Sonra\n\nKalan metin.\n"


@pytest.mark.parametrize("heading", ["## Quiz", "## SINAV", "## sınav ##", "# Quiz", "#### Sınav"])
def test_the_heading_is_known_in_both_languages_at_any_level(heading: str) -> None:
    level = heading.split(maxsplit=1)[0]
    quiz = quiz_of(f"{heading}\n\n{level}# A?\n\n- [x] a\n- [ ] b\n")
    assert quiz is not None
    assert not quiz.faults
    assert len(quiz.questions) == 1


@pytest.mark.parametrize(
    "text", ["", "Sınav\n", "## Sınavlar\n", "## Sınava hazırlık\n", "```\n## Sınav\n```\n", "<!--\n## Quiz\n-->\n"]
)
def test_what_is_no_quiz_is_none(text: str) -> None:
    assert quiz_of(text) is None
    assert without_quiz(text) == text


@pytest.mark.parametrize(
    ("below", "reasons"),
    [
        ("", ["empty"]),
        ("### A?\n- [x] a\n", ["few"]),
        ("### A?\n", ["few"]),
        ("### A?\n- [ ] a\n- [ ] b\n", ["none_right"]),
        ("### A?\n- [x] a\n- [x] b\n", ["all_right"]),
        ("### A?\n- [x] Işık\n- [ ] ışık\n", ["twice"]),
        ("### A?\n- [x] a\n- b\n- [ ] c\n", ["no_box"]),
        ("- [x] a\n### A?\n- [x] a\n- [ ] b\n", ["no_question"]),
        ("### A?\n- [x] a\n- [ ] b\n### B?\n- [ ] a\n", ["few"]),
        ("### A?\n```\n- [ ] code\n```\n- [x] a\n- [ ] b\n", []),
    ],
)
def test_what_nobody_can_answer_is_a_fault(below: str, reasons: list[str]) -> None:
    quiz = quiz_of(f"## Quiz\n\n{below}")
    assert quiz is not None
    assert [fault.reason for fault in quiz.faults] == reasons


def test_a_fault_stands_on_its_line() -> None:
    text = item_text("title: a", "\n## Quiz\n\n### A?\n\n- [x] a\n- b\n- [ ] c\n")
    assert places_of(source_of(text, "content/trainings/a.md"), "SAH816") == [(11, 1)]
    assert places_of(source_of(text, "content/posts/a.md"), "SAH816") == []


WORDS = st.text("abc ışĞ?!", min_size=1, max_size=12).map(lambda words: f"w{words}".strip())
QUESTION = st.tuples(WORDS, st.lists(st.tuples(WORDS, st.booleans()), min_size=0, max_size=5), WORDS | st.just(""))


@given(st.lists(QUESTION, max_size=5), WORDS, WORDS)
def test_what_is_written_is_read_and_the_rest_stays(
    questions: list[tuple[str, list[tuple[str, bool]], str]], before: str, after: str
) -> None:
    written = "".join(
        f"### {words}\n\n"
        + "".join(f"- [{'x' if right else ' '}] {text}\n" for text, right in answers)
        + f"\n> {why}\n\n"
        for words, answers, why in questions
    )
    head, tail = f"{before}\n\n", f"## {after}\n\nEnd\n"
    quiz = quiz_of(f"{head}## Quiz\n\n{written}{tail}")
    assert quiz is not None
    assert [(one.text, [(answer.text, answer.right) for answer in one.answers], one.why) for one in quiz.questions] == [
        (words, answers, why) for words, answers, why in questions
    ]
    assert without_quiz(f"{head}## Quiz\n\n{written}{tail}") == head + tail


@given(st.text("#-[x] \n>a`<!", max_size=80))
def test_any_text_is_taken(text: str) -> None:
    quiz = quiz_of(text)
    if quiz is not None:
        assert 0 <= quiz.start <= quiz.end <= len(text)
        assert all(quiz.start <= one.index < quiz.end for one in quiz.questions)
