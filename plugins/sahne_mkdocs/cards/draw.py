"""A card: the words of a page on the ground that all share."""

from io import BytesIO
from typing import TYPE_CHECKING

from sahne.settings import Brand, Font
from sahne.views.card import CardText
from sahne_mkdocs.brand import UPPER
from sahne_mkdocs.cards.ground import BAR, DOT, HEIGHT, MARGIN, WIDTH, Ground, ground_of
from sahne_mkdocs.cards.letters import Setting, drawable, font_of, set_in, width_of

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

_ROOM = WIDTH - 2 * MARGIN
_TITLE = (204, 508)
"""Pixels between which kicker and title stand."""
_LARGEST = 92
_LEADING = 1.16
_NAME, _KICKER, _FACTS = 40, 32, 35
"""Sizes of letters, in pixels."""
_FACTS_AT = 524
_BETWEEN = "  ·  "
Box = tuple[float, float, float, float]


class Painter:
    """Draws the cards of one portal."""

    def __init__(self, brand: Brand, employer: str, logo: "Image | None") -> None:
        """Draw what all have in common.

        Args:
            brand: The employer's.
            employer: Its name, whose first letter stands where there is no logo.
            logo: Where there is one.
        """
        self.family: Font = brand.font
        self.ground: Ground = ground_of(brand, logo, None if logo else self._letter(employer))

    def _letter(self, employer: str) -> "Image | None":
        from PIL import Image, ImageDraw

        sign = (drawable(employer, self.family) or "")[:1].translate(UPPER).upper()
        if not sign:
            return None
        font = font_of(self.family, 60, heavy=True)
        left, top, right, bottom = (round(side) for side in font.getbbox(sign))
        letter = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(letter).text((-left, -top), sign, font=font, fill=255)
        return letter

    def card(self, text: CardText, name: str) -> bytes:
        """A card as PNG.

        Args:
            text: Of the page.
            name: Of the portal, beside the logo: ``Yelkovan Kariyer``.
        """
        card, _ = self.drawn(text, name)
        file = BytesIO()
        card.save(file, "PNG", compress_level=5)
        return file.getvalue()

    def drawn(self, text: CardText, name: str) -> "tuple[Image, tuple[tuple[str, Box], ...]]":
        """A card, and each line on it with the box in which it stands."""
        from PIL import Image, ImageDraw

        mask = Image.new("L", (WIDTH, HEIGHT), 0)
        family = next((one for one in (self.family, Font.MODERN) if drawable(text.title, one)), self.family)
        pen = _Pen(ImageDraw.Draw(mask), family, self.ground.colours.quiet)
        title, written = drawable(text.title, family), drawable(name, family) or ""
        if title:
            self._name(pen, written)
        self._title(pen, title or written, drawable(text.kicker, family) or "")
        self._facts(pen, [fact for one in text.facts if (fact := drawable(one, family))])
        return self.ground.lettered(mask), tuple(pen.lines)

    def _name(self, pen: "_Pen", name: str) -> None:
        """Beside the logo; one that is too long even when small is left to it."""
        for size in range(_NAME, 19, -2):
            if name and self.ground.beside + width_of(name, pen.family, size) <= DOT[0] - 24:
                pen.write(name, self.ground.beside, MARGIN + 48, size, anchor="lm", heavy=True)
                return

    def _title(self, pen: "_Pen", title: str, kicker: str) -> None:
        """In the middle of its room, the kicker above it."""
        top, bottom = _TITLE
        above = _KICKER + 30 if kicker and width_of(kicker, pen.family, _KICKER, heavy=False) <= _ROOM else 0
        setting = set_in(title, pen.family, _ROOM, bottom - top - above, _LARGEST, _LEADING) or Setting(
            lines=(), size=_LARGEST, height=_LARGEST
        )
        at = bottom - above - setting.height * len(setting.lines)
        if above:
            pen.write(kicker, MARGIN, at + _KICKER, _KICKER, quiet=True)
        for number, line in enumerate(setting.lines, 1):
            baseline = at + above + setting.height * number - round(setting.size * (_LEADING - 0.9))
            pen.write(line, MARGIN, baseline, setting.size, heavy=True)

    def _facts(self, pen: "_Pen", facts: list[str]) -> None:
        """As many as stand in one line, whole."""
        while facts and width_of(_BETWEEN.join(facts), pen.family, _FACTS, heavy=False) > _ROOM:
            facts.pop()
        if facts:
            pen.write(_BETWEEN.join(facts), MARGIN, _FACTS_AT + _FACTS, _FACTS, quiet=True)


class _Pen:
    """Writes on a mask and remembers where."""

    def __init__(self, draw: "ImageDraw", family: Font, quiet: float) -> None:
        self.draw, self.family = draw, family
        self.quiet = round(255 * quiet)
        self.lines: list[tuple[str, Box]] = []

    def write(
        self, text: str, x: float, y: float, size: int, *, anchor: str = "ls", heavy: bool = False, quiet: bool = False
    ) -> None:
        """Write a line; by its baseline unless another anchor is said."""
        font = font_of(self.family, size, heavy=heavy)
        self.lines.append((text, self.draw.textbbox((x, y), text, font=font, anchor=anchor)))
        self.draw.text((x, y), text, font=font, fill=self.quiet if quiet else 255, anchor=anchor)


FRAME: Box = (0, 0, WIDTH, HEIGHT - BAR)
"""Within which every line stands."""
