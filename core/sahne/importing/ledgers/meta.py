"""Meta Business Suite: the content of a Facebook page or an Instagram account as CSV.

Read 2026-11-25 in public tests that hold such files. Instagram: Post ID, Account ID, Account username, Account name,
Description, Duration (sec), Publish time, Permalink, Post type, Data comment, Date, Views, Likes, Shares, Comments, Saves,
Reach, Follows. Facebook: Post ID, Page ID, Page name, Title, Description, Duration (sec), Publish time, Caption type,
Permalink, Is crosspost, Is share, Post type, Languages, Custom labels, Funded content status, Data comment, Date, Views or
Impressions, Reach, Reactions, Comments and Shares, Reactions, Comments, Shares, Total clicks, Other clicks, Link Clicks.
``Date`` says Lifetime; whole numbers may have commas: "1,250". No copy with Turkish headings was found; ``--map`` takes
any.

The numbers are those of the day of the export, which the file does not say.
"""

from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

META = Tool(
    name="meta",
    source="Meta Business Suite",
    layouts=(
        Layout(
            names=Names.ADDRESS,
            key=("Permalink",),
            columns=(
                Column(metric="reach", headings=("Reach",)),
                Column(metric="impressions", headings=("Impressions",), adds=True),
                Column(metric="views", headings=("Views",), adds=True),
                Column(metric="engagements", headings=("Reactions, Comments and Shares",), adds=True),
                Column(metric="reactions", headings=("Reactions", "Likes"), adds=True),
                Column(metric="comments", headings=("Comments",), adds=True),
                Column(metric="shares", headings=("Shares",), adds=True),
                Column(metric="saves", headings=("Saves",), adds=True),
                Column(metric="follows", headings=("Follows",), adds=True),
                Column(metric="clicks", headings=("Total clicks",), adds=True),
                Column(metric="link_clicks", headings=("Link Clicks",), adds=True),
            ),
        ),
        Layout(
            names=None,
            day=("Date",),
            columns=(
                Column(metric="reach", headings=("Reach", "Facebook reach", "Instagram reach")),
                Column(metric="views", headings=("Views",), adds=True),
                Column(metric="visits", headings=("Visits", "Profile visits"), adds=True),
                Column(metric="new_followers", headings=("Follows", "New followers"), adds=True),
            ),
        ),
    ),
)
