"""A month put into words: the document that becomes Markdown, HTML and PDF."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from sahne.charts.kpi import kpi_chart
from sahne.charts.svg import svg_of
from sahne.kpis.pace import Projection
from sahne.kpis.points import Point
from sahne.kpis.standing import Standing, State
from sahne.kpis.totals import Together, Total
from sahne.models.dialogue import Sentiment
from sahne.reporting import words
from sahne.reporting.document import (
    Block,
    Bullets,
    Cell,
    Document,
    Drawing,
    Heading,
    Section,
    Source,
    Sources,
    Table,
    Text,
)
from sahne.reporting.facts import ChannelMonth, KpiMonth, MonthFacts, Scored, Talk
from sahne.said import Counted, Value, Words, text_of
from sahne.words import day_words, month_words, number_words, translate


class _Voice:
    """Says things in one language, and keeps the sources of numbers."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.sources = Sources()
        self.say = partial(text_of, lang=lang)

    def day(self, day: date) -> str:
        return day_words(day, self.lang, "medium")

    def amount(self, value: float, unit: str) -> str:
        shown = number_words(round(value, 2), self.lang)
        if unit == "percent":
            return self.say(words.PERCENT(value=shown))
        return f"{shown} {self.noun(words.DAYS, value)}" if unit == "days" else shown

    def about(self, value: float, unit: str) -> str:
        """A computed value, without more digits than it is worth."""
        return self.amount(round(value, None if unit == "count" and abs(value) >= 20 else 1), unit)

    def noun(self, noun: Words, value: float) -> str:
        return self.say(Counted(int(value == 1) or 2, noun)).partition(" ")[2]

    def count(self, number: int, noun: Words) -> Value:
        return Counted(number, noun)

    def point(self, point: Point | None, unit: str) -> Cell:
        """A measured value with its day and its row."""
        if point is None:
            return Cell("–")
        said = words.OF_DAY(value=self.amount(point.value, unit), day=self.day(point.day))
        return Cell(self.say(said), self.cite(point), is_number=True)

    def cite(self, *points: Point) -> tuple[int, ...]:
        rows = (point.row for point in points)
        return self.sources.of([Source(row.place, row.source, row.measured_on) for row in rows])

    def state(self, state: State) -> str:
        return translate(f"state.{state}", self.lang)


def document_of(facts: MonthFacts, lang: str, colour: str) -> Document:
    """The report of a month.

    Args:
        facts: What happened.
        lang: In which it is told.
        colour: Of the brand.
    """
    voice = _Voice(lang)
    say = voice.say
    when = words.SO_FAR if facts.through < facts.month.last else words.WHOLE
    sections = tuple(
        Section(say(title()), tuple(blocks))
        for title, blocks in (
            (words.IN_SHORT, _short(facts, voice)),
            (words.GOALS, _goals(facts, voice)),
            (words.OUT, _out(facts, voice)),
            (words.MISSED, _missed(facts, voice)),
            (words.BEST, _scored(facts.best, voice)),
            (words.WORST, _scored(facts.worst, voice)),
            (words.TALKS, _talks(facts, voice)),
            (words.GAPS, _gaps(facts, voice)),
        )
    )
    return Document(
        lang=lang,
        title=say(words.TITLE(month=month_words(facts.month.first, lang))),
        subtitle=say(when(name=facts.name, day=day_words(facts.through, lang))),
        sections=sections,
        sources_title=say(words.SOURCES()),
        sources=tuple(voice.sources.all),
        no_sources=say(words.NO_SOURCES()),
        closing=say(words.VERSION(day=day_words(facts.through, lang))),
        colour=colour,
    )


def _short(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    states = Counter(kpi.standing.state for goal in facts.goals for kpi in goal.kpis)
    told = [voice.say(words.STATE_COUNT(count=states[one], state=voice.state(one))) for one in State if states[one]]
    out = {(slot.item.path, slot.day) for channel in facts.channels for slot in channel.out}
    missed = {(slot.item.path, slot.day) for channel in facts.channels for slot in channel.missed}
    speaking = sum(bool(channel.out) for channel in facts.channels)
    lines = [
        words.WENT_OUT(
            out=voice.count(len(out), words.PUBLICATIONS),
            channels=voice.count(speaking, words.ON_CHANNELS),
            missed=len(missed),
        ),
        words.TALKS_SHORT(began=voice.count(len(facts.began), words.DIALOGUES_COUNT), open=len(facts.open)),
    ]
    if told:
        lines.insert(0, words.KPIS_STAND(count=sum(states.values()), states=", ".join(told)))
    yield Bullets(tuple(Cell(voice.say(line)) for line in lines))


def _goals(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    say = voice.say
    heads = (words.METRIC, words.VALUE, words.BEFORE, words.COURSE, words.TARGET, words.STATE, words.AHEAD)
    for goal in facts.goals:
        yield Heading(goal.goal.title)
        if not goal.kpis:
            yield Text(say(words.NO_KPIS()))
            continue
        yield Table(tuple(say(head()) for head in heads), tuple(_kpi(kpi, voice) for kpi in goal.kpis))
        for number, kpi in enumerate(goal.kpis, 1):
            name = f"{goal.goal.slug}-{number}"
            yield from _drawing(kpi.standing, facts.through, name, voice)
    if facts.goals:
        yield Text(say(words.HOW()))


def _kpi(kpi: KpiMonth, voice: _Voice) -> tuple[Cell, ...]:
    now = kpi.standing
    unit, target = now.aim.unit, voice.amount(now.aim.target, now.aim.unit)
    course = "–" if now.expected is None else voice.about(now.expected, unit)
    return (
        Cell(now.aim.metric),
        voice.point(now.actual, unit),
        voice.point(kpi.before.actual, unit),
        Cell(course, is_number=True),
        Cell(voice.say(words.BY(value=target, day=voice.day(now.aim.by))), is_number=True),
        Cell(voice.state(now.state), state=now.state),
        _ahead(now, voice),
    )


def _ahead(standing: Standing, voice: _Voice) -> Cell:
    made = standing.projection
    if not isinstance(made, Projection):
        return Cell(voice.say(words.UNSAID[made]()))
    unit = standing.aim.unit
    value, low, high = (voice.about(one, unit) for one in (made.value, made.low, made.high))
    if low == high:  # all of the likely range lies beyond what the metric can be
        said = words.BY(value=value, day=voice.day(made.day))
    else:
        said = words.RANGE(value=value, day=voice.day(made.day), low=low, high=high)
    return Cell(voice.say(said), voice.cite(made.points[0], made.points[-1]), is_number=True)


def ahead_words(standing: Standing, lang: str) -> str:
    """Where the pace of a KPI leads and how sure that is, or why nothing is said of it."""
    return _ahead(standing, _Voice(lang)).text


def amount_words(value: float, unit: str, lang: str, *, computed: bool = False) -> str:
    """A value with its unit; a computed one without more digits than it is worth."""
    voice = _Voice(lang)
    return voice.about(value, unit) if computed else voice.amount(value, unit)


def _drawing(standing: Standing, through: date, name: str, voice: _Voice) -> Iterator[Drawing]:
    chart = kpi_chart(standing, through)
    if chart:
        title = voice.say(words.CHART(metric=standing.aim.metric))
        yield Drawing(title, svg_of(chart, name, title, seen_in(standing, voice.lang), voice.lang))


def seen_in(standing: Standing, lang: str) -> str:
    """What the drawing of a KPI shows, in a sentence; of one that was measured."""
    voice, last, unit = _Voice(lang), standing.points[-1], standing.aim.unit
    return voice.say(
        words.SEEN(
            count=len(standing.points),
            value=voice.amount(last.value, unit),
            day=voice.day(last.day),
            target=voice.amount(standing.aim.target, unit),
            by=voice.day(standing.aim.by),
            state=voice.state(standing.state),
        )
    )


def _out(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    say = voice.say
    if not any(channel.out for channel in facts.channels):
        yield Text(say(words.NOTHING_OUT()))
    heads = (words.CHANNEL, words.COUNT, words.NOT_OUT, words.WEEKS, words.MEASURED)
    if facts.channels:
        rows = tuple(_channel(channel, voice) for channel in facts.channels)
        yield Table(tuple(say(head()) for head in heads), rows)
    for channel in facts.channels:
        if channel.out:
            yield Heading(channel.title)
            yield _listed(channel, voice)


def _channel(channel: ChannelMonth, voice: _Voice) -> tuple[Cell, ...]:
    weeks = words.OF(kept=channel.kept, all=len(channel.weeks)) if channel.weeks else words.UNASKED()
    points = [point for total in channel.totals for point in total.points]
    return (
        Cell(channel.title),
        Cell(str(len(channel.out)), is_number=True),
        Cell(str(len(channel.missed)), is_number=True),
        Cell(voice.say(weeks)),
        Cell(", ".join(_total(total, voice) for total in channel.totals) or "–", voice.cite(*points)),
    )


def _total(total: Total, voice: _Voice) -> str:
    said = words.SUM if total.how is Together.SUM else words.MEAN
    return voice.say(said(metric=total.metric, value=voice.about(total.value, total.unit)))


def _listed(channel: ChannelMonth, voice: _Voice) -> Table:
    heads = tuple(voice.say(head()) for head in (words.DAY, words.WHAT, words.WHERE))
    rows = ((Cell(voice.day(slot.day)), Cell(slot.item.title), Cell(slot.item.path)) for slot in channel.out)
    return Table(heads, tuple(rows))


def _missed(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    heads = tuple(voice.say(head()) for head in (words.DAY, words.CHANNEL, words.WHAT, words.STATE, words.WHERE))
    rows = tuple(
        (
            Cell(voice.day(slot.day)),
            Cell(channel.title),
            Cell(slot.item.title),
            Cell(translate(f"status.{slot.item.status}", voice.lang)),
            Cell(slot.item.path),
        )
        for channel in facts.channels
        for slot in channel.missed
    )
    yield Table(heads, rows) if rows else Text(voice.say(words.ALL_OUT()))


def _scored(scored: Sequence[Scored], voice: _Voice) -> Iterator[Block]:
    if not scored:
        yield Text(voice.say(words.NONE_MEASURED()))
        return
    heads = tuple(voice.say(head()) for head in (words.ITEM, words.METRIC, words.VALUE, words.TARGET, words.OF_TARGET))
    yield Text(voice.say(words.HOW_SCORED()))
    yield Table(heads, tuple(_score(one, voice) for one in scored))


def _score(one: Scored, voice: _Voice) -> tuple[Cell, ...]:
    aim = one.standing.aim
    return (
        Cell(one.item.title),
        Cell(aim.metric),
        voice.point(one.standing.actual, aim.unit),
        Cell(voice.amount(aim.target, aim.unit), is_number=True),
        Cell(voice.say(words.PERCENT(value=number_words(round(one.share * 100), voice.lang))), is_number=True),
    )


def _talks(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    say = voice.say
    yield Text(say(words.PROMISE(hours=Counted(facts.answer_hours, words.HOURS))))
    if not facts.talks:
        yield Text(say(words.NO_TALKS()))
        return
    counts = [f"{say(words.SENTIMENTS[one]())}: {facts.count(one)}" for one in Sentiment if facts.count(one)]
    if counts:
        yield Text(", ".join(counts))
    heads = tuple(say(head()) for head in (words.RECEIVED, words.WHAT, words.SENTIMENT, words.ANSWERED, words.WHERE))
    yield Table(heads, tuple(_talk(talk, voice) for talk in facts.talks))


def _talk(talk: Talk, voice: _Voice) -> tuple[Cell, ...]:
    one = talk.dialogue
    hours = None if talk.took is None else talk.took.total_seconds() / 3600
    took = (
        voice.say(words.OPEN())
        if hours is None
        else f"{number_words(round(hours, 1), voice.lang)} {voice.noun(words.HOURS, round(hours, 1))}"
    )
    return (
        Cell(voice.day(one.received) if one.received else "–"),
        Cell(one.title),
        Cell(voice.say(words.SENTIMENTS[one.sentiment]())),
        Cell(took, state="silent" if hours is None else "", is_number=True),
        Cell(one.path),
    )


def _gaps(facts: MonthFacts, voice: _Voice) -> Iterator[Block]:
    lines = [
        *(
            Cell(voice.say(words.SILENT_CHANNEL(channel=one.title, weeks=Counted(len(one.weeks), words.WEEKS_COUNT))))
            for one in facts.channels
            if one.is_silent
        ),
        *(
            Cell(
                voice.say(
                    words.SILENT_KPI(metric=kpi.aim.metric, goal=goal.title, day=voice.day(kpi.actual.day))
                    if kpi.actual
                    else words.NEVER_KPI(metric=kpi.aim.metric, goal=goal.title)
                ),
                voice.cite(kpi.actual) if kpi.actual else (),
            )
            for goal, kpi in facts.gone_silent
        ),
        *(
            Cell(voice.say(words.UNREAD(metric=kpi.aim.metric, item=item.title, day=voice.day(kpi.aim.by))))
            for item, kpi in facts.unmeasured
        ),
    ]
    yield Bullets(tuple(lines)) if lines else Text(voice.say(words.NO_GAPS()))
