"""A day of review written into a file; one that passed gets a line that says that nobody has read it yet."""

import re
from datetime import date

from sahne.editing.change import read_change
from sahne.editing.changes import changed
from sahne.front_matter import load, split
from sahne.owning.reviews import Proposal
from sahne.said import LANGUAGES, Words, text_of

_AGAIN = Words(en="planned anew on {day}, not read yet", tr="{day} günü yeniden planlandı, henüz okunmadı")
_OURS = "|".join(
    re.escape(text_of(_AGAIN(day="\0"), lang))
    .replace("\0", r"\d{4}-\d{2}-\d{2}")
    .replace(r"\x00", r"\d{4}-\d{2}-\d{2}")
    for lang in LANGUAGES
)


def with_day(proposal: Proposal, today: date, lang: str) -> str:
    """The text of a file with its day of review, and nothing else changed.

    Args:
        proposal: For the file.
        today: The day on which it is planned.
        lang: In which a comment is written.

    Raises:
        SahneError: The file is written in a way in which it cannot be changed safely.
    """
    source = proposal.source
    if source.kind is None:
        raise ValueError(source.path)
    text = changed(source, [read_change(f"review_by={proposal.day.isoformat()}", source.kind)])
    if proposal.was is None:
        return text
    return _commented(text, source.renamed.get("review_by", "review_by"), text_of(_AGAIN(day=today), lang))


def _commented(text: str, name: str, words: str) -> str:
    """With words behind the day; the same text where that would change a field."""
    line = re.compile(rf"^({re.escape(name)}[ \t]*:[ \t]*[\"']?[\d-]+[\"']?)[ \t]*(#[^\r\n]*)?(?=\r?$)", re.MULTILINE)
    front = split(text)
    match = line.search(text, front.start, front.end) if front else None
    if front is None or match is None:
        return text
    kept = re.sub(rf"#?[ \t]*(?:{_OURS})[ \t]*;?[ \t]*", "", match[2] or "").lstrip("# \t").rstrip()
    comment = f"  # {words}" + (f"; {kept}" if kept else "")
    new = text[: match.start()] + match[1] + comment + text[match.end() :]
    after = split(new)
    return new if after and load(new[after.start : after.end]) == load(text[front.start : front.end]) else text
