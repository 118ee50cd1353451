"""A phone number in a public text that nobody has allowed.

The number of a colleague's phone stays with search engines and callers long after the job is filled. A number that
everybody may call is named once in `content/sahne.yml`; any way of writing it is the same number.

Service lines (444, 0800, 0850) are nobody's own and are left alone.

## Wrong

```markdown title="content/jobs/surucu.md"
---
id: 6a0c1d1e-0706-4000-8000-000000000001
title: Sürücü
visibility: public
---
Sorularınız için: 0532 000 00 00
```

## Right

```markdown title="content/jobs/surucu.md"
---
id: 6a0c1d1e-0706-4000-8000-000000000001
title: Sürücü
visibility: public
---
Sorularınız için: 0212 000 00 00
```

```yaml title="content/sahne.yml"
privacy:
  phones: ["+90 212 000 00 00"]
```

## Türkçe

Herkese açık metinde, izin verilmemiş bir telefon numarası.

Bir çalışanın telefonu, ilan kapandıktan çok sonra da arama motorlarında ve arayanlarda kalır. Herkesin arayabileceği numara
`content/sahne.yml` dosyasına bir kez yazılır; nasıl yazılırsa yazılsın aynı numaradır.

Hizmet numaraları (444, 0800, 0850) kimsenin kendi numarası değildir, onlara bakılmaz.
"""

import re
from collections.abc import Iterator
from functools import cache

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.public_text import has_long_number, is_public, is_shown
from sahne.said import Words
from sahne.settings import Settings
from sahne.source import Source

CODE = "SAH706"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the phone number {number!r} is not among those that everybody may call",
    tr="{number!r} herkesin arayabileceği numaralar arasında değil",
)
HINT = Words(
    en="Take it out; or, if everybody may call it, write it in content/sahne.yml under privacy, in the list phones.",
    tr="Numarayı çıkarın; herkes arayabilecekse content/sahne.yml dosyasında privacy altındaki phones listesine yazın.",
)
_SERVICE = ("800", "811", "822", "833", "844", "850", "855", "866", "877", "888")
"""Free or shared lines, in Turkey and in North America."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each phone number of a public text that is not allowed; the second mention is not told."""
    if is_public(source) and has_long_number(source):
        told = set()
        for start, end in phones(source.text, source.settings):
            number = source.text[start:end]
            if _digits(number) not in told and is_shown(source, start, end):
                told.add(_digits(number))
                yield Diagnostic(source.text_place(start), CODE, MESSAGE(number=number), HINT())


@cache
def _pattern() -> re.Pattern[str]:
    gap = r"[ \u00a0\u202f.\-/]?"
    area = rf"(?:(?:\+90|0090|\b90|0){gap}\(?0?[2-58][0-9]{{2}}\)?|\(?0[2-58][0-9]{{2}}\))"
    turkish = rf"{area}{gap}[0-9]{{3}}{gap}[0-9]{{2}}{gap}[0-9]{{2}}"
    mobile = r"5[0-9]{2}[ .-][0-9]{3}[ .-][0-9]{2}[ .-]?[0-9]{2}"
    abroad = r"\+[1-9](?:[ \u00a0().\-/]{0,2}[0-9]){8,13}"
    american = r"(?:\([0-9]{3}\) ?|[0-9]{3}[-.])[0-9]{3}[-.][0-9]{4}"
    return re.compile(rf"(?<![\w+./=#-])(?:{turkish}|{mobile}|{abroad}|{american})(?!\w|[-./][0-9])")


def phones(text: str, settings: Settings) -> Iterator[tuple[int, int]]:
    """Where each phone number that is not allowed begins and ends; 555-555-5555 is one that only stands for others."""
    allowed = {_digits(number) for number in settings.privacy.phones}
    for match in _pattern().finditer(text):
        number = _digits(match[0])
        if number not in allowed and not number.startswith(_SERVICE) and len(set(number)) > 2:
            yield match.span()


def _digits(number: str) -> str:
    """The last ten, which are the number within its country."""
    return "".join(sign for sign in number if sign.isdigit())[-10:]
