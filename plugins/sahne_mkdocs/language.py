"""In which language a build speaks: that of ``SAHNE_LANG``, which ``sahne`` passes on, else that of the environment."""

import os

from sahne.said import LANGUAGES, Value, text_of

_VARIABLES = ("SAHNE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def spoken(said: Value) -> str:
    """A sentence in that language."""
    written = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    return text_of(said, "tr" if written.lower().startswith(("tr", "turkish")) else LANGUAGES[0])
