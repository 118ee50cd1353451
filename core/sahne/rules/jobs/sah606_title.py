"""A job title with more in it than the job.

Google asks for the title of the job and nothing else: no place, pay, code, date or company, no exclamation marks and
no capitals that shout, or the posting counts as spam. On a telephone the first 40 letters are all that one sees. Each
of these has a field of its own. Abbreviations such as İK, SQL, C++ and AR-GE are fine, and so is "Ankara Bölge
Müdürü", where the place is a part of the job.

Source: https://developers.google.com/search/docs/appearance/structured-data/job-posting, read in parts on 2026-11-25.

## Wrong

```markdown title="content/jobs/satis.md"
---
id: 6a0c1d1e-0606-4000-8000-000000000001
title: ACİL SATIŞ TEMSİLCİSİ ARANIYOR!!! - Ankara
visibility: public
---
```

## Right

```markdown title="content/jobs/satis.md"
---
id: 6a0c1d1e-0606-4000-8000-000000000001
title: Satış Temsilcisi
visibility: public
location: [ankara]
---
```

## Türkçe

İşten fazlasını taşıyan ilan başlığı.

Google yalnızca işin adını ister: yer, ücret, kod, tarih, şirket adı, ünlem ve bağıran büyük harfler olmasın; yoksa
ilan istenmeyen içerik sayılır. Telefonda başlığın yalnızca ilk 40 harfi görünür. Bunların her birinin kendi alanı
var. İK, SQL, C++ ve AR-GE gibi kısaltmalar sorun değildir; yerin işin bir parçası olduğu "Ankara Bölge Müdürü" de
öyle.

Kaynak: https://developers.google.com/search/docs/appearance/structured-data/job-posting, bölüm bölüm okunduğu gün 2026-11-25.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.models.item import Status, Visibility
from sahne.models.job import Job
from sahne.rules.jobs.titles import Extra, Kind, calm, extras
from sahne.said import Said, Words
from sahne.source import Source

CODE = "SAH606"
SEVERITY = Severity.WARNING

MESSAGES = {
    Kind.PLACE: Words(
        en="the title names a place or a way of working: {words!r}",
        tr="başlıkta yer ya da çalışma biçimi var: {words!r}",
    ),
    Kind.COMPANY: Words(en="the title names the employer: {words!r}", tr="başlıkta işverenin adı var: {words!r}"),
    Kind.PAY: Words(en="the title states the pay: {words!r}", tr="başlıkta ücret var: {words!r}"),
    Kind.CODE: Words(en="the title holds a code: {words!r}", tr="başlıkta kod var: {words!r}"),
    Kind.DATE: Words(en="the title holds a date: {words!r}", tr="başlıkta tarih var: {words!r}"),
    Kind.SIGNS: Words(
        en="the title holds signs that call out: {words!r}", tr="başlıkta bağıran işaretler var: {words!r}"
    ),
    Kind.CALL: Words(
        en="the title advertises instead of naming the job: {words!r}",
        tr="başlık işi adlandırmıyor, çağrı yapıyor: {words!r}",
    ),
    Kind.SHOUTING: Words(
        en="the title shouts in capitals: {words!r}", tr="başlık büyük harflerle bağırıyor: {words!r}"
    ),
}
HINTS = {
    Kind.PLACE: Words(
        en="Move it to location, remote or employment_type.",
        tr="Bunu location, remote ya da employment_type alanına taşıyın.",
    ),
    Kind.COMPANY: Words(en="Leave it out; every page says it.", tr="Bunu çıkarın; her sayfada zaten yazıyor."),
    Kind.PAY: Words(en="Move it to salary.", tr="Bunu salary alanına taşıyın."),
    Kind.CODE: Words(en="Move it to reference.", tr="Bunu reference alanına taşıyın."),
    Kind.DATE: Words(
        en="Move it to valid_through or date_posted.", tr="Bunu valid_through ya da date_posted alanına taşıyın."
    ),
    Kind.SIGNS: Words(en="Leave the signs out.", tr="Bu işaretleri çıkarın."),
    Kind.CALL: Words(en="Leave it out; the name of the job is enough.", tr="Bunu çıkarın; işin adı yeter."),
}
WRITE = Words(en="Write {title!r}.", tr="{title!r} yazın.")
SMALL = Words(
    en="Write it in small letters, each word with a capital.", tr="Yalnızca sözcüklerin ilk harflerini büyük yazın."
)
"""Where more is wrong with the title than its capitals."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each kind of thing that a public job's title should not hold."""
    job = source.item
    if not isinstance(job, Job) or job.visibility is not Visibility.PUBLIC:
        return
    if job.status not in (Status.ARCHIVED, Status.CANCELLED):
        found = tuple(extras(job, source.settings.name))
        for extra in found:
            hint = _hint(job, extra, alone=len(found) == 1)
            yield Diagnostic(_place(source, extra), CODE, MESSAGES[extra.kind](words=extra.words), hint)


def _hint(job: Job, extra: Extra, *, alone: bool) -> Said:
    if extra.kind is Kind.SHOUTING:
        return WRITE(title=calm(job.title, job.lang)) if alone else SMALL()
    return HINTS[extra.kind]()


def _place(source: Source, extra: Extra) -> Place:
    line = source.place("title")
    front = source.front
    index = source.text.find(extra.words, front.start, front.end) if front else -1
    place = source.text_place(index) if index >= 0 else line
    return place if place.line == line.line else line
