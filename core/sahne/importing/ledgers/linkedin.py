"""LinkedIn: what an administrator exports of a company page, an XLS of two sheets below a line of explanation.

Read 2026-11-25 in public code that reads such files: sheet ``All posts`` (Post title, Post link, Post type, Campaign name,
Posted by, Created date, Campaign start date, Campaign end date, Audience, Impressions, Views (Excluding offsite video
views), Offsite Views, Clicks, Click through rate (CTR), Likes, Comments, Reposts, Follows, Engagement rate, Content Type);
sheet ``Metrics`` (Date, Impressions (total), Unique impressions (organic), Clicks (total), Reactions (total), Comments
(total), Reposts (total), Engagement rate (total), each but the second also for organic and sponsored); of followers ``New
followers`` (Date, Sponsored followers, Organic followers, Auto-invited followers, Total followers); of visitors Date, Total
page views (total), Total unique visitors (total). Rates are shares: 0.052. No copy with Turkish headings was found;
``--map`` takes any.

The numbers of posts are those of the day of the export, which the file does not say.
"""

from sahne.importing.ledgers.tool import Column, Layout, Names, Tool

_POSTS = Layout(
    names=Names.ADDRESS,
    key=("Post link", "Update link"),
    columns=(
        Column(metric="impressions", headings=("Impressions",), adds=True),
        Column(metric="views", headings=("Views (Excluding offsite video views)", "Views"), adds=True),
        Column(metric="clicks", headings=("Clicks",), adds=True),
        Column(metric="click_rate", headings=("Click through rate (CTR)",), is_share=True),
        Column(metric="reactions", headings=("Likes", "Reactions"), adds=True),
        Column(metric="comments", headings=("Comments",), adds=True),
        Column(metric="shares", headings=("Reposts", "Shares"), adds=True),
        Column(metric="follows", headings=("Follows",), adds=True),
        Column(metric="engagement_rate", headings=("Engagement rate",), is_share=True),
    ),
)
_DAYS = Layout(
    names=None,
    day=("Date",),
    columns=(
        Column(metric="impressions", headings=("Impressions (total)",), adds=True),
        Column(metric="reach", headings=("Unique impressions (organic)",)),
        Column(metric="clicks", headings=("Clicks (total)",), adds=True),
        Column(metric="reactions", headings=("Reactions (total)",), adds=True),
        Column(metric="comments", headings=("Comments (total)",), adds=True),
        Column(metric="shares", headings=("Reposts (total)", "Shares (total)"), adds=True),
        Column(metric="engagement_rate", headings=("Engagement rate (total)",), is_share=True),
        Column(metric="new_followers", headings=("Total followers",), adds=True),
        Column(metric="page_views", headings=("Total page views (total)",), adds=True),
        Column(metric="visitors", headings=("Total unique visitors (total)",)),
    ),
)
LINKEDIN = Tool(name="linkedin", source="LinkedIn", layouts=(_POSTS, _DAYS))
