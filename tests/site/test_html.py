"""Every page of both sites by the Nu HTML checker: no error, save the three that Material writes into each page."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.node import installed

pytestmark = pytest.mark.xdist_group("html")
_JAR = "node_modules/vnu-jar/build/dist/vnu.jar"
_OF_MATERIAL = (
    "Attribute “autocomplete” is only allowed when the input type is",
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control.",
    "Bad value “” for attribute “tabindex” on element “label”",
)
"""The checkboxes by which the theme of the playbook opens its menus without a script."""


def java() -> str:
    """Where Java is; without it a test steps aside, or fails where the run needs it."""
    found = shutil.which("java")
    if found is None:
        if os.environ.get("SAHNE_NODE") == "required":
            pytest.fail("there is no java, and this run needs it")
        pytest.skip("there is no java here; on Debian: apt install default-jre-headless")
    return found


def errors_of(folder: Path) -> list[str]:
    """What the checker calls an error in the pages below a folder, each with its place."""
    program = java()
    jar = installed("vnu") / _JAR
    command = [program, "-jar", str(jar), "--errors-only", "--exit-zero-always", "--stdout", "--format", "json"]
    done = subprocess.run([*command, "--skip-non-html", str(folder)], capture_output=True, text=True, check=True)
    messages = json.loads(done.stdout)["messages"]
    return [f"{found['url'].rpartition(folder.name)[2]}: {found['message']}" for found in messages]


def test_every_page_of_the_portal_is_valid_html(sites: Path) -> None:
    assert errors_of(sites / "portal") == []


def test_every_page_of_the_playbook_is_valid_html_where_its_theme_is(sites: Path) -> None:
    found = errors_of(sites / "playbook")
    assert [error for error in found if not any(known in error for known in _OF_MATERIAL)] == []


def test_the_checker_finds_an_error(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><html lang=tr><title>a</title><p><div></p>", "utf-8")
    assert errors_of(tmp_path)
