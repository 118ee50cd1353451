"""A field that Sahne does not know.

Nobody reads it, so what it says is lost; mostly it is a slip of the fingers.

## Wrong

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0203-4000-8000-000000000001
title: How we pack a cold box
audiance: [graduates]
---
```

## Right

```markdown title="content/posts/kutu.md"
---
id: 6a0c1d1e-0203-4000-8000-000000000001
title: How we pack a cold box
audience: [graduates]
---
```

## Türkçe

Sahne'nin tanımadığı alan.

Onu kimse okumaz, yazdığı şey de kaybolur; çoğu zaman yalnızca bir yazım yanlışıdır.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Path, Severity
from sahne.models.item import Item
from sahne.models.names import field_names
from sahne.rules.words import KIND_WORDS, field_name
from sahne.said import Words, listed
from sahne.source import Source
from sahne.suggest import did_you_mean, nearest

CODE = "SAH203"
SEVERITY = Severity.ERROR

MESSAGE = Words(en="{name} is no field of a {kind}", tr="{name} bir {kind} alanı değil")
MESSAGE_AN = Words(en="{name} is no field of an {kind}", tr=MESSAGE.tr)
DELETE = Words(
    en="Delete the line, or use one of {known}.", tr="Satırı silin ya da şunlardan birini kullanın: {known}."
)
TEXT = Words(
    en="If the text begins here or above, close the fields before it with ---; else delete the line.",
    tr="Metin burada ya da daha yukarıda başlıyorsa alanları ondan önce --- ile kapatın; değilse satırı silin.",
)
COMMA = Words(
    en="A comma in a number begins a new field; write the number without it: 95000.",
    tr="Sayının içindeki virgül yeni bir alan başlatır; sayıyı virgülsüz yazın: 95000.",
)

INVISIBLE = Words(
    en="invisible signs that are no plain spaces stand before or behind the name {name}",
    tr="{name} adının önünde ya da arkasında düz boşluk olmayan, görünmeyen işaretler var",
)
TYPE_AGAIN = Words(
    en="Delete everything before {name} on this line, and type the spaces again with the space bar.",
    tr="Bu satırda {name} adının önündeki her şeyi silin ve boşlukları boşluk tuşuyla yeniden yazın.",
)
BELOW = Words(
    en="It belongs below {outer}; begin the line with two spaces.",
    tr="Yeri {outer} alanının altı; satırı iki boşlukla başlatın.",
)
_INVISIBLE = "\u00a0\u1680\u202f\u205f\u2060\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200E)))


def _outer(source: Source, model: type[Item], path: Path) -> str | None:
    """The empty field ``kpi:`` that ``metric: reach`` was meant to stand below."""
    if len(path) != 1:
        return None
    own = field_names(model, ())
    empty = [name for name, value in source.fields.items() if value is None and name in own]
    inner = {name: field_names(model, (name,)) for name in empty}
    return next((name for name, names in inner.items() if path[0] in names and names != own), None)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that the kind does not have."""
    if source.kind is None:
        return
    for fault in source.faults_of("extra_forbidden", "invalid_key"):
        written = str(fault.path[-1])
        if (name := written.strip(_INVISIBLE)) != written:
            yield Diagnostic(source.key_place(*fault.path), CODE, INVISIBLE(name=name), TYPE_AGAIN(name=name))
            continue
        known = field_names(source.kind.model, fault.path[:-1])
        hint = did_you_mean(fault.path[-1], known, DELETE(known=listed(known)))
        if " " in written and len(fault.path) == 1 and not nearest(written, known):
            hint = TEXT()
        if written.isdigit():
            hint = COMMA()
        if outer := _outer(source, source.kind.model, fault.path):
            hint = BELOW(outer=outer)
        message = MESSAGE_AN if source.kind.name[0] in "aeiou" else MESSAGE
        said = message(name=field_name((*fault.path[:-1], written)), kind=KIND_WORDS[source.kind.name])
        yield Diagnostic(source.key_place(*fault.path), CODE, said, hint)
