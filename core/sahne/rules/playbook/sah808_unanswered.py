"""A dialogue that is still unanswered.

Somebody asked in public, and everybody who reads it sees that nobody answers. A short answer in time is worth more than a
good one next week.

The agreed time is 24 hours, or what `content/sahne.yml` says: `dialogue: {answer_hours: 8}`. The clock runs day and night, and
stands still on the weekend and on public holidays of the workspace's country.

## Wrong

```markdown title="content/dialogues/vardiya.md"
---
id: 6a0c1d1e-0808-4000-8000-000000000001
title: Vardiya değişikliği
received: 2026-11-18T10:00
---
```

## Right

```markdown title="content/dialogues/vardiya.md"
---
id: 6a0c1d1e-0808-4000-8000-000000000001
title: Vardiya değişikliği
received: 2026-11-18T10:00
answered: 2026-11-18T15:30
---
```

## Türkçe

Hâlâ yanıtlanmamış diyalog.

Biri herkesin önünde sormuş; okuyan herkes kimsenin yanıt vermediğini görür. Zamanında verilen kısa bir yanıt, gelecek haftaki iyi
yanıttan değerlidir.

Söz verilen süre 24 saattir ya da `content/sahne.yml` dosyasında yazandır: `dialogue: {answer_hours: 8}`. Saat gece de işler;
hafta sonunda ve çalışma alanının ülkesindeki resmî tatillerde durur.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.dialogue import Dialogue
from sahne.models.item import Status
from sahne.said import Words
from sahne.settings import Settings
from sahne.survey import Survey

CODE = "SAH808"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="no answer yet: it came on {received}, and the answer was due by {due}",
    tr="henüz yanıt yok: {received} tarihinde gelmiş, en geç {due} tarihinde yanıtlanmalıydı",
)
HINT = Words(
    en="Answer, even if only with a sentence that says when more will come, and write the time in answered; where no answer is "
    "right, set status: archived and say in the text why.",
    tr="Gerisinin ne zaman geleceğini söyleyen tek bir cümleyle de olsa yanıtlayın, saatini answered alanına yazın; "
    "yanıt vermemek doğruysa status: archived yazıp nedenini metinde söyleyin.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each open dialogue whose answer is due."""
    hours = timedelta(hours=survey.settings.dialogue.answer_hours)
    for source, dialogue in survey.of(Dialogue):
        received = dialogue.received
        if received is not None and dialogue.answered is None and _is_open(dialogue) and received + hours < survey.now:
            due = due_at(received, hours, survey.settings)
            if due < survey.now:
                yield Diagnostic(source.place("received"), CODE, MESSAGE(received=received, due=due), HINT())


def _is_open(dialogue: Dialogue) -> bool:
    return dialogue.status not in (Status.ARCHIVED, Status.CANCELLED)


def due_at(received: datetime, hours: timedelta, settings: Settings) -> datetime:
    """The moment at which a time that runs on working days only is over.

    Args:
        received: When it began, in the workspace's zone.
        hours: How long it takes.
        settings: With the country and the zone of the workspace.
    """
    moment = settings.moment(received).astimezone(UTC)  # in which differences are real hours
    while True:
        day = moment.astimezone(settings.timezone).date()
        midnight = datetime.combine(day + timedelta(days=1), time.min, settings.timezone).astimezone(UTC)
        if not _rests(day, settings):
            if moment + hours <= midnight:
                return settings.moment(moment + hours)
            hours -= midnight - moment
        moment = midnight


def _rests(day: date, settings: Settings) -> bool:
    from sahne.planning.days_off import is_day_off, weekend_of  # which loads the holidays, for an open dialogue only

    return day.weekday() in weekend_of(settings.country) or is_day_off(day, settings.country)
