"""Transcripts as passages to read: WebVTT, SubRip and plain text.

Source: https://www.w3.org/TR/webvtt1/ (cues, voices, and what stands between < and >); SubRip has no standard, and is read
as players read it.
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from html import unescape

from sahne.views.show import Passage

MEDIA_TYPES = {
    "vtt": "text/vtt",
    "srt": "application/x-subrip",
    "txt": "text/plain",
    "html": "text/html",
    "json": "application/json",
}
"""Ending -> type, of the transcripts that podcast apps read.

Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md, 2026-11-25.
"""
_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?"
_CUE = re.compile(rf"\s*{_CLOCK}[ \t]+-->[ \t]+")
_AT = re.compile(rf"[\[(]?{_CLOCK}(?:\s*[-–]\s*{_CLOCK})?[\])]?[ \t]+(?=\S)")
_BARE = re.compile(_CLOCK)
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>")
_TAG = re.compile(r"</?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<\d[\d:.]*>", re.IGNORECASE)
_GAP = re.compile(r"\n[ \t]*\n\s*")
_ENOUGH = 280
"""Letters after which a passage ends with its sentence."""


def passages_of(name: str, data: bytes) -> tuple[Passage, ...]:
    """A transcript as it is read.

    Args:
        name: Of the file; its ending says what is in it.
        data: UTF-8; what is not is shown as the sign for that.

    Returns:
        Nothing for a file that is not text to be read.
    """
    ending = name.rpartition(".")[2].lower()
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if ending in ("vtt", "srt"):
        return tuple(_joined(_cues(text, marked=ending == "vtt")))
    return tuple(_paragraphs(text)) if ending == "txt" else ()


def _cues(text: str, *, marked: bool) -> Iterator[Passage]:
    for block in _GAP.split(text.strip()):
        lines = block.split("\n")
        at = next((number for number, line in enumerate(lines[:2]) if _CUE.match(line)), None)
        if at is not None and (clock := _CUE.match(lines[at])):
            yield from _voices("\n".join(lines[at + 1 :]), _time(*clock.groups()), marked)


def _voices(text: str, start: timedelta, marked: bool) -> Iterator[Passage]:
    """The words of one cue, parted by who says them."""
    first, *rest = _VOICE.split(text)
    for speaker, words in ((None, first), *zip(rest[::2], rest[1::2], strict=True)):
        plain = " ".join(_TAG.sub("", words).split())
        if plain:
            name = " ".join(speaker.split()) if speaker else None
            yield Passage(text=unescape(plain) if marked else plain, start=start, speaker=name)


def _joined(cues: Iterator[Passage]) -> Iterator[Passage]:
    """Cues are as long as a line on a screen; a passage is some sentences of one person."""
    whole: Passage | None = None
    for cue in cues:
        if whole is None:
            whole = cue
        elif cue.speaker == whole.speaker and (len(whole.text) < _ENOUGH or whole.text[-1] not in ".!?…"):
            whole = Passage(text=f"{whole.text} {cue.text}", start=whole.start, speaker=whole.speaker)
        else:
            yield whole
            whole = cue
    if whole is not None:
        yield whole


def _paragraphs(text: str) -> Iterator[Passage]:
    """A bare time is one only where most paragraphs begin with one: who writes ``12:30 trenindeydik`` means the clock."""
    blocks = _GAP.split(text.strip())
    clocks = [_AT.match(block) for block in blocks]
    timed = 2 * sum(clock is not None and _is_bare(clock) for clock in clocks) > len(blocks)
    for block, clock in zip(blocks, clocks, strict=True):
        sure = clock is not None and (timed or not _is_bare(clock))
        words = "\n".join(line.strip() for line in (block[clock.end() :] if clock and sure else block).split("\n"))
        if words.strip():
            yield Passage(text=words.strip(), start=_time(*clock.groups()[:4]) if clock and sure else None)


def _is_bare(clock: re.Match[str]) -> bool:
    return _BARE.fullmatch(clock[0].strip()) is not None


def _time(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> timedelta:
    return timedelta(
        hours=int(hours or 0),
        minutes=int(minutes),
        seconds=int(seconds),
        milliseconds=int((fraction or "0").ljust(3, "0")),
    )
