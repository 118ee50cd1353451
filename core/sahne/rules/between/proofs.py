"""The values of the brand that something shows."""

from collections.abc import Mapping

from sahne.models.value import Value
from sahne.survey import Survey


def proven(survey: Survey) -> Mapping[tuple[str, str], Value]:
    """Values with evidence, by their group, each by the version that has it; ask for it by ``survey.once``."""
    values = [value for value in survey.library.of_kind(Value.kind) if isinstance(value, Value) and value.evidence]
    first = survey.settings.language
    return {value.group: value for value in sorted(values, key=lambda value: value.lang == first)}
