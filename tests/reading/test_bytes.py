"""What a file may be made of: encodings, line ends, sizes."""

import pytest

from tests.conftest import findings_of, is_inside, places_of, source_of

BOM = b"\xef\xbb\xbf"
ITEM = "---\nid: 6a0c1d1e-9999\ntitle: Kutu nasıl hazırlanır\naudiance: [a]\n---\n\nÖnce buz.\n"


@pytest.mark.parametrize("mark", [b"", BOM], ids=["no mark", "byte order mark"])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("before", ["", "\n", " \t\n\n"], ids=["at once", "blank line", "blank lines"])
def test_a_field_stands_where_an_editor_shows_it(mark: bytes, end: str, before: str) -> None:
    source = source_of(mark + (before + ITEM).replace("\n", end).encode())
    assert places_of(source, "SAH203") == [(4 + before.count("\n"), 1)]
    assert source.fields["title"] == "Kutu nasıl hazırlanır"
    assert source.body == f"{end}Önce buz.{end}"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_tag_in_the_text_stands_where_an_editor_shows_it(end: str) -> None:
    assert places_of(source_of((ITEM + "Ğ {{ page.title }}").replace("\n", end)), "SAH105") == [(8, 3)]


def test_a_file_may_end_with_its_fence() -> None:
    assert source_of("---\nid: 6a0c1d1e-9999\ntitle: Kutu\n---").item is not None


@pytest.mark.parametrize("text", ["", "\n", " \t\r\n", BOM.decode()], ids=["nothing", "newline", "blanks", "mark only"])
def test_an_empty_file_is_one_finding(text: str) -> None:
    (found,) = findings_of(source_of(text))
    assert (found.code, str(found.message)) == ("SAH102", "the file is empty")


@pytest.mark.parametrize("mark", [b"", BOM], ids=["no mark", "byte order mark"])
def test_the_first_byte_that_is_not_utf8_is_named_with_its_place(mark: bytes) -> None:
    source = source_of(mark + "---\ntitle: ığ".encode() + b"\xfd\n---\n")
    (found,) = findings_of(source)
    assert (found.code, found.place.line, found.place.column) == ("SAH101", 2, 10)
    assert str(found.message) == "the letter 'ı' is not saved as UTF-8"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "windows-1254", "iso-8859-9"])
def test_another_encoding_is_a_finding(encoding: str) -> None:
    assert [found.code for found in findings_of(source_of(ITEM.encode(encoding)))] == ["SAH101"]


@pytest.mark.parametrize("begin", [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"])
def test_a_document_of_word_is_no_matter_of_encoding(begin: bytes) -> None:
    (found,) = findings_of(source_of(begin + b"\xff" + ITEM.encode()))
    assert (found.code, found.place.line) == ("SAH101", 1)
    assert str(found.message).startswith("this is a document")


@pytest.mark.parametrize("letter", ["\x00", "\x07", "\x0b", "\x1b", "\x7f", "\x9f", "\uffff"])
def test_a_control_character_is_found_where_it_stands(letter: str) -> None:
    source = source_of(f"---\nid: 6a0c1d1e-9999\ntitle: Ku{letter}tu\n---\n")
    (found,) = findings_of(source)
    assert (found.code, found.place.line, found.place.column) == ("SAH103", 3, 10)
    assert "control character" in str(found.message)


@pytest.mark.parametrize("letter", ["\u2028", "\u2029", "\x85", "\u200b", "\ufeff", "\U0001f600"])
def test_a_line_end_that_no_editor_shows_moves_no_finding(letter: str) -> None:
    assert places_of(source_of(f'---\nid: 6a0c1d1e-9999\ntitle: "Ku{letter}tu"\naudiance: [a]\n---\n'), "SAH203") == [
        (4, 1)
    ]


@pytest.mark.parametrize(
    "text", ["\x00" * 1000, "---\r---\r", "----\ntitle: a\n----\n", "\ufeff\ufeff---\ntitle: a\n---\n"]
)
def test_what_only_looks_like_front_matter_is_none(text: str) -> None:
    (found,) = findings_of(source_of(text))
    assert found.code == "SAH102"
    assert is_inside(found, text)
