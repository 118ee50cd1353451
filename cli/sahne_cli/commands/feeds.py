"""``sahne feeds``: calendars for readers who cannot log in."""

import secrets
from pathlib import Path

import click

from sahne.calendars.grants import GRANTS_PATH, SECRET_PATH, Grant, granted, hash_of, is_reader, token_of
from sahne.calendars.secret import address_of, readable_feeds
from sahne.errors import SahneError
from sahne.library import Library
from sahne.said import AND, Listed, Words, listed
from sahne.suggest import did_you_mean
from sahne.workspace import read_library
from sahne_cli.clock import moment, today_option
from sahne_cli.language import lang_option, say
from sahne_cli.secret_feeds import grants_of, keep, tokens_of

_TOKEN_BYTES = 16
_NO_ADDRESS = Words(
    en="content/sahne.yml does not say where these calendars will be served\n"
    "  Write it below sites, for example: feeds: https://takvim.company.example/",
    tr="content/sahne.yml bu takvimlerin nereden sunulacağını söylemiyor\n"
    "  sites altına yazın, örneğin: feeds: https://takvim.sirket.example/",
)
_NO_FEED = Words(en="there is no calendar {name!r}\n  {hint}", tr="{name!r} diye bir takvim yok\n  {hint}")
_FEEDS_ARE = Words(en="The calendars are {names}.", tr="Takvimler şunlar: {names}.")
_NO_NAME = Words(
    en="name the reader in one line, for example: sahne feeds grant Elif",
    tr="okurun adını tek satırda yazın, örneğin: sahne feeds grant Elif",
)
_HAS_ONE = Words(
    en="{reader} has an address since {day}\n"
    "  Give a new one, and let the old one go, with --again; or take it away: sahne feeds revoke {reader!r}",
    tr="{reader} için {day} gününden beri bir adres var\n"
    "  Eskisini kapatıp yenisini vermek için --again ekleyin; büsbütün kapatmak için: sahne feeds revoke {reader!r}",
)
_NOBODY = Words(en="nobody called {reader!r} has an address\n  {hint}", tr="{reader!r} adına bir adres yok\n  {hint}")
_READERS_ARE = Words(en="Those who have one are {names}.", tr="Adresi olanlar: {names}.")
_NONE_YET = Words(en="No reader has an address yet.", tr="Henüz kimsenin adresi yok.")
_GRANTED = Words(
    en="{reader} can subscribe to {feeds}. The address is shown this once:",
    tr="{reader} şuna abone olabilir: {feeds}. Adres yalnız bu kez gösterilir:",
)
_THEN = Words(
    en="Pass it on to nobody else: whoever has it can read the calendar.\n"
    "It works once the sites are built and site/feeds is published: sahne build\n"
    "Commit {grants}; {secret} stays on the machines that build.",
    tr="Başka kimseye vermeyin: adresi bilen takvimi okur.\n"
    "Siteler üretilip site/feeds yayımlanınca çalışır: sahne build\n"
    "{grants} dosyasını kaydedin (commit); {secret} yalnız siteyi üreten bilgisayarlarda durur.",
)
_REVOKED = Words(
    en="{reader} can read nothing any more once the sites are built and published: sahne build\nCommit {grants}.",
    tr="Siteler üretilip yayımlanınca {reader} artık bir şey okuyamaz: sahne build\n{grants} dosyasını kaydedin (commit).",
)
_LINE = Words(en="{reader}: {feeds}, since {day}", tr="{reader}: {feeds}, {day} gününden beri")
_ELSEWHERE = Words(
    en="{reader}: {feeds}, since {day}; the address is not on this machine",
    tr="{reader}: {feeds}, {day} gününden beri; adres bu bilgisayarda yok",
)


@click.group("feeds", short_help="Let people read calendars who cannot log in.")
def command() -> None:
    """Give readers secret addresses of the team's calendars, which Google and Outlook can fetch without a login."""


@command.command("grant")
@click.argument("reader", metavar="NAME")
@click.option("--feed", "feeds", multiple=True, metavar="FEED", help="Which calendar; the whole plan unless said.")
@click.option("--alarms", is_flag=True, help="With an alarm at each entry.")
@click.option("--again", is_flag=True, help="Give a new address, and let the old one go.")
@today_option
@lang_option
@click.pass_obj
def grant(root: Path, reader: str, feeds: tuple[str, ...], alarms: bool, again: bool, today: str | None) -> None:
    """Give a reader an address that nobody can guess.

    NAME is who it is for, so that it can be taken away from this reader and from nobody else.
    """
    library = read_library(root)
    base = library.settings.sites.feeds
    if base is None:
        raise SahneError(_NO_ADDRESS())
    reader = _one_line(reader)
    names = tuple(_known(library, f"alarms/{feed}" if alarms else feed) for feed in dict.fromkeys(feeds or ("all",)))
    grants, tokens = grants_of(root), tokens_of(root)
    old = next((one for one in grants if is_reader(one, reader)), None)
    if old is not None and not again:
        raise SahneError(_HAS_ONE(reader=old.reader, day=old.day))
    token = token_of(secrets.token_bytes(_TOKEN_BYTES))
    new = Grant(reader=reader, feeds=names, hash=hash_of(token), day=moment(today, library.settings).date())
    kept = [one for one in grants if not is_reader(one, reader)]
    keep(root, [*kept, new], {**_without(tokens, grants, reader), token: reader})
    say(_GRANTED(reader=reader, feeds=Listed(names, AND)))
    for name in names:
        click.echo(f"  {address_of(base, token, name)}")
    say(_THEN(grants=GRANTS_PATH, secret=SECRET_PATH))


@command.command("revoke")
@click.argument("reader", metavar="NAME")
@lang_option
@click.pass_obj
def revoke(root: Path, reader: str) -> None:
    """Take a reader's address away; those of all others stay as they are."""
    grants = grants_of(root)
    found = next((one for one in grants if is_reader(one, reader)), None)
    if found is None:
        names = sorted(one.reader for one in grants)
        hint = did_you_mean(reader, names, _READERS_ARE(names=listed(names)) if names else _NONE_YET())
        raise SahneError(_NOBODY(reader=reader, hint=hint))
    tokens = tokens_of(root)
    keep(root, [one for one in grants if not is_reader(one, reader)], _without(tokens, grants, reader))
    say(_REVOKED(reader=found.reader, grants=GRANTS_PATH))


@command.command("list")
@lang_option
@click.pass_obj
def list_(root: Path) -> None:
    """Say who may read which calendars, and no address."""
    grants = grants_of(root)
    here = {one.grant.reader for one in granted(grants, tokens_of(root))}
    for one in sorted(grants, key=lambda one: one.reader.casefold()):
        line = _LINE if one.reader in here else _ELSEWHERE
        say(line(reader=one.reader, feeds=Listed(one.feeds, AND), day=one.day))
    if not grants:
        say(_NONE_YET())


def _one_line(reader: str) -> str:
    name = " ".join(reader.split())
    if not name or not name.isprintable():
        raise SahneError(_NO_NAME())
    return name


def _known(library: Library, name: str) -> str:
    known = readable_feeds(library)
    if name not in known:
        raise SahneError(_NO_FEED(name=name, hint=did_you_mean(name, known, _FEEDS_ARE(names=listed(known)))))
    return name


def _without(tokens: dict[str, str], grants: tuple[Grant, ...], reader: str) -> dict[str, str]:
    """The tokens of all other readers; those that nobody was granted stay as they stand."""
    gone = {one.token for one in granted((one for one in grants if is_reader(one, reader)), tokens)}
    return {token: note for token, note in tokens.items() if token not in gone}
