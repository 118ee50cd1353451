"""CODEOWNERS: whom a host asks, read as a host reads it."""

import re
from datetime import date

import pathspec
from hypothesis import given
from hypothesis import strategies as st

from sahne.owning.codeowners import BEGIN, END, codeowners_of, with_lines
from sahne.workspace import read_library
from tests.conftest import WriteWorkspace

DAY = date(2026, 11, 23)
FILES = {
    "content/people/mert.md": "---\nid: 6a0c1d1e-0001\ntitle: Mert\ngit: [mert@example.com, '@mert']\n---\n",
    "content/people/elif.md": "---\nid: 6a0c1d1e-0002\ntitle: Elif\ngit: [Elif Aydın, elif@example.com]\n---\n",
    "content/people/can.md": "---\nid: 6a0c1d1e-0003\ntitle: Can\n---\n",
    "content/people/onur.md": "---\nid: 6a0c1d1e-0004\ntitle: Onur\ngit: onur@example.com\nleft: 2026-09-15\n---\n",
    "content/posts/a.md": "---\nid: 6a0c1d1e-0005\ntitle: a\nowner: mert\nreviewers: [elif, mert]\n---\n",
    "content/posts/b c.md": "---\nid: 6a0c1d1e-0006\ntitle: b\nslug: b-c\nowner: elif\n---\n",
    "content/posts/d.md": "---\nid: 6a0c1d1e-0007\ntitle: d\nowner: onur\nreviewers: can\n---\n",
    "content/posts/e.md": "---\nid: 6a0c1d1e-0008\ntitle: e\nowner: mert\nstatus: archived\n---\n",
    "content/posts/[f].md": "---\nid: 6a0c1d1e-0009\ntitle: f\nslug: f\nowner: mert\n---\n",
}


def asked(text: str, path: str) -> list[str]:
    """Whom a host asks about a path: the last line that fits says it."""
    found: list[str] = []
    for line in text.splitlines():
        pattern, *accounts = re.split(r"(?<!\\) +", line.strip())
        if pattern and not pattern.startswith("#") and pathspec.GitIgnoreSpec.from_lines([pattern]).match_file(path):
            found = accounts
    return found


def test_owner_and_reviewers_are_asked_by_account_before_address(workspace: WriteWorkspace) -> None:
    made = codeowners_of(read_library(workspace(FILES)), DAY)
    text = with_lines("", made.lines)
    assert asked(text, "content/posts/a.md") == ["@mert", "elif@example.com"]
    assert asked(text, "content/posts/b c.md") == ["elif@example.com"]
    assert asked(text, "content/posts/d.md") == []
    assert asked(text, "content/posts/e.md") == []
    assert [person.slug for person in made.unknown] == ["can"]
    assert made.unwritable == ("content/posts/[f].md",)


def test_the_workspace_may_be_a_folder_of_the_repository(workspace: WriteWorkspace) -> None:
    text = with_lines("", codeowners_of(read_library(workspace(FILES)), DAY, "careers/").lines)
    assert asked(text, "careers/content/posts/a.md") == ["@mert", "elif@example.com"]
    assert asked(text, "content/posts/a.md") == []


LINE = st.sampled_from(["", "# hand", "* @all", "/docs/ @docs", "[Section]", "content/ @team"])


@given(st.lists(LINE), st.lists(LINE), st.lists(LINE), st.booleans())
def test_lines_by_hand_stay_and_a_second_time_changes_nothing(
    above: list[str], below: list[str], ours: list[str], closed: bool
) -> None:
    hand = "\n".join(above) + ("\n" if closed and above else "")
    once = with_lines(hand, ours)
    assert once.startswith(hand)
    assert with_lines(once, ours) == once
    both = once + "".join(f"{line}\n" for line in below)
    again = with_lines(both, ["/new @new"])
    assert again.startswith(hand)
    assert again.endswith(f"{END}\n" + "".join(f"{line}\n" for line in below))
    assert again.count(BEGIN) == 1
    assert "/new @new" in again


def test_what_is_written_below_by_hand_has_the_last_word(workspace: WriteWorkspace) -> None:
    text = with_lines("* @all\n", codeowners_of(read_library(workspace(FILES)), DAY).lines) + "/content/posts/ @desk\n"
    assert asked(text, "content/posts/a.md") == ["@desk"]
    assert asked(text, "README.md") == ["@all"]
