"""From the VEVENTs of a file to what becomes an item each: a series with its exceptions, or its dates one by one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sahne.importing.ics.event import Found
from sahne.importing.ics.groups import Group, groups_of
from sahne.importing.ics.occurrences import MOST, Dates, beside, by_rule, order, rule_of
from sahne.importing.ics.places import Asked, Lost, Place, at_home, dated, day_of, place_at
from sahne.importing.ics.times import Moment, UnusableError
from sahne.importing.ics.whole import only_moved, whole
from sahne.said import Said, Words

_MOST = 100
"""Items that one series may become."""

TOO_MANY = Words(
    en="it would become {number} items, as its repetition cannot be said in one line: RRULE:{written}",
    tr="tekrarı tek satırda söylenemediği için {number} içerik olurdu: RRULE:{written}",
)
NEVER = Words(en="all of its dates are taken out of it again", tr="bütün tarihleri sonradan çıkarılmış")
ONE_BY_ONE = Words(
    en="it repeats in a way that one line cannot say; each of its {number} dates is an item",
    tr="tekrarı tek satırda söylenemiyor; {number} tarihinin her biri ayrı bir içerik oldu",
)
ENDLESS = Words(
    en="it repeats without end; here until {day}", tr="sonsuza kadar yineleniyordu; burada {day} gününe kadar"
)
BESIDE = Words(
    en="it takes place on {day} too, beside its rule; that day is an item of its own",
    tr="kuralı dışında {day} günü de var; o gün ayrı bir içerik oldu",
)
CUT = Words(
    en="it repeats more than {number} times; the later ones are left out",
    tr="{number} kereden çok yineleniyor; sonrakiler alınmadı",
)
FOLLOWING = Words(
    en="the change was for all later dates too, and stands here for this one only",
    tr="değişiklik sonraki bütün tarihler içindi; burada yalnız bu tarihte duruyor",
)
NO_SERIES = Words(
    en="it stands for one date of a series that is not in the file",
    tr="dosyada olmayan bir dizinin tek bir tarihi",
)


def places_of(founds: Iterable[Found], asked: Asked) -> Iterator[Place | Lost]:
    """Every event as what it becomes, in the order of the file."""
    groups, lost = groups_of(founds)
    yield from lost
    for group in groups:
        yield from _of_group(group, asked)


def _of_group(group: Group, asked: Asked) -> Iterator[Place | Lost]:
    if group.master is None:
        first, *more = (_alone(one, asked, NO_SERIES()) for one in group.changed)
        yield from (replace(first, uid=first.found.uid), *more)
        return
    try:
        yield from list(_series(group.master, group.changed, asked))
    except UnusableError as error:
        yield from (Lost(one, error.said) for one in (group.master, *group.changed))


def _series(master: Found, changed: Sequence[Found], asked: Asked) -> Iterator[Place]:
    """One item for what the rule says as it is, and one for each date that is another."""
    ruled = by_rule(master, asked.horizon)
    out = Dates((*master.except_, *(one.replaces for one in changed if one.replaces)))
    plain = _without(ruled, out)
    extra = _without(beside(master, ruled), out)
    held = [one for one in changed if one.status != "CANCELLED" or master.status == "CANCELLED"]
    moves = [one for one in held if only_moved(one, master)] if asked.repeats and len(ruled) > 1 else []
    if not plain and not extra and not held:
        raise UnusableError(NEVER())
    few = whole(master, ruled, out, moves, asked) if (plain or moves) and asked.repeats else None
    if few is None:
        yield from _one_by_one(master, sorted((*plain, *extra), key=order), asked)
        yield from (_alone(one, asked, FOLLOWING() if one.following else None) for one in held)
        return
    yield replace(few[0], notes=(*few[0].notes, *_notes(master, len(ruled), asked)))
    yield from few[1:]
    yield from (_beside(master, start, asked) for start in extra)
    yield from (_alone(one, asked, FOLLOWING() if one.following else None) for one in held if one not in moves)


def _without(starts: Iterable[Moment], out: Dates) -> list[Moment]:
    return [start for start in starts if start not in out]


def _one_by_one(master: Found, starts: Sequence[Moment], asked: Asked) -> Iterator[Place]:
    if len(starts) > _MOST:
        raise UnusableError(TOO_MANY(number=len(starts), written=" ".join(master.rules)))
    used = Counter[str]()
    for number, start in enumerate(starts):
        uid = dated(master.uid, at_home(start, asked.home)) if number else master.uid
        used[uid] += 1
        uid = f"{uid}-{used[uid]}" if uid and used[uid] > 1 else uid  # twice a day
        notes = (
            (ONE_BY_ONE(number=len(starts)), *_notes(master, len(starts), asked))
            if not number and len(starts) > 1
            else ()
        )
        yield replace(place_at(master, start, uid, asked), notes=notes)


def _notes(master: Found, number: int, asked: Asked) -> Iterator[Said]:
    """What is to be said of a rule that goes on where the items end."""
    if any(rule_of(written, master.start).endless for written in master.rules):
        yield ENDLESS(day=asked.horizon)
    if number >= MOST:
        yield CUT(number=MOST)


def _beside(master: Found, start: Moment, asked: Asked) -> Place:
    day = at_home(start, asked.home)
    return replace(place_at(master, start, dated(master.uid, day), asked), notes=(BESIDE(day=day_of(day)),))


def _alone(found: Found, asked: Asked, note: Said | None) -> Place:
    """One date of a series, as an event of its own; the series leaves that date out."""
    original = at_home(found.replaces or found.start, asked.home)
    place = place_at(found, found.start, dated(found.uid, original), asked)
    return replace(place, notes=(note,) if note else ())
