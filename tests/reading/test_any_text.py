"""Whatever stands in a file: a source and findings inside it, never an exception."""

import json

from hypothesis import example, given
from hypothesis import strategies as st

from sahne.fix import mended
from sahne.kinds import KINDS
from sahne.source import Source
from tests.conftest import findings_of, is_inside, item_text, source_of

SIGNS = "ab:- \n\r\t #'\"[]{}&*!|>%@`,?~<=.01\\/_Tİığ\u2028\x85\ufeff\x00\x7f\U0001f600"
words = st.text() | st.text(alphabet=SIGNS, max_size=80)
paths = st.sampled_from([f"content/{kind.folder}/a.md" for kind in KINDS])
names = st.sampled_from(
    [*sorted({name for kind in KINDS for name in kind.model.model_fields}), "başlık", "closes", "kanal"]
)
strange = st.sampled_from(
    ["2026-02-30", "0001-01-01", "9999-12-31T23:59-14:00", "2026-01-01T10:00", "2026-01-01", "https://[", "99999999999h",
     "javascript:x", "every week on tue 3 times", ".nan", "../x", "portal"]
)  # fmt: skip
scalars = st.none() | st.booleans() | st.integers() | st.floats() | words | strange
values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names | words, inner, max_size=4)
)


def assert_findings_are_inside(source: Source) -> None:
    for found in findings_of(source):
        assert is_inside(found, source.text), found


@given(data=st.binary(), path=paths)
def test_any_bytes_are_a_source(data: bytes, path: str) -> None:
    source = source_of(data, path)
    assert source.item is not None or source.faults


@given(text=words, path=paths)
def test_any_text_is_a_source_with_findings_inside_it(text: str, path: str) -> None:
    assert_findings_are_inside(source_of(text.encode(errors="ignore"), path))


@given(block=words, path=paths)
@example(block="title: &x a\nsummary: &x b\nc: d", path="content/posts/a.md")
def test_any_front_matter_is_a_source_with_findings_inside_it(block: str, path: str) -> None:
    assert_findings_are_inside(source_of(f"---\n{block}\n---\n".encode(errors="ignore"), path))


@given(fields=st.dictionaries(names, values, max_size=8), path=paths)
def test_any_value_of_any_field_is_a_source_with_findings_inside_it(fields: dict[str, object], path: str) -> None:
    lines = "".join(f"{json.dumps(name)}: {json.dumps(value)}\n" for name, value in fields.items())
    assert_findings_are_inside(source_of(f"---\n{lines}---\n".encode(errors="ignore"), path))


@given(title=words, body=words)
def test_any_title_and_any_text_are_a_source(title: str, body: str) -> None:
    text = item_text(f"title: {title}\nsummary: {json.dumps(title)}", body)
    assert_findings_are_inside(source_of(text.encode(errors="ignore")))


@given(block=words, path=paths)
@example(block="{title: a}", path="content/posts/a.md")
@example(block="  title: a", path="content/posts/a.md")
@example(block="? title\n: a", path="content/posts/a.md")
@example(block="!!map\ntitle: a", path="content/posts/a.md")
@example(block="x: &k başlık\n*k : a", path="content/posts/a.md")
def test_mending_any_front_matter_keeps_what_it_says_and_mends_all_at_once(block: str, path: str) -> None:
    source = source_of(f"---\n{block}\n---\nText".encode(errors="ignore"), path)
    after = source_of(mended(source, lambda: "6a0c1d1e-0000").text, path)
    assert {**after.fields, "id": None} == {**source.fields, "id": None} or after.text == source.text
    assert after.body == source.body
    assert mended(after, lambda: "6a0c1d1e-1111").text == after.text
