"""The kind of an item as a person says it: ``job``, ``jobs``, ``ilan``."""

from typing import Any

import click

from sahne.errors import SahneError
from sahne.kinds import KINDS
from sahne.rules.words import KIND_WORDS
from sahne.said import Listed, Words
from sahne.suggest import DID_YOU_MEAN, nearest
from sahne.turkish import fold

_NO_KIND = Words(en="there is no kind {typed!r}\n  {hint}", tr="{typed!r} diye bir tür yok\n  {hint}")
_ONE_OF = Words(en="Write {kinds}.", tr="{kinds} yazın.")
_MEANT = {"paylasim": "post", "is": "job", "podcast": "episode", "calisan": "person", "ofis": "location"}
"""Words of the office for a kind, folded."""
_NAMES = _MEANT | {
    fold(said): kind.name for kind in KINDS for said in (kind.name, kind.folder, KIND_WORDS[kind.name].tr)
}


class KindName(click.Choice[str]):
    """The name of a kind; its folder and its Turkish name are understood too."""

    def __init__(self, *others: str) -> None:
        """Take the kinds, and other words beside them."""
        super().__init__([*(kind.name for kind in KINDS), *others])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        """The name as front matter has it."""
        if value in self.choices:
            return str(value)
        name = _NAMES.get(fold(str(value)))
        if name is None:
            near = nearest(value, [*_NAMES, *self.choices])
            hint = DID_YOU_MEAN(word=near) if near else _ONE_OF(kinds=Listed(tuple(self.choices)))
            raise SahneError(_NO_KIND(typed=str(value), hint=hint))
        return name
