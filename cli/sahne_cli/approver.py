"""Who approves, and whether that person may."""

from datetime import date
from pathlib import Path

from sahne.approvals.standing import Refusal, refusal_for
from sahne.editing.moves import item_of
from sahne.errors import SahneError
from sahne.library import Library
from sahne.models.item import Item
from sahne.models.person import Person
from sahne.said import Said, Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean
from sahne.survey import Survey
from sahne.turkish import fold
from sahne_cli.identity import author_of, known_as, names_here

_NOBODY_HERE = Words(
    en="it is not known who you are\n  Say it with --as and a name from content/people: sahne approve {item} --as elif-aydin",
    tr="kim olduğunuz bilinmiyor\n  --as ile content/people içindeki bir adı yazın: sahne approve {item} --as elif-aydin",
)
_STRANGER = Words(
    en="version control calls you {name!r}, and nobody in content/people is called so\n"
    "  Write it into git: of your file there, or say who you are with --as.",
    tr="sürüm denetimi sizi {name!r} diye tanıyor, content/people içinde böyle biri yok\n"
    "  Oradaki dosyanızın git: alanına yazın ya da kim olduğunuzu --as ile söyleyin.",
)
_NO_PERSON = Words(en="there is no person {name!r}\n  {hint}", tr="{name!r} diye bir kişi yok\n  {hint}")
_PEOPLE_ARE = Words(en="Write one of {names}.", tr="Şunlardan birini yazın: {names}.")
_REFUSED = {
    Refusal.OWNER: Words(
        en="{person} is the owner of {path}, and nobody approves what is their own\n  {hint}",
        tr="{path} dosyasının sorumlusu {person}; kimse kendi işini onaylayamaz\n  {hint}",
    ),
    Refusal.LEFT: Words(
        en="{person} left on {day} and approves nothing any more\n  {hint}",
        tr="{person} {day} günü ayrıldı, artık bir şey onaylamaz\n  {hint}",
    ),
}
_WROTE_IT = Words(
    en="the words of {path} are those that {person} wrote last, and nobody approves what is their own\n  {hint}",
    tr="{path} dosyasının son hâlini {person} yazmış; kimse kendi yazdığını onaylayamaz\n  {hint}",
)
_WHO = Words(en="It can be approved by {people}.", tr="Şu kişiler onaylayabilir: {people}.")
_SOMEBODY = Words(
    en="Ask somebody else, and name that person in reviewers.",
    tr="Başka birinden isteyin ve adını reviewers alanına yazın.",
)


def refuse(root: Path, survey: Survey, source: Source, person: Person) -> None:
    """Stop where the person may not approve.

    Raises:
        SahneError: It is the person's own, or the person has left.
    """
    item = item_of(source)
    why = refusal_for(survey.library, item, person, survey.today)
    if why is not None:
        hint = _others(survey.library, item, person, survey.today)
        raise SahneError(
            _REFUSED[why](person=person.title, path=source.path, day=person.left or survey.today, hint=hint)
        )
    author = author_of(root, survey.library, source)
    if author is not None and author.group == person.group:
        hint = _others(survey.library, item, person, survey.today)
        raise SahneError(_WROTE_IT(person=person.title, path=source.path, hint=hint))


def _others(library: Library, item: Item, person: Person, today: date) -> Said:
    named = (one for one in library.find_all(item, "reviewers") if isinstance(one, Person))
    others = [one.slug for one in named if one.group != person.group and refusal_for(library, item, one, today) is None]
    return _WHO(people=listed(others)) if others else _SOMEBODY()


def who_approves(root: Path, library: Library, item: str, name: str | None) -> Person:
    """The person who is named, else the one at this machine.

    Raises:
        SahneError: Nobody is called so, or it is not known who sits here.
    """
    if name is not None:
        return person_called(library, name)
    here = names_here(root)
    found = known_as(library, here)
    if found is None:
        raise SahneError(_STRANGER(name=here[0]) if here else _NOBODY_HERE(item=item))
    return found


def person_called(library: Library, name: str) -> Person:
    """The person of a slug, a key, an id or a full name.

    Raises:
        SahneError: There is none.
    """
    people = [one for one in library.of_kind("person") if isinstance(one, Person)]
    for one in people:
        if name in (one.slug, one.translation_key, one.id) or fold(name) == fold(one.title):
            return one
    names = sorted(one.slug for one in people)
    raise SahneError(_NO_PERSON(name=name, hint=did_you_mean(name, names, _PEOPLE_ARE(names=listed(names)))))
