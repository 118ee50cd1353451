"""The pictures of a portal in every size and format that its pages offer; what was made once is taken from a cache.

The cache holds nothing that cannot be made again: its keys are the bytes of a picture and all that decides what is made of it.
"""

import json
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import PIL
from platformdirs import user_cache_path

from sahne.errors import WriteError
from sahne.files import Unreadable, read, write
from sahne.renditions import RASTER, VERSION, Renditions, renditions

_LARGEST = 60_000_000
"""Bytes of a picture, and of what was made of it, that are still read."""
_WORKERS = 2


def gallery_of(content: Path, paths: Iterable[str]) -> dict[str, Renditions]:
    """Path from ``content/`` -> what is made of the picture; files that are no picture are not in it.

    Args:
        content: The folder of the workspace.
        paths: Pictures, and other files.
    """
    pictures = [path for path in paths if path.lower().endswith(RASTER)]
    with ThreadPoolExecutor(_WORKERS) as pool:
        made = pool.map(lambda path: _made(content, path), pictures)
        return {path: one for path, one in zip(pictures, made, strict=True) if one is not None}


def _made(content: Path, path: str) -> Renditions | None:
    data = read(content / path, _LARGEST)
    if isinstance(data, Unreadable):
        return None
    key = sha256(f"{VERSION} {PIL.__version__} {path.rpartition('.')[2].lower()} ".encode() + data).hexdigest()
    folder = user_cache_path("sahne") / "pictures" / key
    kept = _kept(folder, path)
    if kept is not None:
        return kept
    made = renditions(path, data)
    if made is not None:
        _keep(folder, path, made)
    return made


def _kept(folder: Path, path: str) -> Renditions | None:
    """What was made of the same picture before, whatever it was called then."""
    with suppress(ValueError, KeyError, TypeError):
        index = read(folder / "index.json")
        if isinstance(index, bytes):
            said = json.loads(index)
            data = {ending: read(folder / f"{number}", _LARGEST) for number, ending in enumerate(said["endings"])}
            files = {
                path if not ending else _name(path, ending): one
                for ending, one in data.items()
                if isinstance(one, bytes)
            }
            if len(files) == len(data):
                return Renditions(width=said["width"], height=said["height"], widths=tuple(said["widths"]), files=files)
    return None


def _keep(folder: Path, path: str, made: Renditions) -> None:
    """A machine on which nothing can be written makes every picture again."""
    endings = ["" if name == path else name.removeprefix(path.rpartition(".")[0]) for name in made.files]
    index = {"width": made.width, "height": made.height, "widths": made.widths, "endings": endings}
    with suppress(WriteError):
        for number, data in enumerate(made.files.values()):
            write(folder / f"{number}", data)
        write(folder / "index.json", json.dumps(index).encode())


def _name(path: str, ending: str) -> str:
    return path.rpartition(".")[0] + ending
