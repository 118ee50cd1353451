"""What was asked for: the kind, the folder, what to fill in, and which field goes where."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sahne.aliases import standard_name
from sahne.errors import WITH_HINT, SahneError
from sahne.files import Found
from sahne.front_matter import YamlFault, load
from sahne.importing.words import words
from sahne.kinds import Kind
from sahne.reader import kind_of, read_source
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, listed
from sahne.settings import Settings
from sahne.suggest import did_you_mean

_NEVER = frozenset({"id", "path", "body"})
"""No file brings these: the import gives each item an id, and the others are no fields of the front matter."""

NO_FOLDER = Words(
    en="{folder} is no folder for a {kind}; write --into {ours}",
    tr="{folder} bu türün ({kind}) klasörü değil; --into {ours} yazın",
)
NO_PAIR = Words(
    en="{option} takes {form}; {written!r} is not of that form",
    tr="{option} seçeneğinin biçimi {form}; {written!r} bu biçimde değil",
)
NOT_UTF8 = Words(en="{option}: the value of {name} is not UTF-8", tr="{option}: {name} değeri UTF-8 değil")
OWN = Words(
    en="{option}: every imported item gets its own {name}",
    tr="{option}: içeri aktarılan her içerik kendi {name} değerini alır",
)
NO_FIELD = Words(
    en="{option}: a {kind} has no field {name!r}", tr="{option}: bu türde ({kind}) {name!r} adında bir alan yok"
)
THE_FIELDS = Words(en="The fields are {known}.", tr="Alanlar şunlar: {known}.")
NO_VALUE = Words(en="--set {name}= says no value", tr="--set {name}= bir değer söylemiyor")
SET = Words(en="--set: {said}\n  {hint}", tr="--set: {said}\n  {hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How files become items of a kind."""

    kind: Kind
    into: str
    """A folder of the kind, from the workspace."""
    defaults: Mapping[str, str]
    """Field -> its value in YAML, for files that do not say it."""
    renames: Mapping[str, str]
    """Key as it is written -> field; ``""`` leaves the key out."""

    @property
    def known(self) -> frozenset[str]:
        """The fields that a file may bring."""
        return _known(self.kind)


def read_recipe(kind: Kind, into: str, sets: Iterable[str], maps: Iterable[str], settings: Settings) -> Recipe:
    """The recipe, from ``FIELD=VALUE`` and ``OLD=NEW`` as they stand on the command line.

    Raises:
        SahneError: The folder is of another kind, a field does not exist, or it cannot have the value.
    """
    if kind_of(f"{into}/item.md") is not kind:
        raise SahneError(NO_FOLDER(folder=into, kind=KIND_WORDS[kind.name], ours=f"content/{kind.folder}"))
    renames = {
        old: _field(new, kind, "--map") if new else ""
        for old, new in (_pair("--map", "OLD=NEW", written) for written in maps)
    }
    given = dict(_pair("--set", "FIELD=VALUE", written) for written in sets)
    defaults = {_field(name, kind, "--set"): _as_yaml(name, value) for name, value in given.items()}
    recipe = Recipe(kind=kind, into=into, defaults=defaults, renames=renames)
    _refuse_wrong_values(recipe, settings)
    return recipe


def _known(kind: Kind) -> frozenset[str]:
    return frozenset(kind.model.model_fields) - _NEVER


def _pair(option: str, form: str, written: str) -> tuple[str, str]:
    name, sign, value = written.partition("=")
    if not sign or not name.strip():
        raise SahneError(NO_PAIR(option=option, form=form, written=written))
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise SahneError(NOT_UTF8(option=option, name=name.strip()))
    return name.strip(), value.strip()


def _field(written: str, kind: Kind, option: str) -> str:
    name = standard_name(written, _known(kind), kind.name)
    if name == "id" or (name == "slug" and option == "--set"):
        raise SahneError(OWN(option=option, name=name))
    if name not in _known(kind):
        hint = did_you_mean(written, _known(kind), THE_FIELDS(known=listed(_known(kind))))
        said = NO_FIELD(option=option, kind=KIND_WORDS[kind.name], name=written)
        raise SahneError(WITH_HINT(said=said, hint=hint))
    return name


def _as_yaml(name: str, value: str) -> str:
    """The value as it can stand in the file; a text that is no YAML is put in quotes."""
    fields = load(f"{name}: {value}")
    if isinstance(fields, YamlFault):
        return json.dumps(value, ensure_ascii=False)
    if fields.get(name) is None:
        raise SahneError(NO_VALUE(name=name))
    return value


def _refuse_wrong_values(recipe: Recipe, settings: Settings) -> None:
    lines = "".join(f"{name}: {value}\n" for name, value in ({"title": "Title"} | dict(recipe.defaults)).items())
    source = read_source(Found(f"{recipe.into}/item.md"), f"---\n{lines}---\n".encode(), settings)
    for fault in source.faults:
        if fault.type != "missing":
            message, hint = words(source, fault)
            raise SahneError(SET(said=message, hint=hint))
