"""The plan: every dated entry that the items of a library make."""

from sahne.plan.entry import Entry, EntryType, Moment, Plan
from sahne.plan.made import plan_of, whole_plan
from sahne.plan.span import Span, end_of, next_of, over_at, span_of

__all__ = [
    "Entry",
    "EntryType",
    "Moment",
    "Plan",
    "Span",
    "end_of",
    "next_of",
    "over_at",
    "plan_of",
    "span_of",
    "whole_plan",
]
