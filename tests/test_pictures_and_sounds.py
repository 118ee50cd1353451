"""What a picture or a sound says of itself."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.library import Library
from sahne.pictures import Picture, picture_of
from sahne.sounds import sound_of
from sahne.survey import Survey
from tests.conftest import NOW, SETTINGS
from tests.rules.made import made


def picture(words: str) -> Picture:
    found = picture_of(made(words))
    assert found is not None
    return found


def test_a_picture_has_its_shape_its_weight_and_its_colours() -> None:
    found = picture("jpeg 1200x630")
    assert (found.format, found.width, found.height, found.mode) == ("JPEG", 1200, 630, "RGB")
    assert found.size == len(made("jpeg 1200x630"))
    assert (found.has_position, found.named) == (False, ())


def test_a_picture_that_is_shown_turned_has_the_shape_that_is_seen() -> None:
    found = picture("jpeg 1200x630 sideways")
    assert (found.width, found.height) == (630, 1200)


@pytest.mark.parametrize("format", ["jpeg", "png", "webp"])
def test_a_picture_says_where_it_was_taken_and_by_whom(format: str) -> None:
    assert picture(f"{format} 40x40 gps").has_position
    assert picture(f"{format} 40x40 artist=Elif Aydın").named == ("Elif Aydın",)


def test_people_in_a_picture_and_its_creators_are_read_from_xmp() -> None:
    from PIL import Image

    xmp = (
        b"<x:xmpmeta><dc:creator><rdf:Seq><rdf:li>Elif &amp; Can</rdf:li></rdf:Seq></dc:creator>"
        b"<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Nil Karaca</rdf:li><rdf:li>Can</rdf:li></rdf:Bag>"
        b'</Iptc4xmpExt:PersonInImage><rdf:li mwg-rs:Name="Derya"/></x:xmpmeta>'
    )
    file = BytesIO()
    Image.new("RGB", (9, 9)).save(file, "JPEG", xmp=xmp)
    found = picture_of(file)
    assert found is not None
    assert found.named == ("Elif & Can", "Nil Karaca", "Can", "Derya")


@given(start=st.sampled_from([b"", b"\xff\xd8\xff", made("png 8x8")[:40], made("jpeg 8x8 gps")[:90]]), rest=st.binary())
def test_a_broken_picture_is_none_and_never_an_exception(start: bytes, rest: bytes) -> None:
    found = picture_of(start + rest)
    assert found is None or found.width > 0


def test_a_sound_has_its_length_and_its_weight() -> None:
    data = made("mp3 10s")
    found = sound_of(BytesIO(data))
    assert found is not None
    assert (found.format, round(found.duration), found.size) == ("mp3", 10, len(data))


@given(start=st.sampled_from([b"", b"ID3", made("mp3 1s")[:300]]), rest=st.binary())
def test_a_broken_sound_is_none_and_never_an_exception(start: bytes, rest: bytes) -> None:
    found = sound_of(BytesIO(start + rest))
    assert found is None or found.duration > 0


def test_a_picture_that_many_items_name_is_read_once() -> None:
    opened: list[str] = []

    def open_file(path: str) -> BytesIO:
        opened.append(path)
        return BytesIO(made("png 8x8"))

    library = Library(settings=SETTINGS, sources=(), assets=frozenset({"images/kutu.png"}), open_file=open_file)
    survey = Survey(library=library, now=NOW)
    assert survey.picture("images/kutu.png") == survey.picture("images/kutu.png")
    assert survey.picture("images/other.png") is None
    assert opened == ["images/kutu.png"]
