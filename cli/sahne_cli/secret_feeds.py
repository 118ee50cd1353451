"""The two files of secret calendar addresses, and the folder that a build makes of them."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sahne.calendars.grants import (
    GRANTS_PATH,
    SECRET_PATH,
    Grant,
    granted,
    grants_text,
    read_grants,
    read_secret,
    secret_text,
)
from sahne.calendars.secret import HEADERS, readable_feeds, secret_feeds
from sahne.errors import SahneError, WriteError
from sahne.files import Unreadable, holds_only, read, replaced_folder, write
from sahne.said import AND, Counted, Listed, Words
from sahne.survey import Survey
from sahne_cli import git
from sahne_cli.calendar_lock import with_commits
from sahne_cli.language import say

_UNREADABLE = Words(
    en="{path} cannot be read; look at its permissions", tr="{path} okunamıyor; dosyanın izinlerine bakın"
)
_TRACKED = Words(
    en="{path} is under version control, and so everybody who has the repository has the addresses\n"
    "  Take it out, and give every reader a new address: git rm --cached {path}, then sahne feeds grant --again.",
    tr="{path} sürüm denetiminde; depoyu gören herkes adresleri de görüyor\n"
    "  Dosyayı çıkarın, her okura yeni adres verin: git rm --cached {path}, sonra sahne feeds grant --again.",
)
_OTHER_FILES = Words(
    en="{folder} holds other files than calendars; choose another folder with -o",
    tr="{folder} içinde takvim olmayan dosyalar var; -o ile başka bir klasör seçin",
)
_NOT_WRITTEN = Words(
    en="{folder} could not be written; look at the room on the disk and at the permissions",
    tr="{folder} yazılamadı; diskteki yere ve izinlere bakın",
)
_READERS = Words(en="reader|readers", tr="okur")
_CALENDARS = Words(en="calendar|calendars", tr="takvim")
_BUILT = Words(
    en="feeds: {calendars} for {readers} in {folder}", tr="feeds: {folder} klasöründe {readers} için {calendars}"
)
_NO_TOKEN = Words(
    en="feeds: the address of {readers} is not in {path} on this machine, so nothing is built for them",
    tr="feeds: {readers} için adres bu bilgisayardaki {path} dosyasında yok, onlara bir şey üretilmedi",
)
_NO_FEED = Words(
    en="feeds: {reader} was granted {feeds}, and there is no such calendar any more",
    tr="feeds: {reader} için açılan {feeds} takvimi artık yok",
)


def grants_of(root: Path) -> tuple[Grant, ...]:
    """Who may read what.

    Raises:
        SahneError: The file cannot be read.
    """
    return read_grants(_text(root / GRANTS_PATH))


def tokens_of(root: Path) -> dict[str, str]:
    """The tokens that this machine has, each with its reader's name.

    Raises:
        SahneError: The file cannot be read, or is under version control.
    """
    if git.is_tracked(root, SECRET_PATH):
        raise SahneError(_TRACKED(path=SECRET_PATH))
    return read_secret(_text(root / SECRET_PATH))


def _text(path: Path) -> str:
    if not path.exists():
        return ""
    data = read(path)
    if isinstance(data, Unreadable):
        raise SahneError(_UNREADABLE(path=path.name))
    return data.decode("utf-8", "replace")


def keep(root: Path, grants: Iterable[Grant], tokens: Mapping[str, str]) -> None:
    """Write both files; the secret one so that nobody else on the machine can read it, and first where it is ignored.

    Raises:
        WriteError: One of them cannot be written.
    """
    if tokens:
        _ignore(root)
        write(root / SECRET_PATH, secret_text(tokens).encode(), private=True)
    elif (root / SECRET_PATH).exists():
        write(root / SECRET_PATH, secret_text({}).encode(), private=True)
    write(root / GRANTS_PATH, grants_text(grants).encode())


def _ignore(root: Path) -> None:
    """Let version control pass the secret file by, before there is one."""
    ignored = root / ".gitignore"
    lines = _text(ignored)
    if f"/{SECRET_PATH}" not in lines.splitlines() and not git.is_ignored(root, SECRET_PATH):
        end = "" if not lines or lines.endswith("\n") else "\n"
        write(ignored, f"{lines}{end}/{SECRET_PATH}\n".encode())


@contextmanager
def built_secret_feeds(root: Path, folder: Path, survey: Survey) -> Iterator[None]:
    """Make the folder of all readers anew; whoever may not read any more is not in it.

    It takes the place of the old one when the block ends well, with the sites that are built in the block.

    Raises:
        SahneError: The folder holds something else, one of the files cannot be read, or the disk takes no more; no address is in
            what it says.
    """
    grants = grants_of(root)
    if not grants and not folder.exists():
        yield
        return
    if not holds_only(folder, ".ics", "_headers"):
        raise SahneError(_OTHER_FILES(folder=folder.as_posix()))
    opened = tuple(granted(grants, tokens_of(root)))
    files = secret_feeds(with_commits(root, survey.library, survey.now), survey.now, opened)
    with replaced_folder(folder) as new:
        try:
            for path, data in files.items():
                write(new / path, data)
            write(new / "_headers", HEADERS)
        except WriteError:
            raise SahneError(_NOT_WRITTEN(folder=folder.as_posix())) from None
        yield
    _tell(grants, {one.grant.reader for one in opened}, survey)
    readers, calendars = Counted(len(opened), _READERS), Counted(len(files), _CALENDARS)
    say(_BUILT(folder=folder.as_posix(), readers=readers, calendars=calendars))


def _tell(grants: Iterable[Grant], opened: set[str], survey: Survey) -> None:
    known = readable_feeds(survey.library)
    closed = [grant.reader for grant in grants if grant.reader not in opened]
    if closed:
        say(_NO_TOKEN(readers=Listed(tuple(sorted(closed)), AND), path=SECRET_PATH), err=True)
    for grant in grants:
        gone = [name for name in grant.feeds if name not in known]
        if gone:
            say(_NO_FEED(reader=grant.reader, feeds=Listed(tuple(sorted(gone)), AND)), err=True)
