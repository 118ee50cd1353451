"""What is published of a picture: its pixels in a few sizes, turned as it is seen, and nothing that the camera wrote."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sahne.pictures import picture_of
from sahne.renditions import LARGEST, WIDTHS, renditions

SECRET = b"Derya Sonmez 38.4192 27.1287"


def drawn(width: int, height: int, form: str = "JPEG", mode: str = "RGB", orientation: int = 1) -> bytes:
    """A picture that says who is in it and where it was taken."""
    picture = Image.new(mode, (width, height), "teal" if mode in ("RGB", "L", "P") else (0, 128, 128, 90))
    exif = Image.Exif()
    exif[0x0112], exif[0x013B], exif[0x010E] = orientation, SECRET.decode(), SECRET.decode()
    file = BytesIO()
    picture.save(file, form, exif=exif)
    return file.getvalue()


@given(
    width=st.integers(1, 1900),
    height=st.integers(1, 300),
    kind=st.sampled_from(
        [("JPEG", "RGB", "jpg"), ("JPEG", "L", "jpeg"), ("PNG", "RGBA", "png"), ("WEBP", "RGB", "webp")]
    ),
)
@settings(max_examples=25, deadline=None)
def test_every_form_is_a_picture_of_its_size_and_says_nothing_else(
    width: int, height: int, kind: tuple[str, str, str]
) -> None:
    form, mode, ending = kind
    made = renditions(f"images/a.{ending}", drawn(width, height, form, mode))
    assert made is not None
    assert made.width == min(width, LARGEST)
    own = {made.width} if made.width <= WIDTHS[-1] else set()
    assert made.widths == tuple(sorted({one for one in WIDTHS if one < made.width} | own))
    for path, data in made.files.items():
        assert SECRET not in data
        seen = picture_of(data)
        assert seen is not None, path
        assert not seen.has_position
        assert seen.named == ()
        wanted = made.width if path == f"images/a.{ending}" else int(path.rpartition("-")[2].partition(".")[0])
        assert seen.width == wanted
        assert abs(seen.height - max(1, height * wanted / width)) <= 1


def test_a_picture_that_was_taken_sideways_is_published_upright() -> None:
    made = renditions("images/a.jpg", drawn(600, 300, orientation=6))
    assert made is not None
    assert (made.width, made.height) == (300, 600)


def test_a_picture_that_lets_the_page_shine_through_still_does() -> None:
    made = renditions("images/a.png", drawn(500, 100, "PNG", "RGBA"))
    assert made is not None
    for data in made.files.values():
        with Image.open(BytesIO(data)) as picture:
            pixel = picture.convert("RGBA").getpixel((5, 5))
            assert isinstance(pixel, tuple)
            assert pixel[3] < 200


def test_the_same_picture_gives_the_same_bytes() -> None:
    data = drawn(900, 500)
    assert renditions("images/a.jpg", data) == renditions("images/a.jpg", data)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", drawn(10, 10)[:60]])
def test_what_is_no_picture_is_left_as_it_is(data: bytes) -> None:
    assert renditions("images/a.jpg", data) is None
