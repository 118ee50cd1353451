"""A quiz that nobody can answer.

A question without a right answer teaches that one may guess, and one with a single answer asks nothing. Whoever fails it was
right.

In the text of a training, everything below a heading `Quiz` is a quiz: each question is a heading one level below it, its answers
are a list of boxes, and those with an `x` are right. What stands behind `>` is told once somebody has answered.

## Wrong

```markdown title="content/trainings/musteri.md"
---
id: 6a0c1d1e-0816-4000-8000-000000000001
title: Müşteri ve gizlilik
---
### Sınav

#### Müşterinin adını yazabilir miyiz?

- [ ] Evet, sır değilse
- [ ] Yalnız yazılı izin verdiyse
```

## Right

```markdown title="content/trainings/musteri.md"
---
id: 6a0c1d1e-0816-4000-8000-000000000001
title: Müşteri ve gizlilik
---
### Sınav

#### Müşterinin adını yazabilir miyiz?

- [ ] Evet, sır değilse
- [x] Yalnız yazılı izin verdiyse

> Sözleşme, herkesin bildiği adı da gizli sayar.
```

## Türkçe

Kimsenin yanıtlayamayacağı sınav.

Doğru yanıtı olmayan soru tahmin etmeyi öğretir, tek yanıtlı soru ise bir şey sormaz. Kalan haklıdır.

Bir eğitimin metninde `Sınav` başlığının altı sınavdır: her soru bir alt başlık, yanıtları kutulu bir listedir; `x` olanlar
doğrudur. `>` ile başlayan satır, yanıtlayana nedenini söyler.
"""

from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Severity
from sahne.models.training import Training
from sahne.rules.words import cut
from sahne.said import Words
from sahne.source import Source
from sahne.training.quiz import quiz_of

CODE = "SAH816"
SEVERITY = Severity.WARNING

MARK = Words(
    en="Write an x into the box of each right answer: - [x]; leave the others empty: - [ ].",
    tr="Doğru yanıtların kutusuna x yazın: - [x]; ötekileri boş bırakın: - [ ].",
)
WORDS = {
    "empty": (
        Words(en="the quiz has no question", tr="sınavda soru yok"),
        Words(
            en="Write each question as a heading, ### and the question, and its answers below it.",
            tr="Her soruyu bir başlık olarak (### ve soru), yanıtlarını altına yazın.",
        ),
    ),
    "few": (
        Words(en="the question {text!r} has fewer than two answers", tr="{text!r} sorusunun ikiden az yanıtı var"),
        Words(en="Write two or more, each as - [ ].", tr="İki ya da daha çok yanıt yazın, her biri - [ ] ile."),
    ),
    "none_right": (
        Words(en="the question {text!r} has no right answer", tr="{text!r} sorusunun doğru yanıtı yok"),
        MARK,
    ),
    "all_right": (
        Words(
            en="every answer to the question {text!r} is marked as right",
            tr="{text!r} sorusunun bütün yanıtları doğru sayılmış",
        ),
        MARK,
    ),
    "twice": (
        Words(en="two answers to the question {text!r} are the same", tr="{text!r} sorusunun iki yanıtı aynı"),
        Words(en="Take one of them out.", tr="Birini çıkarın."),
    ),
    "no_box": (
        Words(en="the answer {text!r} has no box", tr="{text!r} yanıtının kutusu yok"),
        MARK,
    ),
    "no_question": (
        Words(en="the answer {text!r} stands under no question", tr="{text!r} yanıtı bir sorunun altında değil"),
        Words(
            en="Write the question above it as a heading: ### and the question.",
            tr="Soruyu üstüne bir başlık olarak yazın: ### ve soru.",
        ),
    ),
}
"""What is wrong and what to do, by the reason."""


def check(source: Source) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each fault of the quiz in a training."""
    if source.kind is None or source.kind.model is not Training or source.front is None:
        return
    quiz = quiz_of(source.body)
    for fault in quiz.faults if quiz else ():
        message, hint = WORDS[fault.reason]
        place = source.text_place(source.front.body + fault.index)
        yield Diagnostic(place, CODE, message(text=cut(fault.text)), hint())
