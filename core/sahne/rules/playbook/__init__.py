"""SAH8xx: the playbook."""

from sahne.rules.playbook import (
    sah801_no_owner,
    sah802_owner_left,
    sah803_review_overdue,
    sah804_review_by_theatre,
    sah805_old_benchmark,
    sah806_training_due,
    sah807_certificate_ending,
    sah808_unanswered,
    sah809_record_row,
    sah810_record_of_nobody,
    sah811_not_read_by_another,
    sah812_changed_after_approval,
    sah813_approval_of_nobody,
    sah814_approval_row,
    sah815_nothing_came_of_it,
    sah816_quiz,
    sah817_view_of_nothing,
)
from sahne.rules.protocol import FileRule, SurveyRule
from sahne.said import Words

TITLE = Words(en="The playbook", tr="Oyun kitabı")
FAULT_RULES: tuple[FileRule, ...] = ()
FILE_RULES: tuple[FileRule, ...] = (sah816_quiz,)
SURVEY_RULES: tuple[SurveyRule, ...] = (
    sah801_no_owner,
    sah802_owner_left,
    sah803_review_overdue,
    sah804_review_by_theatre,
    sah805_old_benchmark,
    sah806_training_due,
    sah807_certificate_ending,
    sah808_unanswered,
    sah809_record_row,
    sah810_record_of_nobody,
    sah811_not_read_by_another,
    sah812_changed_after_approval,
    sah813_approval_of_nobody,
    sah814_approval_row,
    sah815_nothing_came_of_it,
    sah817_view_of_nothing,
)
