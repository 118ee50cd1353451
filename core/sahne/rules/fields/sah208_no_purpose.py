"""An item that does not say for whom, where or why.

What goes out to people names its audience, its channels, its goal and the KPI it is measured by. A team that
has not written them down yet gets a warning, though not for an idea, nor for what is cancelled or archived. What none
of five or more items names is told once, at the top of `content/sahne.yml`. That file can raise it to an error:

    check:
      severity: {SAH208: error}

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0208-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0208-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
channel: [linkedin]
goal: be-chosen
kpi: {metric: reach, target: 4000, measure_by: 2027-01-15}
---
```

## Türkçe

Kime, nereden ve niçin seslendiğini söylemeyen içerik.

İnsanlara ulaşan her şey hedef kitlesini, kanallarını, hedefini ve neyle ölçüleceğini (KPI) belirtir. Bunları henüz
yazmamış bir ekip uyarı alır; fikirler, iptal edilenler ve arşivdekiler için almaz. Beş ya da daha çok içeriğin hiçbirinde
yazmayan bir alan bir kez, `content/sahne.yml` dosyasının başında söylenir. Aynı dosya bunu hataya yükseltebilir:

    check:
      severity: {SAH208: error}
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_NAME
from sahne.models.item import Item, Status
from sahne.rules.habits import habit, slips
from sahne.said import AND, Listed, Said, Words
from sahne.survey import Survey

CODE = "SAH208"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="it names no {fields}", tr="şunlar yazılmamış: {fields}")
HINT = Words(
    en="Add what is missing; the names stand in the folders audiences, channels and goals.",
    tr="Eksik olanı ekleyin; yazılabilecek adlar audiences, channels ve goals klasörlerindedir.",
)
NONE = Words(
    en="none of the {number} items names {fields}", tr="{number} içeriğin hiçbirinde şunlar yazmıyor: {fields}"
)
BEGIN = Words(
    en="Begin with one file in {folders}; then name it in the items.",
    tr="Önce şuralarda birer dosya açın: {folders}. Sonra bu dosyaların adlarını içeriklere yazın.",
)
_FIELDS = ("audience", "channel", "goal", "kpi")
_NOBODY_ACTS = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)
_JOINT = Words(en="or", tr="ve")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for the purpose that all items lack, and one for each of them that lacks more."""
    lacking = [(item, _missing(item)) for item in survey.library.items if _has_a_purpose(item)]
    if common := habit(lacking):
        message = NONE(number=len(lacking), fields=Listed(common, _JOINT))
        yield Diagnostic(survey.settings_place(), CODE, message, _hint(survey, common))
    for item, missing in slips(lacking):
        place = survey.source(item).place("title")
        yield Diagnostic(place, CODE, MESSAGE(fields=Listed(missing, _JOINT)), _hint(survey, missing))


def _has_a_purpose(item: Item) -> bool:
    return BY_NAME[item.kind].purposeful and item.status not in _NOBODY_ACTS


def _missing(item: Item) -> tuple[str, ...]:
    if item.audience and item.channel and item.goal and item.kpi:
        return ()
    return tuple(name for name in _FIELDS if not getattr(item, name))


def _hint(survey: Survey, missing: tuple[str, ...]) -> Said:
    """Where the names stand, or where to write the first of them."""
    empty = [kind for kind in missing if kind in BY_NAME and not survey.library.of_kind(kind)]
    if not empty:
        return HINT()
    return BEGIN(folders=Listed(tuple(f"content/{BY_NAME[kind].folder}/" for kind in empty), AND))
