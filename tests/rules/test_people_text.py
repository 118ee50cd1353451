"""Personal data in texts: what is found, and what is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic
from sahne.files import Found
from sahne.reader import read_source
from sahne.rules.people.public_text import has_row
from sahne.rules.people.sah704_identity_number import identity_numbers, is_identity_number
from sahne.rules.people.sah705_iban import ibans, is_iban
from sahne.rules.people.sah706_phone import phones
from sahne.rules.people.sah707_email import emails
from sahne.settings import Settings
from tests.conftest import SITES, WriteWorkspace, checked, findings_of, item_text, places_of, source_of

PUBLIC = "title: Kutu\nvisibility: public"
IDENTITY = "10000000146"
IBAN = "TR330006100519786457841326"
NINE = st.lists(st.integers(0, 9), min_size=8, max_size=8).flatmap(
    lambda rest: st.integers(1, 9).map(lambda first: [first, *rest])
)


def settings(**privacy: list[str]) -> Settings:
    return Settings.model_validate({"name": "Yelkovan", "sites": SITES, "privacy": privacy})


def found(body: str, fields: str = PUBLIC) -> set[str]:
    return {finding.code for finding in findings_of(source_of(item_text(fields, body)))} & {
        "SAH704",
        "SAH705",
        "SAH706",
        "SAH707",
    }


def with_check_digits(nine: list[int]) -> list[int]:
    tenth = (7 * sum(nine[0::2]) - sum(nine[1::2])) % 10
    return [*nine, tenth, (sum(nine) + tenth) % 10]


@given(nine=NINE)
def test_every_number_with_right_check_digits_is_found_however_it_is_spaced(nine: list[int]) -> None:
    number = "".join(map(str, with_check_digits(nine)))
    for written in (number, f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}", " ".join(number)):
        text = f"No: {written}."
        assert [text[start:end] for start, end in identity_numbers(text)] == [written]
        assert has_row(text.encode())


@given(nine=NINE, place=st.integers(0, 10), other=st.integers(1, 9))
def test_a_number_with_one_wrong_digit_is_none(nine: list[int], place: int, other: int) -> None:
    digits = with_check_digits(nine)
    digits[place] = (digits[place] + other) % 10
    assert not is_identity_number(digits)


@pytest.mark.parametrize(
    "text",
    [
        "05321234567",
        "+90 532 123 45 67",
        "100000001461",
        "1000000014",
        "sipariş-10000000146",
        "https://x.example/10000000146",
        "10000000146.5",
        "00000000000",
        "12345678901",
    ],
)
def test_what_is_no_identity_number_is_left_alone(text: str) -> None:
    assert list(identity_numbers(text)) == []


@pytest.mark.parametrize(
    "number",
    [
        IBAN,
        "TR33 0006 1005 1978 6457 8413 26",
        "GB29 NWBK 6016 1331 9268 19",
        "DE89 3704 0044 0532 0130 00",
        "NO93 8601 1117 947",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    ],
)
def test_an_account_number_of_any_country_is_found_as_it_is_printed(number: str) -> None:
    text = f"Hesap: {number}, ZIRAAT"
    assert [text[start:end] for start, end in ibans(text)] == [number]
    assert has_row(text.encode())


@given(place=st.integers(4, 25), other=st.integers(1, 9))
def test_an_account_number_with_one_wrong_digit_is_none(place: int, other: int) -> None:
    digit = (int(IBAN[place]) + other) % 10
    assert is_iban(IBAN)
    assert not is_iban(f"{IBAN[:place]}{digit}{IBAN[place + 1 :]}")


@pytest.mark.parametrize("text", [IBAN[:-1], f"X{IBAN}", "ZZ330006100519786457841326", f"{IBAN}9", "SA 8000 standardı"])
def test_an_account_number_has_the_length_of_its_country(text: str) -> None:
    assert list(ibans(text)) == []


@pytest.mark.parametrize(
    "number",
    [
        "0532 123 45 67",
        "0(532) 123 45 67",
        "(0532) 123 45 67",
        "0532-123-45-67",
        "0532.123.45.67",
        "05321234567",
        "+90 532 123 45 67",
        "+905321234567",
        "0090 532 123 4567",
        "532 123 45 67",
        "0212 123 45 67",
        "+49 30 1234567",
        "+44 (0)20 7946 0958",
        "(415) 844-9759",
        "415-556-2766",
    ],
)
def test_a_phone_number_is_found_in_every_way_of_writing_it(number: str) -> None:
    text = f"Ara: {number}."
    assert [text[start:end] for start, end in phones(text, settings())] == [number]
    assert has_row(text.encode())
    assert list(phones(text, settings(phones=[number]))) == []


def test_an_allowed_number_is_the_same_number_in_every_way_of_writing_it() -> None:
    assert list(phones("0532 123 45 67 ve 532-123-45-67", settings(phones=["+905321234567"]))) == []


@pytest.mark.parametrize(
    "text",
    [
        "444 0 123",
        "0850 222 01 23",
        "0800 123 45 67",
        "1-800-555-1234",
        "555-555-5555",
        "2026-11-23 10:00",
        "10.000.000",
        "5.000 600.000",
        "1000000014",
        "9780306406157",
        "https://x.example/05321234567",
        "ISBN 978-605-123-456-7",
        "192.168.100.200",
        "TR330006100519786457841326",
        "2019-2020-2021",
    ],
)
def test_what_is_no_number_of_anybody_is_left_alone(text: str) -> None:
    assert list(phones(text, settings())) == []


@pytest.mark.parametrize(
    ("address", "is_found"),
    [
        ("kariyer@kariyer.example", False),
        ("ik-dinliyor@kariyer.example", False),
        ("giysi@kariyer.example", False),
        ("insan.kaynaklari@kariyer.example", False),
        ("m.kocabas@kariyer.example", True),
        ("Elif.Aydın@kariyer.example", True),
        ("elif_aydin@kariyer.example", True),
        ("elif.aydin@mail.kariyer.example", True),
        ("kariyer@ege.edu.tr", False),
        ("ayse.yilmaz@ege.edu.tr", True),
        ("CDSRecruitment.RecrutementSNC@tbs-sct.gc.ca", False),
        ("elifaydin1990@gmail.com", True),
        ("elif@hotmail.com.tr", True),
        ("yelkovan.kariyer@gmail.com", False),
    ],
)
def test_an_address_is_somebodys_own_when_it_looks_like_a_name(address: str, is_found: bool) -> None:
    text = f"Yazın: {address}."
    assert [text[start:end] for start, end in emails(text, settings())] == [address] * is_found


def test_once_there_is_a_list_only_what_stands_in_it_may_be_shown() -> None:
    allowed = settings(emails=["Elif.Aydin@kariyer.example"], domains=["@ege.edu.tr"])
    text = "elif.aydin@kariyer.example kariyer@kariyer.example ayse.yilmaz@fen.ege.edu.tr info@baska.example"
    assert [text[start:end] for start, end in emails(text, allowed)] == ["info@baska.example"]


@pytest.mark.parametrize("text", ["@yelkovan", "a@b", "git@github", "x @ y.com", "https://medium.com/@ad.soyad"])
def test_what_is_no_address_is_left_alone(text: str) -> None:
    assert list(emails(text, settings())) == []


ALL = f"{IDENTITY} {IBAN} 0532 123 45 67 elif.aydin@gmail.com\n"


@pytest.mark.parametrize("name", ["tts.agreements", "travel_desk", "finans.ekibi"])
def test_an_address_of_a_department_is_shared_though_it_has_two_words(name: str) -> None:
    text = item_text("title: A box\nvisibility: public\nstatus: published", f"Write to {name}@example.gov.\n")
    assert places_of(source_of(text), "SAH707") == []


FOUR = {"SAH704", "SAH705", "SAH706", "SAH707"}


def test_all_four_are_found_in_one_text_and_each_where_it_stands() -> None:
    assert found(ALL) == FOUR
    assert places_of(source_of(item_text(PUBLIC, f"Bir.\n{ALL}")), "SAH705") == [(7, 13)]


@pytest.mark.parametrize(
    ("fields", "codes"),
    [
        ("title: Kutu", set()),
        ("title: Kutu\nvisibility: public\nstatus: archived", set()),
        ("title: Kutu\nvisibility: public\nstatus: cancelled", set()),
        ("title: Kutu\nvisibility: public\nstatus: idea", FOUR),
        ("title: Kutu\nchannel: [linkedin]", {"SAH704", "SAH705"}),
        ("title: Kutu\nchannel: [linkedin]\nstatus: archived", set()),
    ],
)
def test_only_a_text_that_strangers_may_read_is_looked_at(fields: str, codes: set[str]) -> None:
    assert found(ALL, fields) == codes


def test_a_comment_is_shown_to_nobody_and_what_stands_behind_it_is() -> None:
    assert found(f"<!-- {ALL} -->\nMetin.\n") == set()
    assert found(f"<!-- not -->\n{ALL}") == FOUR


@pytest.mark.parametrize("field", ["title", "summary", "image_alt"])
def test_a_field_of_words_is_shown(field: str) -> None:
    others = "visibility: public" if field == "title" else PUBLIC
    assert found("Metin.\n", f"{others}\n{field}: Ara {ALL}".rstrip()) == FOUR


def test_a_field_that_is_no_words_is_not_shown() -> None:
    assert found("Metin.\n", f"{PUBLIC}\n# {ALL}tags: [a]") == set()


def test_an_address_to_apply_to_is_public_on_purpose() -> None:
    text = item_text(f"{PUBLIC}\napply_url: mailto:elif.aydin@gmail.com", "Yazın: elif.aydin@gmail.com.\n")
    assert places_of(source_of(text, "content/jobs/kutu.md"), "SAH707") == []


def test_an_id_of_digits_is_no_number() -> None:
    source = source_of(f"---\nid: 10000000-0146-4000-8000-000000000001\n{PUBLIC}\n---\nMetin.\n")
    assert [finding.code for finding in findings_of(source) if finding.code in FOUR] == []


def test_a_second_mention_of_a_number_is_not_told_again() -> None:
    source = source_of(item_text(PUBLIC, "[0532 123 45 67](tel:+905321234567) 0532 123 45 67\n"))
    assert places_of(source, "SAH706") == [(6, 2)]


@given(text=st.text())
def test_any_text_is_read_without_a_complaint(text: str) -> None:
    data = f"---\nid: 6a0c1d1e-9999\n{PUBLIC}\n---\n{text}".encode(errors="replace")
    source = read_source(Found("content/posts/kutu.md"), data, settings())
    findings: list[Diagnostic] = findings_of(source)
    assert all(finding.place.path == source.path for finding in findings)


def test_a_transcript_is_looked_at_line_by_line(workspace: WriteWorkspace) -> None:
    fields = "title: Bölüm\nvisibility: public\ntranscript: audio/1.txt"
    files = {"content/episodes/1.md": item_text(fields), "content/audio/1.txt": f"Bir.\r\n\r\n{ALL}"}
    said = [str(finding.message) for finding in checked(workspace(files)) if finding.code == "SAH713"]
    assert sorted(said) == [
        "there is a Turkish identity number in line 3 of the transcript",
        "there is a phone number in line 3 of the transcript",
        "there is an account number in line 3 of the transcript",
        "there is somebody's e-mail address in line 3 of the transcript",
    ]


@pytest.mark.parametrize("made", [b"", b"\xff\xfe\x00", b"Bir.\n"])
def test_a_transcript_that_is_no_text_or_has_nothing_in_it_is_left_alone(
    made: bytes, workspace: WriteWorkspace
) -> None:
    fields = "title: Bölüm\nvisibility: public\ntranscript: audio/1.txt"
    root = workspace({"content/episodes/1.md": item_text(fields), "content/audio/1.txt": made})
    assert [finding for finding in checked(root) if finding.code == "SAH713"] == []
