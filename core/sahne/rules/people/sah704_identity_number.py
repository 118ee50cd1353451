"""A Turkish identity number in a text for everybody.

With this number and a name, somebody else can open an account or take a loan. It is personal data in the sense of Law
6698 (KVKK), and a search engine keeps what it once read. No text of a career site needs one.

A number counts when it has eleven digits and both of its check digits are right; a phone number does not.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0704-4000-8000-000000000001
title: İlk gün
visibility: public
---
Kartımda adım ve 10000000146 yazıyordu.
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0704-4000-8000-000000000001
title: İlk gün
visibility: public
---
Kartımda adım yazıyordu.
```

## Türkçe

Herkese açık metinde T.C. kimlik numarası.

Bu numara ve bir adla başkası hesap açabilir, kredi çekebilir. Numara, 6698 sayılı Kanun (KVKK) anlamında kişisel veridir ve
arama motoru bir kez okuduğunu saklar. Kariyer sitesinde hiçbir metnin buna ihtiyacı yoktur.

On bir haneli olan ve iki denetim hanesi de tutan sayılar bulunur; telefon numaraları sayılmaz.
"""

import re
from collections.abc import Iterator
from functools import cache

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.public_text import goes_out, has_long_number, is_shown
from sahne.said import Words
from sahne.source import Source

CODE = "SAH704"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="this is a Turkish identity number: both of its check digits are right",
    tr="bu bir T.C. kimlik numarası: iki denetim hanesi de tutuyor",
)
HINT = Words(
    en="Take the number out; if it is the number of something else, write what it is in letters before it: no-123.",
    tr="Numarayı çıkarın; başka bir şeyin numarasıysa önüne ne olduğunu harfle bitişik yazın: no-123.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each identity number that strangers may read."""
    if goes_out(source) and has_long_number(source):
        for start, end in identity_numbers(source.text):
            if is_shown(source, start, end):
                yield Diagnostic(source.text_place(start), CODE, MESSAGE(), HINT())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w+.,/=#@-])[1-9](?:[ \u00a0]?[0-9]){10}(?!\w|[ \u00a0]?[0-9]|[-.,/][0-9])")


def identity_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where each number that can be one begins and ends."""
    for match in _pattern().finditer(text):
        if is_identity_number([int(sign) for sign in match[0] if sign.isdigit()]):
            yield match.span()


def is_identity_number(digits: list[int]) -> bool:
    """Whether eleven digits are one; the last two follow from the nine before them."""
    return (7 * sum(digits[0:9:2]) - sum(digits[1:8:2])) % 10 == digits[9] and sum(digits[:10]) % 10 == digits[10]
