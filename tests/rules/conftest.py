"""The examples of a rule's page, as a workspace on the disk with its history."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from sahne.diagnostic import Diagnostic
from sahne.history import Known
from sahne.rules.page import EXAMPLE_DAY, Example, examples
from sahne.rules.protocol import Rule
from sahne.settings import PATH
from tests.conftest import WriteWorkspace, checked
from tests.rules.made import made

Lay = Callable[..., Path]


@dataclass(frozen=True)
class Laid:
    """A workspace made of examples."""

    root: Path
    history: Known

    def findings(self, code: str) -> list[Diagnostic]:
        """What one rule says of it."""
        return [finding for finding in checked(self.root, history=self.history) if finding.code == code]


def bytes_of(example: Example) -> bytes:
    """What stands in the file of an example."""
    return made(example.made) if example.made else example.text.encode(example.encoding)


@pytest.fixture
def lay(workspace: WriteWorkspace) -> Callable[..., Laid]:
    """Writes the examples of a rule under one heading; an example of ``sahne.yml`` is added to the settings."""

    def write(rule: Rule, heading: str, settings: str = "") -> Laid:
        found = list(examples(rule, heading))
        assert found, f"{rule.CODE} has no example under {heading}"
        now = [example for example in found if example.when == "now"]
        files = {example.path: bytes_of(example) for example in now if example.path != PATH}
        own = "".join(example.text for example in now if example.path == PATH)
        history = Known(
            before={example.path: example.text for example in found if example.when == "before"},
            changed={
                example.path: datetime.fromisoformat(example.changed).replace(tzinfo=EXAMPLE_DAY.tzinfo)
                for example in now
                if example.changed
            },
        )
        return Laid(workspace(files, own + settings), history)

    return write
