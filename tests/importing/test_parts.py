"""The parts of an import, each on anything."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.front_matter import load
from sahne.importing.addresses import LONGEST, addresses
from sahne.importing.convert import convert
from sahne.importing.dates import spellings
from sahne.importing.document import Document, Refused, read_document
from sahne.importing.drafts import drafts_of
from sahne.importing.facts import facts_of
from sahne.importing.recipe import read_recipe
from sahne.importing.toml import as_yaml
from sahne.kinds import BY_NAME
from sahne.turkish import slugify
from tests.importing.conftest import SETTINGS

RECIPE = read_recipe(BY_NAME["post"], "content/posts", ("summary=Soon",), ("x=tags",), SETTINGS)
_KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=20)
_VALUES = st.one_of(_TEXT, st.integers(-1000, 1000), st.booleans(), st.lists(_TEXT, max_size=3))


def _toml(value: object) -> str:
    if isinstance(value, list):
        return "[\n" + "".join(f"  {_toml(one)}, # one # of them\n" for one in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(fields=st.dictionaries(_KEYS, _VALUES), table=st.dictionaries(_KEYS, _VALUES))
def test_toml_says_the_same_in_yaml_and_keeps_its_comments(fields: dict[str, object], table: dict[str, object]) -> None:
    lines = [f"{key} = {_toml(value)} # of {key}\n" for key, value in fields.items()]
    lines += [
        "\n# a table\n[Params.deep] # said\n",
        *(f"{key} = {_toml(value)} # of {key}\n" for key, value in table.items()),
    ]
    text = "".join(lines)
    yaml = as_yaml(text)
    assert load(yaml) == tomllib.loads(text)
    assert all(f"# of {key}\n" in yaml for key in (*fields, *table))
    assert "# a table\n# said\n" in yaml


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2015-11-17 16:16:01 -0600", ("2015-11-17T16:16:01-06:00", "2015-11-17")),
        ("2020-01-31T10:00:00.000Z", ("2020-01-31T10:00:00Z", "2020-01-31")),
        ("2020/1/5", ("2020-01-05",)),
        ("2020-01-05 9:30 UTC", ("2020-01-05T09:30:00Z", "2020-01-05")),
        ("05/01/2020", ()),
        ("soon", ()),
    ],
)
def test_a_date_of_another_tool_is_spelled_as_sahne_reads_it(written: str, meant: tuple[str, ...]) -> None:
    assert spellings(written) == meant


_PIECES = st.sampled_from(
    [
        *"abc:-#'\"[]{}|>&*!%@,? ",
        "\n",
        "\r\n",
        "\n  ",
        "\n- ",
        "\ntitle: ",
        "\ndate: 2020-01-01",
        "\nstatus: ",
        "\nx: |\n ",
        "---\n",
        "+++\n",
        "ı",
        "😀",
    ]
)


@given(st.lists(_PIECES, max_size=40).map("".join), st.sampled_from(["---", "+++"]))
def test_any_text_arrives_with_its_body_or_is_named_and_nothing_raises(front: str, fence: str) -> None:
    text = f"{fence}\n{front}\n{fence}\nThe text\r\nstays.\n"
    document = read_document("a.md", text.encode(), RECIPE, SETTINGS)
    if isinstance(document, Document):
        facts = facts_of("a.md", (), SETTINGS.languages)
        (draft,) = drafts_of([(document, facts)], RECIPE, SETTINGS, lambda: "00000000-0000-4000-8000-000000000001")
        end = convert(draft, SETTINGS)
        assert isinstance(end, Refused) or end.item.body.endswith("The text\r\nstays.\n")
    else:
        assert document.message


@given(st.lists(st.tuples(st.sampled_from(["en", "fr", "tr"]), st.text(max_size=200)), max_size=20))
def test_no_two_items_share_a_file_or_an_address_in_one_language(wanted: list[tuple[str, str]]) -> None:
    given = list(addresses(wanted))
    assert len({name for _, name in given}) == len(given)
    assert len({(lang, slug) for (lang, _), (slug, _) in zip(wanted, given, strict=True)}) == len(given)
    assert all(slugify(slug) == slug and slug for slug, _ in given)
    assert all(len(slug) <= LONGEST for slug, _ in given)


def test_both_languages_keep_their_address_and_a_second_of_one_language_gets_a_number() -> None:
    assert list(addresses([("en", "test"), ("fr", "test"), ("en", "Test!")])) == [
        ("test", "test"),
        ("test", "test-fr"),
        ("test-2", "test-2"),
    ]


def test_a_long_name_is_cut_at_a_hyphen() -> None:
    ((slug, _),) = addresses([("en", "veri " * 30)])
    assert slug == "-".join(["veri"] * 16)


def test_a_typographic_sign_parts_words_as_a_plain_one_does() -> None:
    assert slugify("Chef de l’équipe – İstanbul’da · Ar‑Ge") == "chef-de-l-equipe-istanbul-da-ar-ge"


def test_the_nearest_folder_says_the_language_and_the_folders_above_only_where_none_does() -> None:
    assert facts_of("posts/a.md", ("old", "fr"), SETTINGS.languages).lang == "fr"
    assert facts_of("en/a.md", ("old", "fr"), SETTINGS.languages).lang == "en"


def test_a_name_says_its_day() -> None:
    facts = facts_of("2020-1-5-hello.fr.markdown", (), SETTINGS.languages)
    assert (facts.day, facts.stem, facts.lang) == (date(2020, 1, 5), "hello", "fr")
