"""A drawing as SVG: complete without a style sheet, and coloured by one through its classes.

Every colour is ``currentColor`` until CSS says ``--chart-own``, so that it reads by day, by night and on paper. A title and a
description say what is seen to those who do not see it; the table beside it has the same numbers.
"""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from sahne.charts.kpi import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, KpiChart, Spot
from sahne.words import day_words, number_words

_MOST_DOTS = 120
"""Of more measurements the line is enough, and the last."""


def svg_of(chart: KpiChart, name: str, title: str, description: str, lang: str) -> str:
    """The text of a drawing.

    Args:
        chart: What is drawn.
        name: An id that no other drawing of the page has.
        title: What it is of.
        description: What is seen in it, in a sentence.
        lang: Of the numbers and days at its axes.
    """
    label = f"{name}-title {name}-desc"
    return "".join(
        (
            f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby={quoteattr(label)} fill="none" '
            'stroke="currentColor" font-size="17">',
            f"<title id={quoteattr(f'{name}-title')}>{escape(title)}</title>",
            f"<desc id={quoteattr(f'{name}-desc')}>{escape(description)}</desc>",
            *_axes(chart, lang),
            *_lines(chart),
            *_dots(chart, lang),
            "</svg>",
        )
    )


def _axes(chart: KpiChart, lang: str) -> Iterator[str]:
    for height in chart.values:
        yield f'<path class="chart-grid" stroke-opacity=".18" d="M{LEFT} {height.at}H{WIDTH - RIGHT}"/>'
        yield _text(LEFT - 8, height.at + 6, number_words(height.value, lang), "end")
    for number, month in enumerate(chart.months):
        yield f'<path class="chart-grid" stroke-opacity=".18" d="M{month.at} {HEIGHT - BOTTOM}v5"/>'
        form = "LLL yyyy" if month.first.month == 1 or not number else "LLL"
        yield _text(month.at, HEIGHT - BOTTOM + 24, day_words(month.first, lang, form), "middle")
    if chart.today is not None:
        line = f"M{chart.today} {TOP}V{HEIGHT - BOTTOM}"
        yield f'<path class="chart-today" stroke-opacity=".5" stroke-dasharray="2 3" d="{line}"/>'


def _lines(chart: KpiChart) -> Iterator[str]:
    yield f'<path class="chart-target" stroke-width="1.5" d="M{LEFT} {chart.target}H{WIDTH - RIGHT}"/>'
    if chart.doubt:
        yield f'<path class="chart-doubt" fill="currentColor" fill-opacity=".14" stroke="none" d="{_path(chart.doubt)}Z"/>'
    if chart.course:
        yield f'<path class="chart-course" stroke-dasharray="7 5" stroke-width="1.5" d="{_path(chart.course)}"/>'
    if chart.ahead:
        yield f'<path class="chart-ahead" stroke-dasharray="2 4" stroke-width="2" d="{_path(chart.ahead)}"/>'
    yield f'<path class="chart-own" stroke-width="2.5" stroke-linejoin="round" d="{_path(chart.line)}"/>'


def _dots(chart: KpiChart, lang: str) -> Iterator[str]:
    for dot in chart.dots if len(chart.dots) <= _MOST_DOTS else chart.dots[-1:]:
        said = escape(f"{day_words(dot.point.day, lang, 'medium')}: {number_words(dot.point.value, lang)}")
        place = f'cx="{dot.at.x}" cy="{dot.at.y}" r="4"'
        yield f'<circle class="chart-dot" fill="currentColor" {place}><title>{said}</title></circle>'


def _text(x: float, y: float, text: str, anchor: str) -> str:
    look = 'class="chart-words" stroke="none" fill="currentColor"'
    return f'<text {look} x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


def _path(spots: Iterable[Spot]) -> str:
    return "M" + "L".join(f"{spot.x} {spot.y}" for spot in spots)
