"""Bring an iCalendar file of Outlook, Google or Apple into a workspace.

Every event becomes an item, or is named with the reason.

An event keeps its UID, so that somebody who subscribed to the old calendar and to ours sees no event twice. Who was invited
and by whom is never taken over.
"""
