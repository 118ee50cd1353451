"""Other employers side by side, and what came of looking at them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sahne.library import PORTAL
from sahne.models.channel import Channel
from sahne.models.community import Community
from sahne.models.episode import Episode
from sahne.models.item import Item
from sahne.views.benchmarks import PLATFORMS, Order, compared, in_order
from sahne.views.paging import sheets
from sahne.views.told import first_versions
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.strategy import BENCHMARKS, SIZES, WORD, entry, strategy_page


@dataclass(frozen=True, slots=True)
class Ours:
    """What the workspace itself has of one platform."""

    name: str
    count: int | None
    """None for the portal, which is one, and for what no file tells of."""
    link: str | None
    """An address, or a path in the playbook."""


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The comparison, where there is somebody to compare with."""
    return entry(desk, BENCHMARKS)


def pages(desk: Desk) -> Iterator[Draft]:
    """The comparison in each order; an order is a list of its own, so that it needs no script and holds over all pages."""
    rows = desk.survey.once(compared)
    orders = [(order, _path(order)) for order in Order]
    ours = tuple(_ours(desk))
    for order, path in orders if rows else ():
        for sheet in sheets(in_order(rows, order), path, WORD, SIZES[BENCHMARKS]):
            yield strategy_page(
                desk,
                sheet.path,
                "benchmarks",
                BENCHMARKS,
                sheet=sheet,
                order=order,
                orders=orders,
                platforms=PLATFORMS,
                ours=ours,
                old=sum(look.old for row in rows for look in row.looks),
                idle=sum(not row.came for row in rows),
            )


def _path(order: Order) -> str:
    return BENCHMARKS if order is Order.EMPLOYER else f"{BENCHMARKS}by-{order}/"


def _ours(desk: Desk) -> Iterator[Ours]:
    """Each platform, in the order of the others'."""

    def of(kind: str) -> tuple[Item, ...]:
        return first_versions(desk.survey, desk.library.of_kind(kind))

    networks = [channel for channel in of(Channel.kind) if isinstance(channel, Channel) and channel.slug != PORTAL]
    yield Ours("career_portal", None, desk.library.settings.sites.portal)
    yield Ours("mobile_app", None, None)
    yield Ours("social_networks", len(networks), "channels/" if networks else None)
    yield Ours("podcasts", len(of(Episode.kind)), "episodes/" if of(Episode.kind) else None)
    yield Ours("communities", len(of(Community.kind)), "communities/" if of(Community.kind) else None)


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
