"""A hole that is still open in a page of the portal.

`sahne init` gives notices on personal data with holes in square brackets: the name of the company, who runs the application
system, how long an application is kept. A notice with a hole tells candidates nothing, and the law asks for what belongs into it.
Fill every hole in, and let a lawyer read the page before it goes out. The rule reads every page below `docs/portal`; square
brackets that are links, and those in code, are no holes.

## Wrong

```markdown title="docs/portal/en/privacy.md"
---
title: Privacy notice
---
We keep your application for [time for which applications are kept] after the job has closed.
```

## Right

```markdown title="docs/portal/en/privacy.md"
---
title: Privacy notice
---
We keep your application for six months after the job has closed. [How we hire](how-we-hire.md) says what happens before that.
```

## Türkçe

Portalın bir sayfasında doldurulmamış yer.

`sahne init` kişisel veriler için köşeli ayraçta boş yerleri olan metinler verir: şirketin unvanı, başvuru sistemini kimin
işlettiği, başvurunun ne kadar saklandığı. Boş yeri olan bir metin adaya bir şey söylemez; oraya yazılacak olanı da yasa ister.
Hepsini doldurun ve yayımlamadan önce sayfayı bir avukata okutun. Kural `docs/portal` altındaki bütün sayfaları okur;
bağlantıların ve kodun köşeli ayraçları boş yer sayılmaz.
"""

import re
from collections.abc import Iterator

from sahne.diagnostic import Diagnostic, Place, Severity
from sahne.front_matter import split
from sahne.markup import prose
from sahne.rules.words import cut
from sahne.said import Words
from sahne.survey import Survey

CODE = "SAH715"
SEVERITY = Severity.WARNING

MESSAGE = Words(en="still to be filled in: {holes}", tr="doldurulacak yerler: {holes}")
HINT = Words(
    en="Write what is true of you in the place of each, without the brackets, and let a lawyer read a notice before it goes out.",
    tr="Her birinin yerine, ayraçsız olarak, size uyanı yazın; aydınlatma metnini yayımlamadan önce bir avukata okutun.",
)
_HOLE = re.compile(r"(?<![\\\]])\[(?P<words>(?!\^)[^\[\]]*\w\w[^\[\]]*)\](?![(\[])")
_PARAGRAPHS = re.compile(r"\n\s*\n")
_DEFINED = re.compile(r"^ {0,3}\[(?P<words>[^\[\]]+)\]:[ \t]*\S+(?:[ \t]+[\"'(].*)?$", re.MULTILINE)


def check(survey: Survey) -> Iterator[Diagnostic]:
    """Yield one diagnostic for each hand-written page with a hole in it, at the first."""
    for path, text in survey.library.written_pages().items():
        front = split(text)
        start = front.body if front else 0
        body = prose(text[start:])
        links = {_one_line(match["words"]).lower() for match in _DEFINED.finditer(body)}
        holes = [match for match in _HOLE.finditer(body) if _is_hole(match, links)]
        if holes:
            named = dict.fromkeys(f"[{cut(_one_line(hole['words']))}]" for hole in holes)
            yield Diagnostic(
                _place(path, text, start + holes[0].start()), CODE, MESSAGE(holes=", ".join(named)), HINT()
            )


def _is_hole(match: re.Match[str], links: set[str]) -> bool:
    words = match["words"]
    return not _PARAGRAPHS.search(words) and _one_line(words).lower() not in links


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _place(path: str, text: str, at: int) -> Place:
    line_start = text.rfind("\n", 0, at) + 1
    return Place(path, text.count("\n", 0, at) + 1, at - line_start + 1)
