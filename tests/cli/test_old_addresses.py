"""``sahne check --fix`` keeps the old address of a page whose slug changed since the last commit."""

import shutil

import pytest

from tests.cli.conftest import Repository, Run
from tests.conftest import WriteWorkspace

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")
FILE = "content/stories/gece.md"
OTHER = "content/stories/gunduz.md"


def story(slug: str, more: str = "", id: str = "6a0c1d1e-9999") -> str:
    return (
        f"---\nid: {id}\ntitle: Gece  # başlık\nslug: {slug}\n{more}status: published\nvisibility: public\n---\n"
        "Metin.  \nİki.\n"
    )


@pytest.mark.parametrize(
    ("more", "after"),
    [
        ("", "aliases: [gece]\n"),
        ("aliases: [aksam]\n", "aliases: [aksam, gece]\n"),
        ("aliases: aksam\n", "aliases: [aksam, gece]\n"),
        ("aliases:\n  - /a.html  # eski site\n", "aliases:\n  - /a.html  # eski site\n  - gece\n"),
    ],
)
def test_the_old_slug_is_kept_and_no_other_byte_changes(
    workspace: WriteWorkspace, sahne: Run, more: str, after: str
) -> None:
    root = workspace({FILE: story("gece", more)})
    Repository(root).commit()
    (root / FILE).write_text(story("gece-vardiyasi", more), encoding="utf-8")
    told = sahne("-C", root, "check", "--select", "SAH222")
    assert "aliases: [gece]; sahne check --fix adds it" in told.out
    mended = sahne("-C", root, "check", "--fix", "--select", "SAH222")
    assert (root / FILE).read_text(encoding="utf-8") == story("gece-vardiyasi", after)
    assert f"mended {FILE}: the old address" in mended.err
    assert "SAH222" not in mended.out
    assert sahne("-C", root, "check", "--fix").err == ""


def test_a_file_that_was_renamed_keeps_its_old_address_too(workspace: WriteWorkspace, sahne: Run) -> None:
    text = story("x").replace("slug: x\n", "")
    root = workspace({FILE: text})
    repository = Repository(root)
    repository.commit()
    repository.git("mv", FILE, OTHER)
    sahne("-C", root, "check", "--fix")
    assert "aliases: [gece]\n" in (root / OTHER).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "other", [story("gece", id="6a0c1d1e-8888"), story("baska", "aliases: [gece]\n", "6a0c1d1e-8888")]
)
def test_an_address_that_is_another_page_now_is_left_to_people(
    workspace: WriteWorkspace, sahne: Run, other: str
) -> None:
    root = workspace({FILE: story("gece")})
    Repository(root).commit()
    moved = story("gece-vardiyasi")
    (root / FILE).write_text(moved, encoding="utf-8")
    (root / OTHER).write_text(other, encoding="utf-8")
    told = sahne("-C", root, "check", "--fix", "--select", "SAH222")
    assert (root / FILE).read_text(encoding="utf-8") == moved
    assert "Another page has that address" in told.out
