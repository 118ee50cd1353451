"""From documents to drafts: what a file does not say itself is filled in, and each gets an address."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.front_matter import load
from sahne.importing.addresses import addresses
from sahne.importing.convert import Draft
from sahne.importing.document import Document
from sahne.importing.facts import Facts
from sahne.importing.fates import Fate, Kept, Left, first_fates
from sahne.importing.recipe import Recipe
from sahne.said import Words
from sahne.settings import Settings
from sahne.turkish import slugify

ADDRESS = Words(en="its address is {slug}", tr="adresi {slug}")


@dataclass(frozen=True, slots=True)
class Page:
    """A document, what its path says, and the fates of its fields."""

    document: Document
    facts: Facts
    fates: Mapping[str, Fate]

    def said(self, name: str) -> str | None:
        """The text that the file has for a field; None where it has none."""
        for key, fate in self.fates.items():
            if isinstance(fate, Kept) and fate.name == name and isinstance(self.document.fields[key], str | int):
                return str(self.document.fields[key])
        return None


def drafts_of(
    found: Sequence[tuple[Document, Facts]], recipe: Recipe, settings: Settings, new_id: Callable[[], str]
) -> Iterator[Draft]:
    """One draft for each document, in their order."""
    pages = [Page(document, facts, first_fates(document.fields, recipe)) for document, facts in found]
    default = recipe.defaults.get("lang", settings.language).strip("'\"")
    wanted = [(page.said("lang") or page.facts.lang or default, _wish(page)) for page in pages]
    for page, (lang, _), (slug, name) in zip(pages, wanted, addresses(wanted), strict=True):
        given = {
            "id": new_id(),
            "title": recipe.defaults.get("title", _text(_title(page.facts.stem, lang))),
            **(said := _said(page.facts)),
            "slug": _text(slug),
            **{name: value for name, value in recipe.defaults.items() if name not in {"title", *said}},
        }
        target = f"{recipe.into}/{name}.md"
        draft = Draft(document=page.document, facts=page.facts, target=target, fates=page.fates, given=given)
        yield (draft if page.said("slug") in (slug, None) else draft.without("slug", Left(ADDRESS(slug=slug), "slug")))


def _wish(page: Page) -> str:
    """The text that the address is made of: the file's own slug, or its name."""
    slug = page.said("slug")
    return slug if slug and slugify(slug) == slug else page.facts.stem


def _said(facts: Facts) -> dict[str, str]:
    """What the path says; it counts more than a default."""
    said = {
        "lang": facts.lang,
        "status": "draft" if facts.draft else None,
        "publish": facts.day and facts.day.isoformat(),
    }
    return {name: value for name, value in said.items() if value}


def _title(stem: str, lang: str) -> str:
    """A title for a file without one, as Jekyll makes it: the words of its name."""
    words = " ".join(stem.replace("-", " ").replace("_", " ").encode(errors="replace").decode().split()) or "?"
    first = "İ" if lang == "tr" and words[0] == "i" else words[0].upper()
    return first + words[1:]


def _text(text: str) -> str:
    """A text in YAML, in quotes only where it would be read as something else."""
    return text if load(f"text: {text}") == {"text": text} else json.dumps(text, ensure_ascii=False)
