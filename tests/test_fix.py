"""``sahne check --fix``: only what it promises changes."""

import os
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.fix import fix, mended
from sahne.workspace import read_library
from tests.conftest import WriteWorkspace, checked, source_of

ID = "6a0c1d1e-0000"
ALIASES = {"başlık": "title", "Hedef Kitle": "audience", "kanal": "channel", "excerpt": "summary", "durum": "status"}


def new_id() -> str:
    return ID


def fixed(root: Path) -> list[str]:
    numbers = count()
    return [one.path for one in fix(root, read_library(root), lambda _: True, lambda: f"{ID}-{next(numbers)}")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("---\ntitle: a\n---\n", f"---\nid: {ID}\ntitle: a\n---\n"),
        ("---\r\ntitle: a\r\n---\r\n", f"---\r\nid: {ID}\r\ntitle: a\r\n---\r\n"),
        ("\n---\n# why\ntitle: a # here\n---\n{{ x }}", f"\n---\nid: {ID}\n# why\ntitle: a # here\n---\n{{{{ x }}}}"),
        ("---\n  title: a\n  tags: [b]\n---\n", f"---\n  id: {ID}\n  title: a\n  tags: [b]\n---\n"),
        ("---\n{title: a}\n---\n", f"---\n{{id: {ID}, title: a}}\n---\n"),
        ("---\nid:\ntitle: a\n---\n", f"---\nid: {ID}\ntitle: a\n---\n"),
        ("---\ntitle: a\nID: ~ # none yet\n---\n", f"---\nid: {ID} # none yet\ntitle: a\n---\n"),
        ("---\nid: 12345678\n'başlık':  a\n---\nbaşlık: b", "---\nid: 12345678\ntitle:  a\n---\nbaşlık: b"),
        (
            "---\nid: 12345678\nExcerpt: >\n  excerpt: b\ntitle: a\n---\n",
            "---\nid: 12345678\ntitle: a\nsummary: >\n  excerpt: b\n---\n",
        ),
    ],
)
def test_the_id_and_the_names_of_fields_are_mended(before: str, after: str) -> None:
    assert mended(source_of(before), new_id).text == after


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Text",
        "---\ntitle: a",
        "---\ntitle: a: b\n---\n",
        "---\n---\n",
        "---\n? title\n: a\n---\n",
        "---\n!!map\ntitle: a\n---\n",
    ],
)
def test_what_cannot_be_mended_safely_stays_as_it_is(text: str) -> None:
    assert mended(source_of(text), new_id).text == text


lines = st.lists(
    st.sampled_from([*ALIASES, *ALIASES.values(), "owner", "tags", "# not a field", "  # başlık"]),
    min_size=1,
    max_size=6,
    unique_by=ALIASES.get,
).map(lambda names: [name if "#" in name else f"{name}: başlık  # kanal: x" for name in names])


@given(
    lines=lines, end=st.sampled_from(["\n", "\r\n"]), mark=st.sampled_from(["", "\ufeff"]), body=st.text(max_size=20)
)
def test_mending_undone_by_hand_gives_the_file_again(lines: list[str], end: str, mark: str, body: str) -> None:
    text = f"---{end}{end.join(lines)}{end}---{end}{body.encode(errors='ignore').decode()}"
    source = source_of(mark + text)
    after = mended(source, new_id).text
    undone = after.replace(f"id: {ID}{end}", "", 1)
    for name, alias in source.renamed.items():
        undone = undone.replace(f"{end}{name}: ", f"{end}{alias}: ", 1)
    assert sorted(undone.splitlines(keepends=True)) == sorted(text.splitlines(keepends=True))
    again = source_of(after)
    assert mended(again, new_id).text == after
    assert not again.renamed
    assert bool(again.fields.get("id")) == bool(source.fields)


def test_the_byte_order_mark_the_rights_and_other_files_stay(workspace: WriteWorkspace) -> None:
    broken = "---\ntitle: a: b\n---\n"
    root = workspace({"content/posts/a.md": b"\xef\xbb\xbf---\r\ntitle: a\r\n---\r\n", "content/posts/b.md": broken})
    (root / "content/posts/a.md").chmod(0o640)
    assert fixed(root) == ["content/posts/a.md"]
    assert (root / "content/posts/a.md").read_bytes() == f"\ufeff---\r\nid: {ID}-0\r\ntitle: a\r\n---\r\n".encode()
    assert (root / "content/posts/a.md").stat().st_mode & 0o777 == (0o666 if os.name == "nt" else 0o640)
    assert (root / "content/posts/b.md").read_text() == broken


def test_every_item_has_an_id_of_its_own_and_a_second_run_changes_nothing(workspace: WriteWorkspace) -> None:
    root = workspace({f"content/posts/{name}.md": f"---\nbaşlık: {name}\n---\n" for name in "abc"})
    assert len(fixed(root)) == 3
    assert not {"SAH204", "SAH205", "SAH206"} & {found.code for found in checked(root)}
    assert fixed(root) == []


def test_only_the_chosen_files_are_mended(workspace: WriteWorkspace) -> None:
    root = workspace({f"content/posts/{name}.md": "---\ntitle: a\n---\n" for name in "ab"})
    mended_files = fix(root, read_library(root), lambda path: path.endswith("b.md"), new_id)
    assert [one.path for one in mended_files] == ["content/posts/b.md"]
    assert (root / "content/posts/a.md").read_text() == "---\ntitle: a\n---\n"


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_to_a_file_stays_a_link(workspace: WriteWorkspace) -> None:
    root = workspace({"content/posts/a.md": "---\ntitle: a\n---\n"})
    (root / "content/posts/b.md").symlink_to("a.md")
    fixed(root)
    assert (root / "content/posts/b.md").is_symlink()
    assert (root / "content/posts/a.md").read_text().startswith("---\nid: ")
