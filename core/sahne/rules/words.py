"""Words that several rules share."""

from collections.abc import Iterable
from functools import cache

from sahne.diagnostic import Path
from sahne.said import Said, Words
from sahne.source import Source
from sahne.survey import Survey
from sahne.turkish import slugify

KIND_WORDS = {
    "job": Words(en="job", tr="ilan"),
    "story": Words(en="story", tr="hikâye"),
    "post": Words(en="post", tr="gönderi"),
    "event": Words(en="event", tr="etkinlik"),
    "episode": Words(en="episode", tr="bölüm"),
    "contest": Words(en="contest", tr="yarışma"),
    "community": Words(en="community", tr="topluluk"),
    "campaign": Words(en="campaign", tr="kampanya"),
    "training": Words(en="training", tr="eğitim"),
    "benchmark": Words(en="benchmark", tr="kıyaslama"),
    "dialogue": Words(en="dialogue", tr="diyalog"),
    "goal": Words(en="goal", tr="hedef"),
    "audience": Words(en="audience", tr="hedef kitle"),
    "channel": Words(en="channel", tr="kanal"),
    "value": Words(en="value", tr="değer"),
    "person": Words(en="person", tr="kişi"),
    "team": Words(en="team", tr="ekip"),
    "location": Words(en="location", tr="yer"),
}
"""What each kind is called in a sentence."""


_ENTRY = Words(en="{field} (number {number})", tr="{field} ({number}. sıradaki)")
_WITHIN = Words(en="{outer}.{inner}", tr="{outer}.{inner}")


def field_name(path: Path) -> Said | str:
    """A field as a person reads it: ``kpi.target``, ``kpis (number 2).by``."""
    name: Said | str = ""
    for step in path:
        within = _WITHIN(outer=name, inner=step) if name else str(step)
        name = _ENTRY(field=name, number=step + 1) if isinstance(step, int) else within
    return name


def shown(value: object) -> str:
    """A value in a message, cut to 60 characters; true and false as they are written."""
    text = repr(value).replace("\\\\", "\\") if isinstance(value, str) else str(value)
    return cut(text.lower() if isinstance(value, bool) else text)


def cut(text: str) -> str:
    """The beginning of a passage of the text on one line, 60 characters at most."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}..."


@cache
def language_name(lang: str) -> Words:
    """The name of a language in both of ours; its code where nobody knows one."""
    from babel import UnknownLocaleError  # which loads the names of all languages, only for a finding

    from sahne.words import language_words

    try:
        return Words(en=language_words(lang, "en"), tr=language_words(lang, "tr"))
    except (UnknownLocaleError, ValueError):
        return Words(en=lang, tr=lang)


def originals_first(sources: Iterable[Source]) -> list[Source]:
    """Files by their paths, so that ``kutu.md`` comes before ``kutu-2.md``; behind them those that look like copies.

    A copy has a slug that is not the name of its file.
    """
    return sorted(sources, key=lambda source: (_is_copy(source), source.path.removesuffix(".md")))


def originals(survey: Survey) -> list[Source]:
    """All files of a workspace in that order; for ``survey.once``."""
    return originals_first(survey.library.sources)


def _is_copy(source: Source) -> bool:
    stem = source.path.rpartition("/")[2].removesuffix(".md")
    slug = (
        source.item.slug if source.item else source.fields.get("slug")
    )  # fields of an item would be read from the disk
    return slug is not None and slug != stem and slug != slugify(stem)
