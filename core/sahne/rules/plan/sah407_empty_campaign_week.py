"""A week of a campaign in which nothing happens.

A campaign lives from being met again and again: after a week without a word people have forgotten that it began. From
this week on, each week between `start` and `end` should have something: an item that goes out, an event, the first or the
last day of a contest. An item says with `campaign` that it belongs to it.

The coming four weeks are looked at, or as many as `plan: {campaign_weeks: ...}` says; a week with fewer than three
working days left for the campaign asks for nothing, nor does a campaign that is still an idea.

## Wrong

```markdown title="content/campaigns/kis-staji.md"
---
id: 6a0c1d1e-0407-4000-8000-000000000001
title: Winter internship
start: 2026-11-23
end: 2026-12-06
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0407-4000-8000-000000000002
title: Six weeks, six interns
status: approved
campaign: kis-staji
channel: [linkedin]
publish: 2026-11-26T10:00
---
```

## Right

```markdown title="content/campaigns/kis-staji.md"
---
id: 6a0c1d1e-0407-4000-8000-000000000001
title: Winter internship
start: 2026-11-23
end: 2026-12-06
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0407-4000-8000-000000000002
title: Six weeks, six interns
status: approved
campaign: kis-staji
channel: [linkedin]
publish: 2026-11-26T10:00
---
```

```markdown title="content/posts/son-hafta.md"
---
id: 6a0c1d1e-0407-4000-8000-000000000003
title: One week left to apply
status: approved
campaign: kis-staji
channel: [linkedin]
publish: 2026-12-02T10:00
---
```

## Türkçe

Kampanyanın boş geçen haftası.

Kampanya, insanların karşısına yeniden çıktıkça yaşar: sessiz geçen bir haftadan sonra başladığı bile unutulur. Bu haftadan
başlayarak `start` ile `end` arasındaki her haftada bir şey olmalı: yayımlanan bir içerik, bir etkinlik, bir yarışmanın ilk
ya da son günü. Bir içerik, kampanyadan olduğunu `campaign` alanıyla söyler.

Önümüzdeki dört haftaya ya da `plan: {campaign_weeks: ...}` ayarındaki kadar haftaya bakılır. Kampanyaya üçten az iş günü
kalan hafta bir şey istemez; henüz fikir olan kampanya da.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.campaign import Campaign
from sahne.models.item import Status
from sahne.planning.slots import speaks_first
from sahne.planning.weeks import empty_weeks
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH407"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the campaign has nothing in the week of {weeks}", tr="kampanyada şu tarihte başlayan hafta boş: {weeks}"
)
SEVERAL = Words(
    en="the campaign has nothing in the weeks of {weeks}", tr="kampanyada şu tarihlerde başlayan haftalar boş: {weeks}"
)
PLAN = Words(
    en="Plan something for each of these weeks and write campaign: {name} in it.",
    tr="Bu haftaların her biri için bir içerik planlayın ve ona campaign: {name} yazın.",
)
PLAN_ONE = Words(
    en="Plan something for that week and write campaign: {name} in it.",
    tr="O hafta için bir içerik planlayın ve ona campaign: {name} yazın.",
)
_RESTING = (Status.IDEA, Status.CANCELLED, Status.ARCHIVED)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each campaign, with all its empty weeks."""
    for source, campaign in survey.of(Campaign):
        if campaign.status not in _RESTING and speaks_first(campaign, survey):
            weeks = [day.isoformat() for day in empty_weeks(campaign, survey)]
            if weeks:
                several = len(weeks) > 1
                message = (SEVERAL if several else MESSAGE)(weeks=Listed(tuple(weeks), AND))
                hint = (PLAN if several else PLAN_ONE)(name=campaign.slug)
                yield Diagnostic(source.place("start"), CODE, message, hint)
