"""From a place in the calendar to the file of an item that reads back without a fault."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sahne.files import Found as File
from sahne.front_matter import load
from sahne.importing.document import Refused
from sahne.importing.ics.places import Place
from sahne.importing.ics.prose import markdown
from sahne.importing.ics.times import Moment
from sahne.importing.recipe import Recipe
from sahne.importing.words import words
from sahne.models.item import Item
from sahne.reader import read_source
from sahne.said import Said, Words
from sahne.settings import Settings

_STATUS = {"CANCELLED": "cancelled", "TENTATIVE": "draft"}
_SPARE = frozenset({"online_url", "venue", "tags"})
"""What an item can go without; the text of the event then says it."""
UNTITLED = Words(en="Untitled event", tr="Adsız etkinlik")
LEFT_OUT = Words(en="{field} is left out: {why}", tr="{field} yazılmadı: {why}")
OLD_ID = Words(
    en="its UID is no id of ours, and stays in the field uid",
    tr="UID'si bizdeki id biçiminde değil; uid alanında duruyor",
)


@dataclass(frozen=True, slots=True)
class Imported:
    """An item that reads back without a fault."""

    place: Place
    target: str
    """From the workspace."""
    data: bytes
    item: Item
    notes: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where an item goes, and what it is called by."""

    id: str
    uid: str | None
    """Where it is not the id."""
    slug: str
    target: str


def as_item(place: Place, address: Address, recipe: Recipe, settings: Settings) -> Imported | Refused:
    """The item; what a field cannot have goes into the text, and what cannot be an item at all is refused with the reason."""
    left: dict[str, Said] = {}
    while True:
        data = _file(place, address, recipe, settings, left).encode()
        source = read_source(File(address.target), data, settings)
        if source.item is not None and not source.faults:
            notes = (*place.found.notes, *place.notes, *left.values())
            return Imported(place, address.target, data, source.item, notes)
        fault = source.faults[0]
        name = str(fault.path[0]) if fault.path else ""
        message, hint = words(source, fault)
        if name not in _SPARE - left.keys():
            return Refused(place.found.title, message, hint, place.found.line)
        left[name] = LEFT_OUT(field=name, why=message)


def title_of(place: Place, settings: Settings) -> str:
    """The title, or what stands for one."""
    return place.found.title or UNTITLED().within(settings.language)


def _file(place: Place, address: Address, recipe: Recipe, settings: Settings, left: dict[str, Said]) -> str:
    said = {
        "id": address.id,
        "uid": address.uid,
        "title": title_of(place, settings),
        "slug": address.slug,
        "status": _STATUS.get(place.found.status),
        "visibility": "internal" if place.found.private else None,
        **dict(_times(place, recipe)),
        "repeat": place.repeat,
        **{name: text for name, text in _places(place, recipe).items() if name not in left},
    }
    lines = {name: _yaml(text) for name, text in said.items() if text}
    if place.skipped:
        lines["skipped"] = f"[{', '.join(map(str, place.skipped))}]"
    if place.moved:
        lines["moved"] = f"{{{', '.join(f'{day}: {_written(to)}' for day, to in place.moved)}}}"
    if place.found.categories and "tags" not in left:
        lines["tags"] = f"[{', '.join(json.dumps(one, ensure_ascii=False) for one in place.found.categories)}]"
    given = {"status": "approved"} | dict(recipe.defaults)
    lines = {**lines, **{name: value for name, value in given.items() if name not in lines}}
    front = "".join(f"{name}: {value}\n" for name, value in lines.items())
    body = "\n\n".join(_body(place, recipe, left))
    return f"---\n{front}---\n\n{body}\n" if body else f"---\n{front}---\n"


def _times(place: Place, recipe: Recipe) -> Iterator[tuple[str, str]]:
    if recipe.kind.name == "post":
        yield "publish", _moment(place, "start")
        return
    yield "start", _moment(place, "start")
    last = place.end if isinstance(place.end, datetime) else place.end - timedelta(days=1)
    if last > place.start:
        yield "end", _moment(place, "end")


def _moment(place: Place, name: str) -> str:
    """Of days the last one, as an end is written in front matter."""
    moment = place.start if name == "start" else place.end
    return _written(moment if name == "start" or isinstance(moment, datetime) else moment - timedelta(days=1))


def _written(moment: Moment) -> str:
    """A day; a time by the workspace's clock, with its offset where an hour comes twice."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    clock = moment.replace(tzinfo=None, microsecond=0, fold=0)
    text = clock.isoformat(timespec="seconds" if clock.second else "minutes")
    return text + moment.strftime("%z")[:3] + ":" + moment.strftime("%z")[3:] if moment.fold else text


def _places(place: Place, recipe: Recipe) -> dict[str, str]:
    """Where it is and where to join; only an event has fields for that."""
    found = place.found
    if recipe.kind.name != "event":
        return {}
    is_link = found.place.startswith(("http://", "https://")) and " " not in found.place
    online = found.online or (found.place if is_link else "") or found.url
    return {"venue": "" if is_link else found.place, "online_url": online}


def _body(place: Place, recipe: Recipe, left: dict[str, Said]) -> Iterator[str]:
    """The description, and below it what has found no field and is not said in it."""
    found = place.found
    fields = {name: text for name, text in _places(place, recipe).items() if name not in left}
    if found.text:
        yield markdown(found.text)
    for text in dict.fromkeys((found.place, found.online, found.url)):
        if text and text not in fields.values() and text not in found.text:
            yield markdown(text)


def _yaml(text: str) -> str:
    """A text in YAML, in quotes only where it would be read as something else."""
    return text if load(f"text: {text}") == {"text": text} else json.dumps(text, ensure_ascii=False)
