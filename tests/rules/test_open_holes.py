"""Which holes of a hand-written page are told, and which square brackets are none."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic, Place
from sahne.library import Library
from sahne.rules.people import sah715_open_hole as rule
from sahne.said import text_of
from sahne.starter import starter_files
from sahne.survey import Survey
from tests.conftest import NOW, ROOT, SETTINGS, WriteWorkspace, checked

PAGES = ("aydinlatma-metni.md", "gdpr-aydinlatma-metni.md", "en/privacy.md", "en/gdpr.md")
HEAD = "---\ntitle: Privacy notice\n---\n"


def found(text: str) -> list[Diagnostic]:
    library = Library(settings=SETTINGS, sources=(), written_pages=lambda: {"docs/portal/en/privacy.md": text})
    return list(rule.check(Survey(library=library, now=NOW)))


def holes(text: str) -> str:
    (finding,) = found(text)
    return text_of(finding.message, "en").partition(": ")[2]


@pytest.mark.parametrize(
    "text",
    [
        "[How we hire](how-we-hire.md)",
        "[How we hire][hire] and [hire] and [Hire][]\n\n[hire]: how-we-hire.md",
        "![A box](box.png)",
        "- [ ] open\n- [x] done",
        "Law 6698[^1]\n\n[^1]: Of 2016.",
        "`[name]` and \n\n```\n[name]\n```\n",
        r"\[name of the company]",
        "They wrote [...] and we answered.",
        "a [ that is never closed\n\nuntil a paragraph later ]",
        "<!-- [name of the company] -->",
    ],
)
def test_other_square_brackets_are_no_holes(text: str) -> None:
    assert found(HEAD + text) == []


def test_each_hole_is_named_once_and_the_first_has_the_place() -> None:
    text = f"{HEAD}We are [full legal\nname]. Ask [e-mail address]; write to [e-mail address]."
    assert holes(text) == "[full legal name], [e-mail address]"
    assert found(text)[0].place == Place("docs/portal/en/privacy.md", 4, 8)


def test_a_hole_before_a_colon_is_one() -> None:
    assert holes(f"{HEAD}[hosting provider]: hosts the site") == "[hosting provider]"


@pytest.mark.parametrize("page", PAGES)
def test_no_hole_of_a_notice_is_forgotten(page: str) -> None:
    _, _, body = starter_pages()[page].split("---\n", 2)
    written = {" ".join(match[1].split()) for match in re.finditer(r"\[([^\[\]]+)\](?!\()", body)}
    assert holes(starter_pages()[page]).count("[") == len(written) > 10


def test_a_title_is_not_read() -> None:
    assert found("---\ntitle: '[name]'\n---\nText") == []


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="[]\\`<>~\r\n"), max_size=40))
def test_a_hole_is_found_between_any_words(words: str) -> None:
    assert holes(f"{HEAD}Words {words} [name of the company] end") == "[name of the company]"


def starter_pages(name: str = "Yelkovan") -> dict[str, str]:
    files = starter_files(name, date(2026, 11, 23), lambda: "6a0c1d1e-0000")
    return {page: files[f"docs/portal/{page}"].decode() for page in PAGES}


def test_a_first_workspace_has_notices_with_holes_that_are_told(workspace: WriteWorkspace) -> None:
    root = workspace({f"docs/portal/{page}": text for page, text in starter_pages().items()})
    told = [finding for finding in checked(root) if finding.code == "SAH715"]
    assert [finding.place.path for finding in told] == sorted(f"docs/portal/{page}" for page in PAGES)
    assert "[şirketin tam unvanı]" in text_of(told[0].message, "tr")


@pytest.mark.parametrize("page", PAGES)
def test_a_notice_says_in_its_source_that_a_lawyer_must_read_it_and_not_on_the_page(page: str) -> None:
    for text in (starter_pages()[page], (ROOT / "docs/portal" / page).read_text("utf-8")):
        _, head, body = text.split("---\n", 2)
        assert "lawyer" in head or "avukata" in head
        assert "lawyer" not in body
        assert "avukat" not in body


@pytest.mark.parametrize("page", PAGES)
def test_no_article_of_a_law_at_the_beginning_of_a_line_becomes_the_number_of_a_list(page: str) -> None:
    for text in (starter_pages()[page], (ROOT / "docs/portal" / page).read_text("utf-8")):
        assert not re.search(r"^(?:- )?\s*\d+[.)] ", text, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_the_notices_of_the_example_are_the_template_filled_in(page: str) -> None:
    own = (ROOT / "docs/portal" / page).read_text("utf-8")
    assert list(parts(own)) == list(parts(starter_pages()[page]))
    assert found(own) == []


@pytest.mark.parametrize(
    ("one", "other"), [("aydinlatma-metni.md", "en/privacy.md"), ("gdpr-aydinlatma-metni.md", "en/gdpr.md")]
)
def test_both_languages_have_the_same_parts_and_holes(one: str, other: str) -> None:
    pages = starter_pages()
    assert len(list(parts(pages[one]))) == len(list(parts(pages[other])))
    assert holes(pages[one]).count("[") == holes(pages[other]).count("[")


def parts(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line.startswith("## "))


def test_a_page_that_cannot_be_read_is_left_out(workspace: WriteWorkspace, tmp_path: Path) -> None:
    root = workspace({"docs/portal/big.md": "[a hole]" * 200_000, "docs/portal/index.md": "\ufeff[one hole]"})
    (tmp_path / "docs/portal/folder.md").mkdir()
    told = [finding.place for finding in checked(root) if finding.code == "SAH715"]
    assert told == [Place("docs/portal/index.md", 1, 1)]
