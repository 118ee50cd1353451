"""Filters of the plan that a workspace keeps under a name: ``views`` in ``content/sahne.yml``."""

from collections import Counter
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, model_validator
from pydantic_core import PydanticCustomError

from sahne.models.fields import Lang, Line, Names, Part, many
from sahne.models.item import Status
from sahne.turkish import slugify

FACETS = ("channel", "audience", "goal", "owner", "campaign", "status", "kind", "lang")
"""By what can be filtered, in the order in which it is asked."""


def _kind(written: Any) -> Any:
    from sahne.kinds import BY_NAME  # which loads every model, and is needed only here

    if written not in BY_NAME:
        expected = ", ".join(f"'{name}'" for name in BY_NAME)
        raise PydanticCustomError("enum", "enum", {"expected": expected})
    return written


class SavedView(Part):
    """A filter: its facets hold together, the values of one take any of them."""

    channel: Names = ()
    audience: Names = ()
    goal: Names = ()
    owner: Names = ()
    campaign: Names = ()
    status: Annotated[tuple[Status, ...], BeforeValidator(many)] = ()
    kind: Annotated[tuple[Annotated[str, BeforeValidator(_kind)], ...], BeforeValidator(many)] = ()
    lang: Annotated[tuple[Lang, ...], BeforeValidator(many)] = ()

    @model_validator(mode="after")
    def _asks_for_something(self) -> "SavedView":
        if not self.facets:
            raise PydanticCustomError("view_empty", "view_empty")
        return self

    @property
    def facets(self) -> tuple[str, ...]:
        """By what it filters."""
        return tuple(facet for facet in FACETS if getattr(self, facet))


def view_slug(name: str) -> str:
    """Of the address of its page, and of its calendar: ``linkedin-taslaklari``."""
    return slugify(name)


def _addresses(views: Mapping[str, SavedView]) -> Mapping[str, SavedView]:
    """Each has an address of its own."""
    slugs = Counter(map(view_slug, views))
    for name in views:
        if not view_slug(name) or slugs[view_slug(name)] > 1:
            raise PydanticCustomError("view_name", "view_name", {"field": name, "code": name})
    return views


SavedViews = Annotated[dict[Line, SavedView], AfterValidator(_addresses)]
"""Name -> filter, in the order in which they are shown."""
