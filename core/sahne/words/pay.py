"""Pay as people write it."""

from sahne.models.job import Salary
from sahne.words import money_words, translate

_THIN_SPACE = "\u202f"


def pay_words(salary: Salary, lang: str) -> str:
    """An amount or a range, and for what time: ``₺145.000 – ₺185.000 / ay``."""
    least = money_words(salary.min, salary.currency, lang)
    pay = (
        least
        if salary.max in (None, salary.min)
        else f"{least}{_THIN_SPACE}–{_THIN_SPACE}{money_words(salary.max, salary.currency, lang)}"
    )
    return translate(f"job.salary.{salary.unit}", lang, pay=pay)
