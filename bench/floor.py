"""What the figures are measured against: the least that must be done, in a fresh interpreter.

Called as a file, ``python bench/floor.py check WORKSPACE`` or ``python bench/floor.py export EVENTS``, so that nothing
is imported that the loop does not need.
"""

import sys


def check(root: str) -> None:
    """Read every Markdown file of a workspace and parse its front matter with ryaml."""
    from pathlib import Path

    import ryaml

    for path in Path(root, "content").rglob("*.md"):
        ryaml.loads(path.read_text(encoding="utf-8").split("---\n", 2)[1])


def export(events: str) -> None:
    """Build prepared events with icalendar and serialize them once.

    Args:
        events: A pickled list of events, each a dict of property name -> value as ``icalendar.Event.add`` takes it.
    """
    import pickle

    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Bench//EN")
    with open(events, "rb") as file:
        for fields in pickle.load(file):
            event = Event()
            for name, value in fields.items():
                event.add(name, value)
            calendar.add_component(event)
    calendar.to_ical()


if __name__ == "__main__":
    {"check": check, "export": export}[sys.argv[1]](sys.argv[2])
