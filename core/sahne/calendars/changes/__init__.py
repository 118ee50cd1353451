"""What subscribers see of a change: the feeds of two states of a workspace, laid side by side."""

from sahne.calendars.changes.change import Change, Changes, FeedChange, Kind, Reason, ToldFeed
from sahne.calendars.changes.compare import changes_between
from sahne.calendars.changes.side import Side, side_of

__all__ = ["Change", "Changes", "FeedChange", "Kind", "Reason", "Side", "ToldFeed", "changes_between", "side_of"]
