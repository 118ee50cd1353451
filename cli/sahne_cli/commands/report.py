"""``sahne report``."""

from pathlib import Path

import click

from sahne.errors import SahneError
from sahne.files import write
from sahne.reporting.facts import facts_of
from sahne.reporting.html import as_html
from sahne.reporting.markdown import as_markdown
from sahne.reporting.month import read_month
from sahne.reporting.telling import document_of
from sahne.said import AND, Listed, Words
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, language, say
from sahne_cli.paper import find_browser, printed

WRITTEN = Words(en="{files}", tr="{files}")
NO_BROWSER = Words(
    en="There is no Chromium on this machine, so no PDF was made; any browser prints {file} into one.",
    tr="Bu bilgisayarda Chromium olmadığı için PDF yapılmadı; {file} dosyasını herhangi bir tarayıcı PDF olarak yazdırır.",
)
NO_PDF = Words(
    en="Chromium made no PDF of the report\n  Any browser prints the HTML into one: sahne report -o {file}",
    tr="Chromium rapordan PDF yapmadı\n  HTML'yi herhangi bir tarayıcı PDF olarak yazdırır: sahne report -o {file}",
)
NO_FORM = Words(
    en="-o: {file} ends in none of .md, .html and .pdf; name such a file, or a folder",
    tr="-o: {file} ne .md ne .html ne de .pdf ile bitiyor; böyle bir dosya ya da bir klasör adı yazın",
)
_FORMS = (".md", ".html", ".pdf")


@click.command("report", short_help="Write the report of a month.")
@click.option("--month", metavar="MONTH", help="Which month, 2026-11; the last one that is over unless said.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="A file that ends in .md, .html or .pdf, or a folder for all three; the terminal unless said.",
)
@today_option
@lang_option
@click.pass_obj
def command(root: Path, month: str | None, output: Path | None, today: str | None) -> None:
    """Write what a month brought: goals and KPIs on their course, what went out and what did not, the best and the weakest,
    dialogues, gaps. Every number names the file and line it comes from.

    The HTML stands alone and prints well. The PDF is made by a Chromium, where the machine has one.

    \b
    sahne report --month 2026-11
    sahne report --month 2026-11 -o reports
    """  # noqa: D205, D301
    library = read_library(root)
    now = moment(today, library.settings)
    asked = read_month(month, now)
    report = document_of(facts_of(library, asked, now), language(), library.settings.brand.primary)
    if output is None:
        click.echo(as_markdown(report), nl=False)
    elif output.suffix:
        if output.suffix not in _FORMS:
            raise SahneError(NO_FORM(file=output.as_posix()))
        write(output, _file(output.suffix, as_markdown(report), as_html(report)))
        say(WRITTEN(files=output.as_posix()))
    else:
        _all(output / f"report-{asked.name}", as_markdown(report), as_html(report))


def _file(form: str, markdown: str, html: str) -> bytes:
    """The report in one form.

    Raises:
        SahneError: It is to be a PDF, and there is no Chromium that makes it.
    """
    if form != ".pdf":
        return (markdown if form == ".md" else html).encode()
    browser = find_browser()
    data = printed(html, browser) if browser else None
    if data is None:
        raise SahneError((NO_PDF if browser else NO_BROWSER)(file="report.html"))
    return data


def _all(stem: Path, markdown: str, html: str) -> None:
    """Every form; where there is no Chromium, those that need none."""
    browser = find_browser()
    paper = printed(html, browser) if browser else None
    forms = {".md": markdown.encode(), ".html": html.encode()} | ({".pdf": paper} if paper else {})
    names = []
    for ending, data in forms.items():
        path = stem.with_name(stem.name + ending)
        write(path, data)
        names.append(path.as_posix())
    say(WRITTEN(files=Listed(tuple(names), AND)))
    if paper is None:
        say((NO_PDF if browser else NO_BROWSER)(file=f"{stem.as_posix()}.html"), err=True)
