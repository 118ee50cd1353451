"""An address that would run a program, or hide a file in itself.

A page links to https, http, mailto and tel. `javascript:` and `data:` are how a page is attacked, and no
reader needs them.

## Wrong

```markdown title="content/communities/friends.md"
---
id: 6a0c1d1e-0215-4000-8000-000000000001
title: Friends
url: "javascript:alert(1)"
---
```

## Right

```markdown title="content/communities/friends.md"
---
id: 6a0c1d1e-0215-4000-8000-000000000001
title: Friends
url: https://friends.example.com/
---
```

## Türkçe

Program çalıştıran ya da içinde dosya saklayan adres.

Bir sayfa https, http, mailto ve tel adreslerine bağlantı verir. `javascript:` ve `data:` sayfalara saldırmanın yoludur ve
hiçbir okura gerekmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import field_name
from sahne.said import Words
from sahne.source import Source

CODE = "SAH215"
SEVERITY = Severity.ERROR

MESSAGE = Words(
    en="{name} begins with {scheme}, to which a page must not link",
    tr="{name} {scheme} ile başlıyor; bir sayfa böyle bir adrese bağlantı vermemeli",
)
HINT = Words(
    en="Write an address that begins with https://, or mailto: for an e-mail.",
    tr="https:// ile başlayan bir adres, e-posta için de mailto: yazın.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each address whose scheme a page must not link to."""
    for fault in source.faults_of("unsafe_address"):
        message = MESSAGE(name=field_name(fault.path), scheme=f"{fault.detail['scheme']}:")
        yield Diagnostic(source.place(*fault.path), CODE, message, HINT())
