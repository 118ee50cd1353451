"""Tools of node that tests read with: each is installed once, as the lock in its folder of tests/ says, and kept in build/."""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp

import pytest

from tests.conftest import ROOT


def installed(name: str) -> Path:
    """The folder in which the packages of ``tests/NAME/package.json`` are installed.

    Two workers may ask at once: each installs beside, and what is whole first stays.
    """
    npm = shutil.which("npm")
    if npm is None:
        if os.environ.get("SAHNE_NODE") == "required":
            pytest.fail("there is no npm, and this run needs it")
        pytest.skip("there is no npm here; on Debian: apt install npm")
    files = [ROOT / "tests" / name / file for file in ("package.json", "package-lock.json")]
    said = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]
    folder = ROOT / f"build/node-{name}-{said}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(exist_ok=True)
    beside = Path(mkdtemp(prefix="node-", dir=folder.parent))
    for file in files:
        shutil.copyfile(file, beside / file.name)
    ended = subprocess.run([npm, "ci", "--ignore-scripts"], cwd=beside, capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        shutil.rmtree(beside)
        pytest.fail(f"the packages of tests/{name} could not be installed:\n{ended.stderr[-2000:]}")
    try:
        beside.rename(folder)
    except OSError:  # the other worker was first
        shutil.rmtree(beside)
    return folder
