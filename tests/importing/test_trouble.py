"""What cannot arrive is named with its line and its reason; what cannot be used becomes a comment."""

from pathlib import Path

import pytest

from sahne.files import LARGEST
from tests.importing.conftest import Try

BROKEN: list[tuple[str, str | bytes, int, str]] = [
    ("a.md", "\n---\ntitle: A\nb: c: d\n---\n", 4, "a second colon stands in this value"),
    ("a.md", "---\ntitle: A\ntitle: B\n---\n", 3, "title is written twice"),
    ("a.md", b"---\ntitle: caf\xe9\n---\n", 2, "the letter 'é' is not saved as UTF-8"),
    ("a.md", b"+++\ntitle = 'caf\xe9'\n+++\n", 2, "the letter 'é' is not saved as UTF-8"),
    ("a.md", "# Only text\n", 1, "there is no front matter"),
    ("a.md", "", 0, "the file is empty"),
    ("a.md", "---\ntitle: A\n", 1, "the front matter has no end"),
    ("a.md", "+++\ntitle = 'A'\n", 1, "the front matter has no end"),
    ("a.md", "\n+++\ntitle = 'A'\nb = \n+++\n", 4, "this cannot be read (Invalid value)"),
    ("a.md", '{"title": "A"}\nText', 1, "the front matter is JSON"),
    ("a.md", "---\n{title: A, layout: b}\n---\n", 2, "several fields share a line"),
    ("a.md", "---\n- title\n---\n", 2, "the front matter is not a list of fields"),
    ("a.md", f"---\ntitle: A\nb: {'[' * 300}{']' * 300}\n---\n", 3, "the fields are nested too deep"),
    ("a.md", b"---\ntitle: A\n---\n" + b"x" * LARGEST, 0, "this file has 1.0 MB"),
    ("page.html", "---\ntitle: A\n---\n<p>", 0, "it is written in HTML, and Sahne reads Markdown"),
    ("_index.md", "---\ntitle: A\n---\n", 0, "it is the page of a whole section, not an item"),
]


@pytest.mark.parametrize(("path", "text", "line", "message"), BROKEN)
def test_a_file_that_cannot_arrive_is_named_with_its_line_and_reason(
    tried: Try, path: str, text: str | bytes, line: int, message: str
) -> None:
    one = tried({path: text})
    assert [(end.path, end.line, str(end.message)) for end in one.result.refused] == [(path, line, message)]
    assert not one.result.imported
    assert f"  {path}{f':{line}' if line else ''}: {message}\n" in one.report


def test_an_event_without_a_start_is_named_with_what_to_write(tried: Try) -> None:
    one = tried({"a.md": "---\ntitle: A\nwhen: 2027-01-01\n---\n"}, kind="event")
    assert "start is missing" in one.report
    assert "--map OLD=start" in one.report
    assert tried({"a.md": "---\ntitle: A\nwhen: 2027-01-01\n---\n"}, kind="event", maps=("when=start",)).item


def test_a_link_and_a_folder_with_the_name_of_a_file_are_named(tried: Try, tmp_path: Path) -> None:
    (tmp_path / "old" / "folder.md").mkdir(parents=True)
    (tmp_path / "old" / "link.md").symlink_to("nowhere.md")
    result = tried({"a.md": "---\ntitle: A\n---\n"}).result
    assert [end.path for end in result.refused] == ["folder.md", "link.md"]
    assert len(result.imported) == 1


def test_other_files_are_counted_and_are_no_trouble(tried: Try) -> None:
    one = tried({"a.md": "---\ntitle: A\n---\n", "b.jpg": b"\xff\xd8", "layout.html": "<html>", "LICENSE": "MIT"})
    assert not one.result.refused
    assert "Not a page, and left where they are: 3 files (.html, .jpg, no ending).\n" in one.report


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("expires: 2031-02-30", "the day '2031-02-30' does not exist"),
        ("status: publish", "status is 'publish', which is none of the words for it"),
        ("image: /img/a.png", "image is '/img/a.png', not a file of content/"),
        ("kpi: {metric: reach}", "kpi.target is missing"),
        ("authors: [a, b]", "owner holds fields or a list, not a text"),
    ],
)
def test_a_value_that_cannot_be_used_becomes_a_comment_and_is_named(tried: Try, line: str, reason: str) -> None:
    one = tried({"a.md": f"---\ntitle: A\n{line}\n---\n"})
    assert f"\n# import: {line}\n" in one.text
    assert f"a.md: {line.partition(':')[0]}: {reason}\n" in one.report


def test_a_value_that_cannot_be_used_is_replaced_by_the_default(tried: Try) -> None:
    one = tried({"a.md": "---\ntitle: A\nstatus: publish\n---\n"}, sets=("status=approved",))
    assert "\nstatus: approved\n" in one.text
    assert "\n# import: status: publish\n" in one.text


def test_a_default_that_contradicts_a_file_is_left_out_of_it(tried: Try) -> None:
    one = tried({"a.md": "---\ntitle: A\nposted: 2026-05-01\n---\n"}, kind="job", sets=("valid_through=2026-04-01",))
    assert "valid_through" not in one.text
    assert "valid_through: left out: " in one.report


def test_two_names_for_one_field_leave_the_second_as_a_comment(tried: Try) -> None:
    one = tried({"a.md": "---\ntitle: A\ncategories: [x]\ntags: [y]\n---\n"})
    assert one.item.tags == ("y",)
    assert "\n# import: categories: [x]\n" in one.text
    assert "a.md: categories: tags says tags already\n" in one.report


def test_what_most_files_have_is_said_once_and_what_few_have_is_named(tried: Try) -> None:
    files: dict[str, str | bytes] = {
        f"{name}.md": f"---\ntitle: A\nlayout: x\nurl: /{name}\n---\n" for name in "abcdef"
    }
    files["g.md"] = "---\ntitle: A\nweight: 3\n---\n"
    assert tried(files).report.startswith(
        "A post has no such field; kept in each file as a comment that begins with # import:\n"
        "  layout: 6 files, for example x\n  url: 6 files, for example /a\n  weight: 1 file, for example 3\n    g.md\n"
    )
