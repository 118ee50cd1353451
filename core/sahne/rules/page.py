"""The page of a rule, made from its module's docstring, and the examples in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import cleandoc

from sahne.rules import Rule

_EXAMPLE = re.compile(
    r'^```\w+ title="(?P<path>[^"]+)"(?: encoding="(?P<encoding>[^"]+)")?\n(?P<text>.*?)^```$', re.M | re.S
)
_ENCODING = re.compile(r'^(```\w+ title="[^"]+") encoding="[^"]+"$', re.M)
_SWITCH_OFF = """## How to switch it off

For the whole workspace, in `content/sahne.yml`:

```yaml
check:
  ignore: [{code}]
```

To change how much it matters: `severity: {{{code}: warning}}`; the words are `error`, `warning` and `advice`.
"""


@dataclass(frozen=True, slots=True)
class Example:
    """A file of an example."""

    path: str
    text: str
    encoding: str = "utf-8"


def title(rule: Rule) -> str:
    """The first line of a rule's page, without its full stop."""
    return cleandoc(rule.__doc__ or "").partition("\n")[0].rstrip(".")


def as_markdown(rule: Rule) -> str:
    """The whole page: what, why, a wrong example, a right one, and how to switch it off."""
    _, _, rest = cleandoc(rule.__doc__ or "").partition("\n")
    rest = _ENCODING.sub(r"\1", rest.strip())
    return f"# {rule.CODE} {title(rule)}\n\nSeverity: {rule.SEVERITY}\n\n{rest}\n\n{_SWITCH_OFF.format(code=rule.CODE)}"


def examples(rule: Rule, heading: str) -> Iterator[Example]:
    """The files under one heading of the page, ``Wrong`` or ``Right``."""
    _, _, below = cleandoc(rule.__doc__ or "").partition(f"## {heading}\n")
    for match in _EXAMPLE.finditer(below.partition("\n## ")[0]):
        yield Example(match["path"], match["text"], match["encoding"] or "utf-8")
