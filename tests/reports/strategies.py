"""Findings of any kind."""

from hypothesis import strategies as st

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.rules import CODES
from sahne.said import Said, Words

CLOSES = Diagnostic(
    Place("content/jobs/veri-mühendisi.md", 7, 16),
    "SAH214",
    Words(en="the job closes on {day}", tr="ilan {day} günü kapanıyor")(day="2026-03-01"),
    Words(en="Check the year.", tr="Yıla bakın.")(),
)
PURPOSE = Diagnostic(
    Place("content/posts/a.md"),
    "SAH208",
    Words(en="it names no goal", tr="hedefi yazılmamış")(),
    Words(en="Add a line.", tr="Bir satır ekleyin.")(),
    Severity.WARNING,
)


def said() -> st.SearchStrategy[Said]:
    """A sentence that holds any text as a value."""
    return st.builds(lambda text: Words(en="{text}", tr="{text}")(text=text), st.text())


findings = st.builds(
    Diagnostic,
    st.builds(Place, st.text(min_size=1), st.integers(1, 10**6), st.integers(1, 10**6)),
    st.sampled_from(sorted(CODES)),
    said(),
    said(),
    st.sampled_from(Severity),
)
