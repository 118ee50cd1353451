"""What a fuzzer calls with any bytes."""

from sahne.fix import mended
from sahne.kinds import KINDS
from sahne.reports import Report, as_text
from tests.conftest import findings_of, is_inside, source_of


def one(data: bytes) -> None:
    """Read bytes as a file of a kind, check it, say what was found in both languages, and mend it twice.

    Args:
        data: The first byte chooses the kind and whether the rest is a whole file or its front matter.
    """
    if not data:
        return
    kind = KINDS[data[0] % len(KINDS)]
    whole = data[1:] if data[0] >= 128 else b"---\n" + data[1:] + b"\n---\nText {{ x }}\n"
    path = f"content/{kind.folder}/a.md"
    source = source_of(whole, path)
    found = findings_of(source)
    for finding in found:
        assert not source.text or is_inside(finding, source.text), finding
    for lang in ("en", "tr"):
        as_text(Report(findings=found, lang=lang))
    once = mended(source, lambda: "6a0c1d1e-0000").text
    if once != source.text:
        again = source_of(once, path)
        assert again.body.split() == source.body.split()
        assert mended(again, lambda: "6a0c1d1e-1111").text == once
