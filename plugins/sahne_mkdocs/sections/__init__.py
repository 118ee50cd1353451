"""The sections of the portal beside its items and their lists: each makes pages and files of its own from the public view.

A module is a section when it has ``pages`` and ``files``; it is named in ``SECTIONS``, and its styles stand in ``css/NAME.css``.
"""

from collections.abc import Iterator, Mapping
from typing import Protocol

from sahne.views.public import PublicView
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.sections import app, events, jobs, podcast, search, social


class Section(Protocol):
    """What a section makes."""

    def pages(self, view: PublicView) -> Iterator[Draft]:
        """Its pages, in every language."""

    def files(self, view: PublicView) -> Mapping[str, bytes]:
        """Its files, by their path on the site."""


SECTIONS: tuple[Section, ...] = (jobs, events, podcast, social, search, app)
"""In the order in which their pages are made."""
