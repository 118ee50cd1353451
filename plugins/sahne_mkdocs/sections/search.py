"""The search page of each language: words, and for jobs every filter together, kept in its address."""

from collections.abc import Iterator, Mapping
from importlib.resources import files as files_of

from sahne.views.job_board import FACETS, Board, boards_of, traits_of
from sahne.views.public import PublicView
from sahne.words import list_words, translate
from sahne_mkdocs.pages import Draft


def pages(view: PublicView) -> Iterator[Draft]:
    """One page a language; it is not for search engines."""
    languages = view.site.languages
    paths = {lang: search_path(lang, languages) for lang in languages}
    boards = boards_of(view)
    for lang in languages:
        kinds = [(kind, list_words(kind, lang)) for kind in _kinds(view, lang)]
        yield Draft(
            source=f"lists/{lang}/search.md",
            path=paths[lang],
            title=translate("search.title", lang),
            lang=lang,
            template="sahne/search.html",
            context={
                "board": boards[lang],
                "kinds": kinds,
                "traits": _traits(boards[lang]),
                "translations": paths,
                "unlisted": True,
            },
        )


def files(view: PublicView) -> Mapping[str, bytes]:  # noqa: ARG001
    """The scripts of search and of job pages."""
    scripts = files_of("sahne_mkdocs") / "static"
    return {f"assets/sahne-{name}.js": (scripts / f"{name}.js").read_bytes() for name in ("search", "jobs")}


def search_path(lang: str, languages: tuple[str, ...]) -> str:
    """The search page: ``arama/``."""
    folder = "" if lang == languages[0] else f"{lang}/"
    return f"{folder}{translate('search.path', lang)}/"


def field_names(lang: str) -> Mapping[str, str]:
    """Facet -> how the address of a search calls it: ``ekip``."""
    return {name: translate(f"facet.path.{name}", lang) for name in FACETS}


def _traits(board: Board) -> list[str]:
    """All that the search knows of in a language."""
    return sorted({one for job in board.jobs for one in traits_of(board, job)})


def _kinds(view: PublicView, lang: str) -> Iterator[str]:
    return (kind for kind in dict.fromkeys(item.kind for item in view.items) if view.of_kind(kind, lang))
