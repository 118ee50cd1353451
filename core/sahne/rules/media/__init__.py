"""SAH9xx: the podcast and its files."""

from sahne.rules.media import (
    sah901_show_incomplete,
    sah902_episode_incomplete,
    sah903_sound_missing,
    sah904_other_duration,
    sah905_cover,
    sah906_sound_refused,
    sah907_same_number,
    sah908_no_transcript,
    sah909_number_in_title,
    sah910_sound_name,
    sah911_same_sound,
    sah912_unknown_category,
    sah913_chapter_nowhere,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="The podcast", tr="Podcast")
KINDS = ("episode",)
"""Of files that its rules on one file have something to say of."""
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (sah909_number_in_title, sah910_sound_name)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah901_show_incomplete,
    sah902_episode_incomplete,
    sah903_sound_missing,
    sah904_other_duration,
    sah905_cover,
    sah906_sound_refused,
    sah907_same_number,
    sah908_no_transcript,
    sah911_same_sound,
    sah912_unknown_category,
    sah913_chapter_nowhere,
)
