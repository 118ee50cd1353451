"""The names of fields as real teams write them."""

import pytest

from sahne.aliases import ALIASES, ONLY_JOB, standard_name
from sahne.kinds import BY_NAME, KINDS
from sahne.turkish import fold
from tests.conftest import findings_of, item_text, places_of, source_of

JOB = frozenset(BY_NAME["job"].model.model_fields) - {"path", "body"}
FIELDS = frozenset[str]().union(*(kind.model.model_fields for kind in KINDS)) - {"path", "body"}


@pytest.mark.parametrize("alias", ALIASES | ONLY_JOB)
def test_every_alias_means_a_field_of_some_kind(alias: str) -> None:
    assert ALIASES[alias] in FIELDS
    assert alias not in FIELDS
    assert fold(alias) == alias, "the table holds folded names"


def test_every_alias_is_known_in_every_spelling() -> None:
    for alias, name in ALIASES.items():
        kind = next(kind for kind in reversed(KINDS) if name in kind.model.model_fields)
        known = frozenset(kind.model.model_fields) - {alias}
        for form in (alias, alias.upper(), alias.title(), alias.replace("_", "-"), alias.replace("_", " ")):
            assert standard_name(form, known, kind.name) == name, form


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Valid Through", "valid_through"),
        ("valid-through", "valid_through"),
        ("validThrough", "valid_through"),
        ("VALID_THROUGH", "valid_through"),
        ("employmentType", "employment_type"),
        ("Başlık", "title"),
        ("BAŞLIK", "title"),
        ("Hedef Kitle", "audience"),
        ("hedef-kitle", "audience"),
        ("SAHİBİ", "owner"),
        ("son başvuru", "valid_through"),
        ("expirydate", "valid_through"),
        ("translationKey", "translation_key"),
        ("posted_by", "owner"),
        ("nonsense", "nonsense"),
        ("", ""),
    ],
)
def test_a_key_of_a_job_means_its_field(written: str, name: str) -> None:
    assert standard_name(written, JOB, "job") == name


def test_another_item_expires_where_a_job_closes() -> None:
    assert source_of(item_text("title: a\nexpirydate: 2026-12-01")).renamed == {"expires": "expirydate"}
    job = source_of(item_text("title: a\nexpirydate: 2026-12-01"), "content/jobs/a.md")
    assert job.renamed == {"valid_through": "expirydate"}


def test_another_name_is_advice_at_the_name_and_the_value_is_read() -> None:
    source = source_of(item_text("Başlık: Kutu\nhedef kitle: [yeni-mezunlar]"))
    assert source.item is not None
    assert (source.item.title, source.item.audience) == ("Kutu", ("yeni-mezunlar",))
    assert places_of(source, "SAH204") == [(3, 1), (4, 1)]


def test_a_finding_about_a_renamed_field_stands_at_its_value() -> None:
    assert places_of(source_of(item_text("title: a\ndurum: taslak")), "SAH202") == [(4, 8)]
    assert places_of(source_of(item_text("title: a\nhedef kitle:\n  - a\n  - b")), "SAH301") == [(5, 5), (6, 5)]


@pytest.mark.parametrize("lines", ["title: a\nbaşlık: b", "başlık: b\ntitle: a", "başlık: b\nBASLIK: a\nstatus: draft"])
def test_a_field_and_another_name_for_it_are_written_twice(lines: str) -> None:
    (found,) = [found for found in findings_of(source_of(item_text(lines))) if found.code == "SAH104"]
    assert str(found.message) == "title is written twice"


@pytest.mark.parametrize(
    ("line", "name", "suggested"),
    [
        ("audiance: [a]", "audiance", "audience"),
        ("sumary: x", "sumary", "summary"),
        ("statüüs: draft", "statüüs", "status"),
        ("kpi: {metric: a, target: 1, measure_by: 2026-12-01, metrik: b}", "kpi.metrik", "metric"),
    ],
)
def test_an_unknown_key_is_found_at_its_name_with_the_nearest_one(line: str, name: str, suggested: str) -> None:
    source = source_of(item_text(f"title: a\n{line}"))
    (found,) = [found for found in findings_of(source) if found.code == "SAH203"]
    assert (str(found.message), str(found.hint)) == (f"{name} is no field of a post", f"Did you mean {suggested!r}?")
    assert found.place.line == 4
    assert found.place.column == line.rindex(name.rpartition(".")[2]) + 1


@pytest.mark.parametrize("key", ["path", "body", "Path", "bodyy"])
def test_what_the_reader_fills_in_cannot_be_written_and_is_not_suggested(key: str) -> None:
    (found,) = [found for found in findings_of(source_of(item_text(f"title: a\n{key}: x"))) if found.code == "SAH203"]
    assert "'body'" not in str(found.hint)
    assert "'path'" not in str(found.hint)


@pytest.mark.parametrize("key", ["1", "1.5", "true", "null", "''", "? ", "[a, b]", "{a: b}"])
def test_a_key_that_is_no_word_is_a_finding(key: str) -> None:
    assert {"SAH103", "SAH203"} & {found.code for found in findings_of(source_of(item_text(f"title: a\n{key}: x")))}
