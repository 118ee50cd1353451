"""The moment a build acts at: what ``sahne build --today`` hands over, else what the workspace pins, else now."""

import os
from datetime import datetime

from sahne.settings import Settings
from sahne.today import read_moment

TODAY = "SAHNE_TODAY"


def moment(settings: Settings) -> datetime:
    """The moment.

    Raises:
        SahneError: The environment holds no day.
    """
    written = os.environ.get(TODAY)
    if written:
        return read_moment(written, settings)
    if settings.today is not None:
        return settings.moment(settings.today)
    return datetime.now(settings.timezone)
