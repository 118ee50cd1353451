"""An address that nobody can click.

Instagram shows an address in a caption as plain text, and nobody types it off a phone. The link belongs into the
profile, a story or a message. A text that goes to other networks too is not reported: there the address works.

Instagram has no page on it; source: https://octopost.ink/docs/platforms/instagram, read on 2026-11-25.

## Wrong

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0507-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0507-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
---
Ice first, then the box. Apply: https://kariyer.example/jobs/veri-muhendisi/
```

## Right

```markdown title="content/channels/instagram.md"
---
id: 6a0c1d1e-0507-4000-8000-000000000001
title: Instagram
platform: Instagram
---
```

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0507-4000-8000-000000000002
title: How we pack a cold box
channel: [instagram]
---
Ice first, then the box. The link to the job is in our profile.
```

## Türkçe

Kimsenin tıklayamayacağı adres.

Instagram açıklamadaki bir adresi düz yazı olarak gösterir; kimse onu telefonda elle yazmaz. Bağlantının yeri profil,
hikâye ya da mesajdır. Başka ağlara da giden bir metin bildirilmez: adres orada işe yarar.

Instagram'ın bu konuda bir sayfası yoktur; kaynak: https://octopost.ink/docs/platforms/instagram, 25 Kasım 2026'da
okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.channels.outlets import outlets
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH507"
SEVERITY = Severity.ADVICE

MESSAGE = Words(
    en="{platform} makes no link of an address in a text", tr="{platform} metindeki bir adresi bağlantıya çevirmiyor"
)
HINT = Words(
    en="Put the address into the profile and say so in the text.",
    tr="Adresi profile koyun, metinde de bağlantının profilde olduğunu yazın.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each text with an address, for a network where it is dead, when it goes nowhere else."""
    for outlet in survey.once(outlets):
        if outlet.platform.clickable or len(outlet.item.channel) > 1 or not outlet.is_the_text:
            continue
        index = outlet.source.text.find("https://", outlet.source.front.body if outlet.source.front else 0)
        if index >= 0:
            place = outlet.source.text_place(index)
            yield Diagnostic(place, CODE, MESSAGE(platform=outlet.platform.name), HINT())
