"""Secret addresses in real web servers: open for who was granted one, closed for everybody else."""

import re
from pathlib import Path

import pytest

from tests.site.conftest import run
from tests.site.servers import SERVERS, serving
from tests.site.test_serving import asked

pytestmark = pytest.mark.xdist_group("serving")
_TODAY = ("--today", "2026-11-23")


def said(root: Path, *words: str) -> str:
    """What ``sahne`` answers in a workspace."""
    return str(run("sahne_cli", "-C", str(root), *words, "--lang", "en", cwd=root).stdout)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A first workspace that may serve calendars behind secret addresses."""
    root = tmp_path / "work"
    run("sahne_cli", "init", str(root), cwd=tmp_path)
    settings = root / "content/sahne.yml"
    text = settings.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^  playbook: .*$", r"\g<0>\n  feeds: https://feeds.example/", text)
    settings.write_text(text, encoding="utf-8")
    return root


def granted(root: Path, *words: str) -> str:
    """The path of the address that a reader is given."""
    (address,) = re.findall(r"https://feeds\.example/(\S+)", said(root, "feeds", "grant", *words, *_TODAY))
    return str(address)


def built(root: Path) -> None:
    """Build what the address needs."""
    said(root, "build", "playbook", "--no-check", *_TODAY)


@pytest.mark.parametrize("server", SERVERS)
def test_an_address_opens_its_calendar_until_it_is_revoked_and_nothing_else_opens(
    server: str, workspace: Path, tmp_path: Path
) -> None:
    first, second = granted(workspace, "Elif"), granted(workspace, "Ajans", "--feed", "channel-linkedin", "--alarms")
    built(workspace)
    folder = workspace / "site/feeds"
    with serving(server, workspace / "serving", folder, tmp_path / server, "-feeds") as site:
        answer = asked(site + first)
        assert (answer.status, answer.getheader("Content-Type")) == (200, "text/calendar; charset=utf-8")
        assert answer.getheader("Cache-Control") == "private, no-cache"
        assert (answer.getheader("X-Robots-Tag"), answer.getheader("Referrer-Policy")) == ("noindex", "no-referrer")
        etag = answer.getheader("ETag") or ""
        assert asked(site + first, If_None_Match=etag).status == 304
        token = first.partition("/")[0]
        assert b"VALARM" in asked(site + second).body  # type: ignore[attr-defined]
        assert b"VALARM" not in answer.body  # type: ignore[attr-defined]
        assert token.encode() not in answer.body  # type: ignore[attr-defined]
        for closed in ("", f"{token}/", token, "_headers", f"{token}/channel-linkedin.ics", f"{token}/../_headers"):
            assert asked(site + closed).status in (400, 404), closed
        said(workspace, "feeds", "revoke", "ajans")
        built(workspace)
        assert asked(site + second).status == 404
        again = asked(site + first, If_None_Match=etag)
        assert (again.status, again.getheader("ETag")) == (304, etag)
    assert token not in (tmp_path / server / "said.txt").read_text(encoding="utf-8")


def test_an_address_stands_in_no_site_and_in_nothing_that_is_committed(workspace: Path) -> None:
    token = granted(workspace, "Elif").partition("/")[0]
    built(workspace)
    assert said(workspace, "feeds", "list") == "Elif: all, since 2026-11-23\n"
    holders = [path for path in workspace.rglob("*") if path.is_file() and token.encode() in path.read_bytes()]
    assert holders == [workspace / "feeds.secret"]
    assert (workspace / "feeds.secret").stat().st_mode & 0o077 == 0
    assert "/feeds.secret" in (workspace / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_a_machine_without_the_addresses_builds_nothing_for_them_and_says_so(workspace: Path) -> None:
    granted(workspace, "Elif")
    (workspace / "feeds.secret").unlink()
    ended = run(
        "sahne_cli", "-C", str(workspace), "build", "playbook", "--no-check", *_TODAY, "--lang", "en", cwd=workspace
    )
    assert "the address of Elif is not in feeds.secret on this machine" in ended.stderr
    assert [path.name for path in (workspace / "site/feeds").rglob("*")] == ["_headers"]
