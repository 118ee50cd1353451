"""The pictures of public items whose files tell more than they show."""

from collections.abc import Iterator
from dataclasses import dataclass

from sahne.diagnostic import Place
from sahne.pictures import Picture
from sahne.rules.people.public_text import is_public
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.links import local_path

_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".avif", ".heic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """A picture, where the first public item by path shows it."""

    path: str
    """From ``content/``."""
    picture: Picture
    source: Source
    index: int | None
    """Where its address stands in the text; None for the field ``image``."""

    @property
    def place(self) -> Place:
        """Where it is named."""
        return self.source.place("image") if self.index is None else self.source.text_place(self.index)


def photographs(survey: Survey) -> tuple[Photograph, ...]:
    """Every picture that says where it was taken or who is in it, once."""
    return tuple(_photographs(survey))


def _photographs(survey: Survey) -> Iterator[Photograph]:
    seen = set()
    for source in survey.library.sources:
        if is_public(source):
            for path, index in _named(source):
                if path not in seen and path.lower().endswith(_ENDINGS):
                    seen.add(path)
                    picture = survey.picture(path)
                    if picture and (picture.has_position or picture.named):
                        yield Photograph(path=path, picture=picture, source=source, index=index)


def _named(source: Source) -> Iterator[tuple[str, int | None]]:
    if source.item and source.item.image:
        yield source.item.image, None
    for link in source.outline.links:
        path = local_path(link.target, source.path.partition("/")[2]) if link.is_image else None
        if path:
            yield path, link.index
