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
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.words import field_name, shown
from sahne.source import Fault, Source
from sahne.suggest import did_you_mean, listed
from sahne.turkish import fold

CODE = "SAH202"
SEVERITY = Severity.ERROR

_PATTERNS = {
    "id": "Delete the line and run sahne check --fix; it writes an id.",
    "lang": "Write the language in two small letters: tr or en.",
    "slug": "It is part of an address: use a to z, 0 to 9 and hyphens, as in veri-muhendisi.",
    "currency": "Write the currency in three capital letters: TRY (not TL), EUR or USD.",
    "address_country": "Write the country in two capital letters: TR.",
}
_TURKISH = {
    "taslak": "draft", "fikir": "idea", "inceleme": "review", "incelemede": "review", "onaylandi": "approved",
    "yayinda": "published", "yayinlandi": "published", "iptal": "cancelled", "arsiv": "archived",
    "acik": "public", "herkese acik": "public", "ic": "internal", "kurum ici": "internal",
    "saat": "HOUR", "saatlik": "HOUR", "gun": "DAY", "gunluk": "DAY", "hafta": "WEEK", "haftalik": "WEEK",
    "ay": "MONTH", "aylik": "MONTH", "yil": "YEAR", "yillik": "YEAR",
    "tam zamanli": "FULL_TIME", "yari zamanli": "PART_TIME", "staj": "INTERN", "stajyer": "INTERN",
    "evet": "full", "hayir": "no", "hibrit": "hybrid", "uzaktan": "full", "kidemli": "senior", "yonetici": "manager",
    "herkes": "everyone", "uzman": "expert", "olumlu": "positive", "olumsuz": "negative",
}  # fmt: skip
"""What a Turkish team writes, folded -> our word for it."""
_WORDS = {
    "no_number": ("{name} is {value}, not a number", "Write digits only, with a point for the fraction: 40 or 2.5."),
    "no_text": (
        "{name} holds fields or a list, not a text",
        "Write one text; put it in double quotes when a colon stands in it.",
    ),
    "string_too_short": ("{name} is empty", "Write a text, or delete the line."),
    "unprintable": ("{name} holds an invisible control character", "Delete it and write the word again."),
    "no_address": ("{name} is {value}, not an address", "Write it whole: https://www.example.com/page."),
    "no_file": ("{name} is {value}, not a file of content/", "Write its path from content/ with /: images/kutu.png."),
    "no_duration": ("{name} is {value}, not a length of time", "Write it as 1h 30m, 24m 10s or 00:24:10."),
    "no_hours": ("{name} is {value}, not a span of hours", 'Write it as "22:00-08:00".'),
    "no_repeat": ("{name} is {value}, which is no repetition", "Write it as: every 2 weeks on tue until 2027-06-30."),
    "salary_order": ("the most of the salary is less than the least", "Swap min and max."),
    "greater_than": ("{name} is {value}, which is too small", "Write a number above 0."),
    "greater_than_equal": ("{name} is {value}, which is too small", "Write a larger number."),
    "bool": ("{name} is {value}, neither true nor false", "Write true or false."),
    "fields": ("{name} needs fields of its own", "Write them below it, indented by two spaces, or in braces."),
}
_GROUPS = {"bool_type": "bool", "bool_parsing": "bool", "model_type": "fields", "model_attributes_type": "fields"}
_ELSEWHERE = {
    "missing", "extra_forbidden", "impossible_day", "no_day", "no_time", "unsafe_address", "closes_before_opens", "said_twice",
    "ends_before_starts", "day_and_time", "all_day_time", "no_start_time", "answered_before_received", "far_day",
}  # fmt: skip
"""Types of fault about a field that another rule answers for."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field whose value is of the wrong type or not among the words for it."""
    for fault in source.faults:
        if fault.path and fault.type not in _ELSEWHERE:
            yield Diagnostic(source.place(*fault.path), CODE, *_words(fault))


def _words(fault: Fault) -> tuple[str, str]:
    name, value = field_name(fault.path), shown(fault.value)
    if fault.type == "enum":
        words = re.findall(r"'([^']+)'", fault.detail["expected"])
        meant = _TURKISH.get(fold(str(fault.value)))
        hint = (
            f"Did you mean {meant!r}?"
            if meant in words
            else did_you_mean(fault.value, words, f"Write {listed(words)}.")
        )
        return f"{name} is {value}, which is none of the words for it", hint
    if fault.type == "string_pattern_mismatch":
        return f"{name} cannot be {value}", _PATTERNS.get(str(fault.path[-1]), "Write it as the guide shows.")
    message, hint = _WORDS.get(
        _GROUPS.get(fault.type, fault.type), ("{name} cannot be {value}", "Look the field up in the guide.")
    )
    return message.format(name=name, value=value), hint
