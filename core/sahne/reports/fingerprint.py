"""What makes a finding the same finding when the lines above it have moved."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from sahne.diagnostic import Diagnostic


def with_fingerprints(findings: Iterable[Diagnostic]) -> Iterator[tuple[Diagnostic, str]]:
    """Each finding with 32 hexadecimal digits of its file, code and message; of equal ones each gets its own."""
    met: Counter[str] = Counter()
    for finding in findings:
        same = f"{finding.place.path}\n{finding.code}\n{finding.message}"
        met[same] += 1
        yield finding, sha256(f"{same}\n{met[same]}".encode()).hexdigest()[:32]
