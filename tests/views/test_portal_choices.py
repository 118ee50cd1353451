"""What the sites choose to show beside a page, and in which order."""

from pathlib import Path

from sahne_mkdocs.guide import written_pages
from sahne_mkdocs.portal import related
from tests.memory import made
from tests.views.test_publishing import LIVE, view_of


def test_beside_an_event_stand_only_events_that_are_coming_and_not_cancelled() -> None:
    days = {"acik": "2026-12-03", "gecmis": "2026-11-03", "iptal": "2026-12-04", "sonraki": "2026-12-05"}
    items = [
        made(
            "event", number=number, slug=slug, start=day, **LIVE | ({"status": "cancelled"} if slug == "iptal" else {})
        )
        for number, (slug, day) in enumerate(days.items())
    ]
    view = view_of(*items)
    by_name = {item.path.split("/")[-2]: item for item in view.items}
    assert set(by_name) == set(days)
    assert [other.path.split("/")[-2] for other in related(view, by_name["acik"])] == ["sonraki"]
    assert [other.path.split("/")[-2] for other in related(view, by_name["gecmis"])] == ["acik", "sonraki"]


def test_the_pages_of_the_guide_stand_by_their_number_and_then_by_title(tmp_path: Path) -> None:
    pages = {
        "index.md": "# Ev",
        "a.md": "# Zil",
        "b.md": "# Çay",
        "c.md": "---\norder: 2\n---\n# A",
        "d.md": "---\norder: 1\n---\n# B",
        "e.md": "---\ntitle: Dağ\n---\n",
    }
    for name, text in pages.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert written_pages(tmp_path, ()) == ["d.md", "c.md", "b.md", "e.md", "a.md"]
