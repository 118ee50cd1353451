"""The worker of the installable app, and the addresses of styles and scripts that say what is in them.

The worker is made of what was built: the same site has the same worker, byte by byte, and another look or script another one.
"""

import json
from collections.abc import Mapping
from hashlib import sha256
from importlib.resources import files as files_of
from pathlib import Path

from sahne.files import write
from sahne.views.addresses import prefix, section_path
from sahne.views.public import Site

NAME = "sw.js"
"""At the root of the portal, for a worker sees what lies below it."""
_SCRIPTS = ("jobs", "app", "saved", "copy")
"""What pages need that are read without a connection."""
_LETTERS = 10
"""Of a hash: enough to tell two builds of one site apart."""


def versions_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """Path of each style sheet and script -> the same with a mark of what is in it: ``assets/sahne.css?v=0f3a…``.

    A page that is kept names the styles it was built with, so that it is never shown with others.
    """
    marked = {
        path: data for path, data in files.items() if path.startswith("assets/") and path.endswith((".css", ".js"))
    }
    return {path: f"{path}?v={_mark(data)}" for path, data in marked.items()}


def write_worker(site: Site, versions: Mapping[str, str], folder: Path) -> None:
    """Write the worker of a portal whose pages and files are written.

    Args:
        site: The portal.
        versions: Of ``versions_of``.
        folder: It stands in.
    """
    languages = site.languages
    offline = {prefix(lang, languages): section_path("offline", lang, languages) for lang in languages}
    pages = [*offline.values(), *(section_path("saved", lang, languages) for lang in languages)]
    scripts = [f"assets/sahne-{name}.js" for name in _SCRIPTS]
    named = [versions[path] for path in ("assets/brand.css", "assets/sahne.css", *scripts)]
    assets = [*named, site.brand.logo or "assets/icon.svg"]
    program = (files_of("sahne_mkdocs") / "static" / NAME).read_text(encoding="utf-8")
    built = [program, *assets, *((folder / path / "index.html").read_text("utf-8") for path in pages)]
    said = {
        "version": _mark("\0".join(built).encode()),
        "pages": pages,
        "assets": [path for path in assets if (folder / path.partition("?")[0]).is_file()],
        "offline": offline,
    }
    write(folder / NAME, f'"use strict";\nconst BUILD = {json.dumps(said, ensure_ascii=False)};\n{program}'.encode())


def _mark(data: bytes) -> str:
    return sha256(data).hexdigest()[:_LETTERS]
