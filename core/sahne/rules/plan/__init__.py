"""SAH4xx: the plan."""

from sahne.rules.plan import (
    sah401_too_close,
    sah402_too_many_a_day,
    sah403_gone_silent,
    sah404_quiet_hours,
    sah405_on_a_holiday,
    sah406_blackout,
    sah407_empty_campaign_week,
    sah408_forgotten_audience,
    sah409_not_approved,
    sah410_not_marked_published,
    sah411_measurement_overdue,
    sah412_about_to_go_silent,
    sah413_takes_place_on_a_holiday,
    sah414_lock_behind,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="The plan", tr="Plan")
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = ()
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah401_too_close,
    sah402_too_many_a_day,
    sah403_gone_silent,
    sah404_quiet_hours,
    sah405_on_a_holiday,
    sah406_blackout,
    sah407_empty_campaign_week,
    sah408_forgotten_audience,
    sah409_not_approved,
    sah410_not_marked_published,
    sah411_measurement_overdue,
    sah412_about_to_go_silent,
    sah413_takes_place_on_a_holiday,
    sah414_lock_behind,
)
