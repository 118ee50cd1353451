"""An owner or reviewer who has left.

The reminder goes to a mailbox that nobody reads, and what was to be reviewed stays as it was. Whoever takes over should
know it.

Looked at is what is still alive: not archived, not over, not a post that went out long ago and has no `review_by`.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0802-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: draft
owner: onur-simsek
---
```

```markdown title="content/people/onur-simsek.md"
---
id: 6a0c1d1e-0802-4000-8000-000000000002
title: Onur Şimşek
left: 2026-09-15
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0802-4000-8000-000000000001
title: Bir kutu nasıl hazırlanır?
status: draft
owner: elif-aydin
---
```

```markdown title="content/people/elif-aydin.md"
---
id: 6a0c1d1e-0802-4000-8000-000000000003
title: Elif Aydın
---
```

```markdown title="content/people/onur-simsek.md"
---
id: 6a0c1d1e-0802-4000-8000-000000000002
title: Onur Şimşek
left: 2026-09-15
---
```

## Türkçe

Ayrılmış sorumlu ya da gözden geçiren.

Hatırlatma kimsenin okumadığı bir kutuya düşer, gözden geçirilecek olan olduğu gibi kalır. İşi devralan bunu bilmelidir.

Hâlâ yaşayan içeriğe bakılır: arşivdekilere, süresi geçenlere, çoktan çıkmış ve `review_by` günü olmayan gönderilere bakılmaz.
"""

from collections.abc import Iterator
from functools import partial

from sahne.diagnostic import Diagnostic, Severity
from sahne.kinds import BY_NAME
from sahne.models.dialogue import Dialogue
from sahne.models.item import Item, Status, Visibility
from sahne.models.person import Person
from sahne.rules.playbook.live import candidates, has_left, is_live, person_of
from sahne.said import Listed, Said, Words
from sahne.survey import Survey

CODE = "SAH802"
SEVERITY = Severity.WARNING

OWNER = Words(en="{person}, its owner, left on {day}", tr="sorumlusu {person} {day} günü ayrıldı")
REVIEWER = Words(en="{person}, who reviews it, left on {day}", tr="gözden geçireni {person} {day} günü ayrıldı")
WRITE = Words(en="Write who takes over: {people}.", tr="İşi devralanı yazın: {people}.")
TAKE_OUT = Words(en="Write who takes over, or take the line out.", tr="İşi devralanı yazın ya da satırı silin.")


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each name of an owner or a reviewer who has left, where there is still something to do."""
    gone = {name for _, person in survey.of(Person) if has_left(survey, person) for name in _names(person)}
    for item in survey.library.items if gone else ():
        if item.owner in gone and _needs_owner(item) and is_live(survey, item):
            yield from _left(survey, item, item.owner or "")
        if item.reviewers and not gone.isdisjoint(item.reviewers) and _needs_review(item) and is_live(survey, item):
            for number, name in enumerate(item.reviewers):
                yield from _left(survey, item, name, number)


def _names(person: Person) -> set[str | None]:
    return {person.slug, person.translation_key, person.id}


def _needs_owner(item: Item) -> bool:
    if isinstance(item, Dialogue):
        return item.answered is None
    sent = item.status is Status.PUBLISHED and BY_NAME[item.kind].purposeful
    return not sent or item.visibility is Visibility.PUBLIC or item.review_by is not None


def _needs_review(item: Item) -> bool:
    return item.review_by is not None or item.status in (Status.IDEA, Status.DRAFT, Status.REVIEW)


def _left(survey: Survey, item: Item, name: str, number: int | None = None) -> Iterator[Diagnostic]:
    person = person_of(survey, name, item.lang)
    if person is None or person.left is None or not has_left(survey, person):
        return
    source = survey.source(item)
    words = OWNER if number is None else REVIEWER
    place = partial(source.place, "owner") if number is None else partial(source.place, "reviewers", number)
    if number is not None and not isinstance(source.fields["reviewers"], list):
        place = partial(source.place, "reviewers")
    yield Diagnostic(place(), CODE, words(person=person.title, day=person.left), _hint(candidates(survey, person.team)))


def _hint(people: Listed | None) -> Said:
    return WRITE(people=people) if people else TAKE_OUT()
