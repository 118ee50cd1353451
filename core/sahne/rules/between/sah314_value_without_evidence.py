"""A public item that claims a value for which there is no evidence.

"We listen to everybody" convinces nobody, and the employee who knows better says so in public. A value is claimed with what
shows it: a number that was measured, a rule that holds, a thing that was done. The evidence stands in the value's own file,
in any of its languages.

## Wrong

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0314-4000-8000-000000000001
title: The night shift
status: published
visibility: public
value: [acik-konusmak]
---
```

```markdown title="content/values/acik-konusmak.md"
---
id: 6a0c1d1e-0314-4000-8000-000000000002
title: Speaking openly
---
```

## Right

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0314-4000-8000-000000000001
title: The night shift
status: published
visibility: public
value: [acik-konusmak]
---
```

```markdown title="content/values/acik-konusmak.md"
---
id: 6a0c1d1e-0314-4000-8000-000000000002
title: Speaking openly
evidence:
  - {text: 31 of 34 questions at the general meeting were answered the same day., source: minutes, measured_on: 2026-09-30}
---
```

## Türkçe

Kanıtı olmayan bir değeri öne süren açık içerik.

“Herkesi dinleriz” kimseyi inandırmaz; işin aslını bilen çalışan da bunu herkesin önünde söyler. Değer, onu gösteren şeyle
birlikte öne sürülür: ölçülmüş bir sayı, işleyen bir kural, yapılmış bir iş. Kanıt, değerin kendi dosyasında durur; hangi dilde
olduğu fark etmez.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.rules.between.portal_items import portal_items
from sahne.rules.between.proofs import proven
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH314"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="there is no evidence for the value {title!r}", tr="{title!r} değerinin kanıtı yok")
HINT = Words(
    en="Write in {path} what shows it: evidence: [{{text: …, source: …, measured_on: {today}}}]; or do not claim it.",
    tr="Kanıtını {path} dosyasına yazın: evidence: [{{text: …, source: …, measured_on: {today}}}]; "
    "ya da bu değeri öne sürmeyin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each value that an item of the portal claims and nothing shows."""
    groups = survey.once(proven)
    for item in survey.once(portal_items):
        for number, name in enumerate(item.value):
            value = survey.library.find("value", name, item.lang)
            if value is not None and value.group not in groups:
                hint = HINT(path=value.path, today=survey.today)
                yield Diagnostic(_place(survey.source(item), number), CODE, MESSAGE(title=value.title), hint)


def _place(source: Source, number: int) -> Place:
    return source.place("value", number) if isinstance(source.fields.get("value"), list) else source.place("value")
