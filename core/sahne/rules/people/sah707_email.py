"""Somebody's own e-mail address in a public text.

An address with a name in it brings its owner unwanted mail for years, and goes nowhere once they have left. A shared
address of your own domain, such as `kariyer@` or `jobs@`, may stand anywhere.

Without a list, addresses that look like a person's are found, and those at free mail services. With a list in
`content/sahne.yml` (`privacy`: `emails`, `domains`) everything is found that is neither in it nor a shared address of
your own. What a field such as `apply_url` says is public on purpose.

## Wrong

```markdown title="content/jobs/surucu.md"
---
id: 6a0c1d1e-0707-4000-8000-000000000001
title: Sürücü
visibility: public
---
Sorularınızı elif.aydin@kariyer.example adresine yazın.
```

## Right

```markdown title="content/jobs/surucu.md"
---
id: 6a0c1d1e-0707-4000-8000-000000000001
title: Sürücü
visibility: public
---
Sorularınızı ik@kariyer.example adresine yazın.
```

## Türkçe

Herkese açık metinde, bir kişinin kendi e-posta adresi.

İçinde ad geçen bir adres, sahibine yıllarca istenmeyen ileti getirir; sahibi ayrılınca da hiçbir yere ulaşmaz. Kendi alan
adınızın `kariyer@` ya da `ik@` gibi ortak adresleri her yerde yazılabilir.

Liste yoksa bir kişinin adresine benzeyenler ve ücretsiz posta hizmetlerindeki adresler bulunur. `content/sahne.yml` dosyasında
liste varsa (`privacy`: `emails`, `domains`) listede olmayan ve kendi ortak adresiniz olmayan her adres bulunur. `apply_url` gibi
bir alanda yazan adres bilerek herkese açılmıştır.
"""

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from sahne.diagnostic import Diagnostic, Severity
from sahne.rules.people.public_text import is_public, is_shown
from sahne.said import Words
from sahne.settings import Settings
from sahne.source import Source
from sahne.turkish import fold

CODE = "SAH707"
SEVERITY = Severity.WARNING

MESSAGE = Words(
    en="{address!r} is not among the addresses that everybody may write to",
    tr="{address!r} herkesin yazabileceği adresler arasında değil",
)
HINT = Words(
    en="Write a shared address, such as kariyer@ or jobs@; or, if everybody may write to this one, add it in "
    "content/sahne.yml under privacy, in the list emails.",
    tr="kariyer@ ya da ik@ gibi ortak bir adres yazın; herkes bu adrese yazabilecekse onu content/sahne.yml dosyasında "
    "privacy altındaki emails listesine ekleyin.",
)
_FIELDS = ("apply_url", "registration_url", "online_url", "url")
_SHARED = """
    ik hr kariyer career careers job jobs is staj stajyer intern internship basvuru aday applicant recruiting recruitment
    recruiter hiring talent yetenek insan kaynaklari people info bilgi iletisim contact hello merhaba destek help support
    ekip team basin press media medya etkinlik event events kvkk privacy gizlilik dpo accessibility office ofis postmaster
    noreply reply sales satis musteri customer service hizmet communications comms marketing pazarlama finance finans legal hukuk
    security guvenlik travel training egitim operations procurement satinalma agreements contracts partnerships benefits payroll
    feedback questions newsletter learning community
"""
"""Words of an address that many people read."""
_SHARED_STEMS = re.compile(
    r"recruit|recrut|kariyer|career|basvuru|iletisim|contact|support|info|kaynaklari|talent|jobs"
)
"""Those that are found within a longer word too."""
_FREE = re.compile(
    r"(?:gmail|googlemail|gmx|yahoo|hotmail|outlook|live|msn|yandex|mynet|icloud|aol|proton|protonmail)\.(?:com?\.)?[a-z]{2,3}"
)
_PERSON = re.compile(r"[a-z]+[._][a-z]+\d*")


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each address of a public text that is not allowed; the second mention is not told."""
    if is_public(source) and "@" in source.text:
        fields = " ".join(str(getattr(source.item, field, "")) for field in _FIELDS)
        told = set()
        for start, end in emails(source.text, source.settings):
            address = source.text[start:end]
            if address not in told and address not in fields and is_shown(source, start, end):
                told.add(address)
                yield Diagnostic(source.text_place(start), CODE, MESSAGE(address=address), HINT())


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.+/@-])[\w.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


def emails(text: str, settings: Settings) -> Iterator[tuple[int, int]]:
    """Where each address that may not be shown begins and ends."""
    if "@" in text:
        for match in _pattern().finditer(text):
            if not _may_be_shown(match[0].lower(), settings):
                yield match.span()


@cache
def _shared() -> frozenset[str]:
    return frozenset(_SHARED.split())


def _may_be_shown(address: str, settings: Settings) -> bool:
    allowed = settings.privacy
    name, _, domain = address.partition("@")
    if address in map(str.lower, allowed.emails) or _is_at(domain, allowed.domains):
        return True
    own = _is_own(domain, settings)
    if (allowed.emails or allowed.domains) and not own:
        return False
    return _is_shared(fold(name)) or (not _PERSON.fullmatch(fold(name)) and (own or not _FREE.fullmatch(domain)))


def _is_shared(name: str) -> bool:
    return _SHARED_STEMS.search(name) is not None or not _shared().isdisjoint(re.split(r"[._+-]|\d+", name))


def _is_at(domain: str, domains: tuple[str, ...]) -> bool:
    names = (name.lower().removeprefix("@") for name in domains)
    return any(domain == name or domain.endswith(f".{name}") for name in names)


def _is_own(domain: str, settings: Settings) -> bool:
    """Whether a domain is the employer's: that of its own site or of the two sites made here, or one above or below it."""
    hosts = (urlsplit(address).hostname or "" for address in (settings.url, *_sites(settings)) if address)
    return any(f".{host}".endswith(f".{domain}") or domain.endswith(f".{host.removeprefix('www.')}") for host in hosts)


def _sites(settings: Settings) -> tuple[str, str]:
    return settings.sites.portal, settings.sites.playbook
