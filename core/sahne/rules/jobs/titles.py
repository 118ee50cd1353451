"""What does not belong into the title of a job, found in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from sahne.models.job import Job
from sahne.turkish import fold

_PROVINCES = (
    "adana adiyaman afyonkarahisar agri aksaray amasya ankara antalya ardahan artvin aydin balikesir bartin batman bayburt "
    "bilecik bingol bitlis bolu burdur bursa canakkale cankiri corum denizli diyarbakir duzce edirne elazig erzincan erzurum "
    "eskisehir gaziantep giresun gumushane hakkari hatay igdir isparta istanbul izmir kahramanmaras karabuk karaman kars "
    "kastamonu kayseri kilis kirikkale kirklareli kirsehir kocaeli konya kutahya malatya manisa mardin mersin mugla mus "
    "nevsehir nigde ordu osmaniye rize sakarya samsun sanliurfa siirt sinop sirnak sivas tekirdag tokat trabzon tunceli usak "
    "van yalova yozgat zonguldak gebze izmit tuzla corlu turkiye turkey"
)
_ABROAD = (
    "london berlin munich munih hamburg frankfurt paris amsterdam rotterdam dublin madrid barcelona lisbon milan rome vienna "
    "zurich warsaw prague budapest bucharest sofia athens copenhagen stockholm oslo helsinki brussels dubai toronto ottawa "
    "montreal vancouver boston chicago germany netherlands usa uk canada"
)
_WAYS = (
    "uzaktan|uzaktan calisma|tam uzaktan|evden|hibrit|tam zamanli|yari zamanli|remote|fully remote|hybrid|home office"
    "|work from home|full time|part time"
)
_PART = re.compile(r"\s+[-–—|/]\s+|[,()\[\]{}|]")
_ENDING = re.compile(r"['’]?(?:da|de|ta|te)$")
_PAY = re.compile(
    r"[₺€$£]\s?\d[\d.,]*\s?[kK]?|\b\d[\d.,]*\s?[kK]?\s?(?:₺|€|\$|£|(?:TL|TRY|USD|EUR|GBP|lira|euro|avro)\b)",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\b(?:ref|ilan no|pozisyon no|job id|req)\b[ .:#]*[\w-]*\d[\w-]*|#\d{2,}"
    r"|\b(?!(?:ISO|IEC|EN|TS|AS|IATF|DO|RFC|OHSAS)-)[A-Z]{2,5}(?:-\d+)*-\d{3,}\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b\d{1,2}[./]\d{1,2}[./](?:20)?\d\d\b|\b20[2-4]\d-\d\d(?:-\d\d)?\b")
_SIGNS = re.compile(r"!|\*{2,}|[★☆►▶✔✨🔥🚀❗⭐💥]|\?{2,}|>{2,}")
_CALL = re.compile(
    r"\b(?:aranıyor|aranmaktadır|arıyoruz|alınacaktır|alınacak|acil|acele|hemen başvur|wanted|urgent(?:ly)?|apply now"
    r"|hiring(?! (?:manager|specialist|coordinator|partner)))\b"
    r"(?! (?:servis|tıp|sağlık|durum|çağrı|yardım|müdahale|bakım|care|response))"
)
_LETTER = re.compile(r"[^\W\d_]+")
_JOINTS = frozenset(("ve", "veya", "ile", "için", "and", "or", "of", "for"))
_LOWER = str.maketrans("Iİ", "ıi")


class Kind(StrEnum):
    """What is found in a title."""

    PLACE = "place"
    COMPANY = "company"
    PAY = "pay"
    CODE = "code"
    DATE = "date"
    SIGNS = "signs"
    CALL = "call"
    SHOUTING = "shouting"


@dataclass(frozen=True, slots=True)
class Extra:
    """Something in a title that has a field of its own, or no place there."""

    kind: Kind
    words: str
    """As written."""


def extras(job: Job, company: str) -> Iterator[Extra]:
    """What a job's title holds beside the name of the job, at most one of each kind.

    Args:
        job: Any job.
        company: The employer's name.
    """
    title = job.title
    reference = job.reference if job.reference and len(job.reference) > 3 else None
    place = _place(job)
    code = reference if reference and reference in title else _first(_CODE, title)
    found = (
        (Kind.PLACE, place),
        (Kind.COMPANY, _company(title, company)),
        (Kind.PAY, _first(_PAY, title)),
        (Kind.CODE, code),
        (Kind.DATE, _first(_DATE, title)),
        (Kind.SIGNS, _first(_SIGNS, title)),
        (Kind.CALL, _call(title)),
        (Kind.SHOUTING, title if _shouts(title) else None),
    )
    yield from (Extra(kind, words) for kind, words in found if words)


def _first(pattern: re.Pattern[str], title: str) -> str | None:
    match = pattern.search(title)
    return match[0].strip() if match else None


def _call(title: str) -> str | None:
    match = _CALL.search(title.translate(_LOWER).lower()) or _CALL.search(title.lower())
    return title[slice(*match.span())] if match else None


@cache
def _places() -> frozenset[str]:
    return frozenset((*_PROVINCES.split(), *_ABROAD.split(), *_WAYS.split("|")))


def _place(job: Job) -> str | None:
    """A place, or a way of working, that stands apart from the name of the job; ``Ankara Bölge Müdürü`` is a name."""
    parts = _PART.split(job.title)
    if len(parts) == 1:
        return None
    own = {name.replace("-", " ") for name in job.location}
    for part in parts:
        plain = fold(part).strip().replace("-", " ")
        if plain in _places() or plain in own or _ENDING.sub("", plain) in _places():
            return part.strip()
    return None


def _company(title: str, company: str) -> str | None:
    """The employer's name where it stands apart, or behind ``at``; ``Sahne Teknisyeni`` is a name of a job."""
    if company not in title:
        return None
    parts = [part.strip() for part in _PART.split(title)]
    return company if (len(parts) > 1 and company in parts) or f" at {company}" in title else None


def _shouts(title: str) -> bool:
    """Whether most of a title stands in capitals; abbreviations such as SQL, İK, AR-GE and SAP do not."""
    words = _LETTER.findall(title)
    long = [word for word in words if len(word) >= 4 and word.isupper()]
    letters = sum(len(word) for word in words)
    return bool(long) and max(map(len, long)) >= 5 and sum(map(len, long)) > 0.6 * letters


def calm(title: str, lang: str) -> str:
    """A title that shouts in small letters, each word with a capital; short words in capitals are taken for abbreviations."""

    def word(match: re.Match[str]) -> str:
        written = match[0]
        small = written.translate(_LOWER).lower() if lang == "tr" else written.lower()
        if small in _JOINTS:
            return small
        return written if len(written) < 4 and written.isupper() else written[0] + small[1:]

    return _LETTER.sub(word, title)
