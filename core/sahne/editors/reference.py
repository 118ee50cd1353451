"""The guide's page about a kind: an example of all its fields, and each field with its words, made from the model."""

import re
from collections.abc import Iterator

from sahne.editing.order import field_order
from sahne.editors.examples import example_of
from sahne.editors.field_words import FIELD_WORDS
from sahne.editors.schema import schema_of
from sahne.editors.snippets import forms
from sahne.kinds import Kind
from sahne.models.item import Item
from sahne.rules.words import KIND_WORDS
from sahne.said import Words, text_of

_INTRO = Words(
    en="A file in `content/{folder}/`. Only what is marked has to be there; leave out what you do not need.",
    tr="`content/{folder}/` klasöründe bir dosya. Yalnız işaretli olanlar gereklidir; gerekmeyeni yazmayın.",
)
_EXAMPLE = Words(en="An example with every field", tr="Her alanıyla bir örnek")
_OWN = Words(en="The fields of this kind", tr="Bu türün alanları")
_COMMON = Words(en="The fields of every kind", tr="Her türde olan alanlar")
_HEAD = Words(en="field|what to write|for example", tr="alan|ne yazılır|örneğin")
_REQUIRED = Words(en="needed", tr="gerekli")
_ONE_OF = Words(en="One of: {choices}", tr="Şunlardan biri: {choices}")
_BODY = Words(en="And the text.", tr="Ve metin.")
_BRACES = re.compile(r"\{[^{}]*\}")
"""As they are written in a field; Markdown would take them for attributes."""


def reference(kind: Kind, lang: str) -> str:
    """The page as Markdown."""
    common = Item.model_fields
    names = field_order(kind)
    own = [name for name in names if name not in common]
    words = [text_of(_INTRO(folder=kind.folder), lang), "", f"## {text_of(_EXAMPLE(), lang)}", "", *_file(kind, lang)]
    if own:
        words += ["", f"## {text_of(_OWN(), lang)}", "", *_table(kind, own, lang)]
    words += ["", f"## {text_of(_COMMON(), lang)}", "", *_table(kind, [name for name in names if name in common], lang)]
    return "\n".join(words) + "\n"


def kind_title(kind: Kind, lang: str) -> str:
    """What the page is called."""
    name = text_of(KIND_WORDS[kind.name](), lang)
    return name[:1].translate({ord("i"): "İ"} if lang == "tr" else {}).upper() + name[1:]


def example_file(kind: Kind, lang: str) -> str:
    """A file of the kind in which every field is written."""
    lines = [f"{name}: {value}" for name in field_order(kind) if (value := example_of(kind.name, name)) is not None]
    return "\n".join(["---", *lines, "---", text_of(_BODY(), lang)]) + "\n"


def _file(kind: Kind, lang: str) -> Iterator[str]:
    slug = example_of(kind.name, "slug")
    yield f'```markdown title="content/{kind.folder}/{slug}.md"'
    yield example_file(kind, lang).rstrip("\n")
    yield "```"


def _table(kind: Kind, names: list[str], lang: str) -> Iterator[str]:
    yield "| " + " | ".join(text_of(_HEAD(), lang).split("|")) + " |"
    yield "|---|---|---|"
    required = set(schema_of(kind)["required"])
    for name in names:
        mark = f" ({text_of(_REQUIRED(), lang)})" if name in required else ""
        example = example_of(kind.name, name)
        yield f"| `{name}`{mark} | {_words(kind, name, lang)} | {f'`{example}`' if example else ''} |"


def _words(kind: Kind, name: str, lang: str) -> str:
    words = FIELD_WORDS.get(name)
    said = _BRACES.sub(r"`\g<0>`", (getattr(words, lang, words.en) if words else "").replace("|", "\\|"))
    said = said.replace("{", "&#123;")  # at the end of a cell, Markdown would take it for attributes of the cell
    choices = _choices(kind, name)
    if not choices:
        return said
    listed = text_of(_ONE_OF(choices=", ".join(f"`{choice}`" for choice in choices)), lang)
    return f"{said}. {listed}" if said else listed


def _choices(kind: Kind, name: str) -> tuple[str, ...]:
    schema = schema_of(kind)
    found = next((form["enum"] for form in forms(schema["properties"][name], schema) if "enum" in form), ())
    return tuple(str(choice) for choice in found)
