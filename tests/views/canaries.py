"""Items with a word in every one of their fields that must not be found where it does not belong."""

from typing import Any

COMMON: dict[str, Any] = {
    "title": "Title {}",
    "summary": "Summary {}",
    "translation_key": "key-{}",
    "audience": ["{}-audience"],
    "channel": ["{}-channel"],
    "goal": "{}-goal",
    "kpi": [{"metric": "{}-metric", "target": 918273.5, "measure_by": "2027-01-15"}],
    "owner": "{}-owner",
    "reviewers": ["{}-reviewer"],
    "campaign": "{}-campaign",
    "value": ["{}-value"],
    "people": ["{}-person"],
    "published_url": "https://social.example/{}",
    "review_by": "2027-02-03",
    "tags": ["{}-tag"],
    "image": "images/{}.png",
    "image_alt": "Picture {}",
    "uid": "{}@calendar.example",
    "aliases": ["/{}/"],
    "check": {"ignore": ["SAH208"], "reason": "Reason {}"},
    "body": "Body {}",
}
OWN: dict[str, dict[str, Any]] = {
    "job": {
        "date_posted": "2026-11-01",
        "valid_through": "2026-12-31",
        "location": ["{}-location"],
        "remote": "full",
        "applicant_location": ["{}"],
        "team": "{}-team",
        "salary": {"min": 918273.5, "currency": "TRY", "unit": "MONTH"},
        "apply_url": "https://apply.example/{}",
        "reference": "REF-{}",
    },
    "event": {
        "start": "2026-12-03T18:30",
        "venue": "Venue {}",
        "location": "{}-location",
        "community": "{}-community",
        "online_url": "https://meet.example/{}",
        "registration_url": "https://register.example/{}",
    },
    "episode": {
        "season": 1,
        "episode": 2,
        "audio": "audio/{}.mp3",
        "transcript": "audio/{}.txt",
        "guests": ["{}-guest"],
        "chapters": [{"start": "1:00", "title": "Chapter {}"}],
    },
    "contest": {"start": "2026-12-03", "prize": "Prize {}", "registration_url": "https://register.example/{}"},
    "community": {"url": "https://community.example/{}", "registration_url": "https://register.example/{}"},
    "campaign": {"start": "2026-12-03", "budget": {"amount": 918273.5, "currency": "TRY"}},
    "training": {"start": "2026-12-03", "provider": "Provider {}", "teams": ["{}-team"], "takers": ["{}-taker"]},
    "benchmark": {
        "employer": "Employer {}",
        "platforms": {"podcasts": {"note": "Note {}", "url": "https://employer.example/{}"}},
        "lessons": ["Lesson {}"],
        "outcomes": [{"decision": "Decision {}", "items": ["posts/outcome-{}"]}],
    },
    "dialogue": {"received": "2026-11-02T10:00", "url": "https://dialogue.example/{}"},
    "goal": {
        "kpis": [{"metric": "{}-kpi", "target": 918273.5, "by": "2027-01-15", "source": "Source {}"}],
        "parent": "{}-parent",
    },
    "audience": {"needs": ["Need {}"], "reach": 918273},
    "channel": {"platform": "Platform {}", "url": "https://channel.example/{}", "purpose": {"tr": "Purpose {}"}},
    "value": {"evidence": [{"text": "Evidence {}", "source": "Source {}"}]},
    "person": {
        "job_title": "Job {}",
        "team": "{}-team",
        "consent": {"scope": ["{}-scope"], "granted": "2026-01-02"},
        "git": ["{}"],
    },
    "team": {},
    "location": {"address": {"address_locality": "City {}", "address_country": "TR"}},
    "story": {"quote": "Quote {}"},
    "post": {},
}
"""Kind -> its own fields, each of which a form has that can hold the word."""


def planted(kind: str, word: str) -> dict[str, Any]:
    """The fields of an item that says a word wherever it can."""
    fields: dict[str, Any] = _with(COMMON | OWN[kind] | {"slug": f"{kind}-{word}", "id": f"id-{kind}-{word}"}, word)
    return fields


def _with(written: Any, word: str) -> Any:
    if isinstance(written, str):
        return written.replace("{}", word)
    if isinstance(written, list):
        return [_with(part, word) for part in written]
    if isinstance(written, dict):
        return {name: _with(part, word) for name, part in written.items()}
    return written
