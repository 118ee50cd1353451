"""What the pages of the playbook are made from: the whole library on one day, each thing in it worked out once."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from sahne.calendars.alarms import alarm_feeds
from sahne.calendars.feed import Feed
from sahne.calendars.internal import internal_feeds
from sahne.check import check
from sahne.diagnostic import Diagnostic
from sahne.filters import asked_of
from sahne.library import Library
from sahne.models.item import Status
from sahne.past import Past
from sahne.plan import Entry, EntryType, Plan, plan_of, whole_plan
from sahne.results import Result
from sahne.settings import Settings
from sahne.survey import Survey
from sahne.views.listed import Listed, listed
from sahne.views.notes import Notes, notes_of, seen_plan
from sahne.views.publish import public_view
from sahne.views.wall import Wall, wall_of
from sahne.words import translate
from sahne_mkdocs.pages import Draft


def playbook_languages(settings: Settings) -> tuple[str, ...]:
    """The languages of the playbook, that at its root first."""
    return settings.playbook.languages or (settings.language,)


@dataclass(frozen=True)
class Desk:
    """A workspace as its team sees it."""

    home: Library
    """As the workspace speaks: what the portal, the calendars and the check are made from."""
    now: datetime
    """In the workspace's zone."""
    past: Past = field(default_factory=Past)
    reader: str | None = None
    """The language of the playbook; None for the workspace's first."""

    @cached_property
    def library(self) -> Library:
        """As the reader wants it: of items in several languages the version in theirs."""
        settings = self.home.settings
        if self.reader in (None, settings.language):
            return self.home
        others = (lang for lang in settings.languages if lang != self.reader)
        return replace(self.home, settings=settings.model_copy(update={"languages": (self.reader, *others)}))

    @property
    def is_beside(self) -> bool:
        """Whether it is another language than that at the root of the playbook."""
        return self.reader is not None and self.reader != playbook_languages(self.home.settings)[0]

    @property
    def today(self) -> date:
        """The day, in the workspace's zone."""
        return self.now.date()

    @property
    def lang(self) -> str:
        """The language of the playbook."""
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
    def wall(self) -> Wall:
        """What goes out and takes place, by day."""
        return wall_of(seen_plan(self.whole), self.library.settings, self.today)

    @cached_property
    def months(self) -> Sequence[date]:
        """The first days of the months in which something is planned, and of today's."""
        return self.wall.months(self.today)

    @cached_property
    def mondays(self) -> Sequence[date]:
        """The same of weeks."""
        return self.wall.mondays(self.today)

    @cached_property
    def notes(self) -> Notes:
        """Every entry and item in one line."""
        return notes_of(self.library, self.home)

    @cached_property
    def listed(self) -> Sequence[Listed]:
        """Everything that goes out to people, the newest first."""
        return listed(self.library, self.notes)

    @cached_property
    def counts(self) -> Mapping[Status, int]:
        """How much of it there is of each status, of those that there are."""
        counted = Counter(row.item.status for row in self.listed)
        return {status: counted[status] for status in Status if counted[status]}

    @cached_property
    def listed_months(self) -> Sequence[date]:
        """The first days of its months, the newest first."""
        return sorted({row.day.replace(day=1) for row in self.listed if row.day}, reverse=True)

    @cached_property
    def asked(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        """Name of a saved view -> facet -> what it asks for, in order."""
        views = self.home.settings.views.items()
        return {
            name: {facet: sorted(values) for facet, values in asked_of(self.home, view).items()} for name, view in views
        }

    @cached_property
    def survey(self) -> Survey:
        """What the rules read."""
        return Survey(library=self.library, now=self.now)

    @cached_property
    def findings(self) -> Sequence[Diagnostic]:
        """What ``sahne check`` says."""
        return check(self.survey if self.home is self.library else Survey(library=self.home, now=self.now))

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
    def feeds(self) -> Sequence[Feed]:
        """The calendars of the playbook, the silent ones."""
        return internal_feeds(
            self.home, whole_plan(self.home) if self.home is not self.library else self.whole, self.now
        )

    @cached_property
    def ringing(self) -> Sequence[Feed]:
        """The same calendars with alarms, as far as they are made."""
        return list(alarm_feeds(self.home, self.feeds))

    @cached_property
    def portal_paths(self) -> Mapping[str, str]:
        """Source of an item, as ``jobs/veri-muhendisi.md`` -> path of its page on the portal, of those that have one."""
        return {item.source: item.path for item in public_view(self.home, self.now).items}

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
