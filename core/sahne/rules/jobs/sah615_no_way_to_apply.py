"""An open job with no way to apply.

The candidate has read to the end, wants the job, and finds no button, no address and no e-mail. Most do not search
on.

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0615-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
---
Ölçüm hatlarını kuracak birini arıyoruz.
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0615-4000-8000-000000000001
title: Veri mühendisi
status: published
visibility: public
apply_url: https://basvuru.example/veri-muhendisi
---
Ölçüm hatlarını kuracak birini arıyoruz.
```

## Türkçe

Başvurmanın yolu olmayan açık ilan.

Aday sonuna kadar okumuş, işi istiyor; ama ne bir düğme ne bir adres ne bir e-posta var. Çoğu kişi daha fazla aramaz.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.job import Job
from sahne.rules.jobs.openings import open_jobs
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH615"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="nobody can see how to apply for this job", tr="bu işe nasıl başvurulacağı görünmüyor")
HINT = Words(
    en="Add apply_url: with an address (a mailto: address too), or name one in the text.",
    tr="apply_url: satırına bir adres (mailto: da olur) ekleyin ya da metinde bir adres verin.",
)
_WAY = re.compile(r"[\w.+-]@[\w-]+\.|https?://|www\.|(?:\+|\b0)[\d ()-]{9,}\d")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each open job without a link, an e-mail or a telephone."""
    for source, job in open_jobs(survey):
        if job.apply_url is None and not job.direct_apply and not _has_way(source, job):
            yield Diagnostic(source.place("title"), CODE, MESSAGE(), HINT())


def _has_way(source: Source, job: Job) -> bool:
    if any("://" in link.target or ":" in link.target for link in source.outline.links if not link.is_image):
        return True
    return _WAY.search(job.summary) is not None or _WAY.search(source.body) is not None
