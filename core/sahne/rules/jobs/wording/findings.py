"""From words that were found to findings."""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic
from sahne.rules.jobs.wording.laws import Law
from sahne.rules.jobs.wording.phrases import Lists
from sahne.rules.jobs.wording.reading import reading_of
from sahne.rules.jobs.wording.search import Found, found_in, place_of
from sahne.said import Said, Words
from sahne.source import Source

_NOTHING: Iterator[Diagnostic] = iter(())
WRITE = Words(en="Write {instead!r}. {law}.", tr="Yerine {instead!r} yazın. {law}.")
LEAVE_OUT = Words(en="Leave these words out. {law}.", tr="Bu sözcükleri çıkarın. {law}.")


def findings(
    source: Source, code: str, lists: Lists, message: Words, law: Law, leave_out: Words = LEAVE_OUT
) -> Iterator[Diagnostic]:
    """One finding for each of a rule's words in a posting.

    Args:
        source: Any file.
        code: The rule's.
        lists: The rule's words.
        message: What is wrong with ``{words}``.
        law: What they break.
        leave_out: What to do where there is nothing to write in their place; it has ``{law}``.
    """
    reading = reading_of(source)
    if reading is None:
        return _NOTHING
    return (
        Diagnostic(
            place_of(source, reading, found),
            code,
            message(words=" ".join(found.written.split())),
            _hint(found, leave_out, law.where(source.settings)),
        )
        for found in found_in(lists, reading)
    )


def _hint(found: Found, leave_out: Words, law: Words) -> Said:
    return WRITE(instead=found.instead, law=law) if found.instead else leave_out(law=law)
