"""SAH1xx: what keeps a file from being read."""

from sahne.rules.protocol import FileRule, SurveyRule
from sahne.rules.reading import (
    sah101_encoding,
    sah102_no_front_matter,
    sah103_yaml,
    sah104_duplicate_key,
    sah105_template_tags,
    sah106_unknown_folder,
    sah107_unreadable,
    sah108_not_read,
    sah109_lost_words,
    sah110_sign_of_its_own,
    sah111_list_in_a_text,
)
from sahne.said import Words

TITLE = Words(en="Whether a file can be read", tr="Dosya okunabiliyor mu")
FAULT_RULES: tuple[FileRule, ...] = (
    sah101_encoding,
    sah102_no_front_matter,
    sah103_yaml,
    sah104_duplicate_key,
    sah106_unknown_folder,
    sah107_unreadable,
)
FILE_RULES: tuple[FileRule, ...] = (
    sah105_template_tags,
    sah109_lost_words,
    sah110_sign_of_its_own,
    sah111_list_in_a_text,
)
SURVEY_RULES: tuple[SurveyRule, ...] = (sah108_not_read,)
