"""No two pages of a site have one address."""

from collections import Counter
from pathlib import Path

import pytest

from sahne.views.publish import public_view
from sahne.workspace import read_library
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.playbook import playbook_files, playbook_pages
from sahne_mkdocs.portal import calendars_of, portal_files, portal_pages

pytestmark = pytest.mark.xdist_group("site")


def test_every_generated_page_and_file_has_an_address_of_its_own(example: Path) -> None:
    library = read_library(example)
    assert library.settings.today is not None
    today = library.settings.moment(library.settings.today)
    view = public_view(library, today)
    for pages, files in (
        (portal_pages(view, calendars_of(view)), portal_files(view, calendars_of(view))),
        (playbook_pages(Desk(library, today)), playbook_files(Desk(library, today))),
    ):
        drafts = list(pages)
        paths = Counter([*(f"{draft.path}index.html" for draft in drafts), *files])
        assert [path for path, times in paths.items() if times > 1] == []
        assert len({draft.source for draft in drafts}) == len(drafts)
