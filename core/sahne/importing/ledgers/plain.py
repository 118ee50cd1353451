"""Any table: rows as in ``content/results/``, or one line an item with a column for each metric, named by ``--map``."""

from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

ITEM = ("item", "içerik", "published_url", "url", "link", "permalink", "address", "adres", "bağlantı")
DAY = ("measured_on", "date", "day", "tarih", "gün", "ölçüm günü", "ölçüm tarihi")
METRIC = ("metric", "ölçü", "metrik", "gösterge")
VALUE = ("value", "değer", "sayı")
SOURCE = ("source", "kaynak")

_VALUE = (Column(metric="", headings=VALUE),)


def _layout(names: Names | None, *, has_day: bool) -> Layout:
    return Layout(
        names=names,
        key=ITEM if names else (),
        day=DAY if has_day else (),
        metric=METRIC,
        source=SOURCE,
        columns=_VALUE,
    )


PLAIN = Tool(
    name="csv",
    source="CSV",
    layouts=(
        _layout(Names.ITEM, has_day=True),
        _layout(Names.ITEM, has_day=False),
        _layout(None, has_day=True),
    ),
)
