"""A person shown without their consent.

A colleague's name, picture or voice goes out only where they said yes: on that channel, in that language, for that use.
Without it they may have it taken down everywhere, and complain to the data protection authority (Law 6698, articles 5, 7
and 11; GDPR, articles 6 and 17).

Looked at is everybody in `people` and `guests` of an item that is approved or published, and public or planned; the portal
is a channel too. A guest of an episode is heard, so `voice` belongs to the scope; whoever is named in `image_alt` is in the
picture, so `photo` does. The first person of a story that has a `quote` is quoted, so `quote` does.

## Wrong

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0701-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-12-01
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0701-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal], langs: [tr], granted: 2026-01-10}
---
```

## Right

```markdown title="content/stories/ilk-gun.md"
---
id: 6a0c1d1e-0701-4000-8000-000000000001
title: İlk gün
status: approved
visibility: public
publish: 2026-12-01
channel: [linkedin]
people: [elif-aydin]
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0701-4000-8000-000000000002
title: Elif Aydın
consent:
  - {scope: [name], channels: [portal, linkedin], langs: [tr], granted: 2026-01-10}
---
```

## Türkçe

Rızası olmadan gösterilen kişi.

Bir çalışanın adı, fotoğrafı ya da sesi yalnız evet dediği yerde çıkar: o kanalda, o dilde, o kullanım için. Rıza yoksa her
yerden kaldırılmasını isteyebilir, Kişisel Verileri Koruma Kurulu'na şikâyette bulunabilir (6698 sayılı Kanun, madde 5, 7 ve 11;
GDPR, madde 6 ve 17).

Onaylanmış ya da yayımlanmış, herkese açık ya da planlı içeriklerin `people` ve `guests` alanlarındaki herkese bakılır; portal da
bir kanaldır. Bölüm konuğunun sesi duyulur, bu yüzden kapsamda `voice` olmalıdır; `image_alt` içinde adı geçen kişi fotoğraftadır,
onun için de `photo` gerekir. `quote` alanı olan bir hikâyenin ilk kişisinin sözü alıntılanır, onun için `quote` gerekir.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.appearances import READY
from sahne.rules.people.consent import gaps, place_of
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH701"
SEVERITY = Severity.ERROR

HINT = Words(
    en="Ask for it and write it under consent in {file}; or take the person out of {field} and of the text.",
    tr="Rızasını alıp {file} dosyasında consent altına yazın; ya da kişiyi {field} alanından ve metinden çıkarın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each person that an item shows without ever having had their consent for it."""
    for gap in survey.once(gaps):
        seen = gap.appearance
        if not gap.has_ended and seen.item.status in READY:
            hint = HINT(file=seen.person.path, field=seen.field)
            yield Diagnostic(place_of(survey, seen), CODE, gap.said, hint)
