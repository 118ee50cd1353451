"""A file that is not saved as UTF-8.

Turkish letters come out wrong, or not at all, when a file is saved in an old Windows encoding. Sahne reads
UTF-8, with or without a byte order mark, and never guesses.

## Wrong

```markdown title="content/posts/isik.md" encoding="windows-1254"
---
id: 6a0c1d1e-0001-4000-8000-000000000001
title: Depoda ışık
---
```

## Right

```markdown title="content/posts/isik.md" encoding="utf-8"
---
id: 6a0c1d1e-0001-4000-8000-000000000001
title: Depoda ışık
---
```

## Türkçe

UTF-8 olarak kaydedilmemiş dosya.

Dosya eski bir Windows kodlamasıyla kaydedilirse Türkçe harfler bozuk çıkar ya da hiç çıkmaz. Sahne, başında bayt sırası
işareti olsun olmasın UTF-8 okur ve hiçbir zaman tahminde bulunmaz.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.said import Said, Words
from sahne.source import Source

CODE = "SAH101"
SEVERITY = Severity.ERROR

LETTER = Words(en="the letter {letter!r} is not saved as UTF-8", tr="{letter!r} harfi UTF-8 olarak kaydedilmemiş")
SIGN = Words(en="the file is not saved as UTF-8", tr="dosya UTF-8 olarak kaydedilmemiş")
HINT = Words(
    en="Save the file again as UTF-8; in Notepad: Save as, Encoding: UTF-8; in VS Code: click the encoding in the bottom bar.",
    tr="Dosyayı UTF-8 olarak yeniden kaydedin; Not Defteri'nde: Farklı Kaydet, Kodlama: UTF-8; VS Code'da: alt çubuktaki "
    "kodlama adına tıklayın.",
)

DOCUMENT = Words(
    en="this is a document, of Word for example, and no plain text",
    tr="bu düz metin değil, Word gibi bir programın belgesi",
)
AS_TEXT = Words(
    en="Open it in its own program, and copy its text into a file that sahne new made.",
    tr="Kendi programında açın, metnini sahne new ile oluşturduğunuz bir dosyaya kopyalayın.",
)


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic at the first byte that is not UTF-8."""
    for fault in source.faults_of("encoding"):
        yield Diagnostic(source.fault_place(fault), CODE, _message(fault.value), HINT())
    for fault in source.faults_of("document"):
        yield Diagnostic(source.fault_place(fault), CODE, DOCUMENT(), AS_TEXT())


def _message(byte: bytes) -> Said:
    """What stands there, if it was saved by a Turkish Windows."""
    letter = byte.decode("windows-1254", errors="replace")
    return LETTER(letter=letter) if letter.isalpha() and byte not in b"\xff\xfe" else SIGN()
