"""What is said of a person whose consent does not reach far enough."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sahne.diagnostic import Place
from sahne.rules.people.appearances import SCOPES, Appearance, appearances
from sahne.rules.people.shown import Span, last_day
from sahne.rules.words import language_name
from sahne.said import AND, Listed, Said, Words
from sahne.survey import Survey

MISSING = Words(
    en="{person} gave no consent to be shown on {channels} in {lang}",
    tr="{person} {channels} kanalında {lang} içerikte gösterilmeye rıza vermemiş",
)
SCOPE = Words(
    en="the consent of {person} for {channels} in {lang} leaves out the {scope}",
    tr="{person} {channels} kanalında {lang} içerik için rıza vermiş, ama kapsamında {scope} yok",
)
LATER = Words(
    en="the consent of {person} for {channels} in {lang} begins only on {day}",
    tr="{person} için {channels} kanalında {lang} içerik rızası ancak {day} günü başlıyor",
)
ENDED = Words(
    en="the consent of {person} for {channels} in {lang} ended on {day}",
    tr="{person} için {channels} kanalında {lang} içerik rızasının süresi {day} günü doldu",
)
ENDS = Words(
    en="the consent of {person} for {channels} in {lang} ends on {day}, before this goes out on {publish}",
    tr="{person} için {channels} kanalında {lang} içerik rızasının süresi {day} günü doluyor, "
    "bu içerik ise {publish} günü çıkıyor",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """An appearance that no consent covers."""

    appearance: Appearance
    said: Said
    has_ended: bool
    """Whether there was a consent for it once."""


def gaps(survey: Survey) -> tuple[Gap, ...]:
    """All of a workspace, one for each person that an item shows; who has left is another matter."""
    seen = survey.once(appearances)
    return tuple(
        gap for one in seen if one.until is None and not one.shown.has_left(one.day) for gap in _gaps(survey, one)
    )


def place_of(survey: Survey, appearance: Appearance) -> Place:
    """Where the name stands."""
    source = survey.source(appearance.item)
    is_list = isinstance(source.fields.get(appearance.field), list)
    return source.place(appearance.field, appearance.number) if is_list else source.place(appearance.field)


def _gaps(survey: Survey, seen: Appearance) -> Iterator[Gap]:
    """The widest gap: where the name may not be shown; else what else may not."""
    for scope in seen.scopes:
        without = [channel for channel, _ in seen.channels if last_day(seen.spans(channel, scope), seen.day) is None]
        if without:
            never = [channel for channel in without if not seen.spans(channel, scope)]
            spans = [span for channel in without for span in seen.spans(channel, scope)]
            yield _never(seen, never, scope) if never else _not_then(survey, seen, without, spans)
            return


def _never(seen: Appearance, channels: list[str], scope: str) -> Gap:
    if scope == "name":
        return Gap(appearance=seen, said=_said(MISSING, seen, channels), has_ended=False)
    return Gap(appearance=seen, said=_said(SCOPE, seen, channels, scope=SCOPES[scope]), has_ended=False)


def _not_then(survey: Survey, seen: Appearance, channels: list[str], spans: list[Span]) -> Gap:
    begins = min((span.first for span in spans if span.first > seen.day), default=None)
    if begins is not None:
        return Gap(appearance=seen, said=_said(LATER, seen, channels, day=begins), has_ended=False)
    day = max(span.last for span in spans)
    if day < survey.today:
        return Gap(appearance=seen, said=_said(ENDED, seen, channels, day=day), has_ended=True)
    return Gap(appearance=seen, said=_said(ENDS, seen, channels, day=day, publish=seen.day), has_ended=True)


def _said(words: Words, seen: Appearance, channels: list[str], **more: date | Words) -> Said:
    names = tuple(written for channel, written in seen.channels if channel in channels)
    row = Listed(names) if words is MISSING else Listed(names, AND)
    return words(person=seen.person.title, channels=row, lang=language_name(seen.item.lang), **more)
