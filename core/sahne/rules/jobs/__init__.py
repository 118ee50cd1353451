"""SAH6xx: jobs."""

from sahne.rules.jobs import (
    sah607_sex,
    sah608_age,
    sah609_military_service,
    sah610_family,
    sah611_appearance,
    sah614_origin,
    sah616_asked_too_early,
)
from sahne.rules.protocol import FileRule, SurveyRule

FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (
    sah607_sex,
    sah608_age,
    sah609_military_service,
    sah610_family,
    sah611_appearance,
    sah614_origin,
    sah616_asked_too_early,
)
SURVEY_RULES: tuple[SurveyRule, ...] = ()
