"""An agenda for programs."""

import json
from datetime import date, datetime
from typing import Any

from sahne.planning.agenda import Agenda, AgendaEntry
from sahne.planning.slots import day_of
from sahne.said import text_of


def as_json(agenda: Agenda, lang: str) -> str:
    """One object; its keys stay.

    - ``from``, ``to``: the first and the last day, ``2026-11-23``.
    - ``entries``: a list of ``{"date", "time", "type", "kind", "title", "channels", "status", "owner", "audience", "goal",
      "campaign", "lang", "path", "findings"}``. ``time`` is ``"10:00"`` or null; ``type`` is ``publish``, ``event``,
      ``closes``, ``campaign``, ``contest`` or ``training``; ``findings`` are codes.
    - ``days_off``: ``{"date", "name"}`` of each holiday, half holiday and blackout.
    - ``gaps``: ``{"channel", "after", "before", "allowed_days"}``; a day that is not there is null.
    - ``findings``: ``{"path", "line", "column", "code", "severity", "message", "hint"}``, as of ``sahne check``.
    - ``free``: ``{"channel", "slot"}``; ``slot`` is a time with its offset, or null.
    """
    document = {
        "from": agenda.first.isoformat(),
        "to": agenda.last.isoformat(),
        "entries": [_entry(entry) for entry in agenda.entries],
        "days_off": [{"date": day.isoformat(), "name": text_of(name, lang)} for day, name in agenda.days_off.items()],
        "gaps": [
            {"channel": gap.channel, "after": _iso(gap.after), "before": _iso(gap.before), "allowed_days": gap.allowed}
            for gap in agenda.gaps
        ],
        "findings": [
            {
                "path": finding.place.path,
                "line": finding.place.line,
                "column": finding.place.column,
                "code": finding.code,
                "severity": str(finding.severity),
                "message": text_of(finding.message, lang),
                "hint": text_of(finding.hint, lang),
            }
            for finding in agenda.findings
        ],
        "free": [{"channel": name, "slot": _iso(slot)} for name, slot in agenda.free.items()],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _entry(entry: AgendaEntry) -> dict[str, Any]:
    item = entry.item
    return {
        "date": day_of(entry.when).isoformat(),
        "time": f"{entry.when:%H:%M}" if isinstance(entry.when, datetime) else None,
        "type": str(entry.type),
        "kind": item.kind,
        "title": item.title,
        "channels": list(entry.channels),
        "status": str(item.status),
        "owner": item.owner,
        "audience": list(item.audience),
        "goal": item.goal,
        "campaign": item.campaign,
        "lang": item.lang,
        "path": item.path,
        "findings": list(entry.codes),
    }


def _iso(when: date | None) -> str | None:
    return when.isoformat() if when else None
