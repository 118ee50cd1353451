"""A quote that the text does not say.

The home page shows `quote` beside the name of the first of `people`. Nobody is shown with words that are not in their story:
it is there that they read and approved them. Quotation marks, line ends and emphasis make no difference.

## Wrong

```markdown title="content/stories/night-shift.md"
---
id: 6a0c1d1e-0716-4000-8000-000000000001
title: The night shift
people: [derya-sonmez]
quote: I love every single night here.
---

“Everyone's tired, and nobody has to prove anything,” says Derya.
```

## Right

```markdown title="content/stories/night-shift.md"
---
id: 6a0c1d1e-0716-4000-8000-000000000001
title: The night shift
people: [derya-sonmez]
quote: Everyone's tired, and nobody has to prove anything
---

“Everyone's tired, and nobody has to prove anything,” says Derya.
```

## Türkçe

Metinde geçmeyen söz.

Ana sayfa `quote` alanındaki sözü `people` içindeki ilk kişinin adıyla gösterir. Kimse hikâyesinde olmayan bir sözle gösterilmez:
sözünü orada okumuş, orada onaylamıştır. Tırnaklar, satır sonları ve vurgular fark etmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.story import Story
from sahne.plain_text import plain_text
from sahne.said import Words
from sahne.source import Source

CODE = "SAH716"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="these words are not in the text", tr="bu söz metinde geçmiyor")
HINT = Words(en="Copy them from the text as they stand there.", tr="Sözü metinden, orada yazdığı gibi kopyalayın.")
_MARKS = str.maketrans({"’": "'", "‘": "'", "“": "", "”": "", '"': "", "«": "", "»": ""})


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic when the quote of a story is not in its text."""
    item = source.item
    if isinstance(item, Story) and item.quote is not None and _bare(item.quote) not in _bare(plain_text(source.body)):
        yield Diagnostic(source.place("quote"), CODE, MESSAGE(), HINT())


def _bare(text: str) -> str:
    """What is said, without quotation marks and line ends."""
    return " ".join(text.translate(_MARKS).split())
