"""What a sound file is, read from its frames: it is never played."""

from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """A sound, without its tones."""

    format: str
    """``mp3``, ``m4a``, ``wav``, ``ogg``, ``flac``; by what the file is, not by its name; empty for another."""
    duration: float
    """In seconds."""
    size: int
    """In bytes."""
    bitrate: float | None = None
    """In kilobits a second."""
    channels: int | None = None


def sound_of(file: BinaryIO) -> Sound | None:
    """What a file is; None where it is no sound that can be read."""
    from tinytag import TinyTag

    try:
        tag = TinyTag.get(file_obj=file, tags=False)
    except Exception:  # a broken file makes the library raise nearly anything
        return None
    if not tag.duration:
        return None
    return Sound(
        format=_FORMATS.get((tag.mime_type or "").partition(";")[0], ""),
        duration=tag.duration,
        size=tag.filesize,
        bitrate=tag.bitrate,
        channels=tag.channels,
    )


def media_type_of(head: bytes) -> str | None:
    """The type of a sound that browsers play, by the first 16 bytes of its file; None for another."""
    if head[4:8] == b"ftyp":
        return "audio/mp4" if head[8:12] not in (b"M4A ", b"M4B ") else "audio/x-m4a"
    if head[:3] == b"ID3" or (head[:1] == b"\xff" and len(head) > 1 and head[1] & 0xE6 in (0xE2, 0xE4, 0xE6)):
        return "audio/mpeg"
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return "audio/wav"
    return {b"OggS": "audio/ogg", b"fLaC": "audio/flac"}.get(head[:4])


_FORMATS = {
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "audio/wav": "wav",
    "audio/ogg": "ogg",
    "audio/flac": "flac",
    "audio/aiff": "aiff",
    "audio/x-ms-wma": "wma",
}
