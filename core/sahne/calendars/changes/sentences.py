"""A change in the words of people."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from sahne.calendars.changes.change import Change, Kind, Reason
from sahne.calendars.changes.single_days import Swap, swaps
from sahne.calendars.event import CalendarEvent
from sahne.repetition import Moment, day_of
from sahne.said import Value, Words, text_of
from sahne.words import clock_words, day_words
from sahne.words.rhythm import rhythm_words

_MOVED = Words(en="from {before} to {now}", tr="{before} yerine {now}")
_ENDS = Words(en="ends {now}, not {before}", tr="bitişi {before} yerine {now}")
_NOW_AT = Words(en="now at {now}, not {before}", tr="yeri {before} yerine artık {now}")
_AT = Words(en="now at {now}", tr="yeri artık {now}")
_NO_PLACE = Words(en="no longer says where ({before})", tr="yeri artık yazmıyor ({before})")
_CALLED = Words(en="now called “{now}”", tr="yeni adı “{now}”")
_WORDS = Words(en="its text, link or category", tr="metni, bağlantısı ya da kategorisi")
_SWAPPED = Words(en="on {now} instead of {before}", tr="{before} yerine {now}")
_NOT_ON = Words(en="not on {before}", tr="{before} yapılmıyor")
_ALSO_ON = Words(en="also on {now}", tr="ayrıca {now}")
_RHYTHM = Words(en="{now}; before: {before}", tr="{now}; önceden: {before}")
_CLOCK = Words(en="{now}, by another clock or on other days", tr="{now}, başka bir saate göre ya da başka günlerde")
_REPEATS = Words(en="{when}; {rhythm}", tr="{when}; {rhythm}")
_ONCE = Words(en="once", tr="bir kez")
_ONE_BY_ONE = Words(en="each time is now an entry of its own", tr="her seferi artık ayrı bir kayıt")
_IN_ONE = Words(en="all times are now one entry", tr="bütün seferleri artık tek kayıt")
_GONE = Words(en="{when} – {why}", tr="{when} – {why}")
_SPAN = Words(en="{first} to {last}", tr="{first} – {last}")
_REASONS: Mapping[Reason, Words] = {
    Reason.REMOVED: Words(en="its file was removed", tr="dosyası silindi"),
    Reason.ARCHIVED: Words(en="archived", tr="arşivlendi"),
    Reason.HIDDEN: Words(en="not shown on the portal any more", tr="kariyer sitesinde artık gösterilmiyor"),
    Reason.WINDOW: Words(
        en="now outside the months that calendars show", tr="takvimlerin gösterdiği ayların dışında kaldı"
    ),
    Reason.TOLD: Words(en="cancelled more than 45 days ago", tr="45 günden önce iptal edildi"),
    Reason.NO_DATE: Words(en="it has no such date any more", tr="artık böyle bir tarihi yok"),
}


class Teller:
    """Says changes in a language, with times in the workspace's zone."""

    def __init__(self, lang: str, today: datetime) -> None:
        self.lang = lang
        self.today = today

    def say(self, said: Value) -> str:
        """A sentence."""
        return text_of(said, self.lang)

    def title(self, change: Change) -> str:
        """What it is called; what has a new name, or is cancelled, goes by the old one."""
        known = change.before if {Kind.RENAMED, Kind.CANCELLED} & set(change.kinds) and change.before else change.event
        return plain(known.summary)

    def details(self, change: Change) -> str:
        """What happened, without the title."""
        return "; ".join(self._parts(change))

    def when(self, event: CalendarEvent) -> str:
        """When an event takes place, with its repetition."""
        first, last = self._local(event.start), self._last(event)
        when = self.moment(first)
        if not isinstance(last, datetime) and last != first:
            when = self.say(_SPAN(first=when, last=self.moment(last)))
        if event.repeat is None:
            return when
        return self.say(_REPEATS(when=when, rhythm=self._rhythm(event)))

    def moment(self, moment: Moment) -> str:
        """``Tue 3 Nov, 10:00``; with the year where it is not this one."""
        moment = self._local(moment)
        year = "" if moment.year == self.today.year else " y"
        day = day_words(moment, self.lang, f"d MMM{year} EEE" if self.lang == "tr" else f"EEE d MMM{year}")
        return f"{day} {clock_words(moment)}" if isinstance(moment, datetime) else day

    def _parts(self, change: Change) -> Iterator[str]:
        before, now = change.before, change.now
        if before is None or now is None:
            yield self._one_sided(change)
            return
        if change.kinds[0] in (Kind.CANCELLED, Kind.RESTORED):
            yield self.when(now)
            return
        if Kind.MOVED in change.kinds:
            yield self._moved(before, now)
        if Kind.REPETITION in change.kinds:
            yield from self._repetition(before, now, alone=Kind.MOVED not in change.kinds)
        if Kind.PLACE in change.kinds:
            words = _NOW_AT if before.location and now.location else _AT if now.location else _NO_PLACE
            yield self.say(words(now=plain(now.location), before=plain(before.location)))
        if Kind.RENAMED in change.kinds:
            yield self.say(_CALLED(now=plain(now.summary)))
        if change.kinds == (Kind.WORDS,):
            yield self.say(_WORDS)

    def _one_sided(self, change: Change) -> str:
        if change.kinds == (Kind.REPETITION,):
            return self.say(_IN_ONE if bool(change.event.series) is (change.now is None) else _ONE_BY_ONE)
        when = self.when(change.event)
        return self.say(_GONE(when=when, why=_REASONS[change.reason])) if change.reason else when

    def _moved(self, before: CalendarEvent, now: CalendarEvent) -> str:
        if before.start == now.start and type(before.start) is type(now.start):
            return self.say(_ENDS(before=self.moment(self._last(before)), now=self.moment(self._last(now))))
        return self.say(_MOVED(before=self.moment(before.start), now=self.moment(now.start)))

    def _repetition(self, before: CalendarEvent, now: CalendarEvent, *, alone: bool) -> Iterator[str]:
        few, old, new = swaps(before, now), self._rhythm(before), self._rhythm(now)
        if few:
            yield from map(self._swap, few)
        elif old != new:
            yield self.say(_RHYTHM(before=old, now=new))
        elif alone:  # the rule reads alike, and its zone or a time that it names is another one
            yield self.say(_CLOCK(now=new))

    def _swap(self, swap: Swap) -> str:
        before, now = (self.moment(time) if time is not None else "" for time in swap)
        return self.say((_SWAPPED if before and now else _NOT_ON if before else _ALSO_ON)(before=before, now=now))

    def _rhythm(self, event: CalendarEvent) -> str:
        return rhythm_words(event.repeat, self.lang, date.min) if event.repeat else self.say(_ONCE)

    def _last(self, event: CalendarEvent) -> Moment:
        return event.end if isinstance(event.end, datetime) else day_of(event.end) - timedelta(days=1)

    def _local(self, moment: Moment) -> Moment:
        return moment.astimezone(self.today.tzinfo) if isinstance(moment, datetime) else moment


def plain(text: str) -> str:
    """A text on one line, without signs that a terminal would obey."""
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable() or sign == "\u200d")
