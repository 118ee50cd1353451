"""The employer's colours as CSS, made readable: every pair has the contrast that WCAG 2.2 AA asks of text."""

from html import escape
from importlib.resources import files

from sahne.settings import Brand

_UPPER = str.maketrans("iı", "İI")
_ENOUGH = 4.6
"""AA asks for 4.5 to 1; a little more, for rounding."""
_LIGHT_GROUNDS, _DARK_GROUNDS = ("#ffffff", "#f4f7f9"), ("#0f171e", "#1a2732")
"""The grounds of the light and of the dark page, as in sahne.css."""


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
        mixed = _mixed(color, towards, step / 20)
        if all(contrast(mixed, ground) >= _ENOUGH for ground in grounds):
            return mixed
    return towards


def _mixed(color: str, other: str, part: float) -> str:
    pairs = ((int(color[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (two - one) * part):02x}" for one, two in pairs)


def as_icon(name: str, brand: Brand) -> str:
    """A picture for the tab of an employer who has named no logo: the first letter on the brand's colour."""
    letter = escape(name[:1].translate(_UPPER).upper())
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
    """The variables that the portal's style sheet reads."""
    variables: dict[str, str] = {}
    for name, color in (("primary", brand.primary), ("accent", brand.accent)):
        variables |= {f"--{name}": color, f"--on-{name}": ink_on(color)}
        variables[f"--{name}-on-light"] = readable(color, _LIGHT_GROUNDS)
        variables[f"--{name}-on-dark"] = readable(color, _DARK_GROUNDS)
    return _block(":root", variables)


def _block(selector: str, variables: dict[str, str]) -> str:
    return f"{selector} {{\n" + "".join(f"  {name}: {color};\n" for name, color in variables.items()) + "}\n"


def style_sheet() -> str:
    """The styles of the portal in one file: the base, then those of each section by name."""
    sheets = sorted((files("sahne_mkdocs") / "css").iterdir(), key=lambda sheet: (sheet.name != "base.css", sheet.name))
    return "".join(sheet.read_text(encoding="utf-8") for sheet in sheets if sheet.name.endswith(".css"))
