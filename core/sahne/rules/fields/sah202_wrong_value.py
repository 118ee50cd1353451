"""A value that the field cannot have.

Some fields take one of a few words, some a number, a file or an address. The message says which.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0202-4000-8000-000000000001
title: How we pack a cold box
status: publishd
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0202-4000-8000-000000000001
title: How we pack a cold box
status: published
---
```

## Türkçe

Alanın alamayacağı değer.

Bazı alanlar birkaç sözcükten birini, bazıları bir sayıyı, bir dosyayı ya da bir adresi alır. Hangisi olduğunu ileti
söyler.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.fields.value_words import PATTERNS, WORDS, meant, words_of
from sahne.rules.words import field_name, shown
from sahne.said import Said, Value, Words, listed
from sahne.source import Fault, Source
from sahne.suggest import did_you_mean

CODE = "SAH202"
SEVERITY = Severity.ERROR

NO_SUCH_WORD = Words(
    en="{name} is {value}, which is none of the words for it", tr="{name} alanı {value} diye bir sözcük tanımıyor"
)
OR_FIX = Words(
    en="Write {word}, or run sahne check --fix.", tr="{word} yazın ya da sahne check --fix komutunu çalıştırın."
)
ONE_OF = Words(en="Write {words}.", tr="Şunlardan birini yazın: {words}.")
CANNOT_BE = Words(en="{name} cannot be {value}", tr="{name} {value} olamaz")
AS_SHOWN = Words(en="Write it as the guide shows.", tr="Kılavuzda gösterildiği gibi yazın.")
LOOK_UP = Words(en="Look the field up in the guide.", tr="Bu alan için kılavuza bakın.")
_GROUPS = {
    "bool_type": "bool",
    "bool_parsing": "bool",
    "model_type": "fields",
    "model_attributes_type": "fields",
    "dict_type": "fields",
}
_ELSEWHERE = {
    "missing", "extra_forbidden", "impossible_day", "no_day", "no_time", "unsafe_address", "closes_before_opens", "said_twice",
    "ends_before_starts", "day_and_time", "all_day_time", "no_start_time", "answered_before_received", "far_day", "invalid_key",
}  # fmt: skip
"""Types of fault about a field that another rule answers for."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field whose value is of the wrong type or not among the words for it."""
    for fault in source.faults:
        if fault.path and fault.type not in _ELSEWHERE and not _begins_with_a_sign(source, fault):
            yield Diagnostic(source.place(*fault.path), CODE, *_words(fault))


def _begins_with_a_sign(source: Source, fault: Fault) -> bool:
    """``title: !x Kutu``, which SAH110 explains."""
    name = str(fault.path[0])
    return fault.type == "no_text" and f"\n{source.renamed.get(name, name)}: !" in source.text and len(fault.path) == 1


def _words(fault: Fault) -> tuple[Said, Said]:
    name, value = field_name(fault.path), shown(fault.value)
    if fault.type == "enum":
        return NO_SUCH_WORD(name=name, value=value), _meant(fault)
    if fault.type == "string_pattern_mismatch":
        return CANNOT_BE(name=name, value=value), PATTERNS.get(str(fault.path[-1]), AS_SHOWN)()
    message, hint = WORDS.get(_GROUPS.get(fault.type, fault.type), (CANNOT_BE, LOOK_UP))
    values: dict[str, Value] = {"name": name, "value": value}
    return message(**values), hint()


def _meant(fault: Fault) -> Said:
    word = meant(fault)
    if word is not None:
        return OR_FIX(word=word)
    return did_you_mean(fault.value, words_of(fault), ONE_OF(words=listed(words_of(fault))))
