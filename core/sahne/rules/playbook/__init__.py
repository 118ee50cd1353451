"""SAH8xx: the playbook."""

from sahne.rules.protocol import FileRule, SurveyRule

FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = ()
SURVEY_RULES: tuple[SurveyRule, ...] = ()
