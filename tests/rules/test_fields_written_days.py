"""What is said of a day that an office writes in its own way: always the day to write, where it can be told."""

import pytest

from sahne.files import Found
from sahne.reader import read_source
from sahne.rules.fields.sah212_impossible_day import check
from sahne.settings import Settings
from tests.conftest import SITES, item_text


@pytest.mark.parametrize(
    ("field", "message", "hint"),
    [
        ("publish: 30.12.2026", "publish is '30.12.2026', not a day", "Write 2026-12-30, or run sahne check --fix."),
        ("publish: 30 Aralık 2026 saat 10.00", "publish is ", "Write 2026-12-30T10:00, or run sahne check --fix."),
        ("publish: 31.11.2026", "the day '31.11.2026' does not exist", "Write the day as YYYY-MM-DD"),
        ("publish: 03/12/2026", "publish is ", "Write 2026-12-03 or 2026-03-12; it could be either."),
        ("publish: 30 Aralık", "publish is ", "Write the year too, for example 2031-12-30."),
        ("publish: soon", "publish is 'soon', not a day", "Write the day as YYYY-MM-DD"),
        ("review_by: 30 Aralık 2026 saat 10.00", "review_by is ", "Write the day as YYYY-MM-DD"),
    ],
)
def test_the_hint_names_the_day_that_was_meant(field: str, message: str, hint: str) -> None:
    settings = Settings.model_validate({"name": "Y", "sites": SITES, "timezone": "Europe/Istanbul"}, context={})
    source = read_source(Found("content/posts/a.md"), item_text(f"title: a\n{field}").encode(), settings)
    (found,) = check(source)
    assert str(found.message).startswith(message)
    assert str(found.hint).startswith(hint)
