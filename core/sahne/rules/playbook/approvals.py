"""The approvals of every live item that counts as approved."""

from collections.abc import Mapping

from sahne.approvals.pinned import digest_in
from sahne.approvals.standing import Standing, standing_of
from sahne.models.item import Status
from sahne.rules.playbook.live import is_live
from sahne.said import Counted, Words
from sahne.survey import Survey

PEOPLE = Words(en="person|people", tr="kişi")
_DONE = (Status.APPROVED, Status.PUBLISHED)


def standings(survey: Survey) -> Mapping[str, Standing]:
    """By path, of those that lack an approval which the settings, or somebody who gave one, ask for; for ``survey.once``."""
    digest = digest_in(survey.library)

    def remembered(path: str) -> str:
        key = "approved", path, survey.library.stamp_file(path)
        return survey.memory.of(key, lambda: digest(path))

    if not survey.settings.approval and not survey.library.approvals:
        return {}
    found = {}
    for source in survey.library.sources:
        if source.item is not None and source.item.status in _DONE and is_live(survey, source.item):
            standing = standing_of(survey.library, source, remembered)
            if standing.missing or (standing.void and not standing.valid):
                found[source.path] = standing
    return found


def people(number: int) -> Counted:
    """``1 person``, ``2 people``."""
    return Counted(number, PEOPLE)
