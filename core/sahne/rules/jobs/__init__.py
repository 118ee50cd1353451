"""SAH6xx: jobs."""

from sahne.rules.jobs import (
    sah601_google_requires,
    sah602_google_recommends,
    sah603_remote,
    sah604_closed,
    sah605_salary_parts,
    sah606_title,
    sah607_sex,
    sah608_age,
    sah609_military_service,
    sah610_family,
    sah611_appearance,
    sah612_leaning_words,
    sah613_pay_in_europe,
    sah614_origin,
    sah615_no_way_to_apply,
    sah616_asked_too_early,
    sah617_salary_amount,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="Jobs", tr="İlanlar")
KINDS = ("job", "post")
"""Of files that its rules on one file have something to say of."""
FAULT_RULES: tuple[FileRule, ...] = (sah605_salary_parts,)
FILE_RULES: tuple[FileRule, ...] = (
    sah606_title,
    sah607_sex,
    sah608_age,
    sah609_military_service,
    sah610_family,
    sah611_appearance,
    sah612_leaning_words,
    sah614_origin,
    sah616_asked_too_early,
    sah617_salary_amount,
)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah601_google_requires,
    sah602_google_recommends,
    sah603_remote,
    sah604_closed,
    sah613_pay_in_europe,
    sah615_no_way_to_apply,
)
