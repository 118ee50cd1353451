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
"""

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel

from sahne.diagnostic import Diagnostic, Severity
from sahne.positions import Path
from sahne.rules.words import field_name
from sahne.source import Source
from sahne.suggest import did_you_mean, listed

CODE = "SAH203"
SEVERITY = Severity.ERROR


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each field that the kind does not have."""
    if source.kind is None:
        return
    for fault in source.faults_of("extra_forbidden"):
        known = _fields(source.kind.model, fault.path[:-1])
        hint = did_you_mean(fault.path[-1], known, f"Delete the line, or use one of {listed(known)}.")
        if str(fault.path[-1]).isdigit():
            hint = "A comma in a number begins a new field; write the number without it: 95000."
        name = field_name(fault.path)
        yield Diagnostic(source.key_place(*fault.path), CODE, f"{name} is no field of {_of(source.kind.name)}", hint)


def _of(kind: str) -> str:
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


def _fields(model: type[BaseModel], path: Path) -> list[str]:
    """The names of the fields that may stand where a path leads."""
    for step in path:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return [name for name in model.model_fields if name not in ("path", "body")]  # those two are not written


def _model_in(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
