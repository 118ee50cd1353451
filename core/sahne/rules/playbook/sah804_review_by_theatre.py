"""A review day that was moved, and nothing else.

Moving the day is quicker than reading the page, so in the end every day is in the future and nothing was read. What was
looked at takes one line, and a line behind `#` is shown to nobody.

Compared is the file with what version control has of it. A review that was not due for another 30 days may be moved freely,
to spread the work. Any other change of the file counts as a sign that somebody read it.

## Wrong

```markdown title="content/teams/operasyon.md" when="before"
---
id: 6a0c1d1e-0804-4000-8000-000000000001
title: Operasyon
review_by: 2026-11-20
---
Altı yüz kişi.
```

```markdown title="content/teams/operasyon.md"
---
id: 6a0c1d1e-0804-4000-8000-000000000001
title: Operasyon
review_by: 2027-05-20
---
Altı yüz kişi.
```

## Right

```markdown title="content/teams/operasyon.md" when="before"
---
id: 6a0c1d1e-0804-4000-8000-000000000001
title: Operasyon
review_by: 2026-11-20
---
Altı yüz kişi.
```

```markdown title="content/teams/operasyon.md"
---
id: 6a0c1d1e-0804-4000-8000-000000000001
title: Operasyon
review_by: 2027-05-20  # Kişi sayısı ekim bordrosuyla aynı.
---
Altı yüz kişi.
```

## Türkçe

Günü ertelenen, ama yapılmayan gözden geçirme.

Günü ertelemek sayfayı okumaktan kolaydır; sonunda her gün ileridedir ama hiçbir şey okunmamıştır. Neye bakıldığını yazmak
bir satır sürer, `#` işaretinden sonra yazılanı da kimse görmez.

Dosya, sürüm denetimindeki hâliyle karşılaştırılır. Gününe 30 günden çok kalan bir gözden geçirme, iş yükünü dağıtmak için
serbestçe kaydırılabilir. Dosyadaki başka her değişiklik, birinin onu okuduğuna sayılır.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sahne.diagnostic import Diagnostic, Severity
from sahne.rows import day_of
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey

CODE = "SAH804"
SEVERITY = Severity.WARNING

NEAR = timedelta(days=30)
MESSAGE = Words(
    en="the review was moved from {earlier} to {day}, and nothing else was changed",
    tr="gözden geçirme günü {earlier} iken {day} yapılmış, başka hiçbir şey değişmemiş",
)
HINT = Words(
    en="Write behind the day what you looked at, as in review_by: {day}  # pay is that of November; or put {earlier} back.",
    tr="Neye baktığınızı günün arkasına yazın: review_by: {day}  # ücretler kasım listesiyle aynı; "
    "ya da eski günü geri yazın: {earlier}.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item in which only the day of a due review is later than before."""
    before = survey.history.before
    for source in survey.library.sources if before else ():
        if source.path in before and source.item and source.item.review_by:
            earlier = _only_moved(source, before[source.path])
            if earlier and earlier < source.item.review_by and earlier <= survey.today + NEAR:
                day = source.item.review_by
                message, hint = MESSAGE(earlier=earlier, day=day), HINT(earlier=earlier, day=day)
                yield Diagnostic(source.place("review_by"), CODE, message, hint)


def _only_moved(source: Source, before: str) -> date | None:
    """The earlier day where the two texts differ in nothing else; spaces and ends of lines set aside."""
    key = source.renamed.get("review_by", "review_by")
    day = re.compile(rf"^{re.escape(key)}[ \t]*:[ \t]*[\"']?(\d{{4}}-\d{{2}}-\d{{2}})[\"']?", re.MULTILINE)
    old, new = day.search(before), day.search(source.text)
    if old is None or new is None or _rest(old) != _rest(new):
        return None
    return day_of(old[1])


def _rest(match: re.Match[str]) -> tuple[list[str], list[str]]:
    return match.string[: match.start()].split(), match.string[match.end() :].split()
