"""A report as one HTML file that stands alone: no script, nothing loaded, and made to be printed."""

from collections.abc import Iterator
from html import escape
from importlib.resources import files

from sahne.reporting.document import Block, Bullets, Cell, Document, Drawing, Heading, Source, Table, Text
from sahne.words import day_words


def as_html(report: Document) -> str:
    """The whole page."""
    style = (files(__name__.rpartition(".")[0]) / "report.css").read_text(encoding="utf-8")
    return "".join(
        (
            f'<!doctype html>\n<html lang="{escape(report.lang)}">\n<head>\n<meta charset="utf-8">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">\n',
            f"<title>{escape(report.title)}</title>\n<style>\n:root {{ --brand: {escape(report.colour)}; }}\n{style}</style>\n",
            f"</head>\n<body>\n<header>\n<h1>{escape(report.title)}</h1>\n<p>{escape(report.subtitle)}</p>\n</header>\n<main>\n",
            *(text for part in report.sections for text in _section(part.title, part.blocks)),
            *_sources(report),
            f"</main>\n<footer><p>{escape(report.closing)}</p></footer>\n</body>\n</html>\n",
        )
    )


def _section(title: str, blocks: tuple[Block, ...]) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(title)}</h2>\n"
    below = ""
    for block in blocks:
        below = f", {block.text}" if isinstance(block, Heading) else below
        yield from _block(block, title + below)
    yield "</section>\n"


def _block(block: Block, name: str) -> Iterator[str]:
    match block:
        case Table():
            yield from _table(block, name)
        case Bullets():
            yield "<ul>\n" + "".join(f"<li>{_cell(line)}</li>\n" for line in block.lines) + "</ul>\n"
        case Text():
            yield f"<p>{escape(block.text)}</p>\n"
        case Heading():
            yield f"<h3>{escape(block.text)}</h3>\n"
        case Drawing():
            yield f"<figure>\n<figcaption>{escape(block.title)}</figcaption>\n{block.svg}\n</figure>\n"


def _table(table: Table, name: str) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in table.heads)
    yield f'<div class="table" tabindex="0" role="region" aria-label="{escape(name)}"><table>\n'
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    for first, *others in table.rows:
        cells = "".join(f"<td{_class(cell)}>{_cell(cell)}</td>" for cell in others)
        yield f'<tr><th scope="row">{_cell(first)}</th>{cells}</tr>\n'
    yield "</tbody></table></div>\n"


def _class(cell: Cell) -> str:
    return ' class="number"' if cell.is_number else ""


def _cell(cell: Cell) -> str:
    text = escape(cell.text)
    if cell.state:
        text = f'<span class="state state-{escape(cell.state)}">{text}</span>'
    links = ", ".join(f'<a href="#source-{number}">{number}</a>' for number in cell.sources)
    return f"{text}<sup>{links}</sup>" if links else text


def _sources(report: Document) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(report.sources_title)}</h2>\n"
    if not report.sources:
        yield f"<p>{escape(report.no_sources)}</p>\n"
    else:
        yield '<ol class="sources">\n'
        yield from (_source(number, source, report.lang) for number, source in enumerate(report.sources, 1))
        yield "</ol>\n"
    yield "</section>\n"


def _source(number: int, source: Source, lang: str) -> str:
    place = escape(f"{source.place.path}:{source.place.line}")
    said = f"{escape(source.source)}, {day_words(source.day, lang, 'medium')}"
    return f'<li id="source-{number}"><code>{place}</code>, {said}</li>\n'
