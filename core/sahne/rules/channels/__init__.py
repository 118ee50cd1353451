"""SAH5xx: what a channel takes."""

from sahne.rules.channels import (
    sah501_too_long,
    sah502_too_many_hashtags,
    sah503_no_link,
    sah504_picture_shape,
    sah505_picture_refused,
    sah506_title_refused,
    sah507_dead_link,
    sah508_no_picture,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="What a channel takes", tr="Kanalların kabul ettiği")
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = ()
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah501_too_long,
    sah502_too_many_hashtags,
    sah503_no_link,
    sah504_picture_shape,
    sah505_picture_refused,
    sah506_title_refused,
    sah507_dead_link,
    sah508_no_picture,
)
