"""Why an event is in no feed of a site any more."""

from sahne.calendars.changes.change import Reason
from sahne.calendars.changes.side import PLAYBOOK, PORTAL, Side, beginnings
from sahne.calendars.event import CalendarEvent
from sahne.models.item import Status
from sahne.views.visibility import hidden_by


def reason_of(event: CalendarEvent, site: str, now: Side) -> Reason:
    """Why it is gone, as far as the files of today say.

    Args:
        event: As it was.
        site: Whose feeds do not show it.
        now: The state of today.
    """
    item = next((now.item_of[uid] for uid in beginnings(event.uid) if uid in now.item_of), None)
    if item is None:
        return Reason.REMOVED
    if item.status is Status.ARCHIVED:
        return Reason.ARCHIVED
    if site == PORTAL and hidden_by(now.library.settings, item, now.today):
        return Reason.HIDDEN
    if event.uid in now.over:
        return Reason.TOLD
    if site == PORTAL and event.uid in now.of_site[PLAYBOOK]:
        return Reason.HIDDEN  # a job that is closed, or whose day to be seen has not come
    return Reason.WINDOW if event.uid in now.planned else Reason.NO_DATE
