"""Front matter that cannot be read, each with the place at which an editor has to look."""

import pytest

from tests.conftest import findings_of, source_of

BROKEN = {
    "second colon": ("title: Cold box: how\n", (3, 16), "a second colon stands in this value"),
    "open quote": ('title: "Cold box\nstatus: draft\n', (3, 8), "a quotation mark is opened and not closed"),
    "open list": ("title: Kutu\ntags: [a, b\n", (4, 7), "a list is opened with [ and not closed"),
    "open brace": ("title: Kutu\nkpi: {metric: a\n", (4, 6), "a { is opened and not closed"),
    "no colon": ("title: Kutu\nstatus\n", (4, 1), "this line has no colon after its name"),
    "at sign": ("title: @kutu\n", (3, 8), "the value begins with '@', which has a meaning of its own here"),
    "tab": ("kpi:\n\tmetric: a\n", (4, 1), "a tab stands before the name"),
    "star": ("title: *kutu\n", (3, 8), "the value begins with '*', which has a meaning of its own here"),
    "indented": (
        "title: Kutu\n  status: draft\n",
        (4, 3),
        "this line is indented differently from the fields around it",
    ),
    "list": ("- title: Kutu\n", (3, 1), "a hyphen stands before the name title"),
    "surrogate": ('title: "\\ud800"\n', (3, 9), "a backslash stands in double quotes"),
    "false number": ("title: !!int x\n", (3, 8), "the value begins with '!', which has a meaning of its own here"),
    "list as key": ("? [a]\n: b\n", (2, 1), "the name of a field is a list or holds fields"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_yaml_is_one_finding_in_plain_words_at_its_place(name: str) -> None:
    lines, place, message = BROKEN[name]
    (found,) = findings_of(source_of(f"---\nid: 6a0c1d1e-9999\n{lines}---\n"))
    assert (found.code, str(found.message)) == ("SAH103", message)
    assert (found.place.line, found.place.column) == place


@pytest.mark.parametrize("block", ["- Kutu", "just words", "12", "[a, b]"])
def test_front_matter_that_is_no_list_of_fields_is_a_finding(block: str) -> None:
    (found,) = findings_of(source_of(f"\n---\n{block}\n---\n"))
    assert (found.code, found.place.line, str(found.message)) == (
        "SAH103",
        3,
        "the front matter is not a list of fields",
    )


@pytest.mark.parametrize("text", ["title: Kutu\n", "# How we pack\n\n---\n\nIce first.\n"])
def test_a_file_without_front_matter_is_a_finding(text: str) -> None:
    (found,) = findings_of(source_of(text))
    assert (found.code, str(found.message)) == ("SAH102", "there is no front matter")


@pytest.mark.parametrize("end", ["", "...\n", "-- -\n", "  ---\n"])
def test_a_fence_that_is_not_closed_is_a_finding(end: str) -> None:
    (found,) = findings_of(source_of(f"---\ntitle: Kutu\n{end}"))
    assert (found.code, str(found.message)) == ("SAH102", "the front matter has no end")


def test_hyphens_within_a_value_do_not_end_the_front_matter() -> None:
    source = source_of("---\nid: 6a0c1d1e-9999\ntitle: Kutu\nsummary: |\n  ---\n  Ice\n---\nText\n")
    assert source.item is not None
    assert (source.item.summary, source.item.body) == ("---\nIce", "Text\n")


DOUBLED = {
    "at the top": ("title: Kutu\nstatus: draft\ntitle: Kasa\n", (5, 1), "title"),
    "in a field": ("title: Kutu\nkpi:\n  metric: reach\n  metric: clicks\n", (6, 3), "metric"),
    "in a list": ("title: Kutu\nkpi:\n  - metric: reach\n    target: 1\n    metric: a\n", (7, 5), "metric"),
    "in braces": ("title: Kutu\nkpi: {ölçü: a, ölçü: b}\n", (4, 16), "ölçü"),
    "in quotes": ('title: Kutu\n"title": Kasa\n', (4, 1), "title"),
}


@pytest.mark.parametrize("name", DOUBLED)
def test_a_doubled_key_is_found_at_the_second_one(name: str) -> None:
    lines, place, key = DOUBLED[name]
    (found,) = findings_of(source_of(f"---\nid: 6a0c1d1e-9999\n{lines}---\n"))
    assert (found.code, str(found.message)) == ("SAH104", f"{key} is written twice")
    assert (found.place.line, found.place.column) == place


NESTED = "".join(f"{'  ' * level}k:\n" for level in range(200))
LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "block", [NESTED, "a: " + "[" * 200 + "]" * 200 + "\n", LAUGHS, "a: &a {b: *a, c: *a}\n", "a: &a [*a]\n"]
)
def test_fields_that_are_nested_without_end_are_one_finding(block: str) -> None:
    (found,) = findings_of(source_of(f"---\n{block}---\n"))
    assert (found.code, str(found.message)) == ("SAH103", "the fields are nested too deep")


def test_fields_that_are_nested_deep_but_can_be_read_are_an_unknown_field() -> None:
    codes = {
        found.code for found in findings_of(source_of("---\ntitle: Kutu\nk: " + "[" * 100 + "]" * 100 + "\n---\n"))
    }
    assert "SAH203" in codes


@pytest.mark.parametrize("written", ["NO", "12:30", "2026-13-45", "0o17", "1_000", "yes", "~x"])
def test_yaml_turns_no_word_into_something_else(written: str) -> None:
    source = source_of(f"---\nid: 6a0c1d1e-9999\ntitle: {written}\n---\n")
    assert source.item is not None
    assert source.item.title in {written, str(int("17", 8))}


def test_an_anchor_that_is_set_twice_does_not_hide_a_finding() -> None:
    source = source_of("---\ntitle: &x Kutu\nsummary: &x Kasa\naudiance: [a]\n---\n")
    assert "SAH203" in {found.code for found in findings_of(source)}
