"""The address of a page that was public already.

The slug is part of the address. When it changes, every link to the page leads nowhere: those in other people's posts, in
e-mails, in the results of search engines, on printed cards. A file that gets another name changes its address too, unless
its slug is written.

What is compared is the last commit, or the one that `--diff` names.

## Wrong

```markdown title="content/stories/gece-vardiyasi.md" when="before"
---
id: 6a0c1d1e-0222-4000-8000-000000000001
title: Gece vardiyası
slug: gece-vardiyasi
visibility: public
status: published
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0222-4000-8000-000000000001
title: Gece vardiyasında bir hafta
slug: gece-vardiyasinda-bir-hafta
visibility: public
status: published
---
```

## Right

```markdown title="content/stories/gece-vardiyasi.md" when="before"
---
id: 6a0c1d1e-0222-4000-8000-000000000001
title: Gece vardiyası
slug: gece-vardiyasi
visibility: public
status: published
---
```

```markdown title="content/stories/gece-vardiyasi.md"
---
id: 6a0c1d1e-0222-4000-8000-000000000001
title: Gece vardiyasında bir hafta
slug: gece-vardiyasi
visibility: public
status: published
---
```

## Türkçe

Yayımlanmış bir sayfanın değişen adresi.

Slug adresin parçasıdır. Değiştiğinde sayfaya giden bütün bağlantılar boşa çıkar: başkalarının gönderilerindeki, e-postalardaki,
arama sonuçlarındaki, basılı kartlardaki. Slug değeri yazılmamış bir dosyanın adı değişince adresi de değişir.

Karşılaştırma son kayıtla ya da `--diff` ile anılan kayıtla yapılır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.fields.earlier import changed_items
from sahne.said import Words
from sahne.survey import Survey
from sahne.views.visibility import is_public

CODE = "SAH222"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the page was at {before!r} and would move to {now!r}", tr="sayfanın adresi {before!r} idi, {now!r} olacak"
)
HINT = Words(en="Put the old address back: slug: {before}.", tr="Eski adresi geri yazın: slug: {before}.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each page that was public, still is, and has another address."""
    for source, item, earlier in changed_items(survey):
        if item.slug == earlier.slug or (item.kind, item.lang) != (earlier.kind, earlier.lang):
            continue
        if is_public(survey.library, earlier, survey.now) and is_public(survey.library, item, survey.now):
            place = source.place("slug")
            yield Diagnostic(place, CODE, MESSAGE(before=earlier.slug, now=item.slug), HINT(before=earlier.slug))
