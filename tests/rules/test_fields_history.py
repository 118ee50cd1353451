"""What must not change once it is out: addresses and ids, held against the base."""

from sahne.history import Known
from tests.conftest import WriteWorkspace, checked, item_text

STORY = "content/stories/gece.md"
PUBLIC = "visibility: public\nstatus: published\n"


def story(slug: str = "", more: str = PUBLIC, id: str = "6a0c1d1e-9999") -> str:
    return f"---\nid: {id}\ntitle: a\n{more}{f'slug: {slug}{chr(10)}' if slug else ''}---\nText.\n"


def found_in(
    workspace: WriteWorkspace, now: str, before: str, code: str, path: str = STORY, was: str = STORY
) -> list[str]:
    history = Known(before={path: before}, was={path: was})
    return [str(found.hint) for found in checked(workspace({path: now}), history=history) if found.code == code]


BACK = "Let the old address lead here: aliases: [gece]; sahne check --fix adds it. Or put it back: slug: gece."


def test_a_new_slug_of_a_public_page_moves_it(workspace: WriteWorkspace) -> None:
    assert found_in(workspace, story("gunduz"), story("gece"), "SAH222") == [BACK]


def test_a_slug_that_is_no_longer_the_name_of_the_file_moves_it(workspace: WriteWorkspace) -> None:
    assert found_in(workspace, story("gunduz"), story(), "SAH222") == [BACK]


def test_a_file_with_another_name_moves_its_page_where_no_slug_is_written(workspace: WriteWorkspace) -> None:
    assert found_in(workspace, story(), story(), "SAH222", "content/stories/gunduz.md") == [BACK]
    assert found_in(workspace, story("gece"), story(), "SAH222", "content/stories/gunduz.md") == []


def test_an_old_address_that_leads_on_is_none_that_was_lost(workspace: WriteWorkspace) -> None:
    for alias in ("gece", "/hikayeler/gece/", "/hikayeler/gece"):
        assert found_in(workspace, story("gunduz", f"{PUBLIC}aliases: [{alias}]\n"), story("gece"), "SAH222") == []
    assert found_in(workspace, story("gunduz", f"{PUBLIC}aliases: [/gece/]\n"), story("gece"), "SAH222") == [BACK]


def test_an_old_address_at_which_something_else_is_cannot_lead_here(workspace: WriteWorkspace) -> None:
    other = {"content/stories/gece-2.md": story("gece", id="6a0c1d1e-8888")}
    history = Known(before={STORY: story("gece")}, was={STORY: STORY})
    found = checked(workspace({STORY: story("gunduz"), **other}), history=history)
    assert ["Another page has that address" in str(one.hint) for one in found if one.code == "SAH222"] == [True]


def test_what_was_not_public_or_is_so_no_more_may_move(workspace: WriteWorkspace) -> None:
    internal, draft = "status: published\n", "visibility: public\n"
    coming = f"{PUBLIC}publish: 2027-01-01\n"
    for more in (internal, draft, coming):
        assert found_in(workspace, story("gunduz"), story("gece", more), "SAH222") == []
        assert found_in(workspace, story("gunduz", more), story("gece"), "SAH222") == []


def test_another_language_has_another_address(workspace: WriteWorkspace) -> None:
    assert found_in(workspace, story("gunduz", f"{PUBLIC}lang: en\n"), story("gece"), "SAH222") == []


def test_an_earlier_text_that_cannot_be_read_says_nothing(workspace: WriteWorkspace) -> None:
    for code in ("SAH222", "SAH224"):
        assert found_in(workspace, story("gunduz"), "---\ntitle: a: b\n---\n", code) == []


def test_another_id_is_found_and_so_is_one_that_was_deleted(workspace: WriteWorkspace) -> None:
    back = "Put it back, or everybody who subscribed has the item twice: id: 6a0c1d1e-9999."
    assert found_in(workspace, story(id="6a0c1d1e-1111"), story(), "SAH224") == [back]
    assert found_in(workspace, "---\ntitle: a\n---\n", story(), "SAH224") == [back]


def test_a_copy_may_get_its_own_id(workspace: WriteWorkspace) -> None:
    workspace({"content/stories/eski.md": item_text("title: b")})
    assert found_in(workspace, story(id="6a0c1d1e-1111"), story(), "SAH224") == []


def test_a_first_id_is_no_change(workspace: WriteWorkspace) -> None:
    assert found_in(workspace, story(), "---\ntitle: a\n---\n", "SAH224") == []
