"""The guide's page of each kind: every field stands in it, and its example is read as it is written."""

import pytest

from sahne.editing.order import field_order
from sahne.editors.examples import example_of
from sahne.editors.field_words import FIELD_WORDS
from sahne.editors.reference import example_file, kind_title, reference
from sahne.files import Found
from sahne.kinds import KINDS, Kind
from sahne.reader import read_source
from tests.memory import made_settings

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


@each_kind
@pytest.mark.parametrize("lang", ["tr", "en"])
def test_every_field_has_words_and_an_example(kind: Kind, lang: str) -> None:
    page = reference(kind, lang)
    for name in field_order(kind):
        (row,) = [line for line in page.splitlines() if line.startswith((f"| `{name}` ", f"| `{name}` ("))]
        assert name in FIELD_WORDS
        assert f"`{example_of(kind.name, name)}`" in row


@each_kind
def test_the_example_is_read_without_a_fault_and_says_every_field(kind: Kind) -> None:
    text = example_file(kind, "tr")
    found = Found(f"content/{kind.folder}/soguk-kutu-nasil-hazirlanir.md")
    source = read_source(found, text.encode(), made_settings())
    assert source.faults == ()
    assert set(source.fields) == set(field_order(kind))
    assert source.item is not None


def test_titles_begin_as_each_language_writes_them() -> None:
    job = next(kind for kind in KINDS if kind.name == "job")
    assert (kind_title(job, "tr"), kind_title(job, "en")) == ("İlan", "Job")
