"""The pages of a folder that is imported, and the files in it that are none."""

from pathlib import Path, PurePosixPath

from sahne.files import Found, Unreadable, find, read
from sahne.importing.document import Document, Refused, read_document
from sahne.importing.recipe import Recipe
from sahne.importing.words import words
from sahne.reader import read_source
from sahne.said import Words
from sahne.settings import Settings

_MARKDOWN = (".md", ".markdown")
_OTHER_TEXT = (".html", ".htm", ".mdx", ".njk", ".liquid", ".adoc", ".org", ".rst", ".textile")
"""Pages when they begin with front matter; otherwise parts of a design."""
_SECTION = "_index"
"""Hugo's name for the page of a whole folder."""

SECTION = Words(
    en="it is the page of a whole section, not an item", tr="bu bir içerik değil, bütün bir bölümün sayfası"
)
COPY_TO_DOCS = Words(
    en="Copy what is worth keeping into docs/portal.", tr="Saklamaya değer olanı docs/portal içine kopyalayın."
)
OTHER_FORM = Words(
    en="it is written in {form}, and Sahne reads Markdown", tr="{form} olarak yazılmış; Sahne ise Markdown okur"
)
COPY_TEXT = Words(en="Copy its text into a file that ends in .md.", tr="Metnini .md ile biten bir dosyaya kopyalayın.")


def files_of(folder: Path) -> list[tuple[str, Found]]:
    """Every file below a folder, or the one file, by its path from the folder; names that begin with a dot are left out."""
    if not folder.is_dir():
        return [(folder.name, Found(folder.name))]
    return [(found.path.partition("/")[2] or folder.name, found) for found in find(folder.parent, folder.name, ".")]


def read_page(folder: Path, path: str, found: Found, recipe: Recipe, settings: Settings) -> Document | Refused | None:
    """One page taken apart, or why it is not imported; None for a file that is no page."""
    if found.problem:
        source = read_source(Found(f"{recipe.into}/item.md", found.problem), b"", settings)
        return Refused(path, *words(source, source.faults[0]))
    name = PurePosixPath(path)
    if name.suffix.lower() not in (*_MARKDOWN, *_OTHER_TEXT):
        return None
    data = read(folder.parent / found.path)
    if name.suffix.lower() in _OTHER_TEXT:
        return _other_text(path) if _has_front_matter(data) else None
    if name.stem == _SECTION:
        return Refused(path, SECTION(), COPY_TO_DOCS())
    return read_document(path, data, recipe, settings)


def _has_front_matter(data: bytes | Unreadable) -> bool:
    return isinstance(data, bytes) and data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"---", b"+++"))


def _other_text(path: str) -> Refused:
    ending = PurePosixPath(path).suffix.lstrip(".")
    return Refused(path, OTHER_FORM(form=ending.upper()), COPY_TEXT())
