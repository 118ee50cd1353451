"""SAH3xx: what items say of one another."""

from sahne.rules.between import (
    sah301_unknown_reference,
    sah302_results_of_nothing,
    sah303_goal_without_kpi,
    sah304_kpi_of_another_goal,
    sah306_goal_without_content,
    sah307_hidden_target,
    sah308_broken_link,
    sah309_unknown_heading,
    sah310_picture_in_text,
    sah311_missing_translation,
    sah312_outdated_translation,
    sah313_contradicting_versions,
    sah314_value_without_evidence,
    sah315_unused_evidence,
    sah316_double_brackets,
    sah317_outcome_of_nothing,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="What items say of one another", tr="İçeriklerin birbirine dediği")
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (sah316_double_brackets,)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah301_unknown_reference,
    sah302_results_of_nothing,
    sah303_goal_without_kpi,
    sah304_kpi_of_another_goal,
    sah306_goal_without_content,
    sah307_hidden_target,
    sah308_broken_link,
    sah309_unknown_heading,
    sah310_picture_in_text,
    sah311_missing_translation,
    sah312_outdated_translation,
    sah313_contradicting_versions,
    sah314_value_without_evidence,
    sah315_unused_evidence,
    sah317_outcome_of_nothing,
)
