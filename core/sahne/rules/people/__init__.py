"""SAH7xx: people."""

from sahne.rules.people import (
    sah704_identity_number,
    sah705_iban,
    sah706_phone,
    sah707_email,
)
from sahne.rules.protocol import FileRule, SurveyRule

FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (
    sah704_identity_number,
    sah705_iban,
    sah706_phone,
    sah707_email,
)
SURVEY_RULES: tuple[SurveyRule, ...] = ()
