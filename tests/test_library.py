"""What items name in one another, across languages."""

import pytest

from sahne.library import Library, by_title
from tests.conftest import SETTINGS, findings_of, item_text, source_of


def library_of(files: dict[str, str]) -> Library:
    """Path below ``content/`` without ``.md`` -> lines of front matter."""
    sources = (source_of(f"---\n{fields}\n---\n", f"content/{path}.md") for path, fields in files.items())
    return Library(settings=SETTINGS, sources=tuple(sources))


TWO_LANGUAGES = {
    "audiences/new-graduates": "title: New graduates\nlang: en\ntranslation_key: graduates\nid: audience-en",
    "audiences/yeni-mezunlar": "title: Yeni mezunlar\ntranslation_key: graduates\nid: audience-tr",
    "locations/izmir": "title: İzmir",
    "posts/a": "title: a\nlang: en",
    "posts/b": "title: b",
}


@pytest.mark.parametrize("name", ["yeni-mezunlar", "new-graduates", "graduates", "audience-tr", "audience-en"])
@pytest.mark.parametrize(("lang", "title"), [("tr", "Yeni mezunlar"), ("en", "New graduates"), ("de", "Yeni mezunlar")])
def test_any_name_of_an_item_means_its_version_in_the_language_asked_for(name: str, lang: str, title: str) -> None:
    found = library_of(TWO_LANGUAGES).find("audience", name, lang)
    assert found is not None
    assert found.title == title


def test_what_is_not_translated_is_found_in_the_language_it_has() -> None:
    found = library_of(TWO_LANGUAGES).find("location", "izmir", "en")
    assert found is not None
    assert found.title == "İzmir"


def test_a_name_means_an_item_of_the_kind_asked_for_only() -> None:
    assert library_of(TWO_LANGUAGES).find("channel", "yeni-mezunlar", "tr") is None
    assert library_of(TWO_LANGUAGES).find("audience", "nobody", "tr") is None


def test_the_versions_of_an_item_are_found_from_each_of_them() -> None:
    library = library_of(TWO_LANGUAGES)
    tr, en = library.of_kind("audience")[1], library.of_kind("audience")[0]
    assert library.versions(tr) == library.versions(en) == {"tr": tr, "en": en}
    assert library.version(tr, "de") is None


def test_two_slugs_in_two_languages_are_two_items() -> None:
    library = library_of({"teams/it": "title: IT", "teams/it-en": "title: IT (English)\nslug: it\nlang: en"})
    assert [found and found.title for lang in ("tr", "en") for found in [library.find("team", "it", lang)]] == [
        "IT",
        "IT (English)",
    ]


def test_a_field_with_many_names_gives_the_items_in_the_order_written() -> None:
    library = library_of(
        {
            **TWO_LANGUAGES,
            "people/ece": "title: Ece",
            "people/ali": "title: Ali",
            "posts/c": "title: c\nreviewers: [ece, nobody, ali]",
        }
    )
    (post,) = [item for item in library.items if item.slug == "c"]
    assert [person.title for person in library.find_all(post, "reviewers")] == ["Ece", "Ali"]
    assert library.find_all(post, "owner") == ()


def test_the_portal_is_a_channel_without_a_file() -> None:
    source = source_of(item_text("title: a\nchannel: portal"))
    assert "SAH301" not in {found.code for found in findings_of(source)}


def test_a_file_with_a_mistake_in_it_can_still_be_named() -> None:
    broken = source_of("---\ntitle: [a]\nslug: yeni\ntranslation_key: new\n---\n", "content/audiences/x.md")
    unread = source_of("---\ntitle: a: b\n---\n", "content/audiences/y.md")
    post = source_of(item_text("title: a\naudience: [x, yeni, new, y, z]"))
    assert [str(found.message) for found in findings_of(broken, post, unread) if found.code == "SAH301"] == [
        "there is no audience 'z'"
    ]


def test_each_unknown_name_is_found_where_it_stands() -> None:
    post = source_of(item_text("title: a\naudience: [x, y]\ngoal: z\nowner: w"))
    places = [(found.place.line, found.place.column) for found in findings_of(post) if found.code == "SAH301"]
    assert places == [(4, 12), (4, 15), (5, 7), (6, 8)]


def test_items_are_listed_as_a_turkish_reader_expects() -> None:
    library = library_of(
        {
            f"posts/{number}": f"title: {title}"
            for number, title in enumerate(["Şirket", "Sahne", "İlan", "Işık", "Çay", "Cam"])
        }
    )
    assert [item.title for item in by_title(library.items)] == ["Cam", "Çay", "Işık", "İlan", "Sahne", "Şirket"]


def test_a_results_row_names_an_item_by_its_path() -> None:
    library = library_of(TWO_LANGUAGES)
    assert library.named("audiences/yeni-mezunlar") is library.named("audience-tr")
    assert library.named("audience-xx") is None
