"""The colours of heat maps: the brand's, from hardly any to all of it, with letters that are readable on each."""

from sahne.settings import Brand
from sahne.views.coverage import LEVELS
from sahne_mkdocs.brand import bright, contrast, ink_on, mixed, readable

GROUNDS = {"light": "#ffffff", "dark": "#1e2129"}
"""Of Material's pages by day and by night."""


def heat_colors(brand: Brand, scheme: str) -> list[tuple[str, str]]:
    """Ground and letters of each level, 1 first.

    Args:
        brand: The employer's.
        scheme: ``light`` or ``dark``.
    """
    ground = GROUNDS[scheme]
    strongest = (readable if scheme == "light" else bright)(brand.primary, (ground,))
    grounds = [mixed(ground, strongest, (number / LEVELS) ** 1.3) for number in range(1, LEVELS + 1)]
    return [(one, ink_on(one)) for one in grounds]


def as_heat_css(brand: Brand) -> str:
    """The levels as variables: ``--heat-1`` to ``--heat-4``, and ``--heat-1-ink`` the letters on it."""
    blocks = ((":root", "light"), ('[data-md-color-scheme="slate"]', "dark"))
    return "".join(f"{selector} {{\n{_variables(brand, scheme)}}}\n" for selector, scheme in blocks)


def _variables(brand: Brand, scheme: str) -> str:
    return "".join(
        f"  --heat-{number}: {ground};\n  --heat-{number}-ink: {ink};\n"
        for number, (ground, ink) in enumerate(heat_colors(brand, scheme), 1)
    )


def worst_contrast(brand: Brand) -> float:
    """The least contrast of letters on any level, by day and by night."""
    return min(contrast(ground, ink) for scheme in GROUNDS for ground, ink in heat_colors(brand, scheme))
