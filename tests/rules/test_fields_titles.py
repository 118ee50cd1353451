"""A title that stands twice: where a visitor would see it twice, and where something else tells the two apart."""

import pytest

from tests.conftest import WriteWorkspace, checked


def found_in(workspace: WriteWorkspace, one: str, other: str, folder: str = "stories") -> list[str]:
    texts = {
        f"content/{folder}/{name}.md": f"---\nid: 6a0c1d1e-{name}999\ntitle: Aynı\n{fields}---\n"
        for name, fields in (("a111", one), ("b222", other))
    }
    return [found.place.path for found in checked(workspace(texts)) if found.code == "SAH221"]


@pytest.mark.parametrize(
    ("folder", "one", "other"),
    [
        ("stories", "", ""),
        ("jobs", "", ""),
        ("events", "start: 2026-12-03\n", "start: 2026-12-03\n"),
        ("posts", "", ""),
    ],
)
def test_the_second_of_two_is_named(workspace: WriteWorkspace, folder: str, one: str, other: str) -> None:
    assert found_in(workspace, one, other, folder) == [f"content/{folder}/b222.md"]


def test_a_longer_name_is_the_second(workspace: WriteWorkspace) -> None:
    text = "---\nid: 6a0c1d1e-{}\ntitle: Aynı\n---\n"
    files = {"content/posts/kutu.md": text.format("a111"), "content/posts/kutu-2.md": text.format("b222")}
    assert [one.place.path for one in checked(workspace(files)) if one.code == "SAH221"] == ["content/posts/kutu-2.md"]


@pytest.mark.parametrize(
    ("folder", "one", "other"),
    [
        ("stories", "lang: tr\n", "lang: en\n"),
        ("stories", "status: archived\n", ""),
        ("stories", "", "status: cancelled\n"),
        ("jobs", "location: ankara\n", "location: izmir\n"),
        ("jobs", "reference: A-1\n", "reference: A-2\n"),
        ("jobs", "team: depo\n", "team: filo\n"),
        ("events", "start: 2026-12-03\n", "start: 2027-12-03\n"),
        ("posts", "channel: linkedin\n", "channel: instagram\n"),
        ("posts", "publish: 2026-12-03\n", "publish: 2026-12-10\n"),
        ("people", "", ""),
    ],
)
def test_what_is_told_apart_is_left_alone(workspace: WriteWorkspace, folder: str, one: str, other: str) -> None:
    assert found_in(workspace, one, other, folder) == []
