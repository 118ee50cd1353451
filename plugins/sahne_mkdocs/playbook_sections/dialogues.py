"""What people say of us and what we answer: open ones first."""

from collections.abc import Iterator, Mapping, Sequence

from sahne.models.channel import Channel
from sahne.models.dialogue import Sentiment
from sahne.rules.playbook.live import is_live
from sahne.views.dialogues import log_of
from sahne.views.paging import sheets
from sahne_mkdocs.desk import Desk
from sahne_mkdocs.pages import Draft
from sahne_mkdocs.planner import PAGE, source_of

_PATH = "dialogues/"
_ROWS = 50


def menu(desk: Desk) -> Sequence[tuple[str, str]]:
    """The log."""
    return [(desk.words("dialogue.title"), source_of(_PATH))] if desk.library.of_kind("dialogue") else []


def pages(desk: Desk) -> Iterator[Draft]:
    """The log in pages; what is open, who answers and the figures stand on the first."""
    if not menu(desk):
        return
    log = log_of(desk.survey)
    for sheet in sheets(log.answered, _PATH, PAGE, _ROWS):
        yield desk.page(
            source_of(sheet.path),
            sheet.path,
            desk.words("dialogue.title"),
            "dialogues",
            in_nav=sheet.number == 1,
            sheet=sheet,
            log=log,
            sentiments=tuple(Sentiment),
            hours=desk.library.settings.dialogue.answer_hours,
            channels=[
                one
                for _, one in desk.survey.of(Channel)
                if one.lang == desk.lang and one.owner and is_live(desk.survey, one)
            ],
        )


def files(desk: Desk) -> Mapping[str, bytes]:  # noqa: ARG001
    """None."""
    return {}
