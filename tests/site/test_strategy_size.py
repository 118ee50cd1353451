"""No page of the strategy grows with the number of items, and nothing is lost between its pages."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from bench.workspace import make

from sahne.views.gathered import SIZE
from sahne.views.paging import Sheet
from sahne.workspace import read_library
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.lines import Shown
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.playbook_sections import audiences, benchmarks, channels, coverage, goals, values

SECTIONS = (goals, audiences, channels, values, coverage, benchmarks)
ITEMS = 1_500


@pytest.fixture(scope="module")
def drafts(tmp_path_factory: pytest.TempPathFactory) -> list[Draft]:
    """Every page of the strategy of a workspace with many items."""
    root: Path = tmp_path_factory.mktemp("many") / "workspace"
    make(root, ITEMS)
    library = read_library(root)
    assert library.settings.today is not None
    desk = Desk(library, library.settings.moment(library.settings.today))
    return [draft for section in SECTIONS for draft in section.pages(desk)]


def _lists(drafts: list[Draft]) -> Iterator[tuple[str, list[Shown]]]:
    for draft in drafts:
        if draft.template.endswith("/lines.html"):
            yield draft.path.partition("items/")[0], cast(list[Shown], draft.context["shown"])


def test_every_page_has_an_address_and_a_source_of_its_own(drafts: list[Draft]) -> None:
    for names in ([draft.path for draft in drafts], [draft.source for draft in drafts]):
        assert [name for name, count in Counter(names).items() if count > 1] == []


def test_no_page_has_more_lines_than_it_may(drafts: list[Draft]) -> None:
    lines = [sum(len(part.lines) for part in shown) for _, shown in _lists(drafts)]
    assert max(lines) == SIZE
    sheets = [cast(Sheet[object], draft.context["sheet"]) for draft in drafts if "sheet" in draft.context]
    assert all(len(sheet.entries) <= SIZE for sheet in sheets)


def test_every_item_stands_in_the_list_of_its_goal_its_audience_and_its_channel(drafts: list[Draft]) -> None:
    found: Counter[str] = Counter()
    for path, shown in _lists(drafts):
        found[path.partition("/")[0]] += len({line.item.path for part in shown for line in part.lines})
    with_purpose = ITEMS - 8 * 6  # each names one goal, one audience and one channel; the registries do not
    assert found["goals"] >= with_purpose
    out = sum(1 for number in range(with_purpose) if number % 11 < 9)  # trainings and benchmarks do not go out
    assert found["audiences"] >= out
    assert found["channels"] >= out
