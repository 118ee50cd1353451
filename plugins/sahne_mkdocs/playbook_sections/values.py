"""What the brand claims, what shows it, and what tells of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.views.benchmarks import months_between
from sahne.views.gathered import Bundle
from sahne.views.proof_graph import Claim, Proof, claims_of
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.lines import Heading, Lines, line_of, list_pages, list_path, places
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import VALUES, entry, homes, item_anchor, strategy_sheets

_SHOWN = 2
"""Items of each kind that are named at once; the list has all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimBox:
    """A value as the page draws it."""

    claim: Claim
    anchor: str
    path: str
    """Of the list of what claims it."""
    lines: tuple[Lines, ...]
    places: Mapping[str, str]
    """Kind -> where its items stand in that list."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The list, where there are values."""
    return entry(desk, VALUES)


def pages(desk: Desk) -> Iterator[Draft]:
    """Every claim with its proofs, and what claims each."""
    claims = desk.survey.once(claims_of)
    boxes = [_box(desk, claim) for claim in claims]
    yield from strategy_sheets(
        desk,
        VALUES,
        "values",
        boxes,
        counts=[(proof, sum(claim.proof is proof for claim in claims)) for proof in Proof],
        months=lambda day: months_between(day, desk.today),
        shown=_SHOWN,
    )
    places_here = homes(VALUES, [box.anchor for box in boxes])
    for box in boxes:
        name = desk.words("lines.value", title=box.claim.value.title)
        yield from list_pages(
            desk, box.path, name, box.lines, (desk.words("strategy.values"), places_here[box.anchor]), VALUES
        )


def _box(desk: Desk, claim: Claim) -> ClaimBox:
    path = list_path(desk, claim.value)
    lines = tuple(
        Bundle(
            anchor=kind.anchor, key=Heading(desk.words(f"kinds.{kind.key}")), lines=[line_of(one) for one in kind.lines]
        )
        for kind in claim.tellers
    )
    anchor = item_anchor(claim.value)
    return ClaimBox(claim=claim, anchor=anchor, path=path, lines=lines, places=places(lines, path))


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
