"""A podcast cover that the apps refuse.

Apple takes a square picture of 1,400 to 3,000 pixels, JPEG or PNG, in the colours of a screen and with nothing
see-through. With another the whole show is refused, not only its picture.

Source: https://podcasters.apple.com/support/896-artwork-requirements, as other pages quote it, 2026-11-25.

## Wrong

```yaml title="content/sahne.yml"
podcast:
  title: Cold Talk
  image: images/cover.jpg
```

```text title="content/images/cover.jpg" made="jpeg 1200x630"
(a picture of 1200 × 630 pixels)
```

## Right

```yaml title="content/sahne.yml"
podcast:
  title: Cold Talk
  image: images/cover.jpg
```

```text title="content/images/cover.jpg" made="jpeg 1400x1400"
(a picture of 1400 × 1400 pixels)
```

## Türkçe

Uygulamaların kabul etmeyeceği podcast kapağı.

Apple kare, 1.400 ile 3.000 piksel arasında, JPEG ya da PNG türünde, ekran renkleriyle kaydedilmiş ve saydam yeri
olmayan bir görsel ister. Kapak uymazsa yalnız kapak değil, yayının tamamı geri çevrilir.

Kaynak: https://podcasters.apple.com/support/896-artwork-requirements, 25 Kasım 2026'da alıntılardan okundu.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.pictures import Picture
from sahne.said import Said, Words
from sahne.survey import Survey

CODE = "SAH905"
SEVERITY = Severity.WARNING

MISSING = Words(en="there is no file {file!r}", tr="{file!r} adında bir dosya yok")
PUT_THERE = Words(
    en="Write its path from the content folder, or put the file there.",
    tr="content klasöründen başlayan yolunu yazın ya da dosyayı oraya koyun.",
)
NOT_SQUARE = Words(
    en="the podcast's cover is not square: {width} × {height} pixels",
    tr="podcast kapağı kare değil: {width} × {height} piksel",
)
OTHER_SIZE = Words(
    en="the podcast's cover has {width} × {height} pixels; apps take 1400 to 3000",
    tr="podcast kapağı {width} × {height} piksel; uygulamalar 1400 ile 3000 arasını alıyor",
)
OTHER_FORMAT = Words(en="the podcast's cover is a picture in {format}", tr="podcast kapağının türü {format}")
UNREADABLE = Words(
    en="the podcast's cover is no picture that apps can read",
    tr="podcast kapağı uygulamaların okuyabileceği bir görsel değil",
)
OTHER_COLOURS = Words(
    en="the podcast's cover is saved for print or in grey ({mode})",
    tr="podcast kapağı baskı için ya da gri tonlarda kaydedilmiş ({mode})",
)
SEE_THROUGH = Words(en="the podcast's cover has see-through places", tr="podcast kapağında saydam yerler var")
HINT = Words(
    en="Save it as a square JPEG or PNG of 3000 × 3000 pixels, in RGB colours and without transparency.",
    tr="3000 × 3000 piksellik kare bir JPEG ya da PNG olarak, RGB renklerle ve saydamlık olmadan kaydedin.",
)
_SMALLEST, _LARGEST = 1400, 3000


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic where the cover of the show is not as the apps want it."""
    image = survey.settings.podcast.image if survey.settings.podcast else None
    if image is None:
        return
    if image not in survey.library.assets:
        place = survey.settings_place("podcast", "image")
        yield Diagnostic(place, CODE, MISSING(file=f"content/{image}"), PUT_THERE())
        return
    picture = survey.picture(image)
    message = _refusal(picture) if picture else UNREADABLE()
    if message is not None:
        yield Diagnostic(survey.settings_place("podcast", "image"), CODE, message, HINT())


def _refusal(picture: Picture) -> Said | None:
    width, height = picture.width, picture.height
    if picture.format not in ("JPEG", "MPO", "PNG"):
        return OTHER_FORMAT(format=picture.format)
    if width != height:
        return NOT_SQUARE(width=width, height=height)
    if not _SMALLEST <= width <= _LARGEST:
        return OTHER_SIZE(width=width, height=height)
    if picture.mode in ("RGBA", "LA", "PA"):
        return SEE_THROUGH()
    return OTHER_COLOURS(mode=picture.mode) if picture.mode not in ("RGB", "P") else None
