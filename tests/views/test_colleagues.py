"""A job names some of its team: who agreed to it here, in this language, today, and nobody else."""

from typing import Any

from sahne.models.item import Item
from sahne.turkish import slugify
from sahne.views.public import PublicJob
from sahne.views.publish import public_view
from tests.memory import at, library_of, made

LIVE = {"visibility": "public", "status": "published", "publish": "2026-11-01"}
YES = {"scope": ["name"], "channels": ["portal"], "langs": ["tr"], "granted": "2026-01-01"}


def named(*people: Item, team: dict[str, Any] = LIVE, lang: str = "tr") -> list[str]:
    items = [
        made("channel", slug="portal", title="Portal"),
        made("team", slug="ekip", lang="tr", translation_key="team", **team),
        made("team", slug="team", lang="en", translation_key="team", **team),
        made("job", slug="is", lang=lang, team="ekip" if lang == "tr" else "team", **LIVE),
    ]
    library = library_of([*items, *people])
    view = public_view(library, at(library, "2026-11-23T09:00"))
    [job] = view.jobs(lang)
    assert isinstance(job, PublicJob)
    return [person.name for person in job.colleagues]


def person(name: str, **written: Any) -> Item:
    return made("person", slug=slugify(name), title=name, lang="tr", **{"team": "ekip", "consent": [YES]} | written)


def test_who_agreed_is_named_by_name_and_no_more_than_four() -> None:
    assert named(*(person(name) for name in ("Zeki", "Çağla", "Ceren", "Ali", "Ömer"))) == [
        "Ali",
        "Ceren",
        "Çağla",
        "Ömer",
    ]


def test_nobody_else_is_named() -> None:
    assert (
        named(
            person("Bir", consent=[]),
            person("Iki", consent=[YES | {"channels": ["linkedin"]}]),
            person("Uc", consent=[YES | {"expires": "2026-11-22"}]),
            person("Dort", left="2026-11-22"),
            person("Bes", team=None),
            person("Alti", consent=[YES | {"scope": ["photo"]}]),
        )
        == []
    )


def test_a_consent_holds_in_its_languages_and_a_team_is_one_in_all() -> None:
    both = YES | {"langs": ["tr", "en"]}
    assert named(person("Bir", consent=[both]), person("Iki"), lang="en") == ["Bir"]


def test_a_team_that_is_not_public_has_no_faces() -> None:
    assert named(person("Bir"), team={"visibility": "internal"}) == []
