"""``sahne set`` in the text: one field changes, and no other byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.editing.scalars import as_text, as_yaml
from sahne.errors import SahneError
from sahne.front_matter import load
from sahne.kinds import BY_NAME
from tests.conftest import source_of
from tests.reading.test_any_text import SIGNS

FILE = """---
# about the file
id: 6a0c1d1e-0202
title: 'How we pack'   # first
status: draft # second
audience: [a, "b c"] # third
channel:
  - linkedin  # fourth
  - portal
# about the KPI
kpi:
  - metric: reach # fifth
    target: 3
    measure_by: 2026-12-01
summary: >
  folded
  text

tags: x
---
Text  \n"""


def after(text: str, *typed: str, path: str = "content/posts/kutu.md") -> str:
    source = source_of(text, path)
    assert source.kind is not None
    return changed(source, [read_change(one, source.kind) for one in typed])


@pytest.mark.parametrize(
    ("typed", "old", "new"),
    [
        ("status=approved", "status: draft #", "status: approved #"),
        ("title=It's: NO", "'How we pack'", "'It''s: NO'"),
        ("tags=NO", "tags: x", 'tags: "NO"'),
        ("tags+=y, z", "tags: x", "tags: [x, y, z]"),
        ("tags-=x", "tags: x\n", ""),
        ("audience+=d", '"b c"]', '"b c", d]'),
        ("audience-=a", '[a, "b c"]', '["b c"]'),
        ("audience-=b c", '[a, "b c"]', "[a]"),
        ("audience=", 'audience: [a, "b c"] # third\n', ""),
        ("channel+=instagram", "  - portal\n", "  - portal\n  - instagram\n"),
        ("channel-=portal", "  - portal\n", ""),
        ("channel=linkedin,x,y", "  - portal\n", "  - x\n  - y\n"),
        ("kanal+=linkedin", "", ""),
        ("kpi.target=40", "target: 3", "target: 40"),
        ("kpi.1.measure_by=2026-12-24", "2026-12-01", "2026-12-24"),
        ("kpi+={metric: m, target: 1}", "12-01\n", "12-01\n  - {metric: m, target: 1}\n"),
        ("expires=3 Ocak 2027", "summary: >", "expires: 2027-01-03\nsummary: >"),
        ("summary=Short", ">\n  folded\n  text\n", "Short\n"),
        ("goal=chosen", "# about the KPI\n", "goal: chosen\n# about the KPI\n"),
        ("check.reason=Old", "tags: x\n", "tags: x\ncheck: {reason: Old}\n"),
        ("owner=", "", ""),
    ],
)  # fmt: skip
def test_only_the_value_of_that_field_changes(typed: str, old: str, new: str) -> None:
    wanted = FILE.replace(old, new, 1)
    if "# about the KPI\n" in old:  # the comment belongs to the field below it
        wanted = FILE.replace("  - portal\n", "  - portal\ngoal: chosen\n")
    for end in ("\n", "\r\n"):
        assert after(FILE.replace("\n", end), typed) == wanted.replace("\n", end)


@pytest.mark.parametrize(
    ("before", "typed", "wanted"),
    [
        (
            "---\ntitle: a\n---\n",
            ["kpi.target=3", "kpi.metric=reach"],
            "---\ntitle: a\nkpi: {metric: reach, target: 3}\n---\n",
        ),
        ("---\n{title: a, tags: [b]}\n---\n", ["goal=x", "tags="], "---\n{title: a, goal: x}\n---\n"),
        ("---\nbaşlık: a # b\n---\n", ["title=c"], "---\nbaşlık: c # b\n---\n"),
        ("---\nkpi:\ntitle: x\n---\n", ["kpi.target=3"], "---\nkpi: {target: 3}\ntitle: x\n---\n"),
        ("---\n---\n", ["title=b"], "---\ntitle: b\n---\n"),
        ("---\ntags: []\ntitle: x\n---\n", ["tags+=b"], "---\ntags: [b]\ntitle: x\n---\n"),
        ("---\n# x\nowner: a\n---\n", ["title=b"], "---\ntitle: b\n# x\nowner: a\n---\n"),
    ],
)
def test_a_field_that_is_not_there_is_put_in_its_place(before: str, typed: list[str], wanted: str) -> None:
    assert after(before, *typed) == wanted


def test_a_field_within_a_field_that_has_none_of_its_own_order_is_added() -> None:
    text = "---\ntitle: a\njob_title: {en: Driver}\n---\n"
    assert after(text, "job_title.tr=Şoför", path="content/people/a.md").endswith("{en: Driver, tr: Şoför}\n---\n")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("status", "'status' is no change"),
        ("colour=red", "there is no field 'colour'"),
        ("statsu=draft", "Did you mean 'status'?"),
        ("kpi.targt=3", "Did you mean 'target'?"),
        ("title.tr=a", "title has no fields of its own"),
        ("id=6a0c1d1e-0203", "the id is written once"),
        ("audience-=q", "audience holds no 'q'"),
        ("title+=b", "title takes one value"),
        ("body=x", "there is no field 'body'"),
        ("title=\udc80", "no letter"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_written(typed: str, said: str) -> None:
    with pytest.raises(SahneError, match=said):
        after(FILE, typed)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: &x a\nsummary: *x\n---\n",
        "---\nsummary: *x\ntitle: a\n---\n",
        "---\nkpi: [{metric: a}, {metric: b}]\n---\n",
        "Text",
        "---\ntitle: a: b\n---\n",
    ],
)
def test_an_unusual_layout_is_left_to_its_writer(text: str) -> None:
    with pytest.raises(SahneError):
        after(text, "summary=b", "kpi.target=3")


letters = st.characters(exclude_categories=["Cs"])
texts = st.text(alphabet=letters, min_size=1) | st.text(alphabet=SIGNS, min_size=1) | st.sampled_from(
    ["NO", "12:30", "1e3", "007", "0x1f", "#", "a #b", "a: b", "- x", "~", "null", "[", "{a}", "*a", "&a", "!a", "%", "@", "true"]
)  # fmt: skip
marks = st.sampled_from(["plain", "'single'", '"double"', ">\n  folded", "|\n  kept\n\n", ""])


@given(value=texts, mark=marks, end=st.sampled_from(["\n", "\r\n"]))
def test_a_text_is_read_back_as_it_was_typed_and_nothing_else_moves(value: str, mark: str, end: str) -> None:
    before = f"---\ntitle: a # b\nsummary: {mark}\n# c\ntags: [d]\n---\n{value}".replace("\n", end)
    typed = value.strip()
    new = after(before, f"summary={value}")
    head, foot = f"---{end}title: a # b{end}", f"# c{end}tags: [d]{end}---{end}"
    assert new.startswith(head)
    assert new.endswith(foot + before.partition(foot)[2])
    assert source_of(new).fields.get("summary") == (typed or None)


@given(value=texts, flow=st.booleans())
def test_a_text_stands_in_a_list_and_in_braces_as_itself(value: str, flow: bool) -> None:
    written = as_text(value, flow=flow)
    assert load(f"a: [{written}, b]\n" if flow else f"a: {written}\n") == {"a": [value, "b"] if flow else value}


nested = st.recursive(
    texts | st.integers(-(10**9), 10**9) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
)


@given(value=nested)
def test_any_value_is_written_on_one_line_and_read_back(value: object) -> None:
    written = as_yaml(value)
    assert "\n" not in written
    assert load(f"a: {written}\n") == {"a": value}


def test_every_field_of_every_kind_can_be_typed() -> None:
    for kind in BY_NAME.values():
        for name in kind.model.model_fields.keys() - {"path", "body", "id"}:
            assert read_change(f"{name}=x", kind).path == (name,)
