"""A portal in which something internal stands is not published."""

from datetime import datetime
from pathlib import Path

from sahne.audit import leaks
from sahne.errors import SahneError
from sahne.files import every_file
from sahne.library import Library
from sahne.said import Said, Words

_MOST = 10
_LEAK = Words(
    en="the portal would show what is internal: {file} says {words!r}, which stands in {source}{more}\n"
    "  Nothing was published. Take it out of your own template or page; or, if everybody may read it, make the item public.",
    tr="portal şirket içi bir şeyi gösterecekti: {file} dosyasında {words!r} yazıyor, bu {source} dosyasının sözü{more}\n"
    "  Hiçbir şey yayımlanmadı. Kendi şablonunuzdan ya da sayfanızdan çıkarın; herkes okuyabilecekse içeriği herkese açın.",
)
_MORE = Words(en="; and in {number} more places: {files}", tr="; {number} yerde daha var: {files}")
_NO_MORE = Words(en="", tr="")


def stop_on_leaks(root: Path, portal: Path, library: Library, now: datetime) -> None:
    """Look through every file of a portal that was built.

    Raises:
        SahneError: Something internal stands in one of them.
    """
    written = (
        data.decode("utf-8", "replace") for path, data in every_file(root / "docs/portal") if path.endswith(".md")
    )
    found = leaks(every_file(portal), library, now, list(written))
    if found:
        first, *others = found
        raise SahneError(
            _LEAK(file=first.file, words=first.words, source=first.source, more=_more([one.file for one in others]))
        )


def _more(files: list[str]) -> Said:
    if not files:
        return _NO_MORE()
    return _MORE(number=len(files), files=", ".join(dict.fromkeys(files[:_MOST])))
