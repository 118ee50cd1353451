"""Personal data in a transcript.

What is said in passing in an episode, a phone number or an address, stands in its transcript for every search engine to
read. The same is looked for as in a text: SAH704 to SAH707.

## Wrong

```text title="content/audio/bolum-1.txt"
00:00 Sunucu: Numaran kaç?
00:02 Konuk: 0532 000 00 00.
```

```markdown title="content/episodes/bolum-1.md"
---
id: 6a0c1d1e-0713-4000-8000-000000000001
title: Gece vardiyası
visibility: public
transcript: audio/bolum-1.txt
---
```

## Right

```text title="content/audio/bolum-1.txt"
00:00 Sunucu: Numaran kaç?
00:02 Konuk: [numara çıkarıldı]
```

```markdown title="content/episodes/bolum-1.md"
---
id: 6a0c1d1e-0713-4000-8000-000000000001
title: Gece vardiyası
visibility: public
transcript: audio/bolum-1.txt
---
```

## Türkçe

Konuşma metnindeki kişisel veri.

Bölümde söz arasında söylenen bir telefon numarası ya da adres, konuşma metninde her arama motorunun okuyacağı biçimde durur.
Metinlerde aranan şeyler aranır: SAH704 ile SAH707 arası.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.episode import Episode
from sahne.rules.people.public_text import has_row, is_public
from sahne.rules.people.sah704_identity_number import identity_numbers
from sahne.rules.people.sah705_iban import ibans
from sahne.rules.people.sah706_phone import phones
from sahne.rules.people.sah707_email import emails
from sahne.said import Words
from sahne.settings import Settings
from sahne.survey import Survey

CODE = "SAH713"
SEVERITY = Severity.WARNING

IDENTITY = Words(en="a Turkish identity number", tr="bir T.C. kimlik numarası")
IBAN = Words(en="an account number", tr="bir hesap numarası")
PHONE = Words(en="a phone number", tr="bir telefon numarası")
EMAIL = Words(en="somebody's e-mail address", tr="bir kişinin e-posta adresi")
MESSAGE = Words(en="there is {what} in line {line} of the transcript", tr="yazılı dökümün {line}. satırında {what} var")
HINT = Words(
    en="Take it out of {file}, and think of the sound itself: the same words are heard there.",
    tr="{file} dosyasından çıkarın; sesin kendisini de düşünün, aynı sözler orada da duyuluyor.",
)
_LARGEST = 2_000_000
"""Bytes; two hours of talk have 150,000."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each piece of personal data in the transcript of a public episode."""
    for source, episode in survey.of(Episode):
        if episode.transcript and is_public(source):
            text = _text(survey, episode.transcript)
            for start, what in _found(text, survey.settings):
                message = MESSAGE(what=what, line=text.count("\n", 0, start) + 1)
                hint = HINT(file=f"content/{episode.transcript}")
                yield Diagnostic(source.place("transcript"), CODE, message, hint)


def _text(survey: Survey, path: str) -> str:
    """What stands in the file; nothing where it cannot be had."""
    file = survey.library.open_file(path) if path in survey.library.assets else None
    if file is None:
        return ""
    with file:
        return file.read(_LARGEST).decode("utf-8-sig", "replace")


def _found(text: str, settings: Settings) -> Iterator[tuple[int, Words]]:
    if has_row(text.encode()):
        yield from ((start, IDENTITY) for start, _ in identity_numbers(text))
        yield from ((start, IBAN) for start, _ in ibans(text))
        yield from ((start, PHONE) for start, _ in phones(text, settings))
    yield from ((start, EMAIL) for start, _ in emails(text, settings))
