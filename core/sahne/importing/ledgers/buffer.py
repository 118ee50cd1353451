"""Buffer: the table of sent posts, exported as CSV.

Read 2026-11-25 at https://support.buffer.com/article/520-facebook-metric-descriptions,
.../521-instagram-metric-descriptions, .../522-twitter-metric-descriptions (names of the numbers: Post Reach or Reach, Post
Impressions or Impressions, Engagements or Page & Post Engagements, Engagement Rate as a percentage, Reactions, Likes,
Comments, Shares, Reposts, Post Clicks or Clicks, Post Saves, New Followers, Total Followers) and
https://developers.buffer.com/guides/post-metrics.md (rates lie between 0 and 100). No exported file was found to read: the
heading of the column with the address of a post is taken from those names and may differ; ``--map`` takes other numbers,
and ``--from csv`` any file.

The numbers are those of the day of the export, which the file does not say.
"""

from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

_COLUMNS = (
    Column(metric="reach", headings=("Reach", "Post Reach")),
    Column(metric="impressions", headings=("Impressions", "Post Impressions"), adds=True),
    Column(metric="engagements", headings=("Engagements", "Page & Post Engagements", "Engagement"), adds=True),
    Column(metric="engagement_rate", headings=("Engagement Rate",)),
    Column(metric="reactions", headings=("Reactions", "Likes"), adds=True),
    Column(metric="comments", headings=("Comments", "Replies"), adds=True),
    Column(metric="shares", headings=("Shares", "Reposts", "Retweets", "Reposts/Retweets"), adds=True),
    Column(metric="clicks", headings=("Clicks", "Post Clicks"), adds=True),
    Column(metric="saves", headings=("Post Saves", "Saves"), adds=True),
    Column(metric="new_followers", headings=("New Followers", "New Fans"), adds=True),
    Column(metric="followers", headings=("Total Followers", "Total Fans")),
)
BUFFER = Tool(
    name="buffer",
    source="Buffer",
    layouts=(
        Layout(
            names=Names.ADDRESS,
            key=("Post Link", "Link", "Permalink", "Post URL", "URL", "Service Link"),
            columns=_COLUMNS,
        ),
        Layout(names=None, day=("Date",), columns=_COLUMNS),
    ),
)
