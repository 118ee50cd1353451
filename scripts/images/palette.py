"""The colours of the company and the shades mixed from them."""

TEAL = "#0b4f5c"
NAVY = "#0a2540"
ORANGE = "#f2682c"
ICE = "#cfe8ef"
SAND = "#f6efe4"
WHITE = "#fdfbf7"


def mix(first: str, second: str, share: float) -> str:
    """Return the colour that is ``share`` (0 to 1) of the way from the first to the second."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def clear(colour: str) -> str:
    """Return the same colour, fully transparent."""
    return colour[:7] + "00"


def channels(colour: str) -> tuple[int, int, int, int]:
    """Return red, green, blue and opacity, 0 to 255; ``#rrggbb`` is opaque."""
    digits = colour[1:] + "ff"
    red, green, blue, opacity = (int(digits[place : place + 2], 16) for place in (0, 2, 4, 6))
    return red, green, blue, opacity


DEEP = mix(NAVY, "#000000", 0.35)
SEA = mix(TEAL, ICE, 0.28)
MIST = mix(TEAL, ICE, 0.62)
FROST = mix(ICE, WHITE, 0.55)
PEACH = mix(ORANGE, SAND, 0.6)
AMBER = mix(ORANGE, "#ffd9a0", 0.5)
EMBER = mix(ORANGE, NAVY, 0.32)
STONE = mix(SAND, TEAL, 0.16)
DUSK = mix(TEAL, NAVY, 0.55)
SKIN = ("#e9b08c", "#c98762", "#9a5f42", "#f2c7a5")
