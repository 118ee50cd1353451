"""The page of a rule in each language, made from its module's docstring, and the examples in it.

A docstring has the title on its first line, then what and why, then ``## Wrong`` and ``## Right`` with files, and last
``## Türkçe`` with the title and the same words in Turkish. The examples are read on ``EXAMPLE_DAY``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from inspect import cleandoc
from zoneinfo import ZoneInfo

from sahne.diagnostic import SEVERITY_WORDS
from sahne.rules.protocol import Rule
from sahne.said import Words, text_of

EXAMPLE_DAY = datetime(2026, 11, 23, 9, 0, tzinfo=ZoneInfo("Europe/Istanbul"))
"""A Monday."""

_EXAMPLE = re.compile(
    r'^```\w+ title="(?P<path>[^"]+)"(?P<attributes>(?: \w+="[^"]*")*)\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL
)
_ATTRIBUTES = re.compile(r'^(```\w+ title="[^"]+")(?: \w+="[^"]*")+$', re.MULTILINE)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_TURKISH = "## Türkçe\n"
_HEADINGS = {"Wrong": "Yanlış", "Right": "Doğru"}
_SEVERITY = Words(en="Severity: {severity}", tr="Önem: {severity}")
_SWITCH_OFF = Words(
    en="""## How to switch it off

For the whole workspace, in `content/sahne.yml`:

```yaml
check:
  ignore: [{code}]
```

For one file, in its front matter, with the reason:

```yaml
check: {{ignore: [{code}], reason: Why it does not hold here}}
```

To change how much it matters: `severity: {{{code}: warning}}`; the words are `error`, `warning` and `advice`.
""",
    tr="""## Nasıl kapatılır

Bütün çalışma alanı için, `content/sahne.yml` dosyasında:

```yaml
check:
  ignore: [{code}]
```

Tek bir dosya için, o dosyanın başındaki alanlarda, nedeniyle birlikte:

```yaml
check: {{ignore: [{code}], reason: Burada neden geçerli olmadığı}}
```

Ne kadar önemli sayılacağını değiştirmek için: `severity: {{{code}: warning}}`; sözcükler `error`, `warning` ve `advice`.
""",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A file of an example."""

    path: str
    text: str
    encoding: str = "utf-8"
    when: str = "now"
    """``before``: as version control has it; the file itself is another example of the same path."""
    changed: str | None = None
    """The day on which version control saw it change last."""
    made: str | None = None
    """What to make in the place of the text, for a file that no text can show: ``jpeg 1200x630``."""


def title(rule: Rule, lang: str = "en") -> str:
    """The title of a rule's page, without its full stop."""
    return _parts(rule, lang)[0].rstrip(".")


def as_markdown(rule: Rule, lang: str = "en") -> str:
    """The whole page: what, why, a wrong example, a right one, and how to switch it off."""
    _, words, shown = _parts(rule, lang)
    severity = text_of(_SEVERITY(severity=SEVERITY_WORDS[rule.SEVERITY]), lang)
    off = text_of(_SWITCH_OFF(code=rule.CODE), lang)
    return f"# {rule.CODE} {title(rule, lang)}\n\n{severity}\n\n{words}\n\n{shown}\n\n{off}"


def _parts(rule: Rule, lang: str) -> tuple[str, str, str]:
    """Title, words and examples of a page."""
    english, _, turkish = cleandoc(rule.__doc__ or "").partition(_TURKISH)
    words, heading, shown = english.partition("## Wrong\n")
    shown = _ATTRIBUTES.sub(r"\1", heading + shown)
    if lang == "tr":
        words = turkish.strip()
        for ours, theirs in _HEADINGS.items():
            shown = shown.replace(f"## {ours}\n", f"## {theirs}\n")
    first, _, rest = words.partition("\n")
    return first, rest.strip(), shown.strip()


def examples(rule: Rule, heading: str) -> Iterator[Example]:
    """The files under one heading of the page, ``Wrong`` or ``Right``."""
    english, _, _ = cleandoc(rule.__doc__ or "").partition(_TURKISH)
    _, _, below = english.partition(f"## {heading}\n")
    for match in _EXAMPLE.finditer(below.partition("\n## ")[0]):
        yield Example(path=match["path"], text=match["text"], **dict(_ATTRIBUTE.findall(match["attributes"])))
