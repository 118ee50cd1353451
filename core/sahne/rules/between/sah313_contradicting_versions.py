"""Two language versions that contradict each other.

A job that closes in December in Turkish and in November in English turns away whoever reads the wrong one, and two salaries for
one job are a question that nobody wants to answer. Dates, place, kind of work, pay and address are the same facts in every
language, so both files say the same. A version that is still an idea, or in the archive, is left alone, and so is what is over.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0313-4000-8000-000000000001
title: Veri mühendisi
lang: tr
translation_key: data-engineer
valid_through: 2026-12-31
salary: {min: 70000, max: 95000, currency: TRY, unit: MONTH}
---
```

```markdown title="content/jobs/data-engineer.md"
---
id: 6a0c1d1e-0313-4000-8000-000000000002
title: Data engineer
lang: en
translation_key: data-engineer
valid_through: 2026-12-13
salary: {min: 70000, max: 90000, currency: TRY, unit: MONTH}
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0313-4000-8000-000000000001
title: Veri mühendisi
lang: tr
translation_key: data-engineer
valid_through: 2026-12-31
salary: {min: 70000, max: 95000, currency: TRY, unit: MONTH}
---
```

```markdown title="content/jobs/data-engineer.md"
---
id: 6a0c1d1e-0313-4000-8000-000000000002
title: Data engineer
lang: en
translation_key: data-engineer
valid_through: 2026-12-31
salary: {min: 70000, max: 95000, currency: TRY, unit: MONTH}
---
```

## Türkçe

Birbiriyle çelişen iki dil sürümü.

Türkçesi aralıkta, İngilizcesi kasımda kapanan bir ilan, yanlışını okuyanı geri çevirir; aynı iş için iki ayrı ücret de kimsenin
yanıtlamak istemeyeceği bir sorudur. Günler, yer, çalışma biçimi, ücret ve adres her dilde aynı bilgilerdir; iki dosya da aynısını
söyler. Henüz düşünce aşamasında ya da arşivde olan sürümlere ve bitmiş olanlara bakılmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.item import Item, Status, Visibility
from sahne.rules.between.facts import FACTS, Fact, shown
from sahne.rules.between.pairs import Pair, pairs
from sahne.rules.between.portal_items import is_past
from sahne.said import Value, Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH313"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{field} is {ours} here and {theirs} in {path}", tr="{field} burada {ours}, {path} dosyasında {theirs}"
)
NOTHING = Words(en="not given", tr="yazılmamış")
HINT = Words(
    en="Write the same in both files; only words are translated.",
    tr="İki dosyaya da aynısını yazın; yalnızca metin çevrilir.",
)
CANCELLED = Words(
    en="this version is cancelled, but {path} is still shown to candidates",
    tr="bu sürüm iptal edilmiş ama {path} adaylara hâlâ gösteriliyor",
)
CANCELLED_HINT = Words(
    en="Write status: cancelled in both files, or in none.",
    tr="status: cancelled satırını iki dosyaya da yazın ya da hiçbirine.",
)
_LEFT_ALONE = (Status.IDEA, Status.ARCHIVED, Status.CANCELLED)
_LIVE = (Status.APPROVED, Status.PUBLISHED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each fact on which a translation and its source do not agree."""
    for pair in survey.once(pairs):
        if is_past(survey, pair.source) and is_past(survey, pair.translation):
            continue
        statuses = pair.source.status, pair.translation.status
        if not set(statuses) & set(_LEFT_ALONE):
            for fact in FACTS.get(type(pair.source), ()):
                yield from _contradiction(survey, pair, fact)
        elif Status.CANCELLED in statuses:
            yield from _half_cancelled(survey, pair)


def _contradiction(survey: Survey, pair: Pair, fact: Fact) -> Iterator[Diagnostic]:
    ours, theirs = fact.compared(survey, pair.translation), fact.compared(survey, pair.source)
    if ours == theirs or (not fact.is_needed and (ours is None or theirs is None)):
        return
    message = MESSAGE(
        field=fact.field,
        ours=_value(pair.translation, fact.field, ours),
        theirs=_value(pair.source, fact.field, theirs),
        path=pair.source.path,
    )
    yield Diagnostic(_place(survey.source(pair.translation), fact.field), CODE, message, HINT())


def _value(item: Item, field: str, compared: object) -> Value:
    return NOTHING if compared is None else shown(item, field)


def _half_cancelled(survey: Survey, pair: Pair) -> Iterator[Diagnostic]:
    for item, other in ((pair.source, pair.translation), (pair.translation, pair.source)):
        if item.status is Status.CANCELLED and other.status in _LIVE and other.visibility is Visibility.PUBLIC:
            place = _place(survey.source(item), "status")
            yield Diagnostic(place, CODE, CANCELLED(path=other.path), CANCELLED_HINT())


def _place(source: Source, field: str) -> Place:
    return source.place(field if field in source.fields else "title")
