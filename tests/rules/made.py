"""Files that no text can show, made from a few words."""

import wave
from functools import cache
from io import BytesIO

from PIL import Image

MODES = {"grey": "L", "cmyk": "CMYK", "transparent": "RGBA", "palette": "P"}


@cache
def made(words: str) -> bytes:
    """The bytes of a file.

    Args:
        words: ``empty`` · ``text ...`` · ``jpeg 1200x630``, also ``png``, ``gif``, ``webp``, with ``gps``, ``grey``, ``cmyk``,
            ``transparent``, ``sideways``, ``3MB`` (made heavy), and last
            ``artist=Elif Aydın`` · ``mp3 10s``, with ``64kbps`` · ``wav 10s``.
    """
    format, _, rest = words.partition(" ")
    if format == "empty":
        return b""
    if format == "text":
        return rest.encode()
    if format == "wav":
        return _wave(rest)
    return _sound(rest) if format == "mp3" else _picture(format, rest)


def _picture(format: str, words: str) -> bytes:
    before, _, artist = words.partition("artist=")
    size, *flags = before.split()
    width, height = (int(number) for number in size.split("x"))
    mode = next((MODES[flag] for flag in flags if flag in MODES), "RGB")
    exif = Image.Exif()
    if "gps" in flags:
        exif.get_ifd(0x8825).update({1: "N", 2: (38.0, 25.0, 3.0), 3: "E", 4: (27.0, 1.0, 2.0)})
    if "sideways" in flags:
        exif[0x0112] = 6
    if artist:
        exif[0x013B] = artist.encode()
    file = BytesIO()
    Image.new(mode, (width, height)).save(file, format.upper(), **({"exif": exif.tobytes()} if flags or artist else {}))
    return _heavy(file.getvalue(), flags)


def _heavy(data: bytes, flags: list[str]) -> bytes:
    """With nothing behind the picture, as many bytes as asked for."""
    weight = next((int(flag.removesuffix("MB")) for flag in flags if flag.endswith("MB")), 0) * 1_000_000
    return data + bytes(max(0, weight - len(data)))


def _wave(words: str) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8_000)
        sound.writeframes(bytes(2 * 8_000 * int(words.removesuffix("s"))))
    return file.getvalue()


def _sound(words: str) -> bytes:
    import lameenc

    length, *flags = words.split()
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(next((int(flag.removesuffix("kbps")) for flag in flags if flag.endswith("kbps")), 64))
    encoder.set_in_sample_rate(44_100)
    encoder.set_channels(1)
    encoder.set_quality(7)
    encoder.silence()
    return bytes(encoder.encode(bytes(2 * 44_100 * int(length.removesuffix("s"))))) + bytes(encoder.flush())
