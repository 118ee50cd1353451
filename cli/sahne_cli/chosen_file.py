"""One calendar of a part of the plan, as a file."""

import re
from collections.abc import Mapping
from pathlib import Path

from sahne.calendars.alarms import with_alarms
from sahne.calendars.chosen import chosen_feed
from sahne.calendars.feed import Feed, as_bytes
from sahne.calendars.parts import LARGE, parts_of
from sahne.errors import SahneError
from sahne.files import write
from sahne.planning.agenda import Wanted
from sahne.said import Counted, Words
from sahne.survey import Survey
from sahne_cli.language import say

_EVENTS = Words(en="event|events", tr="kayıt")
_WRITTEN = Words(en="{events} in {file}", tr="{file} dosyasında {events}")
_NO_FILE = Words(
    en="name the file of the calendar, for example -o linkedin.ics",
    tr="takvim dosyasının adını yazın, örneğin -o linkedin.ics",
)
_LARGE = Words(
    en="{file} is larger than some calendars take (about 1 MB); its years stand beside it: {parts}",
    tr="{file} kimi takvimlerin aldığından büyük (1 MB kadar); yılları ayrı dosyalarda: {parts}",
)
_LARGE_YEAR = Words(
    en="{file} is larger than some calendars take (about 1 MB); ask for less",
    tr="{file} kimi takvimlerin aldığından büyük (1 MB kadar); daha azını isteyin",
)


def write_chosen(survey: Survey, wanted: Wanted, title: str, file: Path, *, alarms: bool) -> None:
    """Write what is asked for into one file, and beside it its years, where it is large.

    Raises:
        SahneError: The name is not that of a calendar, or it cannot be written.
    """
    if file.suffix != ".ics":
        raise SahneError(_NO_FILE())
    feed = chosen_feed(survey.library, survey.now, wanted.takes, title or file.stem)
    feed = with_alarms(survey.library, feed) if alarms else feed
    parts = parts_of(feed)
    files = {
        path: as_bytes(one, survey.settings.timezone, survey.today.year)
        for one, path in ((feed, file), *((part, _path(file, part)) for part in parts))
    }
    for path, data in files.items():
        write(path, data)
    say(_WRITTEN(events=Counted(len(feed.lines), _EVENTS), file=file.as_posix()))
    warn_of_size({path.as_posix(): data for path, data in files.items()})


def warn_of_size(files: Mapping[str, bytes]) -> None:
    """Say of each large calendar, to standard error, which parts of it there are.

    Args:
        files: Path -> bytes of calendars that stand side by side.
    """
    for path, data in files.items():
        if len(data) > LARGE:
            year = re.compile(re.escape(path.removesuffix(".ics")) + r"-\d{4}\.ics")
            parts = [other for other in files if year.fullmatch(other)]
            say(_LARGE(file=path, parts=", ".join(parts)) if parts else _LARGE_YEAR(file=path), err=True)


def _path(file: Path, part: Feed) -> Path:
    return file.with_name(file.stem + part.path[-len("-2026.ics") :])
