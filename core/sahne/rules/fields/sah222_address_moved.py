"""The address of a page that was public already.

The slug is part of the address. When it changes, every link to the page leads nowhere: those in other people's posts, in
e-mails, in the results of search engines, on printed cards. A file that gets another name changes its address too, unless
its slug is written.

Either the old address is put back, or it is kept in `aliases`: then it leads to the new one. `sahne check --fix` does the latter
where nothing else is at the old address.

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
slug: gece-vardiyasinda-bir-hafta
aliases: [gece-vardiyasi]
visibility: public
status: published
---
```

## Türkçe

Yayımlanmış bir sayfanın değişen adresi.

Slug adresin parçasıdır. Değiştiğinde sayfaya giden bütün bağlantılar boşa çıkar: başkalarının gönderilerindeki, e-postalardaki,
arama sonuçlarındaki, basılı kartlardaki. Slug değeri yazılmamış bir dosyanın adı değişince adresi de değişir.

Ya eski adres geri yazılır ya da `aliases` alanında saklanır: o zaman yenisine götürür. Eski adreste başka bir şey yoksa bunu
`sahne check --fix` yapar.

Karşılaştırma son kayıtla ya da `--diff` ile anılan kayıtla yapılır.
"""

from collections.abc import Iterator, Mapping

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.item import Item
from sahne.rules.fields.addresses import is_at, leads_away
from sahne.rules.fields.earlier import changed_items
from sahne.said import Words
from sahne.source import Source
from sahne.survey import Survey
from sahne.views.addresses import old_path, old_paths, portal_path
from sahne.views.visibility import is_public

CODE = "SAH222"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="the page was at {before!r} and would move to {now!r}", tr="sayfanın adresi {before!r} idi, {now!r} olacak"
)
HINT = Words(
    en="Let the old address lead here: aliases: [{before}]; sahne check --fix adds it. Or put it back: slug: {before}.",
    tr="Eski adres buraya götürsün: aliases: [{before}]; sahne check --fix onu ekler. Ya da geri yazın: slug: {before}.",
)
BACK = Words(
    en="Another page has that address, so it cannot lead here; put the old one back, and change the other: slug: {before}.",
    tr="O adreste başka bir sayfa var, buraya götüremez; eskisini geri yazıp ötekini değiştirin: slug: {before}.",
)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each page that was public, still is, and has another address."""
    for source, item, before in _moved(survey):
        hint = HINT if _is_free(survey, item, before) else BACK
        yield Diagnostic(source.place("slug"), CODE, MESSAGE(before=before, now=item.slug), hint(before=before))


def lost_slugs(survey: Survey) -> Mapping[str, str]:
    """Path of a file -> the slug that its page had, where nothing else is there and it can safely lead here."""
    return {item.path: before for _, item, before in _moved(survey) if _is_free(survey, item, before)}


def _moved(survey: Survey) -> Iterator[tuple[Source, Item, str]]:
    languages = survey.settings.languages
    for source, item, earlier in changed_items(survey):
        if item.slug == earlier.slug or (item.kind, item.lang) != (earlier.kind, earlier.lang):
            continue
        if portal_path(earlier, languages) in old_paths(item, languages):
            continue
        if is_public(survey.library, earlier, survey.now) and is_public(survey.library, item, survey.now):
            yield source, item, earlier.slug


def _is_free(survey: Survey, item: Item, slug: str) -> bool:
    path = old_path(item, slug, survey.settings.languages)
    return not is_at(survey, path) and path not in leads_away(survey)
