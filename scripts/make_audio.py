"""Make the signature tune of every episode: python scripts/make_audio.py [folder]."""

import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, pi, sin, tanh
from pathlib import Path

import lameenc

_FOLDER = Path(__file__).parent.parent / "content" / "audio"
_RATE = 44_100
_SECONDS = 12
_BEAT = 0.6
"""Seconds."""
_PARTIALS = ((1.0, 1.0, 2.6), (3.93, 0.26, 7.5), (9.6, 0.07, 26.0))
"""Of a marimba's bar: frequency as a multiple, loudness, how fast it dies away in 1/s."""
_CHORDS = ((0, (0, 4, 7, 12)), (-3, (0, 3, 7, 12)), (-7, (0, 4, 7, 12)), (-5, (0, 4, 7, 12)))
"""One for each bar: how far its root is from the key, and its notes from its root; all in semitones."""
_THEME = ((0, -5), (1, -3), (1.5, 0), (4, 4), (5.5, 2), (6, 0), (8, -3), (9, 0), (9.5, 2))
"""Beat, and semitones from the key an octave up."""
_END = ((16, -24), (16, -12), (16.25, -5), (16.5, 0), (16.75, 4), (17, 14))


@dataclass(frozen=True, slots=True)
class Note:
    """One stroke."""

    beat: float
    pitch: int
    """As in MIDI: 69 is the A of 440 Hz."""
    loudness: float
    softness: float = 1
    """Above 1 the tone lasts longer."""


@dataclass(frozen=True, slots=True)
class Episode:
    """What is its own in an episode's tune."""

    name: str
    key: int
    pattern: tuple[int, ...]
    """Which note of the chord sounds on each half beat of a bar."""
    answer: tuple[tuple[float, int], ...]
    """The last bar of the theme."""


_EPISODES = (
    Episode("bolum-1-soguk-zincir", 50, (0, 1, 2, 3, 2, 1, 2, 1), ((12, 4), (13.5, 2), (14, -1))),
    Episode("bolum-2-gece-vardiyasi", 46, (0, 2, 1, 2, 3, 2, 1, 2), ((12, 2), (13, -1), (14, -5))),
    Episode("bolum-3-veri-ve-derece", 52, (0, 1, 3, 1, 2, 1, 3, 2), ((12, 4), (12.5, 7), (13.5, 2), (14.5, -1))),
    Episode("bolum-4-ilk-yuz-gun", 53, (0, 2, 3, 2, 0, 2, 3, 1), ((12, 2), (13, 4), (14, 7))),
    Episode("bolum-5-depoda-guvenlik", 48, (0, 1, 2, 1, 3, 1, 2, 1), ((12, -1), (13, 2), (14.5, 4))),
    Episode("episode-6-moving-to-izmir", 51, (0, 3, 2, 3, 1, 2, 3, 2), ((12, 4), (13, 2), (13.5, 4), (14.5, 7))),
)


def main(folder: Path) -> None:
    """Write one MP3 for each episode; the same bytes every time."""
    folder.mkdir(parents=True, exist_ok=True)
    for episode in _EPISODES:
        sound = [0.0] * (_RATE * _SECONDS)
        for note in _tune(episode):
            _strike(sound, note)
        _echo(sound)
        (folder / f"{episode.name}.mp3").write_bytes(_mp3(_finished(sound)))


def _tune(episode: Episode) -> Iterator[Note]:
    for bar, (root, chord) in enumerate(_CHORDS):
        yield Note(bar * 4, episode.key + root, 0.7, 1.6)
        yield Note(bar * 4 + 2, episode.key + root + 7, 0.35, 1.3)
        for half, place in enumerate(episode.pattern):
            loudness = 0.42 if half % 4 == 0 else 0.32
            yield Note(bar * 4 + half / 2, episode.key + 12 + root + chord[place], loudness)
    for beat, step in (*_THEME, *episode.answer):
        yield Note(beat, episode.key + 24 + step, 0.56, 1.5)
    for beat, step in _END:
        yield Note(beat, episode.key + 24 + step, 0.5, 2.6)


def _strike(sound: list[float], note: Note) -> None:
    """Add one stroke to the sound."""
    start = round(note.beat * _BEAT * _RATE)
    tone = 440 * 2 ** ((note.pitch - 69) / 12)
    for multiple, loudness, decay in _PARTIALS:
        turn, fall = 2 * pi * tone * multiple / _RATE, decay / note.softness / _RATE
        length = min(round(6 / fall), len(sound) - start)
        for step in range(length):
            attack = 1 - exp(-step / 90)
            sound[start + step] += note.loudness * loudness * attack * exp(-step * fall) * sin(turn * step)


def _echo(sound: list[float]) -> None:
    """Add three soft walls: each sample is heard again, weaker, after a while."""
    for delay, share in ((0.113, 0.16), (0.197, 0.13), (0.45, 0.17)):
        gap = round(delay * _RATE)
        for place in range(gap, len(sound)):
            sound[place] += share * sound[place - gap]


def _finished(sound: list[float]) -> bytes:
    """Return samples of 16 bits: a warm limit, a short way in, a long way out."""
    loudest = max(map(abs, sound))
    into, out = 0.02 * _RATE, 3.2 * _RATE
    levels = [min(1, place / into, (len(sound) - place) / out) for place in range(len(sound))]
    samples = [
        round(28_000 * level**1.5 * tanh(1.4 * value / loudest)) for level, value in zip(levels, sound, strict=True)
    ]
    return struct.pack(f"<{len(samples)}h", *samples)


def _mp3(samples: bytes) -> bytes:
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(64)
    encoder.set_in_sample_rate(_RATE)
    encoder.set_channels(1)
    encoder.set_quality(2)
    encoder.silence()
    return bytes(encoder.encode(samples) + encoder.flush())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _FOLDER)
