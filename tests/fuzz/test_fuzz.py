"""A short run of the fuzzer; ``make fuzz`` makes a long one."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.kinds import KINDS
from tests.conftest import ROOT
from tests.fuzz.target import one

RUNS = 1500
SEED = 20261125


@given(data=st.binary(max_size=300))
def test_any_bytes_give_findings_and_no_exception(data: bytes) -> None:
    one(data)


def test_the_fuzzer_finds_no_exception_from_the_example_on(tmp_path: Path) -> None:
    pytest.importorskip("atheris", reason="the fuzzer is there for Linux only")
    for number, kind in enumerate(KINDS):
        files = sorted((ROOT / "content" / kind.folder).glob("*.md"))[:2]
        for place, file in enumerate(files):
            (tmp_path / f"{kind.name}-{place}").write_bytes(bytes([128 + number]) + file.read_bytes())
    command = [
        sys.executable,
        "-m",
        "tests.fuzz.run",
        str(tmp_path),
        f"-runs={RUNS}",
        f"-seed={SEED}",
        "-close_fd_mask=1",
    ]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr[-4000:]
    assert f"Done {RUNS} runs" in ended.stderr
