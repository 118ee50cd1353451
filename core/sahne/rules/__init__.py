"""Every rule of ``sahne check``: one rule is one module, one page, one test. Codes are permanent."""

from sahne.rules import between, channels, fields, jobs, media, people, plan, playbook, reading
from sahne.rules.protocol import FileRule, Rule, SurveyRule

_GROUPS = (reading, fields, between, plan, channels, jobs, people, playbook, media)

FAULT_RULES: tuple[FileRule, ...] = tuple(rule for group in _GROUPS for rule in group.FAULT_RULES)
"""Rules that put a fault into words; only a file with a fault can have a finding of theirs."""
FILE_RULES: tuple[FileRule, ...] = tuple(rule for group in _GROUPS for rule in group.FILE_RULES)
SURVEY_RULES: tuple[SurveyRule, ...] = tuple(rule for group in _GROUPS for rule in group.SURVEY_RULES)
RULES: tuple[Rule, ...] = tuple(sorted((*FAULT_RULES, *FILE_RULES, *SURVEY_RULES), key=lambda rule: rule.CODE))
CODES = frozenset(rule.CODE for rule in RULES)
