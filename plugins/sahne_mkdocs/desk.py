"""What the pages of the playbook are made from: the whole library on one day, each thing in it worked out once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property

from sahne.calendars.alarms import alarm_feeds
from sahne.calendars.feed import Feed
from sahne.calendars.internal import internal_feeds
from sahne.check import check
from sahne.diagnostic import Diagnostic
from sahne.library import Library
from sahne.past import Past
from sahne.plan import Entry, EntryType, Plan, plan_of, whole_plan
from sahne.results import Result
from sahne.survey import Survey
from sahne.views.playbook import GoalView, goals_of
from sahne.views.publish import public_view
from sahne.words import translate
from sahne_mkdocs.pages import Draft


@dataclass(frozen=True)
class Desk:
    """A workspace as its team sees it."""

    library: Library
    now: datetime
    """In the workspace's zone."""
    past: Past = field(default_factory=Past)

    @property
    def today(self) -> date:
        """The day, in the workspace's zone."""
        return self.now.date()

    @property
    def lang(self) -> str:
        """The language of the playbook, which is the workspace's first."""
        return self.library.settings.language

    def words(self, key: str, **values: object) -> str:
        """What stands under a key of the catalogue."""
        return translate(key, self.lang, **values)

    @cached_property
    def plan(self) -> Plan:
        """Every dated entry that calendars show."""
        return plan_of(self.library)

    @cached_property
    def whole(self) -> Plan:
        """That, and every day on which somebody has to do something."""
        return whole_plan(self.library)

    @cached_property
    def survey(self) -> Survey:
        """What the rules read."""
        return Survey(library=self.library, now=self.now)

    @cached_property
    def findings(self) -> Sequence[Diagnostic]:
        """What ``sahne check`` says."""
        return check(self.survey)

    @cached_property
    def findings_by_path(self) -> Mapping[str, Sequence[Diagnostic]]:
        """The same by file."""
        found: defaultdict[str, list[Diagnostic]] = defaultdict(list)
        for finding in self.findings:
            found[finding.place.path].append(finding)
        return found

    @cached_property
    def entries_by_path(self) -> Mapping[str, Sequence[Entry]]:
        """The whole plan by the file of the item."""
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.whole.entries:
            found[entry.item.path].append(entry)
        return found

    @cached_property
    def results_by_group(self) -> Mapping[tuple[str, str], Sequence[Result]]:
        """The measured rows of each item, whatever its language."""
        found: defaultdict[tuple[str, str], list[Result]] = defaultdict(list)
        for row in self.library.results:
            item = self.library.named(row.item)
            if item is not None:
                found[item.group].append(row)
        return found

    @cached_property
    def goals(self) -> Sequence[GoalView]:
        """Every goal with its numbers."""
        return goals_of(self.library)

    @cached_property
    def feeds(self) -> Sequence[Feed]:
        """The calendars of the playbook, the silent ones."""
        return internal_feeds(self.library, self.whole, self.now)

    @cached_property
    def ringing(self) -> Sequence[Feed]:
        """The same calendars with alarms, as far as they are made."""
        return list(alarm_feeds(self.library, self.feeds))

    @cached_property
    def portal_paths(self) -> Mapping[str, str]:
        """Source of an item, as ``jobs/veri-muhendisi.md`` -> path of its page on the portal, of those that have one."""
        return {item.source: item.path for item in public_view(self.library, self.now).items}

    def page(
        self,
        source: str,
        path: str,
        title: str,
        template: str,
        *,
        in_nav: bool = False,
        wide: bool = True,
        **context: object,
    ) -> Draft:
        """A page of the playbook.

        Args:
            source: Its name among the sources, ``lists/goals.md``.
            path: Its address, ending with ``/``.
            title: In the language of the playbook.
            template: Of ``playbook_theme/sahne/``, without its ending.
            in_nav: Whether the menu names it.
            wide: Whether it needs the room of the menu at the side.
            context: What its template reads.
        """
        return Draft(
            source=source,
            path=path,
            title=title,
            lang=self.lang,
            template=f"sahne/{template}.html",
            in_nav=in_nav,
            wide=wide,
            context=context,
        )


def entry_title(entry: Entry, lang: str) -> str:
    """A dated entry in one line: what happens, unless it is the item's own day."""
    if entry.type in (EntryType.PUBLISH, EntryType.EVENT):
        return entry.item.title
    return translate(f"feed.{entry.type}", lang, title=entry.item.title)
