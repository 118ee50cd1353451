"""The home page on days to come: what is over, closed, or no longer agreed to is gone, and no section stands empty."""

import re
from pathlib import Path

import pytest

from tests.site.conftest import run

pytestmark = pytest.mark.xdist_group("looks")
_SECTION = re.compile(r'<section(?! class="hero)[^>]*>(.*?)</section>')


def home(example: Path, folder: Path, day: str, lang: str) -> str:
    run("sahne_cli", "-C", str(example), "build", "portal", "--no-check", "--today", day, "-o", str(folder))
    page = folder / "portal" / ("index.html" if lang == "tr" else "en/index.html")
    return re.sub(r"\s+", " ", page.read_text("utf-8").partition("<main")[2].partition("</main>")[0])


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_people_stories_episodes_jobs_values_and_events_are_there_today(sites: Path, lang: str) -> None:
    page = (sites / "portal" / ("index.html" if lang == "tr" else "en/index.html")).read_text("utf-8")
    assert page.count('class="voice') == 3 + page.count('class="voices"')
    assert page.count('class="feature') == (2 if lang == "tr" else 1)
    assert page.count('class="job"') == 5
    assert page.count('class="proof"') == 5
    assert page.count('class="shown"') == 5
    assert 'class="event off"' not in page, "what is cancelled does not lead anybody to it"


@pytest.mark.parametrize("lang", ["tr", "en"])
def test_years_later_nothing_is_stale_and_nothing_is_empty(example: Path, tmp_path: Path, lang: str) -> None:
    page = home(example, tmp_path / "site", "2029-01-01", lang)
    assert 'class="job"' not in page
    assert 'class="event"' not in page
    assert 'class="voice' not in page, "every consent has ended by then"
    assert re.findall(r"<(ul|ol|section|div)[^>]*> *</\1>", page) == []
    sections = _SECTION.findall(page)
    assert sections
    assert [body for body in sections if "<li" not in body and "<article" not in body] == []
