"""``sahne results``."""

import sys
from pathlib import Path

import click

from sahne.files import read
from sahne.importing.ledgers.appending import append
from sahne.importing.ledgers.asked import asked_of
from sahne.importing.ledgers.days import Order
from sahne.importing.ledgers.numbers import Decimal
from sahne.importing.ledgers.report import as_text
from sahne.importing.ledgers.run import bring
from sahne.importing.ledgers.tables import LARGEST
from sahne.importing.ledgers.tools import TOOLS
from sahne.said import Words
from sahne.today import read_moment
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, language, say

NOTHING_WRITTEN = Words(en="Nothing was written.", tr="Hiçbir şey yazılmadı.")


@click.group("results", short_help="Keep what was measured.")
def command() -> None:
    """Keep what was measured: the tables in content/results, from which every number of the playbook comes."""


@command.command("import", short_help="Take the numbers that another tool exports.")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--from", "tool", required=True, type=click.Choice(list(TOOLS)), help="Which tool wrote the file; csv is any table."
)
@click.option("--on", metavar="DAY", help="The day on which it was exported, where the file does not say it.")
@click.option(
    "--goal", metavar="GOAL", help="Take the numbers of the whole account, day by day, as those of this goal."
)
@click.option("--by-month", "monthly", is_flag=True, help="Add up the days of a goal to whole months.")
@click.option(
    "--item", "items", multiple=True, metavar="ADDRESS=ITEM", help="Which item an address, a page or a video is."
)
@click.option(
    "--map", "maps", multiple=True, metavar="COLUMN=METRIC", help="What a column is called here; COLUMN= leaves it out."
)
@click.option(
    "--source", metavar="TEXT", help="What the rows say of where they come from; the name of the tool unless said."
)
@click.option("--into", metavar="FILE", help="The table to append to; content/results/TOOL-YEAR.csv unless said.")
@click.option("--decimal", type=click.Choice([one.value for one in Decimal]), help="The sign before the fraction.")
@click.option("--day-first", "order", flag_value=Order.DAY.value, help="31/12/2026 is how the file writes days.")
@click.option("--month-first", "order", flag_value=Order.MONTH.value, help="12/31/2026 is how the file writes days.")
@click.option("--correct", is_flag=True, help="Take a value that differs from the one that is there.")
@click.option("--dry-run", is_flag=True, help="Say what would happen, and write nothing.")
@click.option("-v", "--verbose", is_flag=True, help="Show every line that was not taken, and each new row.")
@today_option
@lang_option
@click.pass_obj
def import_(
    root: Path,
    file: Path,
    tool: str,
    on: str | None,
    goal: str | None,
    monthly: bool,
    items: tuple[str, ...],
    maps: tuple[str, ...],
    source: str | None,
    into: str | None,
    decimal: str | None,
    order: str | None,
    correct: bool,
    dry_run: bool,
    verbose: bool,
    today: str | None,
) -> None:
    """Append the numbers of an export of LinkedIn, Google Analytics 4, Meta, YouTube or Buffer to content/results.

    A line belongs to the item that was published at its address, or whose page, id or path it names. Numbers are taken by
    which a goal or an item is measured, and those that --map names. No row is ever overwritten; the same file twice adds
    nothing. Where a value differs from the one that is there, it is refused, and taken with --correct as a new row below
    the old one.

    \b
    sahne results import yelkovan_content.xls --from linkedin --on 2026-11-20 --map Impressions=reach
    sahne results import pages.csv --from ga4 --map Views=story_views --dry-run
    """  # noqa: D301
    library = read_library(root)
    settings = library.settings
    asked = asked_of(
        library,
        TOOLS[tool],
        maps=maps,
        items=items,
        goal=goal,
        monthly=monthly,
        on=None if on is None else read_moment(on, settings).date(),
        source=source,
        into=into,
        order=Order(order) if order else None,
        decimal=Decimal(decimal) if decimal else None,
        correct=correct,
    )
    result = bring(library, read(file, LARGEST), file.name, asked, moment(today, settings).date())
    if not dry_run:
        append(root, result.files)
    click.echo(as_text(result, asked, verbose=verbose, lang=language()), nl=False)
    if dry_run:
        say(NOTHING_WRITTEN())
    sys.exit(1 if result.read.refused or result.read.unjoined or result.merged.refused else 0)
