"""Transcripts are read as they were said, whatever stands in the file."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.transcripts import passages_of
from sahne.views.show import Passage

VTT = """WEBVTT - Bölüm 1

STYLE
::cue { color: red }

NOTE
Yazan: {ed}

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ece Işık>Merhaba, <i>hoş</i> geldiniz.

00:04.500 --> 00:06.000
<v Ece Işık>Bugün &amp; yarın 2 &lt; 3.
- devam

00:06.000 --> 00:09.000
<v.loud Can>Sağ olun.</v> <v Ece Işık>Başlayalım.</v>
"""
SRT = """1\r
00:00:01,000 --> 00:00:04,000\r
<font color="red">Merhaba</font>,\r
hoş geldiniz.\r
\r
2\r
01:00:04,500 --> 01:00:06,000\r
a < b ve AT&amp;T\r
"""


def test_webvtt_is_parted_by_who_speaks() -> None:
    assert passages_of("a.vtt", VTT.encode()) == (
        Passage(
            text="Merhaba, hoş geldiniz. Bugün & yarın 2 < 3. - devam", start=timedelta(seconds=1), speaker="Ece Işık"
        ),
        Passage(text="Sağ olun.", start=timedelta(seconds=6), speaker="Can"),
        Passage(text="Başlayalım.", start=timedelta(seconds=6), speaker="Ece Işık"),
    )


def test_subrip_is_read_and_keeps_what_is_no_tag() -> None:
    assert passages_of("a.SRT", b"\xef\xbb\xbf" + SRT.encode()) == (
        Passage(text="Merhaba, hoş geldiniz. a < b ve AT&amp;T", start=timedelta(seconds=1)),
    )


def test_a_passage_ends_with_its_sentence_when_it_is_long() -> None:
    cues = "".join(f"00:{n:02d}.000 --> 00:{n:02d}.900\n{'söz ' * 20}bitti.\n\n" for n in range(12))
    passages = passages_of("a.vtt", f"WEBVTT\n\n{cues}".encode())
    assert len(passages) == 3
    assert all(len(passage.text) < 400 and passage.text.endswith(".") for passage in passages)


def test_plain_text_keeps_its_lines_and_its_times() -> None:
    text = (
        "Ece: Merhaba\nCan: Selam\n\n00:00-00:12 [Müzik]\n\n[1:02:03] Sonra\n\n\n12:30 trenindeydik.\n\n2026 iyi geçti."
    )
    assert [(one.text, one.start) for one in passages_of("a.txt", text.encode())] == [
        ("Ece: Merhaba\nCan: Selam", None),
        ("[Müzik]", timedelta(0)),
        ("Sonra", timedelta(hours=1, minutes=2, seconds=3)),
        ("12:30 trenindeydik.", None),
        ("2026 iyi geçti.", None),
    ]


def test_bare_times_are_times_where_most_paragraphs_have_one() -> None:
    text = "00:05 Ece: Selam\n\n00:09 Can: Merhaba\n\nGüldüler."
    starts = [one.start and one.start.seconds for one in passages_of("a.txt", text.encode())]
    assert starts == [5, 9, None]


@pytest.mark.parametrize("name", ["a.json", "a.html", "a.pdf", "a"])
def test_what_is_no_text_to_read_is_only_linked(name: str) -> None:
    assert passages_of(name, b"<p>Selam</p>") == ()


@given(
    words=st.lists(st.text("abcçı .,<>&;!?-", min_size=1).filter(lambda text: text.strip("<>&;- ") != ""), min_size=1)
)
def test_no_word_is_lost_in_plain_text(words: list[str]) -> None:
    passages = passages_of("a.txt", "\n\n".join(words).encode())
    assert " ".join(" ".join(one.text for one in passages).split()) == " ".join(" ".join(words).split())


@given(data=st.binary(max_size=400), ending=st.sampled_from(["vtt", "srt", "txt"]))
def test_any_bytes_are_read(data: bytes, ending: str) -> None:
    for head in (b"", b"WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>"):
        assert all(one.text.strip() == one.text != "" for one in passages_of(f"a.{ending}", head + data))
