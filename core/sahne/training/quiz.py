"""A quiz in the text of a training: questions as headings below ``## Quiz``, answers as a list of boxes.

::

    ## Quiz

    ### May a customer's name be shown?

    - [ ] Yes, when it is no secret
    - [x] Only where the customer has agreed in writing

    > The contract forbids it, also where everybody knows it.

The heading may be of any level; questions are one below it. The boxes with an ``x`` are right, one or several. What stands
behind ``>`` is told once somebody has answered.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from sahne.markup import prose
from sahne.turkish import fold

NAMES = ("Quiz", "Sınav")
"""What the heading says, in large or small letters."""
_HEADING = re.compile(r"^(?P<signs>#{1,6})[ \t]+(?P<words>[^\n]*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_ANSWER = re.compile(r"[ ]{0,3}[-*+][ \t]+\[(?P<box>[ xX])\][ \t]+(?P<words>.*\S)[ \t]*$")
_POINT = re.compile(r"[ ]{0,3}(?:[-*+]|\d+[.)])[ \t]+\S")
_WHY = re.compile(r"[ ]{0,3}>[ \t]?(?P<words>.*)$")


@dataclass(slots=True)
class Answer:
    """One answer that can be chosen."""

    text: str
    right: bool


@dataclass(slots=True)
class Question:
    """One question."""

    text: str
    index: int
    """Characters before it, from the start of the text."""
    answers: list[Answer] = field(default_factory=list)
    more: str = ""
    """What stands between the heading and the answers."""
    why: str = ""

    @property
    def several(self) -> bool:
        """Whether more than one answer is right."""
        return sum(answer.right for answer in self.answers) > 1


@dataclass(frozen=True, slots=True)
class QuizFault:
    """What is wrong with a quiz."""

    reason: str
    """``empty``, ``few``, ``none_right``, ``all_right``, ``twice``, ``no_box`` or ``no_question``."""
    index: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """A quiz and where it stands."""

    start: int
    """Characters before its heading."""
    end: int
    """Characters before what follows it."""
    intro: str
    """What stands before the first question."""
    questions: tuple[Question, ...]
    faults: tuple[QuizFault, ...]
    """By place."""


def quiz_of(text: str) -> Quiz | None:
    """The quiz of a Markdown text, the first where there are several; None where there is none."""
    if "#" not in text:
        return None
    shadow = prose(text)
    names = {fold(name) for name in NAMES}
    headings = list(_HEADING.finditer(shadow))
    for number, match in enumerate(headings):
        if fold(match["words"]) in names:
            level = len(match["signs"])
            behind = (other.start() for other in headings[number + 1 :] if len(other["signs"]) <= level)
            return _read(text, shadow, match, next(behind, len(text)))
    return None


def without_quiz(text: str) -> str:
    """The text without its quiz, whose right answers stand in it."""
    quiz = quiz_of(text)
    return text if quiz is None else text[: quiz.start] + text[quiz.end :]


def _read(text: str, shadow: str, title: re.Match[str], end: int) -> Quiz:
    start, below = title.span()
    questions: list[Question] = []
    faults: list[QuizFault] = []
    intro: list[str] = []
    for index, line, blank in _lines(text, shadow, below, end):
        heading, answer, why = (pattern.match(line) for pattern in (_HEADING, _ANSWER, _WHY))
        last = questions[-1] if questions else None
        if blank:
            continue
        if heading and len(heading["signs"]) == len(title["signs"]) + 1:
            questions.append(Question(heading["words"], index))
        elif answer and last is None:
            faults.append(QuizFault("no_question", index, answer["words"]))
        elif answer and last is not None:
            last.answers.append(Answer(answer["words"], answer["box"] != " "))
        elif last is None:
            intro.append(line.strip())
        elif _POINT.match(line):
            faults.append(QuizFault("no_box", index, line.strip()))
        elif why:
            last.why = f"{last.why} {why['words'].strip()}".strip()
        elif last.answers and not last.why and line.startswith((" ", "\t")):
            last.answers[-1].text += f" {line.strip()}"
        elif last.answers:
            last.why = f"{last.why} {line.strip()}".strip()
        else:
            last.more = f"{last.more} {line.strip()}".strip()
    faults += (QuizFault(reason, one.index, one.text) for one in questions for reason in _faults(one))
    if not questions:
        faults.append(QuizFault("empty", start, ""))
    return Quiz(
        start=start,
        end=end,
        intro=" ".join(intro),
        questions=tuple(questions),
        faults=tuple(sorted(faults, key=lambda fault: fault.index)),
    )


def _lines(text: str, shadow: str, start: int, end: int) -> Iterator[tuple[int, str, bool]]:
    """Each line with where it begins; one that is empty, or within a comment or a block of code, counts as blank."""
    for match in _LINE.finditer(text, start, end):
        if match.end() > match.start():
            line = match[0].rstrip("\r\n")
            yield match.start(), line, not shadow[match.start() : match.start() + len(line)].strip()


def _faults(question: Question) -> Iterator[str]:
    right = [answer.right for answer in question.answers]
    if len(right) < 2:
        yield "few"
    elif not any(right):
        yield "none_right"
    elif all(right):
        yield "all_right"
    if len({fold(answer.text) for answer in question.answers}) < len(right):
        yield "twice"
