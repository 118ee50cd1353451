"""Draw every picture of the example company: python scripts/draw_images.py [folder]."""

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from images.canvas import Canvas
from images.mark import draw_mark
from images.scenes.ankara import draw_ankara
from images.scenes.award import draw_award
from images.scenes.box import draw_box
from images.scenes.campus import draw_campus
from images.scenes.classroom import draw_classroom
from images.scenes.code import draw_code
from images.scenes.cold_room import draw_cold_room
from images.scenes.cover import draw_cover
from images.scenes.dashboard import draw_dashboard
from images.scenes.depot import draw_depot
from images.scenes.forklift import draw_forklift
from images.scenes.istanbul import draw_istanbul
from images.scenes.izmir import draw_izmir
from images.scenes.night_road import draw_night_road
from images.scenes.route import draw_route
from images.scenes.sea import draw_sea
from images.scenes.stage import draw_stage
from images.scenes.table import draw_table
from images.scenes.tea import draw_tea
from PIL import Image

_FOLDER = Path(__file__).parent.parent / "content" / "images"
_LIMIT = 120_000
"""Bytes of one file."""
_WIDE = (1200, 675)
_PICTURES: tuple[tuple[str, tuple[int, int], Callable[[Canvas], None]], ...] = (
    ("ankara-kale", _WIDE, draw_ankara),
    ("bulusma", _WIDE, draw_table),
    ("cay", _WIDE, draw_tea),
    ("ekran-panosu", _WIDE, draw_dashboard),
    ("forklift", _WIDE, draw_forklift),
    ("hero-depo", _WIDE, draw_depot),
    ("kampus", _WIDE, draw_campus),
    ("kamyon-gece", _WIDE, draw_night_road),
    ("kod", _WIDE, draw_code),
    ("kule-istanbul", _WIDE, draw_istanbul),
    ("kus", _WIDE, draw_sea),
    ("kutu", _WIDE, draw_box),
    ("logo", (512, 512), lambda canvas: draw_mark(canvas.at(6, 6, 5))),
    ("podcast-kapak", (1400, 1400), draw_cover),
    ("podyum", _WIDE, draw_stage),
    ("rota-haritasi", _WIDE, draw_route),
    ("saat-kulesi", _WIDE, draw_izmir),
    ("sinif", _WIDE, draw_classroom),
    ("soguk-oda", _WIDE, draw_cold_room),
    ("yarisma", _WIDE, draw_award),
)


def main(folder: Path) -> None:
    """Write one PNG for each picture; the same bytes every time."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (width, height), draw in _PICTURES:
        canvas = Canvas.blank(width, height)
        draw(canvas)
        (folder / f"{name}.png").write_bytes(_smallest(canvas.finished()))


def _smallest(picture: Image.Image) -> bytes:
    """Return the picture in all its colours, or in 256 of them when that is too large."""
    opaque = picture.getchannel("A").getextrema() == (255, 255)
    data = _png(picture.convert("RGB") if opaque else picture)
    return data if len(data) < _LIMIT else _png(_with_palette(picture.convert("RGB")))


def _with_palette(picture: Image.Image) -> Image.Image:
    palette = picture.quantize(256, Image.Quantize.MEDIANCUT, 8)
    return picture.quantize(256, palette=palette, dither=Image.Dither.FLOYDSTEINBERG)


def _png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _FOLDER)
