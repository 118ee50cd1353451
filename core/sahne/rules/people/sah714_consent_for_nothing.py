"""A consent for a channel or a use that does not exist.

A misspelt word in a consent is a consent that does not hold: the person said yes, and still may not be shown. Which word
it is stands here, at the consent; what shows the person meanwhile is told as SAH701.

## Wrong

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0714-4000-8000-000000000001
title: Elif Aydın
consent:
  - {scope: [name, foto], channels: [portal], langs: [tr], granted: 2026-01-10}
---
```

## Right

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0714-4000-8000-000000000001
title: Elif Aydın
consent:
  - {scope: [name, photo], channels: [portal], langs: [tr], granted: 2026-01-10}
---
```

## Türkçe

Var olmayan bir kanal ya da kullanım için verilmiş rıza.

Rızadaki yanlış yazılmış bir sözcük, geçerli olmayan bir rızadır: Kişi evet demiştir ama yine de gösterilemez. Hangi sözcük
olduğu burada, rızanın kendisinde söylenir; kişiyi bu arada gösteren içerikleri SAH701 söyler.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.person import Consent, Person
from sahne.said import Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey

CODE = "SAH714"
SEVERITY = Severity.WARNING

SCOPES = frozenset({"name", "photo", "quote", "voice", "video"})
NO_SCOPE = Words(en="{word!r} is nothing one can consent to", tr="{word!r} rıza verilebilecek bir kullanım değil")
NO_CHANNEL = Words(en="there is no channel {word!r}", tr="{word!r} adında bir kanal yok")
WRITE = Words(en="Write {known}.", tr="Şunlardan birini yazın: {known}.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each word of a consent that means nothing."""
    channels = survey.library.names("channel")
    for source, person in survey.of(Person):
        for number, consent in enumerate(person.consent):
            yield from _unknown(source, number, "scope", consent, SCOPES, NO_SCOPE)
            if survey.library.of_kind("channel"):
                yield from _unknown(source, number, "channels", consent, channels, NO_CHANNEL)


def _unknown(
    source: Source, number: int, field: str, consent: Consent, known: frozenset[str], words: Words
) -> Iterator[Diagnostic]:
    for at, word in enumerate(getattr(consent, field)):
        if word not in known:
            hint = did_you_mean(word, known, WRITE(known=listed(known)))
            yield Diagnostic(_place(source, number, field, at), CODE, words(word=word), hint)


def _place(source: Source, number: int, field: str, at: int) -> Place:
    """Where the word stands; one or many may be written at each step."""
    written = source.fields["consent"]
    steps: tuple[str | int, ...] = ("consent", number) if isinstance(written, list) else ("consent",)
    words = (written[number] if isinstance(written, list) else written)[field]
    return source.place(*steps, field, at) if isinstance(words, list) else source.place(*steps, field)
