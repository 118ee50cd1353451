"""YouTube Studio: advanced mode, exported as CSV; the ZIP holds ``Table data.csv``, ``Chart data.csv`` and ``Totals.csv``.

Read 2026-11-25 in public code that reads such files. English: Content (the id of the video), Video title, Video publish
time, Duration, Views, Watch time (hours), Subscribers or Subscribers gained, Likes, Comments added, Shares, Impressions,
Impressions click-through rate (%), and Date in Totals. Turkish, as ``Tablo verileri.csv``: İçerik, Video başlığı, Videonun
yayınlanma tarihi, Süre, Görüntüleme, İzlenme süresi (saat), Aboneler, Gösterimler, Gösterim tıklama oranı (%), and Tarih in
``Toplamlar.csv``. The first line below the headings is the sum: Total, Toplam. Rates are percentages.

The numbers of a video are those of the span that was exported, which only the name of the ZIP says.
"""

from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

_COLUMNS = (
    Column(metric="views", headings=("Views", "Görüntüleme", "Görüntülemeler"), adds=True),
    Column(metric="watch_hours", headings=("Watch time (hours)", "İzlenme süresi (saat)"), adds=True),
    Column(metric="new_followers", headings=("Subscribers", "Subscribers gained", "Aboneler"), adds=True),
    Column(metric="impressions", headings=("Impressions", "Gösterimler"), adds=True),
    Column(metric="click_rate", headings=("Impressions click-through rate (%)", "Gösterim tıklama oranı (%)")),
    Column(metric="reactions", headings=("Likes", "Beğeniler"), adds=True),
    Column(metric="comments", headings=("Comments added", "Comments"), adds=True),
    Column(metric="shares", headings=("Shares",), adds=True),
)
YOUTUBE = Tool(
    name="youtube",
    source="YouTube Studio",
    layouts=(
        Layout(names=Names.VIDEO, key=("Content", "Video", "İçerik"), columns=_COLUMNS),
        Layout(names=None, day=("Date", "Tarih"), columns=_COLUMNS),
    ),
)
