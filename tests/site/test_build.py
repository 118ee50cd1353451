"""What ``sahne build`` makes: the same bytes every time and by every way, and nothing half made."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.conftest import ROOT, files_of, run

pytestmark = pytest.mark.xdist_group("build")
_GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')
_SHUFFLED = re.compile(r"pagefind/(filter/.*|.*\.pf_meta|pagefind-entry\.json)$")
"""Pagefind 1.5.2 writes the values of a filter in the order of a hash map of its own, which is another in each run, and
names these files by what is in them; what is searched and shown is the same, byte by byte."""


def _same_every_time(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in files_of(folder).items() if not _SHUFFLED.match(path)}


def test_the_example_company_has_nothing_to_mend() -> None:
    assert "Nothing to mend" in run("sahne_cli", "check", "--strict").stdout


@pytest.mark.parametrize("engine", ["mkdocs", "properdocs"])
@pytest.mark.parametrize(("site", "config"), [("portal", "mkdocs.yml"), ("playbook", "mkdocs.playbook.yml")])
def test_another_way_of_building_gives_the_same_bytes_but_for_the_name_of_the_generator(
    example: Path, sites: Path, tmp_path: Path, engine: str, site: str, config: str
) -> None:
    run(
        engine,
        "build",
        "--strict",
        "-f",
        str(example / config),
        "-d",
        str(tmp_path),
        PYTHONHASHSEED="7",
        TZ="America/New_York",
        SAHNE_READER="tr",  # the playbook in English stands beside, built by a run of its own
    )
    built, expected = _same_every_time(tmp_path), _same_every_time(sites / site)
    if site == "playbook":
        expected = {path: data for path, data in expected.items() if not path.startswith("en/")}
    assert built.keys() == expected.keys()
    different = [path for path in built if _GENERATOR.sub(b"", built[path]) != _GENERATOR.sub(b"", expected[path])]
    assert different == []


def test_export_writes_the_feeds_of_the_sites(example: Path, sites: Path, tmp_path: Path) -> None:
    run("sahne_cli", "-C", str(example), "export", "-o", str(tmp_path), PYTHONHASHSEED="3")
    for site in ("portal", "playbook"):
        feeds = {path: data for path, data in files_of(sites / site).items() if re.search(r"calendars/.*\.ics$", path)}
        assert files_of(tmp_path / site) == feeds


def test_another_day_gives_another_portal(example: Path, sites: Path, tmp_path: Path) -> None:
    day = ("--today", "2027-03-01", "--no-check")  # the check would say that a consent has ended by then
    run("sahne_cli", "-C", str(example), "build", "portal", "-o", str(tmp_path), *day)
    then, now = files_of(tmp_path / "portal"), files_of(sites / "portal")
    assert then["acik-pozisyonlar/index.html"] != now["acik-pozisyonlar/index.html"]


def _workspace(tmp_path: Path) -> Path:
    run("sahne_cli", "init", str(tmp_path / "work"), cwd=tmp_path)
    return tmp_path / "work"


def test_a_first_workspace_checks_clean_and_builds(tmp_path: Path) -> None:
    root = _workspace(tmp_path)
    assert "SAH715" in run("sahne_cli", "check", cwd=root).stdout  # its privacy notices are to be filled in
    assert "Nothing to mend" in run("sahne_cli", "check", "--strict", "--ignore", "SAH715", cwd=root).stdout
    said = run("sahne_cli", "build", cwd=root).stdout
    assert "portal: " in said
    assert "playbook: " in said


def test_init_leaves_a_folder_with_something_in_it_alone(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work/mine.txt").write_text("mine")
    said = run("sahne_cli", "init", "work", cwd=tmp_path, code=2).stderr
    assert "not empty" in said
    assert files_of(tmp_path) == {"work/mine.txt": b"mine"}


def test_an_error_stops_the_build_and_the_old_sites_stay(tmp_path: Path) -> None:
    root = _workspace(tmp_path)
    run("sahne_cli", "build", cwd=root)
    before = files_of(root / "site")
    (root / "content/posts/broken.md").write_text("---\ntitle: a: b\n---\n")
    said = run("sahne_cli", "build", cwd=root, code=1)
    assert "content/posts/broken.md:2:9: SAH103" in said.stdout
    assert files_of(root / "site") == before


def test_no_check_builds_what_can_be_built(tmp_path: Path) -> None:
    root = _workspace(tmp_path)
    (root / "content/posts/broken.md").write_text("---\ntitle: a: b\n---\n")
    run("sahne_cli", "build", "--no-check", cwd=root)
    assert (root / "site/portal/index.html").is_file()


def test_a_failing_engine_leaves_the_old_sites_and_says_why(tmp_path: Path) -> None:
    root = _workspace(tmp_path)
    run("sahne_cli", "build", cwd=root)
    before = files_of(root / "site")
    (root / "mkdocs.playbook.yml").write_text("INHERIT: mkdocs.yml\ntheme: {name: no-such-theme}\n")
    said = run("sahne_cli", "build", cwd=root, code=2)
    assert "no-such-theme" in said.stderr
    assert "Traceback" not in said.stderr
    assert files_of(root / "site") == before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of file sizes there")
def test_a_full_disk_leaves_the_old_sites(tmp_path: Path) -> None:
    root = _workspace(tmp_path)
    run("sahne_cli", "build", cwd=root)
    before = files_of(root / "site")
    program = (
        "import resource, runpy; resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); runpy.run_module('sahne_cli')"
    )
    command = [sys.executable, "-c", program, "build"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "untouched" in done.stderr
    assert files_of(root / "site") == before


@pytest.mark.parametrize("missing", ["content", "content/sahne.yml", "mkdocs.yml"])
def test_a_workspace_without_its_parts_ends_with_one_message(tmp_path: Path, missing: str) -> None:
    root = _workspace(tmp_path)
    place = root / missing
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    said = run("sahne_cli", "build", cwd=root, code=2)
    assert said.stdout == ""
    assert "Traceback" not in said.stderr
    assert missing.partition("/")[0].removesuffix(".yml") in said.stderr


def test_the_repository_needs_nothing_outside_itself() -> None:
    said = run("sahne_cli", "-C", str(ROOT), "rule").stdout
    assert "\n  SAH101 " in said
