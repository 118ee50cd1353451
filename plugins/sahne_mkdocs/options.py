"""The plugin's options in ``mkdocs.yml``."""

from mkdocs.config import base
from mkdocs.config import config_options as c


class SahneOptions(base.Config):
    """``plugins: {sahne: {site: portal}}``."""

    site = c.Choice(("portal", "playbook"), default="portal")
    """Which of the two sites this file builds."""
