"""Old addresses of the portal, and where each leads."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from sahne.views.public import PublicItem, PublicView


@dataclass(frozen=True, slots=True)
class Redirect:
    """An address at which a page was before."""

    path: str
    """On the portal: ``acik-pozisyonlar/eski/``, or ``eski.html``."""
    item: PublicItem
    """Where it leads."""

    @property
    def file(self) -> str:
        """The file that stands there."""
        return f"{self.path}index.html" if self.path.endswith("/") else self.path


def redirects_of(view: PublicView) -> tuple[Redirect, ...]:
    """Every old address of what is public, by address; one that is a page, or the first item's already, is left out."""
    taken = {item.path for item in view.items}
    found: dict[str, Redirect] = {}
    for item in view.items:
        for path in item.aliases:
            if path not in taken:
                found.setdefault(path, Redirect(path, item))
    return tuple(found[path] for path in sorted(found))


def redirect_files(redirects: tuple[Redirect, ...], portal: str) -> Mapping[str, bytes]:
    """The same for web servers, which can say it better than a page does: the address has moved for good.

    Args:
        redirects: Old addresses and where they lead.
        portal: The address of the portal; it may stand in a folder of its server.

    Returns:
        Path -> lines for static hosts, for nginx within ``server { }``, and for Caddy within the block of the site.
    """
    moves = list(_moves(redirects, urlsplit(portal).path))
    lines = {
        "_redirects": "{old} {new} 301\n",
        "_redirects.nginx": "location = {old} {{ absolute_redirect off; return 301 {new}; }}\n",
        "_redirects.caddy": "redir {old} {new} 301\n",
    }
    head = "# Old addresses of pages that have moved; every build writes this file.\n"
    return {
        name: (head + "".join(line.format(old=old, new=new) for old, new in moves)).encode()
        for name, line in lines.items()
    }


def _moves(redirects: tuple[Redirect, ...], root: str) -> Iterator[tuple[str, str]]:
    """From the root of the server, with and without the last ``/``, for people type either."""
    for redirect in redirects:
        new = root + redirect.item.path
        yield root + redirect.path, new
        if redirect.path.endswith("/"):
            yield root + redirect.path.removesuffix("/"), new
