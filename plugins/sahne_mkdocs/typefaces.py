"""The letters of the portal: five typefaces, or the employer's own; a browser loads them from the portal and nowhere else."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from urllib.parse import quote

from sahne.settings import Brand, Font
from sahne_mkdocs.cut_letters import cut_of

_SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif'
_SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", serif'
_ALIKE = {True: ("Times New Roman", "Liberation Serif", "Tinos"), False: ("Arial", "Liberation Sans", "Arimo")}
"""Letters that most machines have, by whether they have serifs: they stand in, stretched, until the others are there."""
_PARTS = {
    "": "U+20-7E, U+A0-FF, U+11E-11F, U+130-131, U+15E-15F, U+2010-2026, U+2039-203A, U+20AC, U+20BA, U+2122, U+2190, U+2192, "
    "U+2212",
    "-ext": "U+100-11D, U+120-12F, U+132-15D, U+160-17F, U+218-21B, U+1E9E, U+20BD",
}
"""Ending of the file -> the signs in it: of western Europe and Turkey, and of others; a browser loads what a page has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A typeface that comes in a package, under the SIL Open Font License."""

    family: str
    package: str
    file: str
    """In ``files/`` of the package."""
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

    @property
    def name(self) -> str:
        """Of its files on the portal, without what tells its parts apart."""
        return self.family.lower()


FACES = {
    Font.MODERN: Face(
        family="Inter",
        package="fontpkg_inter",
        file="Inter[opsz,wght].ttf",
        heading=750,
        strong=650,
        stretch=1.043,
        ascent=0.929,
        descent=0.231,
    ),
    Font.CLASSIC: Face(
        family="Lora",
        package="fontpkg_lora",
        file="Lora[wght].ttf",
        heading=600,
        strong=650,
        serif=True,
        stretch=1.168,
        ascent=0.861,
        descent=0.235,
    ),
    Font.HUMANIST: Face(
        family="Cabin",
        package="fontpkg_cabin",
        file="Cabin[wdth,wght].ttf",
        heading=700,
        strong=650,
        stretch=0.952,
        ascent=1.014,
        descent=0.263,
    ),
    Font.GEOMETRIC: Face(
        family="Montserrat",
        package="fontpkg_montserrat",
        file="Montserrat[wght].ttf",
        heading=700,
        strong=650,
        stretch=1.145,
        ascent=0.845,
        descent=0.219,
    ),
    Font.ROUNDED: Face(
        family="Nunito",
        package="fontpkg_nunito",
        file="Nunito[wght].ttf",
        heading=800,
        strong=700,
        stretch=1.019,
        ascent=0.992,
        descent=0.346,
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
    own = f'@font-face {{ font-family: "Own"; src: url("{address}"); font-display: optional; font-weight: 1 999; }}\n'
    alike = ", ".join(f'local("{name}")' for name in _ALIKE[face.serif])
    measures = (
        f"size-adjust: {face.stretch:.1%}; ascent-override: {face.ascent:.1%}; descent-override: {face.descent:.1%}"
    )
    parts = (
        f'@font-face {{ font-family: "{face.family}"; src: url("{_name(face, part)}") format("woff2"); font-display: optional; '
        f"font-weight: 400 800; unicode-range: {letters}; }}\n"
        for part, letters in _PARTS.items()
    )
    stand_in = (
        f'@font-face {{ font-family: "{face.family} stand-in"; src: {alike}; {measures}; line-gap-override: 0%; }}\n'
    )
    return (own if brand.font_file else "") + "".join(parts) + stand_in


def font_files(brand: Brand) -> Iterator[tuple[str, bytes]]:
    """Path on the portal -> the letters, and the licence that travels with them."""
    face = FACES[brand.font]
    package = files(face.package)
    whole = (package / "files" / face.file).read_bytes()
    for part, signs in _PARTS.items():
        yield f"assets/{_name(face, part)}", cut_of(whole, signs)
    yield f"assets/{face.name}.OFL.txt", (package / "LICENSE").read_bytes()


def first_letters(brand: Brand) -> str:
    """Path of the file that every page needs; to be asked for before the style sheet is read."""
    return f"assets/{_name(FACES[brand.font], '')}"


def _name(face: Face, part: str) -> str:
    return f"{face.name}{part}.woff2"
