"""SAH5xx beyond the pages' examples."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.conftest import NOW, WriteWorkspace, checked, item_text
from tests.rules.made import made

LONG = "Buz önce, kutu sonra. " * 20

Codes = Callable[..., list[str]]


@pytest.fixture
def codes(workspace: WriteWorkspace) -> Codes:
    """The codes of group 5 for one post, in a workspace with a channel for each platform."""

    def find(
        fields: str,
        body: str = "Buz önce.\n",
        kind: str = "posts",
        channel: str = "",
        now: datetime = NOW,
        **assets: str,
    ) -> list[str]:
        files: dict[str, str | bytes] = {
            f"content/channels/{name}.md": item_text(f"title: {name}\nplatform: {name}\n{channel}".rstrip())
            for name in ("x", "instagram", "linkedin", "mastodon", "youtube", "intranet")
        }
        files[f"content/{kind}/kutu.md"] = item_text(f"title: Kutu\n{fields}", body)
        files |= {f"content/images/{name.replace('_', '.')}": made(words) for name, words in assets.items()}
        return [found.code for found in checked(workspace(files), now) if found.code.startswith("SAH5")]

    return find


def test_a_text_is_too_long_for_one_network_and_not_for_another(codes: Codes) -> None:
    assert codes("channel: [x, linkedin]", LONG) == ["SAH501"]
    assert codes("channel: linkedin", LONG) == []


def test_a_text_of_exactly_the_limit_fits(codes: Codes) -> None:
    assert codes("channel: x", "a" * 280) == []
    assert codes("channel: x", "a" * 281) == ["SAH501"]


@pytest.mark.parametrize("status", ["idea", "published", "cancelled", "archived"])
def test_what_does_not_go_out_any_more_is_left_alone(codes: Codes, status: str) -> None:
    assert codes(f"channel: x\nstatus: {status}", LONG) == []


def test_what_went_out_or_whose_day_is_past_is_left_alone(codes: Codes) -> None:
    assert codes("channel: x\npublish: 2026-11-22", LONG) == []
    assert codes("channel: x\npublish: 2026-11-23", LONG) == ["SAH501"]
    assert codes("channel: x\npublish: 2026-12-01\npublished_url: https://x.example/1", LONG) == []


def test_an_article_of_the_portal_is_only_pointed_to(codes: Codes) -> None:
    assert codes("channel: [portal, x]", LONG) == []


def test_a_public_story_has_its_page_and_an_internal_one_is_the_text(codes: Codes) -> None:
    assert codes("channel: x\nvisibility: public", LONG, kind="stories") == []
    assert codes("channel: x", LONG, kind="stories") == ["SAH501"]


def test_a_job_is_never_counted(codes: Codes) -> None:
    assert codes("channel: x\nvisibility: public", LONG, kind="jobs") == []


def test_an_account_that_may_write_more_says_so(codes: Codes) -> None:
    assert codes("channel: x", LONG, channel="text_limit: 4000") == []
    assert codes("channel: mastodon", LONG * 3, channel="text_limit: 5000") == []


def test_a_channel_of_no_known_platform_has_no_limits(codes: Codes) -> None:
    assert codes("channel: intranet", LONG * 30) == []


def test_a_comment_and_the_address_of_a_page_of_ours_do_not_count(codes: Codes) -> None:
    assert codes("channel: x", "a" * 270 + f"<!-- {'b' * 100} --> [c](../stories/{'d' * 60}.md)") == []


def test_five_hashtags_are_taken_and_six_are_not(codes: Codes) -> None:
    five = "#bir #iki #üç #dört #beş"
    picture = "channel: instagram"
    assert codes(picture, five) == []
    assert codes(picture, f"{five} #altı") == ["SAH502"]


def test_a_heading_a_number_and_an_address_are_no_hashtags(codes: Codes) -> None:
    body = "# a\n\n## b\n\n### c\n\n#1 #2 #3 https://a.example/#x https://a.example/#y\n"
    assert "SAH502" not in codes("channel: instagram", body)


@pytest.mark.parametrize("kind", ["jobs", "communities"])
def test_an_internal_job_without_an_address_leads_nowhere(codes: Codes, kind: str) -> None:
    ready = "channel: linkedin\nstatus: approved"
    assert codes(ready, kind=kind) == ["SAH503"]
    assert codes("channel: linkedin", kind=kind) == [], "a draft may still get one"
    assert codes(f"{ready}\nvisibility: public", kind=kind) == []
    assert codes(ready, "Başvuru: https://kariyer.example/1\n", kind=kind) == []
    assert codes(ready, "[Başvuru](https://kariyer.example/1)\n", kind=kind) == []


def test_an_address_of_a_job_is_enough(codes: Codes) -> None:
    fields = "channel: [linkedin, x]\nstatus: approved\napply_url: https://basvuru.example/1"
    assert codes(fields, kind="jobs") == []


@pytest.mark.parametrize(
    ("size", "found"),
    [
        ("1200x630", []),
        ("1200x628", []),
        ("1080x1440", []),
        ("1080x1080", []),
        ("1080x1920", ["SAH504"]),
        ("1600x500", ["SAH504"]),
    ],
)
def test_a_picture_is_shown_whole_or_not(codes: Codes, size: str, found: list[str]) -> None:
    fields = "channel: instagram\nimage: images/kutu.jpg\nimage_alt: Kutu"
    assert codes(fields, kutu_jpg=f"jpeg {size}") == found


def test_a_picture_that_is_turned_is_measured_as_it_is_shown(codes: Codes) -> None:
    fields = "channel: instagram\nimage: images/kutu.jpg\nimage_alt: Kutu"
    assert codes(fields, kutu_jpg="jpeg 1920x1080 sideways") == ["SAH504"]


def test_a_picture_is_refused_for_its_format_or_its_weight(codes: Codes) -> None:
    fields = "channel: [instagram, linkedin]\nimage: images/kutu.{}\nimage_alt: Kutu"
    assert codes(fields.format("webp"), kutu_webp="webp 900x900") == ["SAH505"]
    assert codes(fields.format("jpg"), kutu_jpg="jpeg 900x900 9MB") == ["SAH505"]
    assert codes(fields.format("png"), kutu_png="png 900x900") == []
    x = "channel: x\nimage: images/kutu.{}\nimage_alt: Kutu"
    assert codes(x.format("jpg"), kutu_jpg="jpeg 900x900 6MB") == ["SAH505"]
    assert codes(x.format("gif"), kutu_gif="gif 900x900 6MB") == []
    assert codes(fields.format("svg"), kutu_svg="text <svg/>") == ["SAH505", "SAH505"]


def test_a_picture_that_is_not_there_or_cannot_be_read_is_the_business_of_another_rule(codes: Codes) -> None:
    fields = "channel: instagram\nimage: images/kutu.jpg\nimage_alt: Kutu"
    assert codes(fields) == []
    assert codes(fields, kutu_jpg="text nothing") == []


def test_youtube_takes_100_characters_and_no_angle_brackets_in_a_title(codes: Codes) -> None:
    assert codes(f"channel: youtube\ntranslation_key: {'a' * 120}") == []
    assert codes("channel: youtube").count("SAH506") == 0


def test_a_title_with_an_angle_bracket_is_refused(workspace: WriteWorkspace) -> None:
    files: dict[str, str | bytes] = {
        "content/channels/youtube.md": item_text("title: YouTube\nplatform: YouTube"),
        "content/posts/kutu.md": item_text('title: "Buz > kutu"\nchannel: youtube'),
    }
    found = [found for found in checked(workspace(files)) if found.code == "SAH506"]
    assert [(finding.place.line, finding.place.column) for finding in found] == [(3, 8)]


def test_a_dead_link_is_told_only_where_the_text_goes_nowhere_else(codes: Codes) -> None:
    body = "Başvuru: https://kariyer.example/1\n"
    assert codes("channel: instagram", body) == ["SAH507"]
    assert codes("channel: [instagram, linkedin]", body) == []


def test_a_post_without_a_picture_is_told_once_it_is_ready(codes: Codes) -> None:
    assert codes("channel: instagram\nstatus: review") == ["SAH508"]
    assert codes("channel: instagram") == []
    assert codes("channel: linkedin\nstatus: review") == []


def test_a_day_is_that_of_the_workspace(codes: Codes) -> None:
    fields = "channel: x\npublish: 2026-11-22T22:30:00Z"
    assert codes(fields, LONG) == ["SAH501"], "half past one on the 23rd in Istanbul"


def test_a_workspace_without_channels_has_nothing_to_say(workspace: WriteWorkspace) -> None:
    root: Path = workspace({"content/posts/kutu.md": item_text("title: Kutu\nchannel: linkedin", LONG * 20)})
    assert not [found for found in checked(root) if found.code.startswith("SAH5")]
