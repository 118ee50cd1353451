"""Something that goes out on a holiday.

On Republic Day or in the feast of Ramadan people are with their families, and a text about pay bands seems to come from
a company that does not know the calendar. The holidays are those of the workspace's `country`; the movable ones are
computed.

What speaks of the day itself is left alone: a greeting, a text whose title, tags, campaign or words name it. So is what
goes out on the career portal alone, where nobody is interrupted, and the half day before a feast.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0405-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2027-03-09T10:00
---
Ice first, then the box.
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0405-4000-8000-000000000001
title: How we pack a cold box
status: approved
channel: [linkedin]
publish: 2027-03-12T10:00
---
Ice first, then the box.
```

```markdown title="content/posts/bayram.md"
---
id: 6a0c1d1e-0405-4000-8000-000000000002
title: Bayramınız kutlu olsun
status: approved
channel: [linkedin]
publish: 2027-03-09T09:00
---
Bugün yolda olan arkadaşlarımıza teşekkür ederiz.
```

## Türkçe

Tatil gününde çıkan bir içerik.

Cumhuriyet Bayramı'nda ya da Ramazan Bayramı'nda insanlar ailesiyle birliktedir; o gün gelen bir ücret yazısı, takvimden
habersiz bir şirketten gelmiş gibi durur. Tatiller, çalışma alanının `country` ayarındaki ülkenindir; yeri değişenler
hesaplanır.

O günün kendisinden söz edenlere dokunulmaz: kutlama, başlığında, etiketlerinde, kampanyasında ya da metninde günün adı
geçen bir içerik. Kimseyi bölmeyen kariyer portalında tek başına çıkanlar ve yarım gün olan arife de sorun sayılmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.library import PORTAL
from sahne.planning.days_off import holiday_on
from sahne.planning.slots import Slot, is_open, plans
from sahne.rules.plan.about import is_about
from sahne.rules.plan.proposal import move
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH405"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="{day} is a holiday: {name}", tr="{day} tatil günü: {name}")
WORKDAY = Words(en="Move it to a working day.", tr="Bir iş gününe alın.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item that goes out on a holiday and does not speak of it."""
    slots = {
        slot.item.path: slot for plan in survey.once(plans).values() for slot in _open(plan.slots, plan.name, survey)
    }
    for path in sorted(slots):
        slot = slots[path]
        holiday = holiday_on(slot.day, survey.settings.country)
        if holiday and not holiday.half and not is_about(survey, slot.item, slot.day, holiday):
            message = MESSAGE(day=slot.day, name=holiday.name)
            hint = move(survey, slot.item, slot.earliest, WORKDAY())
            yield Diagnostic(survey.source(slot.item).place("publish"), CODE, message, hint)


def _open(slots: tuple[Slot, ...], channel: str, survey: Survey) -> Iterator[Slot]:
    if channel != PORTAL:
        yield from (slot for slot in slots if is_open(slot, survey))
