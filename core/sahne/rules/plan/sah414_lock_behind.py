"""What calendars were told, written down too late or not at all.

A calendar takes a new date for the newer one only when the event says that it was changed. That is what `content/calendar.lock`
remembers: how often each entry was changed, and when; and what was cancelled or removed, so that subscribers hear of it.
`sahne lock` writes it; `sahne set` and `sahne move` do so by themselves in a workspace that has one.

A build counts what the lock does not know yet. But who merges two changes, or looks back at what was told, needs it in the
same commit as the change. In a workspace under version control that has none yet, that is told once.

## Wrong

```markdown title="content/events/open-day.md" changed="2026-11-02"
---
id: 6a0c1d1e-0414-4000-8000-000000000001
title: Open day
start: 2026-12-13
---
```

```text title="content/calendar.lock"
# What calendars were told of each entry; sahne lock writes it. Takvimlere ne söylendiği; onu sahne lock yazar.
6a0c1d1e-0414-4000-8000-000000000001 0 2026-11-01T21:00:00Z stands event tr 96fdd8b56571 399268c8e025 2026-12-12 2026-12-13 all,kind-event,lang-tr - Open day
```

## Right

```markdown title="content/events/open-day.md" changed="2026-11-02"
---
id: 6a0c1d1e-0414-4000-8000-000000000001
title: Open day
start: 2026-12-13
---
```

```text title="content/calendar.lock"
# What calendars were told of each entry; sahne lock writes it. Takvimlere ne söylendiği; onu sahne lock yazar.
6a0c1d1e-0414-4000-8000-000000000001 0 2026-11-01T21:00:00Z stands event tr db369b67821e 399268c8e025 2026-12-13 2026-12-14 all,kind-event,lang-tr - Open day
```

## Türkçe

Takvimlere ne söylendiği, geç yazılmış ya da hiç yazılmamış.

Bir takvim yeni bir tarihi ancak etkinlik değiştiğini söylüyorsa yeni sayar. `content/calendar.lock` bunu hatırlar: her kaydın kaç
kez, en son ne zaman değiştiğini; neyin iptal edildiğini ya da silindiğini de, aboneler bunu öğrensin diye. Onu `sahne lock`
yazar; `sahne set` ve `sahne move`, bu dosyası olan bir çalışma alanında bunu kendiliğinden yapar.

Dosyanın henüz bilmediğini üretim sırasında biz sayarız. Ama iki değişikliği birleştiren ya da ne söylendiğine geri dönüp bakan
biri, onu değişiklikle aynı kayıtta arar. Sürüm denetimindeki bir çalışma alanında bu dosya hiç yoksa bu bir kez söylenir.
"""  # noqa: E501, a line of a lock is as long as it is

from collections.abc import Iterator

from sahne.calendars.lock import PATH, as_text, is_tidy
from sahne.calendars.locking import is_behind
from sahne.calendars.seen import seen_of
from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.said import Counted, Words
from sahne.survey import Survey

CODE = "SAH414"
SEVERITY = Severity.ADVICE

ENTRIES = Words(en="entry|entries", tr="kayıt")
MESSAGE = Words(
    en="what calendars are to know of {entries} is not written down yet",
    tr="{entries} için takvimlerin bileceği şey henüz yazılmamış",
)
TWO_BRANCHES = Words(en="lines of two branches stand in it", tr="içinde iki dalın satırları bir arada duruyor")
NONE = Words(
    en="nothing remembers what calendars were told: there is no {path}",
    tr="takvimlere ne söylendiğini hiçbir şey hatırlamıyor: {path} yok",
)
HINT = Words(
    en="Run sahne lock, and commit the file with your change.",
    tr="sahne lock komutunu çalıştırın, dosyayı değişikliğinizle birlikte kaydedin.",
)
ONCE = Words(
    en="Run sahne lock once, and commit the file: then a date that was moved is taken for the newer one by every calendar.",
    tr="sahne lock komutunu bir kez çalıştırıp dosyayı kaydedin: o zaman her takvim, taşınan bir tarihin yeni olduğunu anlar.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic where the lock is behind, or is missing in a workspace under version control."""
    library = survey.library
    if library.lock is None:
        if survey.history.changed and seen_of(library):
            yield Diagnostic(survey.settings_place(), CODE, NONE(path=PATH), ONCE())
    elif behind := is_behind(library):
        yield Diagnostic(Place(PATH), CODE, MESSAGE(entries=Counted(len(behind), ENTRIES)), HINT())
    elif not is_tidy(_written(survey)):
        yield Diagnostic(Place(PATH), CODE, TWO_BRANCHES(), HINT())


def _written(survey: Survey) -> str:
    file = survey.library.open_file(PATH.partition("/")[2])
    if file is None:
        return as_text({})
    with file:
        return file.read().decode("utf-8-sig", "replace")
