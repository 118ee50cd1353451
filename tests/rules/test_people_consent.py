"""Who may be shown where, and until when."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.person import Person
from sahne.rules.page import EXAMPLE_DAY
from sahne.rules.people.shown import Span, last_day
from sahne.said import text_of
from tests.conftest import Files, WriteWorkspace, checked, item_text
from tests.memory import made
from tests.rules.made import made as file

PEOPLE = ("SAH701", "SAH702", "SAH703", "SAH710", "SAH711", "SAH712")
PUBLIC = "status: approved\nvisibility: public\npublish: 2026-12-01"
CONSENT = "{{scope: [{scope}], channels: [{channels}], langs: [{langs}], granted: 2026-01-10{expires}}}"
Found = Callable[..., list[tuple[str, str]]]


def consent(channels: str = "portal", langs: str = "tr", expires: str = "", scope: str = "name") -> str:
    end = f", expires: {expires}" if expires else ""
    return CONSENT.format(scope=scope, channels=channels, langs=langs, expires=end)


@pytest.fixture
def found(workspace: WriteWorkspace) -> Found:
    """What is found where one story shows one person: code and message."""

    def check(
        story: str, *consents: str, person: str = "", now: datetime = EXAMPLE_DAY, more: Files | None = None
    ) -> list[tuple[str, str]]:
        given = f"consent: [{', '.join(consents)}]\n" if consents else ""
        files = {
            "content/stories/gun.md": item_text(f"title: İlk gün\n{story}\npeople: [elif]"),
            "content/people/elif.md": item_text(f"title: Elif Aydın\n{given}{person}".rstrip()),
            **(more or {}),
        }
        return [(one.code, str(one.message)) for one in checked(workspace(files), now) if one.code in PEOPLE]

    return check


def test_consent_for_the_portal_is_asked_even_where_the_channel_is_not_named(found: Found) -> None:
    assert found(PUBLIC) == [("SAH701", "Elif Aydın gave no consent to be shown on portal in Turkish")]
    assert found(PUBLIC, consent()) == []


def test_a_consent_holds_for_its_channels_and_languages_only(found: Found) -> None:
    story = f"{PUBLIC}\nchannel: [linkedin, youtube]\nlang: en"
    assert found(story, consent("portal, linkedin", "tr, en")) == [
        ("SAH701", "Elif Aydın gave no consent to be shown on youtube in English")
    ]
    (message,) = (said for _, said in found(story, consent("portal, linkedin, youtube")))
    assert message == "Elif Aydın gave no consent to be shown on linkedin, youtube or portal in English"


def test_several_consents_are_taken_together(found: Found) -> None:
    story = f"{PUBLIC}\nchannel: [linkedin]\nimage: images/a.jpg\nimage_alt: Elif Aydın rampada"
    files = {"content/images/a.jpg": file("jpeg 40x40")}
    assert found(story, consent(), consent("linkedin"), consent("portal, linkedin", scope="photo"), more=files) == []
    assert found(story, consent("portal, linkedin"), consent("portal", scope="photo"), more=files) == [
        ("SAH701", "the consent of Elif Aydın for linkedin in Turkish leaves out the photograph")
    ]


def test_a_channel_has_one_name_in_every_language(found: Found) -> None:
    channels = {
        "content/channels/bulten.md": item_text("title: Bülten\ntranslation_key: news"),
        "content/channels/newsletter.md": item_text("title: Newsletter\nlang: en\ntranslation_key: news"),
    }
    story = "status: approved\npublish: 2026-12-01\nlang: en\nchannel: [newsletter]"
    assert found(story, consent("bulten", "en"), more=channels) == []


@pytest.mark.parametrize(
    "story",
    [
        "status: approved\nvisibility: internal",
        "status: published\nchannel: [linkedin]\npublish: 2026-05-01",
        "status: archived\nvisibility: public",
        "status: cancelled\nvisibility: public\npublish: 2026-12-01",
        "status: idea\nvisibility: public\npublish: 2026-11-30",
        "status: draft\nvisibility: public",
        "status: draft\nvisibility: public\npublish: 2026-12-07",
        "status: published\nvisibility: public\npublish: 2026-05-01\nexpires: 2026-11-23",
        "status: approved\nvisibility: public\npublish: 2026-12-01\nexpires: 2026-12-01",
    ],
)
def test_what_nobody_will_see_needs_no_consent(story: str, found: Found) -> None:
    assert found(story) == []


@pytest.mark.parametrize("story", ["status: review", "status: draft\npublish: 2026-12-06"])
def test_who_is_in_an_item_on_its_way_is_asked_before_it_is_approved(story: str, found: Found) -> None:
    assert [code for code, _ in found(f"{story}\nvisibility: public")] == ["SAH712"]


def test_a_draft_with_somebody_who_leaves_before_its_day_is_told_so(found: Found) -> None:
    story = "status: review\npublish: 2026-12-15\nvisibility: public"
    assert found(story, consent(), person="left: 2026-11-30") == [
        ("SAH712", "this goes out on 2026-12-15, and the last day of Elif Aydın is 2026-11-30")
    ]


@pytest.mark.parametrize(
    ("expires", "codes"),
    [
        ("2026-11-22", ["SAH702"]),
        ("2026-11-30", ["SAH702"]),
        ("2026-12-01", ["SAH710"]),
        ("2026-12-23", ["SAH710"]),
        ("2026-12-24", []),
        ("", []),
    ],
)
def test_a_consent_holds_through_its_last_day(expires: str, codes: list[str], found: Found) -> None:
    assert [code for code, _ in found(PUBLIC, consent(expires=expires))] == codes


def test_the_day_of_the_workspace_counts_and_not_that_of_greenwich(found: Found) -> None:
    story, given = "status: published\nvisibility: public\npublish: 2026-05-01", consent(expires="2026-11-22")
    late = datetime.fromisoformat("2026-11-22T23:59+03:00")
    assert [code for code, _ in found(story, given, now=late)] == ["SAH710"]
    assert [code for code, _ in found(story, given, now=late + timedelta(minutes=1))] == ["SAH702"]


def test_a_consent_that_was_renewed_is_neither_over_nor_ending(found: Found) -> None:
    renewed = consent().replace("2026-01-10", "2026-12-11")
    assert found(PUBLIC, consent(expires="2026-12-10"), renewed) == []
    gap = consent().replace("2026-01-10", "2026-12-12")
    assert [code for code, _ in found(PUBLIC, consent(expires="2026-12-10"), gap)] == ["SAH710"]


def test_a_consent_without_an_end_needs_no_other(found: Found) -> None:
    assert found(PUBLIC, consent(), consent().replace("2026-01-10", "2026-06-01")) == []


def test_a_consent_that_begins_later_is_not_called_missing(found: Found) -> None:
    later = consent().replace("2026-01-10", "2026-12-11")
    assert found(PUBLIC, later) == [
        ("SAH701", "the consent of Elif Aydın for portal in Turkish begins only on 2026-12-11")
    ]


def test_an_item_that_comes_down_before_the_consent_ends_is_no_reason_to_ask_again(found: Found) -> None:
    given = consent(expires="2026-12-10")
    assert found(f"{PUBLIC}\nexpires: 2026-12-11", given) == []
    assert [code for code, _ in found(f"{PUBLIC}\nexpires: 2026-12-12", given)] == ["SAH710"]


@pytest.mark.parametrize(
    ("left", "codes"), [("2026-11-22", ["SAH711"]), ("2026-11-30", ["SAH711"]), ("2026-12-01", []), ("2027-01-01", [])]
)
def test_who_leaves_may_be_shown_through_the_last_day(left: str, codes: list[str], found: Found) -> None:
    assert [code for code, _ in found(PUBLIC, consent(), person=f"left: {left}")] == codes


def test_of_somebody_who_left_one_thing_is_said(found: Found) -> None:
    story = "status: published\nvisibility: public\npublish: 2026-05-01"
    assert found(story, person="left: 2026-09-15") == [("SAH703", "Elif Aydın left on 2026-09-15 and is still shown")]


def test_a_guest_is_heard_and_a_host_may_be_silent(workspace: WriteWorkspace) -> None:
    files = {
        "content/episodes/1.md": item_text(f"title: Bölüm\n{PUBLIC}\npeople: [elif]\nguests: [elif]"),
        "content/people/elif.md": item_text(f"title: Elif Aydın\nconsent: {consent()}"),
    }
    (finding,) = (one for one in checked(workspace(files)) if one.code in PEOPLE)
    assert str(finding.message) == "the consent of Elif Aydın for portal in Turkish leaves out the voice"
    assert (finding.place.line, finding.place.column) == (8, 10)


def test_a_language_nobody_knows_is_named_by_its_code(found: Found) -> None:
    assert [message for _, message in found(f"{PUBLIC}\nlang: qqx")] == [
        "Elif Aydın gave no consent to be shown on portal in qqx"
    ]


def test_a_finding_is_said_in_turkish_as_a_turk_would(workspace: WriteWorkspace) -> None:
    files = {
        "content/stories/gun.md": item_text(f"title: İlk gün\n{PUBLIC}\nchannel: [linkedin]\nlang: en\npeople: elif"),
        "content/people/elif.md": item_text("title: Elif Aydın"),
    }
    (finding,) = (one for one in checked(workspace(files)) if one.code in PEOPLE)
    assert text_of(finding.message, "tr") == (
        "Elif Aydın linkedin ya da portal kanalında İngilizce içerikte gösterilmeye rıza vermemiş"
    )
    assert (finding.place.line, finding.place.column) == (9, 9)


def test_a_consent_that_ends_soon_is_told_once_with_the_number_of_items(workspace: WriteWorkspace) -> None:
    files = {
        f"content/stories/{n}.md": item_text(f"title: Gün {n}\n{PUBLIC}\npeople: [elif]").replace("9999", f"999{n}")
        for n in range(3)
    }
    files["content/people/elif.md"] = item_text(f"title: Elif Aydın\nconsent: {consent(expires='2026-12-10')}")
    (finding,) = (one for one in checked(workspace(files)) if one.code in PEOPLE)
    assert (finding.place.path, finding.place.line) == ("content/people/elif.md", 4)
    assert str(finding.message) == "the consent of Elif Aydın ends on 2026-12-10, with 3 items still showing them"
    assert text_of(finding.message, "tr").endswith("gösteren 3 içerik var")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{scope: photos, channels: portal, langs: tr, granted: 2026-01-01}", ["Did you mean 'photo'?"]),
        (
            "[{scope: [name], channels: [portal, linkedn], langs: [tr], granted: 2026-01-01}]",
            ["Did you mean 'linkedin'?"],
        ),
        ("{scope: name, channels: [linkedin], langs: tr, granted: 2026-01-01}", []),
    ],
)
def test_a_misspelt_word_of_a_consent_is_told_where_it_stands(
    given: str, said: list[str], workspace: WriteWorkspace
) -> None:
    files = {
        "content/people/elif.md": item_text(f"title: Elif Aydın\nconsent: {given}"),
        "content/channels/linkedin.md": item_text("title: LinkedIn").replace("9999", "9998"),
    }
    findings = [one for one in checked(workspace(files)) if one.code == "SAH714"]
    assert [str(one.hint) for one in findings] == said
    assert all(one.place.line == 4 and one.place.column > 10 for one in findings)


def test_where_no_channel_has_a_file_yet_any_name_is_taken(workspace: WriteWorkspace) -> None:
    files = {"content/people/elif.md": item_text(f"title: Elif Aydın\nconsent: {consent('linkedin')}")}
    assert [one for one in checked(workspace(files)) if one.code == "SAH714"] == []


DAYS = st.dates(date(2026, 1, 1), date(2026, 3, 1))


@given(days=st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=6), day=DAYS)
def test_the_last_day_is_that_before_the_first_without_consent(days: list[tuple[date, int]], day: date) -> None:
    person = made("person")
    assert isinstance(person, Person)
    spans = tuple(Span(first, first + timedelta(days=length), person, 0) for first, length in sorted(days))
    covered = {span.first + timedelta(days=n) for span in spans for n in range((span.last - span.first).days + 1)}
    expected, one = None, day
    while one in covered:
        expected, one = one, one + timedelta(days=1)
    assert last_day(spans, day) == expected
