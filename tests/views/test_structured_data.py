"""What search engines read: complete for an open job, silent for a closed one, and harmless in a page."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.item import Item
from sahne.views.plain_html import plain_html
from sahne.views.public import PublicItem, PublicView
from sahne.views.publish import public_view
from sahne.views.structured_data import as_json_ld, organization_json_ld
from tests.memory import at, library_of, made, made_settings

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
REQUIRED = {"datePosted", "description", "hiringOrganization", "jobLocation", "title"}
"""Source: Google Search Central, JobPosting structured data, required properties."""
ADDRESS = {
    "street_address": "Liman Cad. 1",
    "address_locality": "İzmir",
    "postal_code": "35230",
    "address_country": "TR",
}
HTML = "<p>We carry <em>cold</em> boxes & more.</p>"


def view_of(*items: Item, today: str = "2026-11-23T09:00", **settings: Any) -> PublicView:
    library = library_of(items, made_settings(**settings), assets=["images/a.png"])
    return public_view(library, at(library, today))


def script_of(view: PublicView, kind: str, html: str = HTML) -> str | None:
    item: PublicItem = view.of_kind(kind, "tr")[0]
    return as_json_ld(view, item, html)


def data_of(view: PublicView, kind: str, html: str = HTML) -> dict[str, Any]:
    script = script_of(view, kind, html)
    assert script is not None
    data: dict[str, Any] = json.loads(script)
    return data


def izmir() -> Item:
    return made("location", slug="izmir", title="İzmir", address=ADDRESS, **LIVE)


def job(**written: Any) -> Item:
    return made("job", **{"location": ["izmir"], "valid_through": "2026-12-24"} | LIVE | written)


def test_an_open_job_has_all_that_google_asks_for() -> None:
    data = data_of(view_of(izmir(), job(date_posted="2026-11-02")), "job")
    assert data["@context"] == "https://schema.org"
    assert data["@type"] == "JobPosting"
    assert set(data) >= REQUIRED
    assert data["datePosted"] == "2026-11-02"
    assert data["description"] == HTML
    assert data["hiringOrganization"]["name"] == "Yelkovan"
    assert data["url"] == "https://portal.example/acik-pozisyonlar/job-0/"


def test_an_open_job_in_a_place_without_a_page_still_says_in_which_country() -> None:
    data = data_of(view_of(job(location=["nowhere"])), "job")
    assert set(data) >= REQUIRED
    assert data["jobLocation"][0]["address"]["addressCountry"] == "TR"


def test_a_place_of_work_has_its_whole_address() -> None:
    place = data_of(view_of(izmir(), job()), "job")["jobLocation"][0]
    assert place["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Liman Cad. 1",
        "addressLocality": "İzmir",
        "postalCode": "35230",
        "addressCountry": "TR",
    }


@pytest.mark.parametrize("closes", ["2026-11-22", "2026-11-23T08:59"])
def test_a_closed_job_says_nothing(closes: str) -> None:
    assert script_of(view_of(izmir(), job(valid_through=closes)), "job") is None


def test_the_last_day_to_apply_counts_to_its_end() -> None:
    assert data_of(view_of(job()), "job")["validThrough"] == "2026-12-24T23:59:59+03:00"
    assert data_of(view_of(job(valid_through="2026-12-24T17:00")), "job")["validThrough"] == "2026-12-24T17:00:00+03:00"


def test_only_a_job_done_from_anywhere_is_told_as_remote() -> None:
    full = data_of(view_of(job(remote="full", applicant_location=["TR", "DE"])), "job")
    assert full["jobLocationType"] == "TELECOMMUTE"
    assert [country["name"] for country in full["applicantLocationRequirements"]] == ["TR", "DE"]
    for remote in ("hybrid", "no"):
        data = data_of(view_of(izmir(), job(remote=remote, applicant_location=["TR"])), "job")
        assert not {"jobLocationType", "applicantLocationRequirements"} & set(data)


def test_a_remote_job_says_where_its_people_may_live() -> None:
    """Source: Google asks for applicantLocationRequirements, or a country in jobLocation, with TELECOMMUTE."""
    data = data_of(view_of(job(remote="full", location=[])), "job")
    places = [place["address"].get("addressCountry") for place in data.get("jobLocation", [])]
    assert data.get("applicantLocationRequirements") or any(places)


def test_pay_is_one_amount_or_a_range() -> None:
    pay = {"min": 95000, "currency": "TRY", "unit": "MONTH"}
    one = data_of(view_of(job(salary=pay)), "job")["baseSalary"]
    assert one == {
        "@type": "MonetaryAmount",
        "currency": "TRY",
        "value": {"@type": "QuantitativeValue", "unitText": "MONTH", "value": 95000},
    }
    span = data_of(view_of(job(salary=pay | {"max": 130000})), "job")["baseSalary"]["value"]
    assert (span["minValue"], span["maxValue"], "value" in span) == (95000, 130000, False)


def test_an_event_says_when_where_and_whether_it_takes_place() -> None:
    event = made("event", start="2026-12-03T18:30", venue="Depo", online_url="https://meet.example/", **LIVE)
    data = data_of(view_of(event), "event")
    assert data["startDate"] == "2026-12-03T18:30:00+03:00"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in data["location"]] == ["Place", "VirtualLocation"]
    cancelled = made("event", start="2026-12-03", venue="Depo", **LIVE | {"status": "cancelled"})
    assert data_of(view_of(cancelled), "event")["eventStatus"] == "https://schema.org/EventCancelled"


@given(
    text=st.text(st.characters(exclude_categories=["Cs"]))
    | st.sampled_from(["</script>", "<!--", "<script>", "]]>", "&lt;"])
)
def test_no_text_can_leave_the_script_it_stands_in(text: str) -> None:
    view = view_of(made("job", **LIVE, title="a", summary="b"))
    script = script_of(view, "job", f"{text}</script><!-- <script>")
    assert script is not None
    assert not {"<", ">", "&"} & set(script)
    assert "</script" not in json.loads(script)["description"]


def test_an_event_of_which_nobody_knows_where_it_is_says_nothing() -> None:
    """Source: Google requires a location."""
    assert script_of(view_of(made("event", start="2026-12-03", **LIVE)), "event") is None


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        (
            '<h2 id="isler">İşler &amp; güçler</h2>\n<p class="a">B</p>',
            "<p><strong>İşler &amp; güçler</strong></p>\n<p>B</p>",
        ),
        ('<p>Bkz. <a href="../../ekipler/depo/">Depo</a><br />iki</p>', "<p>Bkz. Depo<br>iki</p>"),
        ('<ol start="3"><li><B>bir</B></li></ol>', "<ol><li><strong>bir</strong></li></ol>"),
        ('<img src="a.png" alt="x > y"><p onclick=\'a(">")\'>c</p>', "<p>c</p>"),
        ("<script>alert(1)</script><style>p {}</style><!-- gizli --><p>d</p>", "<p>d</p>"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "<p>a b </p>"),
        ("a < b, <3", "a &lt; b, &lt;3"),
    ],
)
def test_a_description_is_plain(html: str, plain: str) -> None:
    assert plain_html(html) == plain


@given(
    pieces=st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<a href='x'>", "<", ">", '"', "'", "<img alt='>'>", "<!--", "-->", "<script>", "</b>"]
        )
        | st.text(st.characters(exclude_categories=["Cs"]), max_size=6),
        max_size=20,
    )
)
def test_a_description_has_few_tags_and_no_attribute_whatever_the_text_was(pieces: list[str]) -> None:
    seen = _Tags()
    seen.feed(plain_html("".join(pieces)))
    seen.close()
    assert seen.tags <= {"p", "ul", "ol", "li", "strong", "em", "br"}


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.tags.add(tag)


def test_the_name_of_the_employer_cannot_leave_the_script_either() -> None:
    script = organization_json_ld(view_of(name="</script><b>"))
    assert "<" not in script
    assert json.loads(script)["name"] == "</script><b>"


def test_a_story_has_no_data_of_its_own() -> None:
    assert script_of(view_of(made("story", **LIVE)), "story") is None
