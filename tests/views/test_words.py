"""The words of the sites are there in both languages, and say the same things."""

from datetime import date
from importlib.resources import files
from string import Formatter
from typing import Any

import pytest

from sahne.kinds import KINDS
from sahne.models.item import Status
from sahne.models.job import EmploymentType, Remote, SalaryUnit, Seniority
from sahne.words import catalogue, day_words, month_words, translate, weekday_words

LANGUAGES = sorted(
    file.name.removesuffix(".yml") for file in files("sahne.words").iterdir() if file.name.endswith(".yml")
)


def forms(words: Any) -> dict[str, str]:
    return words if isinstance(words, dict) else {"other": str(words)}


def places(words: Any) -> set[str]:
    """The names in curly brackets, over all forms of a number."""
    return {name for form in forms(words).values() for _, name, _, _ in Formatter().parse(form) if name}


def test_turkish_and_english_are_there() -> None:
    assert LANGUAGES == ["en", "tr"]


def test_every_language_has_the_same_keys() -> None:
    assert set(catalogue("tr")) == set(catalogue("en"))


@pytest.mark.parametrize("key", sorted(catalogue("en")))
def test_a_text_has_the_same_places_to_fill_in_every_language(key: str) -> None:
    assert places(catalogue("tr")[key]) == places(catalogue("en")[key])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_is_empty_and_each_can_be_filled(lang: str) -> None:
    for key, words in catalogue(lang).items():
        assert set(forms(words)) <= {"one", "other"}
        assert "other" in forms(words)
        for count in (1, 2):
            assert translate(key, lang, **dict.fromkeys(places(words) - {"count"}, "x"), count=count).strip(), key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_kind_and_every_choice_of_a_field_has_a_name(lang: str) -> None:
    keys = [f"{group}.{kind.name}" for group in ("kind", "kinds") for kind in KINDS]
    keys += [f"status.{status}" for status in Status]
    keys += [f"job.{name}.{choice}" for name, choices in _CHOICES.items() for choice in choices]
    assert [key for key in keys if key not in catalogue(lang)] == []


_CHOICES = {"type": EmploymentType, "remote": Remote, "seniority": Seniority, "salary": SalaryUnit}


def test_a_language_without_words_of_its_own_speaks_english() -> None:
    assert translate("site.home", "de") == translate("site.home", "en")


def test_days_are_written_as_their_readers_write_them() -> None:
    assert day_words(date(2026, 11, 23), "tr") == "23 Kasım 2026"
    assert day_words(date(2026, 11, 23), "en") == "23 November 2026"
    assert month_words(date(2026, 11, 1), "tr") == "Kasım 2026"
    assert weekday_words("tr")[0] == "Pzt"
