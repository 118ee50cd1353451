"""The file of a new item."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sahne.drafting.habits import measure_by
from sahne.drafting.texts import TEXTS
from sahne.editing.order import field_order
from sahne.editing.scalars import as_word, as_yaml
from sahne.editing.shapes import shape_of
from sahne.editing.values import read
from sahne.kinds import Kind
from sahne.said import text_of
from sahne.survey import Survey


def path_of(kind: Kind, slug: str) -> str:
    """Where a new item stands."""
    return f"content/{kind.folder}/{slug}.md"


def fields_from(survey: Survey, answers: Mapping[str, Any], lang: str) -> dict[str, Any]:
    """The fields that some answers make; those of a KPI are put together."""
    fields = {name: value for name, value in answers.items() if "." not in name}
    if "kpi.metric" in answers and "kpi.target" in answers:
        publish = date.fromisoformat(str(answers.get("publish") or survey.today)[:10])
        by = measure_by(survey, str(answers["goal"]), str(answers["kpi.metric"]), lang, publish)
        fields["kpi"] = {
            "metric": answers["kpi.metric"],
            "target": read(str(answers["kpi.target"])),
            "measure_by": by.isoformat(),
        }
    if "kpis.metric" in answers:
        fields["kpis"] = [
            {
                "metric": answers["kpis.metric"],
                "unit": "count",
                "baseline": 0,
                "target": read(str(answers["kpis.target"])),
                "by": answers["kpis.by"],
            }
        ]
    return fields


def draft(kind: Kind, fields: Mapping[str, Any], lang: str) -> str:
    """The text of a file with these fields in their order, and what to write below them."""
    order = [name for name in field_order(kind) if name in fields]
    lines = (line for name in order for line in _lines(kind, name, fields[name]))
    return f"---\n{''.join(lines)}---\n<!-- {text_of(TEXTS[kind.name], lang)} -->\n"


def _lines(kind: Kind, name: str, value: Any) -> Iterator[str]:
    parts = value if isinstance(value, list) and value and all(isinstance(part, dict) for part in value) else None
    if parts:
        yield f"{name}:\n"
        yield from (f"  - {as_yaml(part)}\n" for part in parts)
    elif isinstance(value, str) and not shape_of(kind.model, name).text:
        yield f"{name}: {as_word(value)}\n"
    else:
        yield f"{name}: {as_yaml(value)}\n"
