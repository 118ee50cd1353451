"""A file that cannot be opened.

A folder with the name of a file, a link that leads out of the workspace, a file that you may not read, or one
far larger than any text. Sahne names it and goes on with the others.

## Wrong

```text title="content/posts/archive.md/note.txt"
archive.md is a folder here.
```

## Right

```text title="content/posts/_archive/note.txt"
A folder whose name begins with an underscore is left alone.
```

## Türkçe

Açılamayan dosya.

Dosya adı taşıyan bir klasör, çalışma alanının dışına çıkan bir bağlantı, okuma izniniz olmayan bir dosya ya da bir
metne göre çok büyük bir dosya. Sahne onun adını söyler ve ötekilerle devam eder.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.files import LARGEST
from sahne.said import Said, Words
from sahne.source import Fault, Source

CODE = "SAH107"
SEVERITY = Severity.ERROR

WORDS = {
    "folder": (
        Words(en="this is a folder, not a file", tr="bu bir dosya değil, klasör"),
        Words(en="Take .md off its name.", tr="Adındaki .md ekini kaldırın."),
    ),
    "outside": (
        Words(
            en="this is a link to a place outside the workspace, and is not followed",
            tr="bu, çalışma alanının dışına giden bir bağlantı; izlenmez",
        ),
        Words(en="Put the file itself here.", tr="Buraya dosyanın kendisini koyun."),
    ),
    "link": (
        Words(
            en="this is a link to a folder or to nothing, and is not followed",
            tr="bu, bir klasöre giden ya da boşa çıkan bir bağlantı; izlenmez",
        ),
        Words(en="Put the files themselves here.", tr="Buraya dosyaların kendisini koyun."),
    ),
    "permission": (
        Words(en="you may not read this file", tr="bu dosyayı okuma izniniz yok"),
        Words(
            en="Change its permissions, or ask whoever owns it.",
            tr="İznini değiştirin ya da dosyanın sahibine danışın.",
        ),
    ),
    "error": (
        Words(en="this cannot be read", tr="bu dosya okunamıyor"),
        Words(
            en="Try to open it in an editor; if that fails too, restore it.",
            tr="Bir düzenleyicide açmayı deneyin; orada da açılmazsa yedeğinden geri yükleyin.",
        ),
    ),
    "large": (
        Words(en="this file has {size}", tr="bu dosya {size}"),
        Words(
            en="Keep a text below {most} MB; put pictures and data into files of their own.",
            tr="Bir metni {most} MB altında tutun; görsellerle verileri ayrı dosyalara koyun.",
        ),
    ),
}
"""What is wrong and what to do, by the type of fault."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for a file whose text could not be had."""
    for fault in source.faults_of(*WORDS):
        yield Diagnostic(source.fault_place(fault), CODE, *_words(fault))


def _words(fault: Fault) -> tuple[Said, Said]:
    message, hint = WORDS[fault.type]
    if fault.type == "large":
        return message(size=str(fault.value)), hint(most=LARGEST // 1_000_000)
    return message(), hint()
