"""A file that leaves a rule unsaid which does not exist.

`check: {ignore: [...]}` in a file takes the codes of rules, in capitals. A code with a slip in it switches nothing off, and
whoever wrote it believes that it does.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0223-4000-8000-000000000001
title: How we pack a cold box
check: {ignore: [SAH28], reason: The plan for it is written next week}
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0223-4000-8000-000000000001
title: How we pack a cold box
check: {ignore: [SAH208], reason: The plan for it is written next week}
---
```

## Türkçe

Var olmayan bir kuralı susturan dosya.

Bir dosyadaki `check: {ignore: [...]}` büyük harflerle yazılmış kural kodlarını alır. İçinde yazım yanlışı olan bir kod hiçbir
şeyi susturmaz; yazan ise susturduğunu sanır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Words
from sahne.source import Source
from sahne.suggest import did_you_mean

CODE = "SAH223"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="there is no rule {code!r}", tr="{code!r} diye bir kural yok")
HINT = Words(
    en="Write the code that stands beside the finding, or run sahne rule for a list of all.",
    tr="Bulgunun yanında yazan kodu yazın ya da hepsini görmek için sahne rule çalıştırın.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each code that no rule has."""
    if source.item is None or source.item.check is None:
        return
    from sahne.rules import CODES  # this rule is one of them

    for number, code in enumerate(source.item.check.ignore):
        if code not in CODES:
            hint = did_you_mean(code.upper(), CODES, HINT())
            yield Diagnostic(source.place("check", "ignore", number), CODE, MESSAGE(code=code), hint)
