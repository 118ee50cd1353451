"""A translation that is missing.

A candidate who reads English finds nine jobs of ten and never learns of the tenth. The rule speaks where a translation is
meant: of an item that carries a `translation_key` and has no other version, and of a job or event for an audience to which
three of four of its kind speak in that language. What is over, or not yet approved, is left alone; a version that is being
written counts, and so does that of a copy with the same title (SAH221).

## Wrong

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0311-4000-8000-000000000001
title: Veri mühendisi
lang: tr
translation_key: data-engineer
status: approved
visibility: public
publish: 2026-11-20
---
```

## Right

```markdown title="content/jobs/veri-muhendisi.md"
---
id: 6a0c1d1e-0311-4000-8000-000000000001
title: Veri mühendisi
lang: tr
translation_key: data-engineer
status: approved
visibility: public
publish: 2026-11-20
---
```

```markdown title="content/jobs/data-engineer.md"
---
id: 6a0c1d1e-0311-4000-8000-000000000002
title: Data engineer
lang: en
translation_key: data-engineer
---
```

## Türkçe

Eksik çeviri.

İngilizce okuyan bir aday on ilandan dokuzunu bulur, onuncusundan hiç haberi olmaz. Bu kural, çevirinin amaçlandığı yerde
konuşur: `translation_key` taşıyıp başka sürümü olmayan içeriklerde; bir de kitlesine kendi türünden her dört içeriğin üçü o dilde
seslenen ilan ve etkinliklerde. Bitmiş ya da henüz onaylanmamış olana bakmaz; yazılmakta olan sürüm de, aynı başlığı taşıyan
kopyanın (SAH221) sürümü de sayılır.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.event import Event
from sahne.models.item import Item, Status
from sahne.models.job import Job
from sahne.models.story import Story
from sahne.rules.between.portal_items import is_past, portal_items
from sahne.rules.words import language_name
from sahne.said import AND, Listed, Words
from sahne.survey import Survey

CODE = "SAH311"
SEVERITY = Severity.ADVICE

MESSAGE = Words(en="there is no version in {langs}", tr="şu dilde sürümü yok: {langs}")
HINT = Words(
    en="Add a file with lang: {lang} and translation_key: {key}, or take the key out when none will come.",
    tr="lang: {lang} ve translation_key: {key} satırları olan bir dosya ekleyin; çevrilmeyecekse bu satırı silin.",
)
WITHOUT_KEY = Words(
    en="Write the same translation_key here and in the file with lang: {lang}; where there is none, add one.",
    tr="Hem buraya hem de lang: {lang} olan dosyaya aynı translation_key satırını yazın; böyle bir dosya yoksa ekleyin.",
)
_KINDS = (Job, Event, Story)
_USUALLY = (Job, Event)
_SHARE = 3 / 4
_FEWEST = 3
"""Items in a language from which on one can speak of what is usual."""
_Talk = tuple[str, str, str]
"""Kind, audience, language."""


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each item of candidates' interest that lacks a language it should have."""
    languages = survey.settings.languages
    if len(languages) < 2:
        return
    items = [item for item in survey.once(portal_items) if isinstance(item, _KINDS) and _is_ahead(survey, item)]
    usual, spoken = _usual(survey, items), _spoken(survey, items)
    for item in items:
        versions = survey.library.versions(item)
        if len(versions) < len(languages) and _speaks(item, versions, languages):
            lacking = [lang for lang in languages if lang not in spoken[_list_entry(item)]]
            missing = [lang for lang in lacking if _is_due(survey, item, lang, usual)]
            if missing:
                yield _finding(survey, item, missing)


def _is_ahead(survey: Survey, item: Item) -> bool:
    return item.status is not Status.CANCELLED and not is_past(survey, item)


def _list_entry(item: Item) -> tuple[str, str, str]:
    """What a reader of a list takes for one thing: the copy of a job (SAH221) needs no translation of its own."""
    return item.kind, item.lang, item.title


def _spoken(survey: Survey, items: Sequence[Item]) -> Mapping[tuple[str, str, str], Set[str]]:
    """The languages of each entry, those of its copies included."""
    spoken: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
    for item in items:
        spoken[_list_entry(item)].update(survey.library.versions(item))
    return spoken


def _usual(survey: Survey, items: Sequence[Item]) -> Set[_Talk]:
    """Kind, audience and language of what most items of the kind for the audience have."""
    groups = {item.group: survey.library.versions(item).values() for item in items if isinstance(item, _USUALLY)}
    sizes: Counter[tuple[str, str]] = Counter()
    spoken: Counter[_Talk] = Counter()
    for versions in groups.values():
        talks = {talk for version in versions for talk in _talks(survey, version, version.lang)}
        spoken.update(talks)
        sizes.update({(kind, audience) for kind, audience, _ in talks})
    return {talk for talk, count in spoken.items() if count >= max(_SHARE * sizes[talk[:2]], _FEWEST)}


def _talks(survey: Survey, item: Item, lang: str) -> Iterator[_Talk]:
    """What an item is, to each of whom it speaks, in a language."""
    audiences = [audience.group[1] for audience in survey.library.find_all(item, "audience")]
    return ((item.kind, audience, lang) for audience in audiences or [""])


def _is_due(survey: Survey, item: Item, lang: str, usual: Set[_Talk]) -> bool:
    if item.translation_key is not None and len(survey.library.versions(item)) == 1:
        return True
    return any(talk in usual for talk in _talks(survey, item, lang))


def _speaks(item: Item, versions: Mapping[str, Item], languages: tuple[str, ...]) -> bool:
    """Whether an item is the one of its versions that stands for all of them."""
    return next(versions[lang] for lang in (*languages, item.lang) if lang in versions) is item


def _finding(survey: Survey, item: Item, missing: list[str]) -> Diagnostic:
    source = survey.source(item)
    message = MESSAGE(langs=Listed(tuple(map(language_name, missing)), AND))
    if item.translation_key is None:
        return Diagnostic(source.place("title"), CODE, message, WITHOUT_KEY(lang=missing[0]))
    hint = HINT(lang=missing[0], key=item.translation_key)
    return Diagnostic(source.place("translation_key"), CODE, message, hint)
