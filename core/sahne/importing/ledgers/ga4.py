"""Google Analytics 4: a report or an exploration as CSV, below lines that begin with ``#``.

Read 2026-11-25 in public code that reads such files: ``# Start date: 20261001`` and ``# End date: 20261031`` above each
table; the report of pages has Page path and screen class, Views, Active users, Views per active user, Average engagement
time per active user, Event count, Key events, Total revenue; explorations have Page path, Landing page + query string, Date
as 20261031, Sessions, Engaged sessions, Engagement rate as a share or with a percent sign. In Turkish the page is ``Sayfa
yolu ve ekran sınıfı``; the Turkish headings of the numbers were not found in such a file and are taken from the words of
the reports on the screen.

The numbers of a page are those of the whole span, and stand at its last day.
"""

import re
from datetime import date

from sahne.importing.ledgers.tables import Line
from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

_EIGHT = re.compile(r"#[^:]*:\s*(\d{4})-?(\d{2})-?(\d{2})\s*")
_COLUMNS = (
    Column(metric="page_views", headings=("Views", "Görüntülemeler", "Görüntüleme sayısı"), adds=True),
    Column(metric="users", headings=("Active users", "Total users", "Users", "Etkin kullanıcılar", "Toplam kullanıcı")),
    Column(metric="sessions", headings=("Sessions", "Oturumlar", "Oturum sayısı")),
    Column(metric="events", headings=("Event count", "Etkinlik sayısı"), adds=True),
    Column(metric="key_events", headings=("Key events", "Conversions", "Önemli etkinlikler"), adds=True),
    Column(metric="engagement_rate", headings=("Engagement rate", "Etkileşim oranı"), is_share=True),
)


def last_day(lines: tuple[Line, ...]) -> date | None:
    """The end of the span, the latest day of the lines that begin with ``#``; these are the same in every language."""
    found = (_EIGHT.fullmatch(str(line.cells[0])) for line in lines)
    days = []
    for match in found:
        try:
            days += [date(*map(int, match.groups()))] if match else []
        except ValueError:
            continue
    return max(days, default=None)


GA4 = Tool(
    name="ga4",
    source="Google Analytics 4",
    file_day=last_day,
    layouts=(
        Layout(
            names=Names.PAGE,
            key=(
                "Page path and screen class",
                "Page path",
                "Page path + query string",
                "Page path and screen class + query string",
                "Landing page",
                "Landing page + query string",
                "Full page URL",
                "Sayfa yolu ve ekran sınıfı",
                "Sayfa yolu",
                "Açılış sayfası",
            ),
            columns=_COLUMNS,
        ),
        Layout(names=None, day=("Date", "Tarih"), columns=_COLUMNS),
    ),
)
