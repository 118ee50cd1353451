"""LinkedIn.

LinkedIn's own pages name no number; that a text of more than 3,000 characters is refused is told by those who post through its
interface, among them https://www.ayrshare.com/docs/apis/post/social-networks/linkedin.
"""

from datetime import date

from sahne.platforms.platform import Platform

LINKEDIN = Platform(
    name="LinkedIn",
    other_names=("linkedin-page", "linkedin-company-page", "linkedin-sayfasi"),
    source="https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/posts-api",
    read_on=date(2026, 11, 25),
    text_limit=3000,
    folded=140,
)
