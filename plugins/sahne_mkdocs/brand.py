"""The employer's colours as CSS, made readable: every pair has the contrast that WCAG 2.2 AA asks of text."""

from colorsys import hls_to_rgb, rgb_to_hls
from html import escape
from importlib.resources import files

from sahne.settings import Brand, Density, Shape
from sahne_mkdocs.typefaces import letters

UPPER = str.maketrans("iı", "İI")
"""What ``upper()`` gets wrong in Turkish."""
_ENOUGH = 4.6
"""AA asks for 4.5 to 1; a little more, for rounding."""
_BRIGHT = 7.5
"""Of links at night, which look dead when they are just readable."""
_PALE = 15.5
"""Of black on the ground of a page by day."""
_LIGHT_GROUNDS, _DARK_GROUNDS = ("#ffffff", "#f5f5f5"), ("#1e2129", "#272a35")
"""The grounds of Material's light and dark page, and of what stands on them as a card."""
_CORNERS = {Shape.ROUND: ("1.25rem", "99rem"), Shape.SOFT: (".5rem", ".5rem"), Shape.SQUARE: ("0", "0")}
"""Of pictures and cards, and of buttons."""
_ROOM = {Density.AIRY: ("1.25", "1.0938rem"), Density.EVEN: ("1", "1.0625rem"), Density.DENSE: (".72", "1rem")}
"""How much room things have, as a factor, and the size of texts."""

_BY_NIGHT = {"paper": ("#0a0d0f", 0.84), "tint": ("#14191c", 0.74), "raised": ("#1b2125", 0.7)}
"""The grounds of the dark page: a neutral colour each, and how much of it is in the ground."""


def luminance(color: str) -> float:
    """How bright a colour is, 0 to 1.

    Source: WCAG 2.2, relative luminance.
    """
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ink_on(ground: str) -> str:
    """White or black, whichever reads better."""
    return max(("#ffffff", "#000000"), key=lambda ink: contrast(ink, ground))


def readable(color: str, grounds: tuple[str, ...]) -> str:
    """The colour, moved towards black or white as little as makes it readable on all grounds."""
    towards = ink_on(grounds[0])
    for step in range(21):
        moved = mixed(color, towards, step / 20)
        if all(contrast(moved, ground) >= _ENOUGH for ground in grounds):
            return moved
    return towards


def bright(color: str, grounds: tuple[str, ...]) -> str:
    """The colour as it shines on dark grounds: its hue and strength stay, which white mixed in would take from it."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    hue, lightness, strength = rgb_to_hls(red, green, blue)
    for step in range(51):
        lit = hls_to_rgb(hue, lightness + (1 - lightness) * step / 50, strength)
        shown = "#" + "".join(f"{round(channel * 255):02x}" for channel in lit)
        if all(contrast(shown, ground) >= _BRIGHT for ground in grounds):
            return shown
    return "#ffffff"


def mixed(color: str, other: str, part: float) -> str:
    """A colour with a part of another in it, 0 to 1."""
    pairs = ((int(color[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (two - one) * part):02x}" for one, two in pairs)


def as_icon(name: str, brand: Brand) -> str:
    """A picture for the tab of an employer who has named no logo: the first letter on the brand's colour."""
    letter = escape(name[:1].translate(UPPER).upper())
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="14" fill="{brand.primary}"/>'
        f'<text x="32" y="45" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="38" '
        f'fill="{ink_on(brand.primary)}">{letter}</text></svg>\n'
    )


def as_material_css(brand: Brand) -> str:
    """The brand's colours for a site whose palette says ``primary: custom`` and ``accent: custom``."""
    ink, primary = ink_on(brand.primary), '[data-md-color-primary="custom"]'
    dark, accent = '[data-md-color-scheme="slate"]', '[data-md-color-accent="custom"]'
    head = {"fg-color": brand.primary, "fg-color--light": brand.primary, "fg-color--dark": brand.primary}
    head |= {"bg-color": ink, "bg-color--light": ink}
    return "".join(
        (
            _block(primary, {f"--md-primary-{name}": color for name, color in head.items()}),
            _block(primary, {"--md-typeset-a-color": readable(brand.primary, _LIGHT_GROUNDS)}),
            _block(f"{dark}{primary}", {"--md-typeset-a-color": readable(brand.primary, _DARK_GROUNDS)}),
            _block(accent, {"--md-accent-fg-color": readable(brand.accent, _LIGHT_GROUNDS)}),
            _block(f"{dark}{accent}", {"--md-accent-fg-color": readable(brand.accent, _DARK_GROUNDS)}),
        )
    )


def as_css(brand: Brand) -> str:
    """The variables that the portal's style sheet reads: colours for light and dark, letters, corners and room."""
    round, pill = _CORNERS[brand.shape]
    room, size = _ROOM[brand.density]
    whole = {
        "--primary": brand.primary,
        "--on-primary": ink_on(brand.primary),
        "--soft-on-primary": readable(mixed(ink_on(brand.primary), brand.primary, 0.15), (brand.primary,)),
        "--accent": brand.accent,
        "--on-accent": ink_on(brand.accent),
        "--round": round,
        "--pill": pill,
        "--room": room,
        "--size": size,
    } | letters(brand)
    light = _colours(brand, _by_day(brand))
    dark = _colours(brand, _BY_NIGHT)
    return _block(":root", whole | light) + f"@media (prefers-color-scheme: dark) {{\n{_block(':root', dark)}}}\n"


def papers(brand: Brand) -> tuple[str, str]:
    """The ground of a page by day and by night, which is that of its head."""
    return tuple(_colours(brand, grounds)["--paper"] for grounds in (_by_day(brand), _BY_NIGHT))  # type: ignore[return-value]


def _by_day(brand: Brand) -> dict[str, tuple[str, float]]:
    """The grounds of the light page: the employer's own, or white with a breath of the brand's colour in it."""
    if brand.ground is None:
        return {"paper": ("#ffffff", 0.985), "tint": ("#ffffff", 0.93), "raised": ("#ffffff", 1.0)}
    ground = _pale(brand.ground)
    return {"paper": (ground, 1.0), "tint": (ground, 0.93), "raised": (mixed(ground, "#ffffff", 0.6), 1.0)}


def _pale(color: str) -> str:
    """The colour, moved towards white as little as makes it a ground for texts."""
    steps = (mixed(color, "#ffffff", step / 20) for step in range(21))
    return next(pale for pale in steps if contrast(pale, "#000000") >= _PALE)


def _colours(brand: Brand, grounds: dict[str, tuple[str, float]]) -> dict[str, str]:
    """The colours of a page, each readable on all of its grounds.

    Args:
        brand: The employer's.
        grounds: Name -> a neutral colour, and how much of it is in the ground; the rest is the brand's.
    """
    on = {name: mixed(brand.primary, neutral, part) for name, (neutral, part) in grounds.items()}
    all_grounds = tuple(on.values())
    far = ink_on(on["paper"])
    ink = readable(mixed(brand.primary, *(("#11161a", 0.86) if far == "#000000" else ("#f6f8f8", 0.93))), all_grounds)
    return {f"--{name}": color for name, color in on.items()} | {
        "--ink": ink,
        "--soft": readable(mixed(ink, on["paper"], 0.34), all_grounds),
        "--line": mixed(ink, on["paper"], 0.84),
        "--link": (readable if far == "#000000" else bright)(brand.primary, all_grounds),
        "--mark": readable(brand.accent, all_grounds),
    }


def _block(selector: str, variables: dict[str, str]) -> str:
    return f"{selector} {{\n" + "".join(f"  {name}: {color};\n" for name, color in variables.items()) + "}\n"


def style_sheet(folder: str) -> str:
    """The styles of a site in one file: the base, then those of each section by name.

    Args:
        folder: ``css`` of the portal, ``playbook_css`` of the playbook.
    """
    sheets = sorted(
        (files("sahne_mkdocs") / folder).iterdir(), key=lambda sheet: (sheet.name != "base.css", sheet.name)
    )
    return "".join(sheet.read_text(encoding="utf-8") for sheet in sheets if sheet.name.endswith(".css"))
