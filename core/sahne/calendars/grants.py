"""Who may read which of the team's calendars without a login: each reader has an address that nobody can guess.

``feeds.grants`` stands in version control and knows the addresses by their hash only. The addresses themselves stand in
``feeds.secret`` beside it, on the machines that build, for a web server finds a folder by its name and not by a hash.
"""

import hmac
import re
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from urllib.parse import quote, unquote

from sahne.errors import SahneError
from sahne.said import Words

GRANTS_PATH = "feeds.grants"
SECRET_PATH = "feeds.secret"  # noqa: S105, the name of a file
HEAD = "# Who may read which calendars; sahne feeds writes it. Kim hangi takvimi okuyabilir; onu sahne feeds yazar."
SECRET_HEAD = (
    "# Addresses of calendars: never commit this file. Takvim adresleri: bu dosyayı sürüm denetimine koymayın."  # noqa: S105
)
_TOKEN = re.compile(r"[a-z2-7]{26}")
"""128 bits in the letters of RFC 4648, section 6: it can be the name of a folder, and read out on the telephone."""
_UNREADABLE = Words(
    en="{path}:{line}: this line says of no reader which calendars may be read\n"
    "  Take the file as it was before the merge, and run sahne feeds grant or revoke again.",
    tr="{path}:{line}: bu satır hangi okurun hangi takvimi okuyacağını söylemiyor\n"
    "  Dosyanın birleştirmeden önceki hâlini alın, sahne feeds grant ya da revoke komutunu yeniden çalıştırın.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What one reader may read."""

    reader: str
    feeds: tuple[str, ...]
    """Names of the playbook's feeds, sorted: ``all``, ``owner-elif-aydin``, ``alarms/all``."""
    hash: str
    """SHA-256 of the address's token, in hexadecimal digits."""
    day: date
    """On which it was granted."""


@dataclass(frozen=True, slots=True)
class Granted:
    """A grant whose token is at hand."""

    grant: Grant
    token: str


def token_of(random: bytes) -> str:
    """The secret part of an address.

    Args:
        random: 16 bytes that nobody can guess.
    """
    return b32encode(random).decode().rstrip("=").lower()


def hash_of(token: str) -> str:
    """By what a token is known in ``feeds.grants``."""
    return sha256(token.encode()).hexdigest()


def read_grants(text: str) -> tuple[Grant, ...]:
    """Every grant of a file.

    Raises:
        SahneError: A line cannot be read; nobody is let in or kept out by a guess.
    """
    lines = enumerate(text.removeprefix("\ufeff").splitlines(), start=1)
    return tuple(_grant(number, line) for number, line in lines if line.strip() and not line.startswith("#"))


def _grant(number: int, line: str) -> Grant:
    parts = line.split()
    try:
        reader, feeds, hash, day = parts
        if len(bytes.fromhex(hash)) != sha256().digest_size:
            raise ValueError
        names = tuple(unquote(name) for name in feeds.split(","))
        return Grant(reader=unquote(reader), feeds=names, hash=hash, day=date.fromisoformat(day))
    except ValueError:
        raise SahneError(_UNREADABLE(path=GRANTS_PATH, line=number)) from None


def grants_text(grants: Iterable[Grant]) -> str:
    """The file again, a line for each reader in the order of their names."""
    lines = (
        f"{quote(grant.reader, safe='')} {','.join(quote(name) for name in sorted(grant.feeds))} {grant.hash} {grant.day}"
        for grant in grants
    )
    return "\n".join([HEAD, *sorted(lines), ""])


def read_secret(text: str) -> dict[str, str]:
    """The tokens of ``feeds.secret``, each the first word of a line, with what stands behind it: the reader's name."""
    lines = (line.split(None, 1) for line in text.removeprefix("\ufeff").splitlines() if not line.startswith("#"))
    return {words[0]: words[1].strip() if len(words) > 1 else "" for words in lines if words}


def secret_text(tokens: Mapping[str, str]) -> str:
    """``feeds.secret`` as it is written.

    Args:
        tokens: Token -> the reader's name, or nothing.
    """
    return "\n".join([SECRET_HEAD, *(f"{token} {note}".rstrip() for token, note in tokens.items()), ""])


def granted(grants: Iterable[Grant], tokens: Iterable[str]) -> Iterator[Granted]:
    """The grants whose token is among some; a token that nobody was granted, or no more, opens nothing."""
    hashes = [(token, hash_of(token)) for token in dict.fromkeys(tokens) if _TOKEN.fullmatch(token)]
    for grant in grants:
        yield from (Granted(grant, token) for token, hash in hashes if hmac.compare_digest(hash, grant.hash))


def is_reader(grant: Grant, name: str) -> bool:
    """Whether a grant is that of a reader, however the name is capitalized."""
    return grant.reader.casefold() == name.casefold()
