"""The job lists: all open jobs, and those of each team, place, way of working and level, fifty on a page."""

from collections.abc import Iterator, Mapping

from sahne.views.job_board import FACETS, Board, Facet, boards_of
from sahne.views.paging import sheets
from sahne.views.public import PublicJob, PublicView
from sahne.words import language_words, list_words, translate
from sahne_mkdocs.pages import Draft


def pages(view: PublicView) -> Iterator[Draft]:
    """The list of each language with its facets; none where there is no job, open or closed."""
    boards = boards_of(view)
    for board in boards.values():
        if view.of_kind("job", board.lang):
            yield from _list(view, boards, board, None)
            for name in FACETS:
                for facet in board.facets.get(name, ()):
                    yield from _list(view, boards, board, facet)


def files(view: PublicView) -> Mapping[str, bytes]:  # noqa: ARG001
    """None: its scripts are the same on every portal."""
    return {}


def _list(view: PublicView, boards: Mapping[str, Board], board: Board, facet: Facet | None) -> Iterator[Draft]:
    lang, path = board.lang, facet.path if facet else board.path
    title = translate("facet.jobs", lang, title=facet.title) if facet else list_words("job", lang)
    jobs: tuple[PublicJob, ...] = facet.jobs if facet else board.jobs
    for sheet in sheets(jobs, path, translate("facet.path.page", lang)):
        first = sheet.number == 1
        yield Draft(
            source=f"lists/{lang}/job.md" if path == board.path and first else f"lists/{lang}/{sheet.path}job.md",
            path=sheet.path,
            title=title if first else translate("facet.page", lang, title=title, number=sheet.number),
            lang=lang,
            template="sahne/lists/job.html",
            context={
                "kind": "job",
                "board": board,
                "facet": facet,
                "sheet": sheet,
                "heading": title,
                "elsewhere": [
                    (other, language_words(other.lang, lang))
                    for other in boards.values()
                    if other is not board and other.jobs
                ],
                "translations": _versions(view, boards, lang, facet) if first else {},
            },
        )


def _versions(view: PublicView, boards: Mapping[str, Board], lang: str, facet: Facet | None) -> dict[str, str]:
    """The same list in each language that has it."""
    if facet is None:
        return {other: board.path for other, board in boards.items() if view.of_kind("job", other)}
    keys = dict.fromkeys(boards, facet.key)
    if facet.name in ("team", "place"):
        page = next(item for item in view.items if item.path == facet.key)
        keys = {**page.translations, page.lang: page.path}
    found = {other: board.facet(facet.name, keys.get(other)) for other, board in boards.items()}
    return {other: same.path for other, same in found.items() if same} | {lang: facet.path}
