"""Small files as Jekyll, Hugo and Eleventy teams write them."""

from datetime import UTC, date, datetime, timedelta, timezone

from sahne.models.item import Status
from sahne.models.job import Job
from tests.importing.conftest import Try

JEKYLL = """---
layout: post
title: "Night shift: one hour at the depot"   # the old one was too long
date: 2015-11-17 16:16:01 -0600
# Ask Ayşe before you change this.
excerpt: One hour.
author: jane-doe
categories: [people]
permalink: /night/
---

The *text*  stays.
"""
HUGO_TOML = """+++
title = "Küche # 7"  # said aloud
date = 2020-01-31T10:00:00+01:00
draft = true
tags = [
  "a", # first
  "b",
]
# about the money
[params]
closing = 2020-03-01
[params.deep]
x = 1
+++
Body with +++ in it.
"""


def test_a_jekyll_post_keeps_its_text_and_comments_and_changes_only_names_and_what_has_no_place(tried: Try) -> None:
    text = tried({"_posts/2015-11-17-night-shift.md": JEKYLL}).text
    assert (
        text
        == """---
id: 00000000-0000-4000-8000-000000000001
slug: night-shift
# import: layout: post
title: "Night shift: one hour at the depot"   # the old one was too long
publish: 2015-11-17T16:16:01-06:00
# Ask Ayşe before you change this.
summary: One hour.
owner: jane-doe
tags: [people]
# import: permalink: /night/
---

The *text*  stays.
"""
    )


def test_the_day_before_a_jekyll_name_is_the_plan_where_the_file_names_none(tried: Try) -> None:
    item = tried({"_posts/2020-01-31-hello-world.md": "---\ntitle: Hello\n---\n"}).item
    assert (item.publish, item.slug) == (date(2020, 1, 31), "hello-world")


def test_a_day_that_does_not_exist_stays_part_of_the_name(tried: Try) -> None:
    item = tried({"2020-02-31-hello.md": "---\ntitle: Hello\n---\n"}).item
    assert (item.publish, item.slug) == (None, "2020-02-31-hello")


def test_drafts_stay_drafts_whatever_the_default_says(tried: Try) -> None:
    files: dict[str, str | bytes] = {
        "flag.md": "---\ntitle: A\ndraft: true\n---\n",
        "unpublished.md": "---\ntitle: B\npublished: false\n---\n",
        "_drafts/idea.md": "---\ntitle: C\n---\n",
    }
    result = tried(files, sets=("status=published",)).result
    assert {one.item.status for one in result.imported} == {Status.DRAFT}


def test_archived_stays_archived_unless_the_map_passes_over_it(tried: Try) -> None:
    files: dict[str, str | bytes] = {"a.md": "---\ntitle: A\narchived: true # since May\n---\n"}
    kept = tried(files, sets=("status=published",))
    passed = tried(files, sets=("status=published",), maps=("archived=",))
    assert (kept.item.status, passed.item.status) == (Status.ARCHIVED, Status.PUBLISHED)
    assert "\nstatus: archived # since May\n" in kept.text
    assert "\n# import: archived: true # since May\n" in passed.text


def test_a_flag_that_says_nothing_special_becomes_a_comment(tried: Try) -> None:
    tried_one = tried({"a.md": "---\ntitle: A\ndraft: false\n---\n"}, sets=("status=approved",))
    assert tried_one.item.status is Status.APPROVED
    assert "# import: draft: false\n" in tried_one.text


def test_a_hugo_file_in_toml_becomes_yaml_with_its_comments(tried: Try) -> None:
    text = tried({"kueche.md": HUGO_TOML}).text
    assert (
        text
        == """---
id: 00000000-0000-4000-8000-000000000001
slug: kueche
# said aloud
title: "Küche # 7"
publish: 2020-01-31T10:00:00+01:00
status: draft
# first
tags: ["a", "b"]
# about the money
# import: params: {"closing": "2020-03-01", "deep": {"x": 1}}
---
Body with +++ in it.
"""
    )


def test_hugo_dates_find_their_fields(tried: Try) -> None:
    text = "---\ntitle: A\npublishDate: 2020-01-31T10:00:00.000Z\nexpiryDate: 2021-01-31\ndate: 2019-01-01\n---\n"
    post = tried({"a.md": text})
    assert post.item.publish == datetime(2020, 1, 31, 10, tzinfo=UTC)
    assert post.item.expires == date(2021, 1, 31)
    assert "# import: date: 2019-01-01\n" in post.text
    job = tried({"a.md": text}, kind="job").item
    assert isinstance(job, Job)
    assert job.valid_through == date(2021, 1, 31)


def test_a_time_is_cut_to_its_day_where_only_a_day_can_stand(tried: Try) -> None:
    item = tried({"a.md": "---\ntitle: A\ndate_posted: 2020/1/5 9:30 +0100\n---\n"}, kind="job").item
    assert isinstance(item, Job)
    assert item.date_posted == date(2020, 1, 5)


def test_a_time_without_a_colon_in_its_offset_is_that_time(tried: Try) -> None:
    item = tried({"a.md": "---\ntitle: A\ndate: 2020-01-05 09:30 -0330\n---\n"}).item
    assert item.publish == datetime(2020, 1, 5, 9, 30, tzinfo=timezone(-timedelta(hours=3, minutes=30)))


def test_the_language_comes_from_the_folder_or_the_name(tried: Try) -> None:
    text = "---\ntitle: A\n---\n"
    result = tried({"fr/a.md": text, "b.fr.md": text, "c.md": text, "en/fr/d.md": text}).result
    assert {one.item.slug: one.item.lang for one in result.imported} == {"a": "fr", "b": "fr", "c": "en", "d": "fr"}


def test_a_folder_of_another_language_is_named(tried: Try) -> None:
    one = tried({"de/a.md": "---\ntitle: A\n---\n"})
    assert one.item.lang == "en"
    assert "de/a.md: lang: the workspace has no language 'de', the name of its folder; it counts as en\n" in one.report
    assert "de/a.md: lang" not in tried({"de/a.md": "---\ntitle: A\n---\n"}, sets=("lang=fr",)).report


def test_a_page_bundle_is_called_after_its_folder(tried: Try) -> None:
    assert tried({"posts/night-shift/index.md": "---\ntitle: A\n---\n"}).item.slug == "night-shift"


def test_an_eleventy_file_with_bom_and_crlf_keeps_its_line_ends(tried: Try) -> None:
    data = b"\xef\xbb\xbf---\r\ntitle: A\r\ntags: post\r\neleventyNavigation:\r\n  key: A\r\n\r\n  order: 1\r\n---\r\nText\r\n"
    assert tried({"a.markdown": data}, sets=("visibility=public",)).text == (
        "---\r\nid: 00000000-0000-4000-8000-000000000001\r\nslug: a\r\nvisibility: public\r\ntitle: A\r\ntags: post\r\n"
        "# import: eleventyNavigation:\r\n# import:   key: A\r\n# import:\r\n# import:   order: 1\r\n---\r\nText\r\n"
    )


def test_blank_lines_before_the_fence_and_an_empty_block_are_no_trouble(tried: Try) -> None:
    one = tried({"ise-alim-gunu.md": "\n\n---\n---\nText"})
    assert one.item.title == "Ise alim gunu"
    assert "it had none, and is called 'Ise alim gunu' after its file" in one.report


def test_indented_fields_are_followed(tried: Try) -> None:
    assert (
        "\n  visibility: public\n  title: A\n"
        in tried({"a.md": "---\n  title: A\n---\n"}, sets=("visibility=public",)).text
    )


def test_an_empty_field_takes_the_default_in_its_place(tried: Try) -> None:
    text = tried({"a.md": "---\ntitle: A\ndescription: # none yet\nb: 1\n---\n"}, sets=("summary=Soon",)).text
    assert "\nsummary: Soon # none yet\n" in text
    assert text.count("summary") == 1


def test_a_translation_key_stands_once_in_each_language_and_first_in_what_is_open(tried: Try) -> None:
    files: dict[str, str | bytes] = {
        "en/a.md": "---\ntitle: A\ntranslationKey: x\narchived: true\n---\n",
        "en/b.md": "---\ntitle: B\ntranslationKey: x\n---\n",
        "fr/c.md": "---\ntitle: C\ntranslationKey: x\n---\n",
    }
    one = tried(files)
    assert {end.item.slug: end.item.translation_key for end in one.result.imported} == {"a": None, "b": "x", "c": "x"}
    assert "# import: translationKey: x\n" in one.texts["content/posts/a.md"]
    assert "en/a.md: translationKey: content/posts/b.md is the version in this language already\n" in one.report
