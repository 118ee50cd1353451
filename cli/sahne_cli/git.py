"""What version control knows of a workspace; nothing is asked before a rule asks for it."""

import io
import os
import subprocess
import tempfile
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from sahne.errors import SahneError
from sahne.past import Change
from sahne.said import Words

_NO_BASE = Words(
    en="version control knows no {base!r}; name a branch or a commit, for example: --diff main",
    tr="sürüm denetiminde {base!r} diye bir şey yok; bir dalın ya da kaydın adını yazın, örneğin: --diff main",
)
_NO_GIT = Words(
    en="this workspace is not under version control, so there is nothing to compare with",
    tr="bu çalışma alanı sürüm denetiminde değil, karşılaştıracak bir şey yok",
)
_NO_SUCH = Words(
    en="version control knows no {base!r}; name a branch or a commit, for example: sahne diff main",
    tr="sürüm denetiminde {base!r} diye bir şey yok; bir dalın ya da kaydın adını yazın, örneğin: sahne diff main",
)
_NO_COMMIT = Words(
    en="nothing is committed yet, so there is nothing to compare with",
    tr="henüz hiçbir şey kaydedilmemiş, karşılaştıracak bir şey yok",
)
_SHALLOW = Words(
    en="only a part of the history is here, and {base!r} is not in it\n  Fetch the rest: git fetch --unshallow",
    tr="geçmişin yalnız bir bölümü burada, {base!r} onun içinde değil\n  Kalanını alın: git fetch --unshallow",
)


def run(root: Path, *words: str, told: bytes = b"") -> bytes | None:
    """What git answers in a workspace, told some more on its standard input; None without git, a repository, or such a thing."""
    environ = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        ended = subprocess.run(  # git is found as the shell finds it
            ["git", "-C", str(root), *words],  # noqa: S607
            env=environ,
            input=told,
            capture_output=True,
            check=False,
        )
    except OSError:
        return None
    return ended.stdout if ended.returncode == 0 else None


def is_tracked(root: Path, path: str) -> bool:
    """Whether a file of the workspace is under version control."""
    return run(root, "ls-files", "--error-unmatch", "--", path) is not None


def is_ignored(root: Path, path: str) -> bool:
    """Whether version control passes a file of the workspace by."""
    return run(root, "check-ignore", "-q", "--", path) is not None


def parting(root: Path, base: str) -> str:
    """The commit at which this branch and another one part: what the other one did since is no change of this one."""
    said = run(root, "merge-base", base, "HEAD")
    return said.decode().strip() if said else base


def changed_files(root: Path, base: str) -> Mapping[str, str]:
    """Path today -> path at a commit, of every file of ``content/`` that was there and is not as it was."""
    said = run(root, "diff", "--relative", "--name-status", "-z", "-M", base, "--", "content")
    words = iter((said or b"").decode(errors="surrogateescape").split("\0"))
    changed = {}
    for status in words:
        if status[:1] in ("R", "C"):
            before = next(words, "")
            changed[next(words, "")] = before
        elif status:
            path = next(words, "")
            changed |= {path: path} if status[0] in "MT" else {}
    return changed


def commit_times(root: Path, commit: str) -> dict[str, datetime]:
    """When each file was last changed by a commit, up to the one named."""
    words = ("log", "--relative", "--format=%x01%ct", "--name-only", "-z", commit, "--", "content")
    said = run(root, *words) or b""
    changed: dict[str, datetime] = {}
    for one in said.decode(errors="surrogateescape").split("\x01")[1:]:
        time, _, paths = one.partition("\n")
        when = datetime.fromtimestamp(int(time.strip("\0\n") or 0), UTC)
        for path in paths.split("\0"):
            changed.setdefault(path.strip("\n"), when)
    return {path: when for path, when in changed.items() if path}


def changes_of(root: Path, most: int) -> dict[str, tuple[Change, ...]]:
    """The commits that changed each file of ``content/``, newest first, under the name it has today.

    Args:
        root: The workspace.
        most: How many of a file, at most.
    """
    form = "--format=%x01%h%x00%ct%x00%an%x00%s"
    said = run(root, "log", "--relative", "-M", "--name-status", "-z", form, "HEAD", "--", "content") or b""
    found: dict[str, list[Change]] = {}
    today: dict[str, str] = {}
    for one in said.decode(errors="replace").split("\x01")[1:]:
        commit, time, author, subject, *names = one.split("\0")
        change = Change(
            commit=commit, when=datetime.fromtimestamp(int(time), UTC), author=author, subject=subject.strip()
        )
        earlier = {}
        for old, new in _named(iter(name.strip("\n") for name in names)):
            name = today.get(new, new)
            if old != new:
                earlier[old] = name
            if len(known := found.setdefault(name, [])) < most:
                known.append(change)
        today |= earlier
    return {name: tuple(changes) for name, changes in found.items()}


def _named(words: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Name before and name after of each file that a commit changed."""
    for status in words:
        if status[:1] in ("R", "C"):
            old = next(words, "")
            new = next(words, "")
            yield (old if status[0] == "R" else new), new
        elif status:
            name = next(words, "")
            yield name, name


def commit_before(root: Path, when: datetime) -> str | None:
    """The last commit before a moment; None where there is none."""
    said = run(root, "rev-list", "-1", f"--before={int(when.timestamp())}", "HEAD")
    return said.decode().strip() or None if said else None


def texts_at(root: Path, commit: str, paths: Collection[str]) -> Iterator[tuple[str, str]]:
    """Path and text of each of some files that were there at a commit, read by one process."""
    names = [path for path in paths if "\n" not in path]
    asked = "".join(f"{commit}:./{path}\n" for path in names).encode(errors="surrogateescape")
    said = io.BytesIO((run(root, "cat-file", "--batch", told=asked) if names else None) or b"")
    for path in names:
        *_, kind, size = said.readline().split() or (b"", b"missing")
        if kind == b"blob":
            yield path, said.read(int(size)).decode("utf-8-sig", errors="replace")
            said.readline()


def compared_with(root: Path, base: str | None) -> tuple[str, str]:
    """The commit that a folder is held against, and what people call it.

    Args:
        root: The workspace.
        base: A branch, a tag or a commit; of what went on without this branch, the commit at which they part. Without it the
            branch that this one follows, else the last commit.

    Raises:
        SahneError: There is no version control, no such thing, or the commit at which they part was not fetched.
    """
    if run(root, "rev-parse", "--is-inside-work-tree") is None:
        raise SahneError(_NO_GIT())
    name = base or _upstream(root) or "HEAD"
    commit = None if name.startswith("-") else run(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    shallow = (run(root, "rev-parse", "--is-shallow-repository") or b"").strip() == b"true"
    if commit is None:
        raise SahneError((_SHALLOW if shallow else _NO_SUCH if base else _NO_COMMIT)(base=name))
    parted = run(root, "merge-base", commit.decode().strip(), "HEAD")
    if parted is None and shallow:
        raise SahneError(_SHALLOW(base=name))
    return (parted or commit).decode().strip(), name


def _upstream(root: Path) -> str | None:
    said = run(root, "rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}")
    return said.decode().strip() if said else None


@dataclass(frozen=True)
class GitHistory:
    """The history of a workspace."""

    root: Path
    base: str
    """A commit; the last one, or the one that ``--diff`` names."""
    now: datetime
    """When a change was made that is not committed yet."""

    @cached_property
    def was(self) -> Mapping[str, str]:
        """The path at the base of every file that is not as it was, by its path today."""
        return changed_files(self.root, self.base)

    @cached_property
    def before(self) -> Mapping[str, str]:
        """The text at the base of every Markdown file that is not as it was, by its path today."""
        today = {old: path for path, old in self.was.items() if path.endswith(".md")}
        return {today[old]: text for old, text in texts_at(self.root, self.base, today)}

    @cached_property
    def committed(self) -> Mapping[str, datetime]:
        """When each file was last changed by a commit; what is not committed yet counts for nothing."""
        return commit_times(self.root, "HEAD")

    @cached_property
    def changed(self) -> Mapping[str, datetime]:
        """When each file was last changed."""
        dirty = run(self.root, "diff", "--relative", "--name-only", "-z", "HEAD", "--", "content") or b""
        unsaved = dirty.decode(errors="surrogateescape").split("\0")
        return {path: when for path, when in ({**self.committed} | dict.fromkeys(unsaved, self.now)).items() if path}


@contextmanager
def workspace_at(root: Path, base: str) -> Iterator[Path]:
    """The workspace as it was at a commit, in a folder that is gone afterwards.

    Raises:
        SahneError: It is under no version control, or there is no such commit.
    """
    if run(root, "rev-parse", "--is-inside-work-tree") is None:
        raise SahneError(_NO_GIT())
    commit = run(root, "rev-parse", "--verify", "--quiet", f"{base}^{{commit}}")
    if commit is None:
        raise SahneError(_NO_BASE(base=base))
    with tempfile.TemporaryDirectory(prefix="sahne-") as folder:
        import zipfile  # loaded only to compare

        if data := run(root, "archive", "--format=zip", "-0", commit.decode().strip(), "content"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                archive.extractall(folder)
        yield Path(folder)
