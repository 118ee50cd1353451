"""The letters of the portal: five typefaces that come with it, or the employer's own; nothing is loaded from elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from urllib.parse import quote

from sahne.settings import Brand, Font

_SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'
_SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif'
_ALIKE = {True: ("Times New Roman", "Liberation Serif", "Tinos"), False: ("Arial", "Liberation Sans", "Arimo")}
"""Letters that most machines have, by whether they have serifs: they stand in, stretched, until the others are there."""
_PARTS = {
    "": "U+0-FF, U+131, U+2010-2026, U+2032-203A, U+20AC, U+2122, U+2212",
    "-tr": "U+11E-11F, U+130, U+15E-15F, U+20BA",
    "-ext": "U+100-11D, U+120-12F, U+132-15D, U+160-17F, U+218-21B, U+1E9E, U+20BD",
}
"""Ending of the file -> the letters in it; a browser loads those that a page has. See ``scripts/cut_fonts.py``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A typeface that comes with Sahne, under the SIL Open Font License."""

    family: str
    file: str
    """Of its first part, in ``fonts/``, without its ending."""
    heading: int
    """The weight of headings, 400 to 800."""
    strong: int
    """The weight of what is set off within a text, 400 to 800."""
    serif: bool = False
    stretch: float
    """How much wider its letters run than those that stand in for it, as a part."""
    ascent: float
    descent: float
    """Of the letters that stand in, so that a line is as high with them; as a part of the size."""


FACES = {
    Font.MODERN: Face(
        family="Figtree", file="figtree", heading=750, strong=650, stretch=1.015, ascent=0.936, descent=0.246
    ),
    Font.CLASSIC: Face(
        family="Newsreader",
        file="newsreader",
        heading=600,
        strong=650,
        serif=True,
        stretch=1.019,
        ascent=0.721,
        descent=0.26,
    ),
    Font.HUMANIST: Face(
        family="Source Sans 3",
        file="source-sans-3",
        heading=700,
        strong=650,
        stretch=0.947,
        ascent=1.081,
        descent=0.422,
    ),
    Font.GEOMETRIC: Face(
        family="Jost", file="jost", heading=600, strong=600, stretch=0.957, ascent=1.118, descent=0.392
    ),
    Font.ROUNDED: Face(
        family="Nunito", file="nunito", heading=800, strong=700, stretch=1.019, ascent=0.992, descent=0.346
    ),
}


def letters(brand: Brand) -> dict[str, str]:
    """The variables that say which letters headings and texts have."""
    face = FACES[brand.font]
    stack = f'"{face.family}", "{face.family} stand-in", {_SERIF if face.serif else _SANS}'
    own = f'"Own", {stack}' if brand.font_file else stack
    return {
        "--display": own,
        "--text": stack,
        "--display-weight": str(face.heading),
        "--strong": str(face.strong),
        "--tight": "-.012em" if face.serif else "-.022em",
    }


def font_faces(brand: Brand) -> str:
    """The rules that load the letters, and hold their place with letters of the same width until they are there."""
    face = FACES[brand.font]
    address = f"../{quote(brand.font_file or '')}"
    own = f'@font-face {{ font-family: "Own"; src: url("{address}"); font-display: swap; font-weight: 1 999; }}\n'
    alike = ", ".join(f'local("{name}")' for name in _ALIKE[face.serif])
    measures = (
        f"size-adjust: {face.stretch:.1%}; ascent-override: {face.ascent:.1%}; descent-override: {face.descent:.1%}"
    )
    parts = (
        f'@font-face {{ font-family: "{face.family}"; src: url("{_name(face, part)}") format("woff2"); font-display: swap; '
        f"font-weight: 400 800; unicode-range: {letters}; }}\n"
        for part, letters in _PARTS.items()
    )
    stand_in = (
        f'@font-face {{ font-family: "{face.family} stand-in"; src: {alike}; {measures}; line-gap-override: 0%; }}\n'
    )
    return (own if brand.font_file else "") + "".join(parts) + stand_in


def font_files(brand: Brand) -> Iterator[tuple[str, bytes]]:
    """Path on the portal -> the files of the letters, and the licence that travels with them."""
    face = FACES[brand.font]
    folder = files("sahne_mkdocs") / "fonts"
    for part in _PARTS:
        yield f"assets/{_name(face, part)}", (folder / f"{face.file}{part}.woff2").read_bytes()
    yield f"assets/{face.file}.OFL.txt", (folder / f"{face.file}.OFL.txt").read_bytes()


def first_letters(brand: Brand, lang: str) -> list[str]:
    """Paths of the files that every page of a language needs; to be asked for before the style sheet is read."""
    face = FACES[brand.font]
    return [f"assets/{_name(face, part)}" for part in (["", "-tr"] if lang == "tr" else [""])]


def _name(face: Face, part: str) -> str:
    return f"{face.file}{part}.woff2"
