"""A field's place in the file is the place of what is written there."""

from itertools import count
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Path
from sahne.source import Source
from tests.conftest import source_of

keys = st.text(alphabet="abçğıİöşü\U0001f600", min_size=1, max_size=4).map("k{}".format)
shapes = st.recursive(
    st.just(0),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3),
)
fields = st.dictionaries(keys, shapes, min_size=1, max_size=4)


def marked(shape: Any, numbers: "count[int]") -> Any:
    """The same shape with a word at every leaf that stands nowhere else."""
    if isinstance(shape, dict):
        return {key: marked(value, numbers) for key, value in shape.items()}
    if isinstance(shape, list):
        return [marked(value, numbers) for value in shape]
    return f"ğ{next(numbers)}ğ"


def leaves(value: Any, path: Path = ()) -> list[tuple[Path, str]]:
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if entries is None:
        return [(path, value)]
    return [leaf for step, inner in entries for leaf in leaves(inner, (*path, step))]


def written(value: Any, flow: bool | None, before: str, end: str) -> Source:
    dumped = yaml.safe_dump(value, allow_unicode=True, default_flow_style=flow, sort_keys=False, width=40)
    return source_of(f"{before}---\n# Kutu\n{dumped}---\nText\n".replace("\n", end))


def rest_of_line(source: Source, line: int, column: int) -> str:
    return source.text.split("\n")[line - 1][column - 1 :]


@given(
    shape=fields,
    flow=st.sampled_from([True, False, None]),
    before=st.sampled_from(["", "\n\n"]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_the_place_of_a_value_is_where_it_is_written(
    shape: dict[str, Any], flow: bool | None, before: str, end: str
) -> None:
    value = marked(shape, count())
    source = written(value, flow, before, end)
    for path, word in leaves(value):
        place = source.place(*path)
        assert rest_of_line(source, place.line, place.column).lstrip("\"'").startswith(word)


@given(shape=fields, flow=st.sampled_from([True, False, None]))
def test_the_place_of_a_name_is_where_it_is_written(shape: dict[str, Any], flow: bool | None) -> None:
    source = written(shape, flow, "", "\n")
    for path, _ in leaves(shape):
        if isinstance(path[-1], str):
            place = source.key_place(*path)
            assert rest_of_line(source, place.line, place.column).lstrip("\"'? ").lstrip('"').startswith(path[-1][:1])


@given(shape=fields, more=st.lists(keys | st.integers(0, 9), min_size=1, max_size=3))
def test_a_field_that_is_not_there_has_the_place_of_the_nearest_one_above(
    shape: dict[str, Any], more: list[str | int]
) -> None:
    value = marked(shape, count())
    source = written(value, False, "", "\n")
    path, _ = leaves(value)[-1]
    assert source.place(*path, *more).line <= source.place(*path).line
    assert source.place("missing", *more).line == 2


@given(text=st.text(), index=st.integers(0, 200))
def test_the_place_of_a_letter_leads_back_to_it(text: str, index: int) -> None:
    source = source_of(text.encode(errors="ignore"))
    index = min(index, len(source.text))
    place = source.text_place(index)
    lines = source.text.split("\n")
    assert sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1 == index
