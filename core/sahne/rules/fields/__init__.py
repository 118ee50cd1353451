"""SAH2xx: the fields of one item."""

from sahne.rules.fields import (
    sah201_missing_field,
    sah202_wrong_value,
    sah203_unknown_key,
    sah204_other_name,
    sah205_no_id,
    sah206_duplicate_id,
    sah207_duplicate_slug,
    sah208_no_purpose,
    sah209_results_row,
    sah210_other_language,
    sah211_two_translations,
    sah212_impossible_day,
    sah213_ends_before_start,
    sah214_closes_before_opens,
    sah215_unsafe_address,
    sah216_file_missing,
    sah217_thousands,
    sah218_foreign_parts,
    sah219_other_offset,
    sah220_wrong_weekday,
    sah221_title_twice,
    sah222_address_moved,
    sah223_ignored_nothing,
    sah224_id_changed,
    sah225_no_such_time,
    sah226_measured_too_early,
    sah227_alias_taken,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="The fields of one item", tr="Bir içeriğin alanları")
FAULT_RULES: tuple[FileRule, ...] = (
    sah201_missing_field,
    sah202_wrong_value,
    sah203_unknown_key,
    sah212_impossible_day,
    sah213_ends_before_start,
    sah214_closes_before_opens,
    sah215_unsafe_address,
)
FILE_RULES: tuple[FileRule, ...] = (
    sah204_other_name,
    sah205_no_id,
    sah217_thousands,
    sah218_foreign_parts,
    sah219_other_offset,
    sah220_wrong_weekday,
    sah223_ignored_nothing,
    sah225_no_such_time,
    sah226_measured_too_early,
)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah206_duplicate_id,
    sah207_duplicate_slug,
    sah208_no_purpose,
    sah209_results_row,
    sah210_other_language,
    sah211_two_translations,
    sah216_file_missing,
    sah221_title_twice,
    sah222_address_moved,
    sah224_id_changed,
    sah227_alias_taken,
)
