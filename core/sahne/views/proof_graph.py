"""What the brand claims, what shows that it is true, and what tells of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from sahne.kinds import BY_NAME, KINDS
from sahne.models.item import Item, Status
from sahne.models.value import Evidence, Value
from sahne.rules.between.proofs import proven
from sahne.survey import Survey
from sahne.views.gathered import Bundle
from sahne.views.told import Group, first_versions

_LIVE = (Status.APPROVED, Status.PUBLISHED)


class Proof(StrEnum):
    """How a claim stands."""

    PROVEN = "proven"
    """There is evidence, and something tells of it."""
    UNPROVEN = "unproven"
    """It is told, and nothing shows that it is true: rule SAH314."""
    UNTOLD = "untold"
    """There is evidence, and nothing tells of it: rule SAH315."""
    EMPTY = "empty"
    """Neither."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A value with its evidence, and what tells of it."""

    value: Value
    evidence: tuple[Evidence, ...]
    shown_in: Value | None
    """The language version that has the evidence."""
    tellers: tuple[Bundle[Item, str], ...]
    """Kind -> the items of it that claim the value, newest plan first; all that were ever written."""
    live: int
    """How many of them are approved or published."""

    @property
    def proof(self) -> Proof:
        """How it stands."""
        if self.evidence:
            return Proof.PROVEN if self.live else Proof.UNTOLD
        return Proof.UNPROVEN if self.live else Proof.EMPTY

    @property
    def count(self) -> int:
        """Items that claim it."""
        return sum(len(bundle.lines) for bundle in self.tellers)


def claims_of(survey: Survey) -> tuple[Claim, ...]:
    """Every value, by path: those that are told without evidence first; ask for it by ``survey.once``."""
    values = cast(tuple[Value, ...], first_versions(survey, survey.library.of_kind(Value.kind)))
    tellers, shown = _tellers(survey), survey.once(proven)
    claims = [_claim(value, shown.get(value.group), tellers.get(value.group, ())) for value in values]
    return tuple(sorted(claims, key=lambda claim: _ORDER.index(claim.proof)))


_ORDER = (Proof.UNPROVEN, Proof.EMPTY, Proof.UNTOLD, Proof.PROVEN)


def _claim(value: Value, shown: Value | None, items: Sequence[Item]) -> Claim:
    own = value if value.evidence else shown
    kinds = ((kind.name, [item for item in items if item.kind == kind.name]) for kind in KINDS)
    return Claim(
        value=value,
        evidence=own.evidence if own else (),
        shown_in=own,
        tellers=tuple(Bundle(anchor=kind, key=kind, lines=found) for kind, found in kinds if found),
        live=sum(item.status in _LIVE and BY_NAME[item.kind].purposeful for item in items),
    )


def _tellers(survey: Survey) -> Mapping[Group, Sequence[Item]]:
    """The items that claim each value, newest plan first."""
    found: defaultdict[Group, list[Item]] = defaultdict(list)
    moment = survey.settings.moment
    for item in sorted(
        survey.library.items, key=lambda item: moment(item.publish).timestamp() if item.publish else 0, reverse=True
    ):
        for group in dict.fromkeys(value.group for value in survey.library.find_all(item, "value")):
            found[group].append(item)
    return found
