"""An account number (IBAN) in a text for everybody.

An account number beside a name is personal data, and a page that looks like an employer's and shows one is what
swindlers imitate: no employer asks an applicant for money. The number is checked as ISO 13616 says: the length of its
country, and its check digits.

## Wrong

```markdown title="content/posts/kosu.md"
---
id: 6a0c1d1e-0705-4000-8000-000000000001
title: Koşuya katılın
visibility: public
---
Katılım payı için: TR33 0006 1005 1978 6457 8413 26
```

## Right

```markdown title="content/posts/kosu.md"
---
id: 6a0c1d1e-0705-4000-8000-000000000001
title: Koşuya katılın
visibility: public
---
Katılım payını kayıt sayfasından ödeyebilirsiniz.
```

## Türkçe

Herkese açık metinde hesap numarası (IBAN).

Bir adın yanındaki hesap numarası kişisel veridir; bir işverenin sayfasına benzeyip hesap numarası gösteren sayfa ise
dolandırıcıların taklit ettiği şeydir: Hiçbir işveren adaydan para istemez. Numara ISO 13616'ya göre denetlenir: ülkesinin
uzunluğu ve denetim haneleri.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.public_text import goes_out, has_long_number, is_shown
from sahne.said import Words
from sahne.source import Source

CODE = "SAH705"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="this is an account number (IBAN): its check digits are right",
    tr="bu bir hesap numarası (IBAN): denetim haneleri tutuyor",
)
HINT = Words(
    en="Take it out, and say where one pays instead.", tr="Numarayı çıkarın, yerine ödemenin nereden yapıldığını yazın."
)

_COUNTRIES = {
    15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK", 21: "CH CR HR LI LV",
    22: "BG BH DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL", 24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST",
    26: "IS TR", 27: "BI DJ FR GR IT MC MR SM", 28: "AL AZ BY CY DO GT HN HU LB NI PL SV", 29: "BR EG PS QA UA",
    30: "JO KW MU YE", 31: "MT SC", 32: "LC", 33: "RU",
}  # fmt: skip
"""Signs of a number -> the countries where it has so many. Source: the IBAN registry of ISO 13616."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each account number that strangers may read."""
    if goes_out(source) and has_long_number(source):
        for start, end in ibans(source.text):
            if is_shown(source, start, end):
                yield Diagnostic(source.text_place(start), CODE, MESSAGE(), HINT())


@cache
def _lengths() -> Mapping[str, int]:
    return {country: length for length, countries in _COUNTRIES.items() for country in countries.split()}


@cache
def _pattern() -> re.Pattern[str]:
    """Any number of the right length for its country, a space or a hyphen between two signs allowed."""
    each = (
        rf"(?:{'|'.join(names.split())})[0-9]{{2}}(?:[ \u00a0-]?[A-Z0-9]){{{n - 4}}}" for n, names in _COUNTRIES.items()
    )
    return re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(each)})(?![A-Za-z0-9])")


def ibans(text: str) -> Iterator[tuple[int, int]]:
    """Where each number that can be one begins and ends."""
    for match in _pattern().finditer(text):
        if is_iban("".join(sign for sign in match[0] if sign.isalnum())):
            yield match.span()


def is_iban(number: str) -> bool:
    """Whether a number without spaces has the length of its country and the right check digits."""
    if _lengths().get(number[:2]) != len(number):
        return False
    return int("".join(str(int(sign, 36)) for sign in number[4:] + number[:4])) % 97 == 1
