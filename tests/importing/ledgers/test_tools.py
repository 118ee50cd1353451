"""Exports as each tool writes them, brought into a workspace."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from sahne.errors import SahneError
from sahne.importing.ledgers.asked import asked_of
from sahne.importing.ledgers.days import Order
from sahne.importing.ledgers.numbers import Decimal
from sahne.importing.ledgers.run import Import, bring
from sahne.importing.ledgers.tools import TOOLS
from sahne.library import Library
from tests.importing.ledgers.books import book
from tests.memory import library_of, made, made_settings

TODAY = date(2026, 11, 23)
METRICS = (
    "reach", "impressions", "engagement_rate", "views", "click_rate", "watch_hours", "story_views", "reactions", "clicks",
    "new_followers", "users",
)  # fmt: skip
SETTINGS = made_settings(sites={"portal": "https://kariyer.example/is/", "playbook": "https://playbook.example/"})
LINKEDIN_URL = "https://www.linkedin.com/feed/update/urn:li:activity:7391111111111111111/"
GOAL = made("goal", slug="tercih", kpis=[{"metric": one, "target": "1", "by": "2026-12-31"} for one in METRICS])
BOX = made("post", slug="kutu", number=1, published_url=LINKEDIN_URL)
TEA = made("post", slug="cay", number=2, published_url="https://www.instagram.com/p/DAbc123/")
VIDEO = made("post", slug="video", number=3, published_url="https://youtu.be/dQw4w9WgXcQ")
STORY = made("story", slug="gece", number=4, visibility="public")
LIBRARY = library_of([GOAL, BOX, TEA, VIDEO, STORY], SETTINGS)

Row = tuple[str, str, float, str]


def brought(
    tool: str,
    data: str | bytes,
    library: Library = LIBRARY,
    on: str | None = None,
    correct: bool = False,
    **asked: object,
) -> Import:
    way = asked_of(
        library, TOOLS[tool], on=date.fromisoformat(on) if on else None, correct=correct, **asked  # type: ignore[arg-type]
    )  # fmt: skip
    return bring(library, data.encode() if isinstance(data, str) else data, "export.csv", way, TODAY)


def rows(result: Import) -> list[Row]:
    found = [change.measured for change in result.merged.changes]
    return sorted((one.item.name, one.metric, one.value, one.day.isoformat()) for one in found)


def told(result: Import) -> list[tuple[int, str]]:
    refused = (*result.read.refused, *result.merged.refused, *result.read.unjoined)
    return sorted((one.line, str(one.message)) for one in refused)


POSTS: Sequence[Sequence[str | float]] = [
    ["Aggregated engagement metrics for your posts"],
    ["Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date", "Campaign start date",
     "Campaign end date", "Audience", "Impressions", "Views (Excluding offsite video views)", "Offsite Views", "Clicks",
     "Click through rate (CTR)", "Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type"],
    ["Kutu", LINKEDIN_URL, "Organic", "", "Elif", "11/03/2026", "", "", "All followers", 4120.0, 0.0, 0.0, 96.0, 0.0233, 131.0,
     7.0, 4.0, 2.0, 0.0578, ""],
]  # fmt: skip
DAYS: Sequence[Sequence[str | float]] = [
    ["Aggregated engagement metrics over time"],
    ["Date", "Impressions (organic)", "Impressions (sponsored)", "Impressions (total)", "Unique impressions (organic)",
     "Clicks (total)", "Reactions (total)", "Comments (total)", "Reposts (total)", "Engagement rate (total)"],
    ["10/30/2026", 900.0, 100.0, 1000.0, 640.0, 12.0, 20.0, 1.0, 2.0, 0.035],
    ["10/02/2026", 90.0, 10.0, 100.0, 64.0, 1.0, 2.0, 0.0, 0.0, 0.03],
]  # fmt: skip
ONE = f"Post Link,Reach\n{LINKEDIN_URL},5\n"
LINKEDIN_BOOK = book({"Metrics": DAYS, "All posts": POSTS})


def test_posts_of_linkedin_come_from_their_sheet() -> None:
    result = brought("linkedin", LINKEDIN_BOOK, on="2026-11-20")
    assert rows(result) == [
        ("posts/kutu", "click_rate", 2.33, "2026-11-20"),
        ("posts/kutu", "clicks", 96, "2026-11-20"),
        ("posts/kutu", "engagement_rate", 5.78, "2026-11-20"),
        ("posts/kutu", "impressions", 4120, "2026-11-20"),
        ("posts/kutu", "reactions", 131, "2026-11-20"),
        ("posts/kutu", "views", 0, "2026-11-20"),
    ]
    assert told(result) == []
    assert [place.heading for place in result.found.left] == ["Comments", "Reposts", "Follows"]


def test_days_of_linkedin_are_those_of_a_goal() -> None:
    found = rows(brought("linkedin", LINKEDIN_BOOK, goal="tercih"))
    assert [row for row in found if row[1] in ("reach", "engagement_rate")] == [
        ("goals/tercih", "engagement_rate", 3.0, "2026-10-02"),
        ("goals/tercih", "engagement_rate", 3.5, "2026-10-30"),
        ("goals/tercih", "reach", 64, "2026-10-02"),
        ("goals/tercih", "reach", 640, "2026-10-30"),
    ]


def test_the_days_of_an_export_that_could_be_two_are_refused() -> None:
    text = "Date,Total followers\n10/02/2026,4\n10/03/2026,5\n"
    assert told(brought("linkedin", text, goal="tercih")) == [
        (2, "Date: '10/02/2026' can be read in two ways, and no other day of the file decides"),
        (3, "Date: '10/03/2026' can be read in two ways, and no other day of the file decides"),
    ]
    assert [row[3] for row in rows(brought("linkedin", text, goal="tercih", order=Order.MONTH))] == [
        "2026-10-02",
        "2026-10-03",
    ]


def test_pages_of_google_analytics_are_joined_by_their_path_and_dated_by_the_end_of_the_span() -> None:
    text = (
        "# ----------------------------------------\n# Pages and screens: Page path and screen class\n"
        "# Account: Yelkovan\n# Start date: 20261001\n# End date: 20261031\n# ----------------------------------------\n"
        "Page path and screen class,Views\n/x,1\n\n"
        "# Start date: 20261001\n# End date: 20261031\n"
        "Page path and screen class,Views,Active users,Views per active user,Event count,Key events,Total revenue\n"
        "/is/hikayeler/gece/,1400,900,1.5,9,0,0\n/is/hikayeler/gece,14,9,1.5,9,0,0\n/is/,5000,3000,1.6,1,0,0\n"
    )
    result = brought("ga4", text, maps=["Views=story_views", "Active users="])
    assert rows(result) == [("stories/gece", "story_views", 1414, "2026-10-31")]
    assert [str(note) for note in result.merged.notes] == ["stories/gece: story_views is the sum of 2 lines (13, 14)"]
    assert told(result) == [(15, "no item has the page /is/")]


def test_people_of_two_pages_are_not_added_up() -> None:
    text = "# End date: 20261031\nPage path,Users\n/is/hikayeler/gece/,900\n/is/hikayeler/gece,9\n"
    result = brought("ga4", text)
    assert rows(result) == []
    assert told(result) == [(4, "Users: line 3 gives another value for the same item and day: 9 and 900")]


def test_google_analytics_in_turkish() -> None:
    text = (
        "# Başlangıç tarihi: 20261001\n# Bitiş tarihi: 20261031\nSayfa yolu ve ekran sınıfı;Görüntülemeler\n"
        "/is/hikayeler/gece/;1.400\n/is/hikayeler/gece;2,5\n"
    )
    assert rows(brought("ga4", text, maps=["Görüntülemeler=story_views"])) == [
        ("stories/gece", "story_views", 1402.5, "2026-10-31")
    ]


INSTAGRAM = (
    "\ufeffPost ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,"
    "Data comment,Date,Views,Likes,Shares,Comments,Saves,Reach,Follows\n"
    '18011,1784,yelkovan,Yelkovan,"Çay, demini aldı",0,09/10/2026 18:30,https://www.instagram.com/p/DAbc123/,IG image,,Lifetime,'
    '"12,400",610,88,41,230,9100,57\n'
)


def test_posts_of_instagram_come_with_commas_in_their_thousands() -> None:
    assert told(brought("meta", INSTAGRAM, on="2026-11-20")) == [
        (2, "Views: '12,400' can be read in two ways, and nothing in the file decides")
    ]
    result = brought("meta", INSTAGRAM, on="2026-11-20", decimal=Decimal.POINT)
    assert [row[1:3] for row in rows(result)] == [("reach", 9100), ("reactions", 610), ("views", 12400)]


@pytest.mark.parametrize(
    "text",
    [
        "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,"
        "Impressions click-through rate (%)\nTotal,,,,9999,99.5,9,9999,9.9\n"
        "dQw4w9WgXcQ,Gece,\"Nov 3, 2026\",94,1480,51.25,4,20400,"
        "5.2\n",
        "İçerik;Video başlığı;Videonun yayınlanma tarihi;Süre;Görüntüleme;İzlenme süresi (saat);Aboneler;Gösterimler;"
        "Gösterim tıklama oranı (%)\nToplam;;;;9999;99,5;9;9999;9,9\ndQw4w9WgXcQ;Gece;3 Kas 2026;94;1.480;51,25;4;20.400;5,2\n",
    ],
)  # fmt: skip
def test_videos_of_youtube_in_english_and_turkish(text: str) -> None:
    assert rows(brought("youtube", text, on="2026-11-20")) == [
        ("posts/video", "click_rate", 5.2, "2026-11-20"),
        ("posts/video", "impressions", 20400, "2026-11-20"),
        ("posts/video", "new_followers", 4, "2026-11-20"),
        ("posts/video", "views", 1480, "2026-11-20"),
        ("posts/video", "watch_hours", 51.25, "2026-11-20"),
    ]


def test_posts_of_buffer() -> None:
    text = f"Date,Text,Post Link,Reach,Engagement Rate\n2026-11-03 10:00,Kutu,{LINKEDIN_URL},4120,4.2%\n"
    assert rows(brought("buffer", text, on="2026-11-20")) == [
        ("posts/kutu", "engagement_rate", 4.2, "2026-11-20"),
        ("posts/kutu", "reach", 4120, "2026-11-20"),
    ]


def test_any_table_with_one_number_a_line_or_one_item_a_line() -> None:
    long = "içerik;ölçü;değer;tarih;kaynak\nposts/kutu;reach;4.120,5;20.11.2026;=SUM(A1)\npost-0000-0002;x y;3;2026-11-20;\n"
    result = brought("csv", long)
    assert rows(result) == [("posts/kutu", "reach", 4120.5, "2026-11-20")]
    assert told(result) == [(3, "'x y' cannot be the name of a metric")]
    assert result.merged.changes[0].measured.source == "=SUM(A1)"
    wide = f"url,Erişim,Not\n{LINKEDIN_URL}?utm_source=a,4120,-\nhttps://kariyer.example/is/hikayeler/gece/,n/a,\n"
    found = brought("csv", wide, on="2026-11-20", maps=["Erişim=reach"])
    assert rows(found) == [("posts/kutu", "reach", 4120, "2026-11-20")]
    assert found.read.empty == 1


def test_what_joins_no_item_is_named_with_its_line_and_can_be_told() -> None:
    text = "Post Link,Reach\nhttps://x.example/a,5\n,6\nhttps://x.example/a?utm_source=b,5\n"
    result = brought("buffer", text, on="2026-11-20")
    assert told(result) == [
        (2, "no item was published at https://x.example/a"),
        (3, "the line names no item"),
        (4, "no item was published at https://x.example/a?utm_source=b"),
    ]
    again = brought("buffer", text, on="2026-11-20", items=["https://x.example/a=posts/kutu"])
    assert rows(again) == [("posts/kutu", "reach", 5, "2026-11-20")]


def test_two_items_of_one_address_are_not_chosen_from() -> None:
    twin = made("post", slug="box", number=9, lang="en", published_url=LINKEDIN_URL)
    result = brought("linkedin", LINKEDIN_BOOK, library_of([GOAL, BOX, twin], SETTINGS), on="2026-11-20")
    assert told(result) == [(3, f"{LINKEDIN_URL} may be any of posts/box and posts/kutu")]


def test_a_line_twice_is_one_and_two_values_are_refused() -> None:
    same = f"Post Link,Reach\n{LINKEDIN_URL},5\n{LINKEDIN_URL},5\n"
    assert rows(brought("buffer", same, on="2026-11-20")) == [("posts/kutu", "reach", 5, "2026-11-20")]
    other = brought("buffer", same.replace(",5\n", ",6\n", 1), on="2026-11-20")
    assert (rows(other), told(other)) == (
        [],
        [(3, "Reach: line 2 gives another value for the same item and day: 5 and 6")],
    )


@pytest.mark.parametrize(
    ("tool", "text", "asked", "message"),
    [
        ("linkedin", "a,b\n1,2\n", {"on": "2026-11-20"}, "has none of the headings that LinkedIn writes"),
        ("linkedin", "Date,Total followers\n2026-11-01,4\n", {}, "numbers of the whole account"),
        ("buffer", ONE, {"goal": "tercih"}, "numbers of single posts"),
        ("buffer", ONE, {}, "Write the day on which it was exported: --on 2026-11-23"),
        ("buffer", f"Post Link,Reach,reach \n{LINKEDIN_URL},5,6\n", {"on": "2026-11-20"}, "stands twice, in columns B and C"),
        ("buffer", f"Post Link,Saves\n{LINKEDIN_URL},5\n", {"on": "2026-11-20"}, "holds no metric that a goal or an item"),
        ("buffer", ONE, {"on": "2026-11-20", "maps": ["Raech=reach"]}, "Did you mean 'Reach'?"),
        ("buffer", ONE, {"on": "2026-11-20", "maps": ["Reach=Erişim"]}, "cannot be the name"),
        ("buffer", "Post Link,Reach,Clicks\nx,5,1\n", {"on": "2026-11-20", "maps": ["Clicks=reach"]}, "two columns"),
        ("buffer", "Post Link,Reach\n", {"on": "2026-11-20", "items": ["x=posts/kut"]}, "Did you mean 'posts/kutu'?"),
        ("buffer", "Post Link,Reach\n", {"on": "2026-11-20", "items": ["x"]}, "--item takes ADDRESS=ITEM"),
        ("buffer", "Post Link,Reach\n", {"on": "2026-11-20", "goal": "terci"}, "--goal: there is no item 'terci'"),
        ("buffer", "Post Link,Reach\n", {"on": "2026-11-20", "into": "../x.csv"}, "--into: '../x.csv' is no table"),
    ],
)  # fmt: skip
def test_what_cannot_be_understood_stops_with_a_hint(
    tool: str, text: str, asked: dict[str, object], message: str
) -> None:
    with pytest.raises(SahneError) as caught:
        brought(tool, text, **asked)  # type: ignore[arg-type]
    assert message in str(caught.value)


def test_a_day_that_has_not_come_is_refused() -> None:
    result = brought("buffer", f"Post Link,Reach\n{LINKEDIN_URL},5\n", on="2026-11-24")
    assert told(result) == [(2, "--on: on '2026-11-24' nothing can have been measured yet, or no more")]


def days(first: date, count: int, value: int = 10) -> str:
    lines = "".join(f"{first + timedelta(days=number)},{value + number}\n" for number in range(count))
    return f"Date,Total followers\n{lines}"


def test_days_of_a_goal_are_added_up_to_whole_months_alone() -> None:
    result = brought("linkedin", days(date(2026, 9, 20), 55), goal="tercih", monthly=True)
    assert rows(result) == [
        ("goals/tercih", "new_followers", sum(10 + number for number in range(11, 42)), "2026-10-31")
    ]
    assert [str(note) for note in result.merged.notes] == [
        "new_followers: 2026-09 is left out, for the file has 11 of its 30 days",
        "new_followers: 2026-11 is left out, for the file has 13 of its 30 days",
    ]
    february = brought("linkedin", days(date(2024, 2, 1), 29, 0), goal="tercih", monthly=True)
    assert [row[2:] for row in rows(february)] == [(406, "2024-02-29")]


def test_people_of_days_are_not_added_up() -> None:
    result = brought("linkedin", LINKEDIN_BOOK, goal="tercih", monthly=True)
    assert told(result) == [
        (3, "Engagement rate (total): its days cannot be added up, for one person may be in several of them"),
        (3, "Unique impressions (organic): its days cannot be added up, for one person may be in several of them"),
    ]
    with pytest.raises(SahneError, match="--goal isveren-tercihi"):
        brought("linkedin", LINKEDIN_BOOK, monthly=True)


def test_the_zip_of_youtube_is_read_as_it_comes() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        packed.writestr("Toplamlar.csv", "Tarih,Görüntüleme\n2026-11-01,5\n")
        packed.writestr("Tablo verileri.csv", "İçerik,Görüntüleme\nToplam,9\ndQw4w9WgXcQ,7\n")
    posts = brought("youtube", data.getvalue(), on="2026-11-20")
    assert rows(posts) == [("posts/video", "views", 7, "2026-11-20")]
    assert posts.found.table.sheet == "Tablo verileri.csv"
    assert rows(brought("youtube", data.getvalue(), goal="tercih")) == [("goals/tercih", "views", 5, "2026-11-01")]


def test_a_hundred_thousand_lines_are_read_line_by_line() -> None:
    lines = "".join(f"https://x.example/{number},{number}\n" for number in range(100_000))
    result = brought("buffer", f"Post Link,Reach\n{lines}{LINKEDIN_URL},7\n", on="2026-11-20")
    assert len(result.read.unjoined) == 100_000
    assert rows(result) == [("posts/kutu", "reach", 7, "2026-11-20")]
