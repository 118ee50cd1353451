"""SAH7xx: people."""

from sahne.rules.people import (
    sah701_no_consent,
    sah702_consent_ended,
    sah703_has_left,
    sah704_identity_number,
    sah705_iban,
    sah706_phone,
    sah707_email,
    sah708_position,
    sah709_names_in_picture,
    sah710_consent_ending,
    sah711_has_left_planned,
    sah712_consent_to_ask,
    sah713_transcript,
    sah714_consent_for_nothing,
    sah715_open_hole,
    sah716_not_said,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="People", tr="İnsanlar")
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (
    sah704_identity_number,
    sah705_iban,
    sah706_phone,
    sah707_email,
    sah716_not_said,
)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah701_no_consent,
    sah702_consent_ended,
    sah703_has_left,
    sah708_position,
    sah709_names_in_picture,
    sah710_consent_ending,
    sah711_has_left_planned,
    sah712_consent_to_ask,
    sah713_transcript,
    sah714_consent_for_nothing,
    sah715_open_hole,
)
