"""The guide: every command that a page shows is run as it stands, every setting is named, every page has its translation."""

import inspect
import re
import shlex
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pydantic import BaseModel

from sahne.front_matter import fields_of
from sahne.settings import Settings
from sahne_cli.main import _COMMANDS
from tests.cli.conftest import Repository, Run
from tests.conftest import ROOT
from tests.importing.ledgers.books import book

DOCS = ROOT / "docs/playbook"
PAGES = sorted(path for path in DOCS.rglob("*.md") if path.stem not in ("komutlar", "commands"))
"""Those that people write; the page of commands is made from ``--help``."""
_FENCE = re.compile(r"^ *```(\w*)[^\n]*\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`(sahne [^`\n]+)`")
LEFT = re.compile(r"sahne (serve|build|init)\b")
"""Preview and build are run by tests of their own, and a first workspace too."""
LINKEDIN = "https://www.linkedin.com/feed/update/urn:li:share:7261"
FILES = {
    "content/stories/rampada-bir-sabah.md": (
        "---\nid: 6a0c1d1e-0900-4000-8000-000000000001\ntitle: Rampada bir sabah\nlang: tr\nstatus: review\n"
        "audience: [saha-calisanlari]\nchannel: [portal, instagram]\ngoal: isveren-tercihi\ncampaign: 15-yil\n"
        "kpi: {metric: reach, target: 900, measure_by: 2027-02-01}\nowner: elif-aydin\npublish: 2026-12-08T10:00\n"
        "---\nSabah altıda rampada ilk ses forkliftten gelir.\n"
    ),
    "takvim.ics": (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1@x.example\r\nDTSTAMP:20261101T090000Z\r\n"
        "DTSTART:20261210T150000Z\r\nSUMMARY:Açık kapı\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    ),
    "eski-site/content/jobs/a.md": "---\ntitle: Warehouse lead\nleverId: 6ac6d7f7\nclosing: 2027-01-31\n---\nText.\n",
    "eski-site/_posts/2026-01-31-baslik.md": "---\ntitle: Başlık\n---\nMetin.\n",
    "sayfalar.csv": "# End date: 20261031\nPage path,Views\n/hikayeler/iki-derecelik-alarm/,1400\n",
}
"""What pages speak of and the example company does not have."""
ALSO = {
    "takvim.ics": "calendar.ics",
    "eski-site": ("old-site", "cds-careers", "digital-canada-ca"),
    "sayfalar.csv": "pages.csv",
}
SHEET = [
    ["Aggregated engagement metrics for your posts"],
    ["Post title", "Post link", "Created date", "Impressions"],
    ["Kutu", LINKEDIN, "11/03/2026", 4120.0],
]


def shown(page: Path) -> Iterator[str]:
    """The commands of a page, in its blocks and in its sentences."""
    text = page.read_text("utf-8")
    for language, block in _FENCE.findall(text):
        lines = re.sub(r"\\\n\s*", "", block).splitlines()
        for line in (line.strip().removeprefix("$ ") for line in lines):
            if line.startswith("sahne ") and language in ("", "console"):
                yield line
    yield from _INLINE.findall(_FENCE.sub("", text))


COMMANDS = sorted({command for page in PAGES for command in shown(page)})


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 40


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example company under version control, with what pages speak of."""
    root = tmp_path_factory.mktemp("guide")
    for name in ("content", "docs"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("mkdocs.yml", "mkdocs.playbook.yml"):
        shutil.copy(ROOT / name, root / name)
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8", newline="")
    for name, others in ALSO.items():
        for other in (others,) if isinstance(others, str) else others:
            (shutil.copytree if (root / name).is_dir() else shutil.copy)(root / name, root / other)
    (root / "yelkovan_content.xls").write_bytes(book({"All posts": SHEET}))
    for slug, lang in (("ilk-paylasim", "tr"), ("first-post", "en")):
        text = (root / "content/stories/rampada-bir-sabah.md").read_text("utf-8")
        changes = {"000000000001": f"0000000000{lang == 'en':d}9", "lang: tr": f"lang: {lang}", "story": "post"}
        for old, new in changes.items():
            text = text.replace(old, new)
        (root / f"content/posts/{slug}.md").write_text(text, encoding="utf-8")
    written = root / "content/posts/kahve-degil-kutu.md"
    written.write_text(
        re.sub(r"published_url: .*", f"published_url: {LINKEDIN}", written.read_text("utf-8")), encoding="utf-8"
    )
    settings = root / "content/sahne.yml"
    served = "sites:\n  feeds: https://takvim.yelkovan.example/\n"  # as the page of settings says
    settings.write_text(settings.read_text("utf-8").replace("sites:\n", served), encoding="utf-8")
    repository = Repository(root)
    repository.git("config", "user.name", "Zeynep Orhan")
    repository.git("config", "user.email", "zeynep.orhan@yelkovan.example")
    (root / ".gitignore").write_text("feeds.secret\n")
    repository.commit(date.today().isoformat())  # noqa: DTZ011, only that there is a commit
    return root


@pytest.mark.parametrize("command", [command for command in COMMANDS if not LEFT.match(command)])
def test_a_command_that_a_page_shows_works(
    command: str, company: Path, tmp_path: Path, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = shlex.split(command)[1:]
    assert words[0] in _COMMANDS, command
    if len(words) == 1 or command.endswith((" grant", " list", " revoke", " import", " ics", " jekyll")):
        ended = sahne(*words, "--help")  # a sentence that names a command
    else:
        root = tmp_path / "work"
        shutil.copytree(company, root)
        monkeypatch.chdir(root)
        if words[:2] == ["feeds", "revoke"]:
            assert sahne("feeds", "grant", words[2]).code == 0
        if words[:2] == ["new", "story"] and "--translates" not in words:
            (root / "content/stories/rampada-bir-sabah.md").unlink()  # the page makes it
        ended = sahne(*words)
    fits = (0, 1) if words[0] == "check" else (0,)  # a check that finds something works
    assert ended.code in fits, f"{command}\n{ended.out}\n{ended.err}"


@pytest.mark.parametrize("page", ["guide/ayarlar.md", "en/guide/settings.md"])
def test_every_setting_stands_in_the_page_of_settings(page: str) -> None:
    text = (DOCS / page).read_text("utf-8")
    named = set(re.findall(r"\w+", " ".join(re.findall(r"^\| (`[^|]*`) \|", text, re.MULTILINE))))
    assert set(_settings(Settings)) - named == set()


def _settings(model: type[BaseModel]) -> Iterator[str]:
    """The name of each setting, and of each part of one."""
    for name, field in model.model_fields.items():
        yield name
        inner = field.annotation
        if inspect.isclass(inner) and issubclass(inner, BaseModel):
            yield from _settings(inner)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_a_page_names_its_other_language_and_is_named_by_it(page: Path) -> None:
    path = page.relative_to(DOCS)
    if path.name == "index.md":
        return
    lang = "en" if path.parts[0] == "en" else "tr"
    other = "tr" if lang == "en" else "en"
    address = fields_of(page.read_text("utf-8"))["translations"][other]
    found = (DOCS / "en" if other == "en" else DOCS) / f"{address.rstrip('/')}.md"
    assert found.is_file(), address
    own = path.relative_to("en") if lang == "en" else path
    assert fields_of(found.read_text("utf-8"))["translations"][lang] == f"{own.with_suffix('').as_posix()}/"
