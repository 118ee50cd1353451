"""Every rule of ``sahne check``: one rule is one module, one page, one test. Codes are permanent."""

from collections.abc import Iterable

from sahne.kinds import BY_NAME
from sahne.rules import between, channels, fields, jobs, media, people, plan, playbook, reading
from sahne.rules.protocol import FileRule, Rule, SurveyRule
from sahne.said import Words


def by_code(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rules in the order of their codes."""
    return tuple(sorted(rules, key=lambda rule: rule.CODE))


_GROUPS = (reading, fields, between, plan, channels, jobs, people, playbook, media)

FAULT_RULES: tuple[FileRule, ...] = tuple(rule for group in _GROUPS for rule in group.FAULT_RULES)
"""Rules that put a fault into words; only a file with a fault can have a finding of theirs."""
FILE_RULES: tuple[FileRule, ...] = tuple(rule for group in _GROUPS for rule in group.FILE_RULES)
SURVEY_GROUPS: tuple[tuple[SurveyRule, ...], ...] = tuple(
    tuple(group.SURVEY_RULES) for group in (between, fields, channels, reading, media, plan, jobs, people, playbook)
)
"""By group, for rules of a group share what is made once; the first five take about as long as the others."""
SURVEY_RULES: tuple[SurveyRule, ...] = tuple(rule for group in SURVEY_GROUPS for rule in group)
FILE_RULES_BY_KIND = {
    kind: tuple(
        rule.check for group in _GROUPS if kind in getattr(group, "KINDS", (kind,)) for rule in group.FILE_RULES
    )
    for kind in (None, *BY_NAME)
}
"""Kind of a file -> what reads it; a group that names its ``KINDS`` has nothing to say of others."""
RULES_BY_TITLE: tuple[tuple[Words, tuple[Rule, ...]], ...] = tuple(
    (group.TITLE, by_code((*group.FAULT_RULES, *group.FILE_RULES, *group.SURVEY_RULES))) for group in _GROUPS
)
"""What the rules of a group are about, and those rules."""
RULES = by_code((*FAULT_RULES, *FILE_RULES, *SURVEY_RULES))
CODES = frozenset(rule.CODE for rule in RULES)
