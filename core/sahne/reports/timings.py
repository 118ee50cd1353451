"""What each rule costs, as a table."""

from collections.abc import Sequence

from sahne.checking.timings import Timing
from sahne.rules.page import title
from sahne.said import Words, text_of

_HEADS = (
    Words(en="rule", tr="kural"),
    Words(en="ms", tr="ms"),
    Words(en="share", tr="pay"),
    Words(en="findings", tr="bulgu"),
)


def as_table(timings: Sequence[Timing], lang: str) -> str:
    """One line a rule, the dearest first, and one for all."""
    whole = sum(timing.seconds for timing in timings) or 1.0
    rule, milliseconds, share, found = (text_of(head, lang) for head in _HEADS)
    lines = [f"{rule:<8}{milliseconds:>9}{share:>7}{found:>10}"]
    for timing in timings:
        lines.append(
            f"{timing.rule.CODE:<8}{timing.seconds * 1000:>9.1f}{timing.seconds / whole:>7.1%}{timing.findings:>10}"
            f"  {title(timing.rule, lang)}"
        )
    findings = sum(timing.findings for timing in timings)
    lines.append(f"{'':<8}{whole * 1000:>9.1f}{1:>7.0%}{findings:>10}")
    return "\n".join(lines) + "\n"
