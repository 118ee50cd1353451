"""Which file a person means."""

from sahne.errors import SahneError
from sahne.library import Library
from sahne.said import Said, Words, listed
from sahne.source import Source
from sahne.suggest import DID_YOU_MEAN, did_you_mean
from sahne.turkish import slugify

NO_ITEM = Words(en="there is no item {name!r}\n  {hint}", tr="{name!r} diye bir içerik yok\n  {hint}")
BY_PATH = Words(
    en="Write its path, content/posts/kutu.md, or its name, posts/kutu.",
    tr="Yolunu (content/posts/kutu.md) ya da adını (posts/kutu) yazın.",
)
SEVERAL = Words(
    en="{name!r} could be several items\n  Write one of {names}.",
    tr="{name!r} birden çok içerik olabilir\n  Şunlardan birini yazın: {names}.",
)


def find_source(library: Library, name: str) -> Source:
    """The file of an item, by path, name from ``content/``, id, or a slug that one item alone has.

    Raises:
        SahneError: There is none, or more than one.
    """
    plain = name.removeprefix("./").removesuffix(".md")
    whole = [source for source in library.sources if _name(source) in (plain, plain.removeprefix("content/"))]
    found = whole or [source for source in library.sources if name in _other_names(source)]
    if len(found) == 1:
        return found[0]
    if found:
        raise SahneError(SEVERAL(name=name, names=listed(map(_name, found))))
    raise SahneError(NO_ITEM(name=name, hint=_hint(library, plain)))


def _name(source: Source) -> str:
    return source.path.partition("/")[2].removesuffix(".md")


def _other_names(source: Source) -> tuple[str | None, ...]:
    if source.item is not None:
        return source.item.id, source.item.slug, _name(source).rpartition("/")[2]
    return (_name(source).rpartition("/")[2],)


def _hint(library: Library, name: str) -> Said:
    names = [_name(source) for source in library.sources]
    if "/" not in name:
        known = [known.rpartition("/")[2] for known in names]
        short = slugify(name)
        longer = [one for one in known if short and short in one]
        return DID_YOU_MEAN(word=longer[0]) if len(longer) == 1 else did_you_mean(name, known, BY_PATH())
    return did_you_mean(name, names, BY_PATH())
