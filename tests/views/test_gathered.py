"""Lists in groups: nothing is lost between pages, and every place is where it is said to be."""

from hypothesis import given
from hypothesis import strategies as st

from sahne.views.gathered import Bundle, leaves, places_of

bundles = st.lists(st.lists(st.integers(), max_size=9), max_size=8).map(
    lambda groups: [Bundle(anchor=f"a{number}", key=number, lines=lines) for number, lines in enumerate(groups)]
)


@given(bundles=bundles, size=st.integers(1, 7))
def test_every_line_stands_once_and_in_its_order(bundles: list[Bundle[int, int]], size: int) -> None:
    pages = list(leaves(bundles, "list/", "sayfa", size))
    told = [(part.bundle.anchor, line) for page in pages for part in page.parts for line in part.lines]
    assert told == [(bundle.anchor, line) for bundle in bundles for line in bundle.lines]
    assert all(sum(len(part.lines) for part in page.parts) <= size for page in pages)
    assert len(pages) == max(1, -(-sum(len(bundle.lines) for bundle in bundles) // size))


@given(bundles=bundles, size=st.integers(1, 7))
def test_a_place_is_the_page_on_which_a_bundle_begins(bundles: list[Bundle[int, int]], size: int) -> None:
    begins = {
        part.bundle.anchor: f"{page.sheet.path}#{part.bundle.anchor}"
        for page in leaves(bundles, "list/", "sayfa", size)
        for part in page.parts
        if not part.continued
    }
    assert begins == dict(places_of(bundles, "list/", "sayfa", size))
