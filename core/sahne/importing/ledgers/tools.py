"""The tools whose exports are read."""

from sahne.importing.ledgers.buffer import BUFFER
from sahne.importing.ledgers.ga4 import GA4
from sahne.importing.ledgers.linkedin import LINKEDIN
from sahne.importing.ledgers.meta import META
from sahne.importing.ledgers.plain import PLAIN
from sahne.importing.ledgers.youtube import YOUTUBE

TOOLS = {tool.name: tool for tool in (LINKEDIN, GA4, META, YOUTUBE, BUFFER, PLAIN)}
