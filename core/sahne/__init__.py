"""Sahne: from a folder of Markdown to a career portal, a playbook and calendar feeds.

The library: it prints nothing, reads no clock and no environment, and knows neither Click nor MkDocs.
"""

__version__ = "0.1.0"
