"""SAH3xx: what items say of one another."""

from sahne.rules.between import (
    sah301_unknown_reference,
    sah302_results_of_nothing,
)
from sahne.rules.protocol import FileRule, SurveyRule

FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = ()
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah301_unknown_reference,
    sah302_results_of_nothing,
)
