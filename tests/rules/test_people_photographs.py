"""Photographs that tell more than they show."""

from pathlib import Path

import pytest

from sahne.diagnostic import Diagnostic
from tests.conftest import WriteWorkspace, checked, item_text
from tests.rules.made import made

PUBLIC = "title: Depo\nvisibility: public"
IMAGE = "image: images/depo.jpg\nimage_alt: Rampada bir forklift"
PICTURE = {"content/images/depo.jpg": made("jpeg 60x40 gps artist=Elif Aydın")}


def told(root: Path) -> list[Diagnostic]:
    return [one for one in checked(root) if one.code in ("SAH708", "SAH709")]


def test_a_picture_is_told_once_however_many_items_show_it(workspace: WriteWorkspace) -> None:
    texts = {f"content/posts/{n}.md": item_text(f"{PUBLIC}\n{IMAGE}").replace("9999", f"999{n}") for n in range(3)}
    findings = told(workspace({**texts, **PICTURE}))
    assert [(one.code, one.place.path, one.place.line, one.place.column) for one in findings] == [
        ("SAH708", "content/posts/0.md", 5, 8),
        ("SAH709", "content/posts/0.md", 5, 8),
    ]
    assert str(findings[1].message) == "the file of the picture 'images/depo.jpg' names Elif Aydın"


def test_a_picture_in_the_text_is_told_where_it_stands(workspace: WriteWorkspace) -> None:
    text = item_text(PUBLIC, "Bir.\n\n![Rampada bir forklift](../images/depo.jpg)\n")
    findings = told(workspace({"content/posts/a.md": text, **PICTURE}))
    assert {(one.place.line, one.place.column) for one in findings} == {(8, 25)}


@pytest.mark.parametrize("fields", ["title: Depo", f"{PUBLIC}\nstatus: archived", f"{PUBLIC}\nstatus: cancelled"])
def test_the_picture_of_an_item_that_nobody_sees_is_left_alone(fields: str, workspace: WriteWorkspace) -> None:
    assert told(workspace({"content/posts/a.md": item_text(f"{fields}\n{IMAGE}"), **PICTURE})) == []


@pytest.mark.parametrize("words", ["jpeg 60x40", "png 60x40", "text GPSLatitude", "empty"])
def test_a_picture_that_tells_nothing_or_is_none_is_left_alone(words: str, workspace: WriteWorkspace) -> None:
    files = {"content/posts/a.md": item_text(f"{PUBLIC}\n{IMAGE}"), "content/images/depo.jpg": made(words)}
    assert told(workspace(files)) == []


def test_a_picture_elsewhere_or_nowhere_is_left_alone(workspace: WriteWorkspace) -> None:
    body = "![a](https://x.example/depo.jpg) ![b](../images/yok.jpg) ![c](../../../etc/depo.jpg)\n"
    assert told(workspace({"content/posts/a.md": item_text(PUBLIC, body), **PICTURE})) == []
