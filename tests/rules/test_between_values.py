"""Values of the brand: claimed with evidence, and evidence that is used."""

from collections.abc import Callable

import pytest

from tests.conftest import WriteWorkspace, checked, item_text

Found = Callable[..., list[tuple[str, int]]]
LIVE = "status: published\nvisibility: public"
PROOF = "evidence: [{text: 31 of 34}]"


@pytest.fixture
def found(workspace: WriteWorkspace) -> Found:
    """The findings of a rule in a workspace of items, by the fields of each: path and line."""

    def look(code: str, **items: str) -> list[tuple[str, int]]:
        files = {
            f"content/{path.replace('__', '/')}.md": item_text(f"title: X\n{fields}") for path, fields in items.items()
        }
        found = [finding for finding in checked(workspace(files)) if finding.code == code]
        return [(finding.place.path, finding.place.line) for finding in found]

    return look


def test_each_value_without_evidence_is_found_where_it_is_claimed(found: Found) -> None:
    claims = "value:\n  - good\n  - bad"
    items = {"posts__p": f"{claims}\n{LIVE}", "values__good": PROOF, "values__bad": "evidence: []"}
    assert found("SAH314", **items) == [("content/posts/p.md", 6)]


@pytest.mark.parametrize("fields", ["status: published", "visibility: public", f"{LIVE}\nexpires: 2026-11-01"])
def test_what_candidates_do_not_see_may_claim_anything(found: Found, fields: str) -> None:
    assert found("SAH314", posts__p=f"value: v\n{fields}", values__v="") == []


def test_evidence_in_one_language_holds_for_all(found: Found) -> None:
    values = {"values__v": f"translation_key: k\n{PROOF}", "values__w": "translation_key: k\nlang: en"}
    assert found("SAH314", posts__p=f"value: w\nlang: en\n{LIVE}", **values) == []
    assert found("SAH315") == []


def test_an_unknown_value_is_another_rules_matter(found: Found) -> None:
    assert found("SAH314", posts__p=f"value: unknown\n{LIVE}") == []


@pytest.mark.parametrize("status", ["draft", "review", "archived"])
def test_evidence_is_used_by_what_is_approved_or_published(found: Found, status: str) -> None:
    live = {"posts__q": "status: approved", "values__v": PROOF}
    assert found("SAH315", posts__p=f"value: v\nstatus: {status}", **live) == [("content/values/v.md", 4)]
    assert found("SAH315", posts__p="value: v\nstatus: approved") == []


@pytest.mark.parametrize("value", ["status: idea", "status: archived"])
def test_a_value_nobody_holds_is_not_missed(found: Found, value: str) -> None:
    assert found("SAH315", posts__q="status: approved", values__v=f"{value}\n{PROOF}") == []


def test_a_workspace_without_live_items_is_left_in_peace(found: Found) -> None:
    assert found("SAH315", posts__p="status: draft", values__v=PROOF) == []
