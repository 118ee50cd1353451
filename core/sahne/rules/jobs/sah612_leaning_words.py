"""Words that lean to one sex.

A posting full of words of struggle ("competitive, dominant, ninja") makes women feel that they would not belong,
although they could do the work; Gaucher, Friesen and Kay showed it in 2011 (doi:10.1037/a0022530) in real postings
and in experiments. Words of the other kind ("together, understand") did not put men off, so only the first lean is
told, and only when it is strong: six such words or more, and three times as many as of the other kind.

This is advice to be weighed. The English stems are our own, made by the method of that study; for Turkish no
validated list exists, and ours is a guess from its translation.

## Wrong

```markdown title="content/jobs/sales.md"
---
id: 6a0c1d1e-0612-4000-8000-000000000001
title: Account executive
lang: en
---
You are a fearless, ambitious hunter with a competitive drive. You conquer new markets, crush your targets, outperform
every rival and dominate your region.
```

## Right

```markdown title="content/jobs/sales.md"
---
id: 6a0c1d1e-0612-4000-8000-000000000001
title: Account executive
lang: en
---
You find new customers in three regions, listen to what they need, and work out an offer together with the product team.
Your target is 40 new customers a year.
```

## Türkçe

Bir cinsiyete yatkın sözcükler.

Mücadele sözcükleriyle dolu bir ilan ("rekabetçi, hırslı, savaşçı") kadınlara, işi yapabilecek olsalar da, oraya ait
olmayacaklarını düşündürür; Gaucher, Friesen ve Kay bunu 2011'de (doi:10.1037/a0022530) gerçek ilanlarda ve deneylerde
gösterdi. Öteki türden sözcükler ("birlikte, anlayış") erkekleri uzaklaştırmadı; bu yüzden yalnızca ilk yatkınlık, o
da güçlüyse söylenir: böyle en az altı sözcük ve öteki türdekilerin en az üç katı.

Bu, tartılacak bir öneridir. İngilizce kökler o çalışmanın yöntemiyle hazırlanmış kendi listemizdir; Türkçe için
doğrulanmış bir liste yoktur, bizimki onun çevirisinden yapılmış bir tahmindir.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.jobs.wording.leaning import AGENCY, COMMUNION, OF_THE_EMPLOYER
from sahne.rules.jobs.wording.phrases import Phrase
from sahne.rules.jobs.wording.reading import BEGINNING, Reading, is_job, reading_of
from sahne.rules.jobs.wording.search import Found, place_of
from sahne.said import AND, Counted, Listed, Words
from sahne.source import Source

CODE = "SAH612"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="{count} speak of struggle and strength, {other} of working with others: {words}",
    tr="mücadele ve güç anlatan {count} var, birlikte çalışmayı anlatan {other}: {words}",
)
HINT = Words(
    en="Replace some of them by what the person will do; a posting like this draws fewer women.",
    tr="Bir bölümünün yerine kişinin ne yapacağını yazın; böyle bir ilana daha az kadın başvurur.",
)
STEMS = Words(en="word|words", tr="sözcük")
FEWEST = 6
"""Different words that make a lean."""
TIMES = 3
"""How many times as many as of the other kind."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a job with a strong lean, at the first of its words."""
    reading = reading_of(source) if is_job(source.item) else None
    if reading is None or len(reading.beginnings & _beginnings(reading.lang)) < FEWEST:
        return
    agency, communion = _found(reading, AGENCY), _found(reading, COMMUNION)
    if len(agency) >= FEWEST and len(agency) >= TIMES * len(communion):
        found = [_as_written(reading, stem) for stem in agency]
        first = min(found, key=lambda one: one.start)
        words = Listed(tuple(one.written for one in sorted(found, key=lambda one: one.start)), AND)
        message = MESSAGE(count=Counted(len(agency), STEMS), other=len(communion), words=words)
        yield Diagnostic(place_of(source, reading, first), CODE, message, HINT())


@cache
def _beginnings(lang: str) -> frozenset[str]:
    return frozenset(stem[:BEGINNING] for stem in AGENCY[lang])


def _found(reading: Reading, stems: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The stems that a word of the text begins with; of two that begin alike, one."""
    plain = OF_THE_EMPLOYER.sub("", reading.plain)
    found = [stem for stem in stems[reading.lang] if f" {stem}" in plain]
    return [stem for stem in found if not any(stem != other and stem.startswith(other) for other in found)]


def _as_written(reading: Reading, stem: str) -> Found:
    start = reading.plain.index(f" {stem}") + 1
    end = reading.plain.index(" ", start + len(stem))
    return Found(_ANY, start, reading.text[start:end], "")


_ANY = Phrase("")
