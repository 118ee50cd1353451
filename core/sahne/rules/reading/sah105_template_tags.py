"""A template tag of another system, left in the text.

`{% include %}` and `{{ page.title }}` mean something to Jekyll, Hugo or Eleventy. Sahne shows them to the
reader as they stand. A text that is full of them has one finding, with their number. Inside a code block or between
backquotes they are an example and are left alone.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0005-4000-8000-000000000001
title: How we pack a cold box
---
{% include apply-button.html %}
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0005-4000-8000-000000000001
title: How we pack a cold box
---
[Apply](https://apply.example.com/)
```

## Türkçe

Metinde kalmış, başka bir sisteme ait şablon etiketi.

`{% include %}` ve `{{ page.title }}` Jekyll, Hugo ya da Eleventy için bir anlam taşır. Sahne onları okura olduğu gibi
gösterir. Böyle etiketlerle dolu bir metin için, sayıları da söylenerek tek bulgu verilir. Kod bloğunun içinde ya da ters
tırnaklar arasında bir örnek sayılır ve onlara dokunulmaz.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.markup import without_code
from sahne.rules.words import cut
from sahne.said import Counted, Words
from sahne.source import Source

CODE = "SAH105"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the template tag {tag} would be shown as it stands", tr="{tag} şablon etiketi okura olduğu gibi gösterilir"
)
OTHERS = Words(en="other|others", tr="etiket")
HINT = Words(
    en="Write what the reader is to see instead, or delete it.",
    tr="Yerine okurun görmesi gerekeni yazın ya da etiketi silin.",
)
SEVERAL = Words(
    en="Write what the reader is to see instead, or delete it; {others} like it further down.",
    tr="Yerine okurun görmesi gerekeni yazın ya da etiketi silin; aşağıda böyle {others} daha var.",
)
_TAG = re.compile(r"\{%.{0,200}?%\}|\{\{.{0,200}?\}\}", re.DOTALL)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for the first tag of a text, with the number of the others."""
    if source.front is None or source.text.find("{", source.front.body) < 0:
        return
    if tags := list(_TAG.finditer(without_code(source.text), source.front.body)):
        tag = cut(tags[0][0])
        others = len(tags) - 1
        hint = SEVERAL(others=Counted(others, OTHERS)) if others else HINT()
        yield Diagnostic(source.text_place(tags[0].start()), CODE, MESSAGE(tag=tag), hint)
