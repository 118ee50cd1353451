"""``sahne diff`` in real repositories.

``SAHNE_GOLDEN=write pytest tests/cli/test_diff.py`` writes the texts of the story anew.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_git import Repository
from tests.conftest import WriteWorkspace

GOLDEN = Path(__file__).parents[1] / "golden/diff"
TODAY = ("--today", "2026-11-23T09:00")
FORMS = {"text": "txt", "markdown": "md", "json": "json"}
pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git here")


def event(number: int, title: str, start: str, *lines: str) -> str:
    fields = [f"id: a0b1c2d3-{number:04d}", f"title: {title}", "status: published", "visibility: public"]
    return "\n".join(["---", *fields, "publish: 2026-11-01", f"start: {start}", *lines, "---", "Gelin.", ""])


STORY = {
    "events/tasinan.md": event(1, "Açık kapı", "2026-12-03T10:00", "venue: Salon 1"),
    "events/adi-degisen.md": event(2, "Söyleşi", "2026-12-04T10:00"),
    "events/iptal.md": event(3, "Kahvaltı", "2026-12-05T09:00"),
    "events/silinen.md": event(4, "Gezi", "2026-12-06"),
    "events/arsiv.md": event(5, "Panel", "2026-12-07T14:00"),
    "events/geri-gelen.md": event(6, "Konser", "2026-12-08T20:00").replace("published", "cancelled"),
    "events/yeri-degisen.md": event(7, "Atölye", "2026-12-09T13:00", "venue: Salon 1"),
    "events/kurali-degisen.md": event(8, "Kulüp", "2026-12-01T17:00", "repeat: every week until 2027-03-02"),
    "events/bir-kez-baska.md": event(9, "Yoga", "2026-12-01T08:00", "repeat: every week until 2027-03-02"),
    "events/dosyasi-tasinan.md": event(10, "Koro", "2026-12-10T18:00"),
    "events/uzaga-giden.md": event(11, "Kamp", "2026-12-11", "end: 2026-12-13"),
    "events/sozu-degisen.md": event(12, "Ders", "2026-12-12T11:00", "summary: Az."),
    "channels/kanal.md": "---\nid: a0b1c2d3-0100\ntitle: Kanal\nplatform: linkedin\nlead_times: {draft: 3}\n---\n",
    **{
        f"posts/p{n:02d}.md": f"---\nid: b0b1c2d3-{n:04d}\ntitle: Yazı {n}\nchannel: kanal\nowner: ada\n"
        f"publish: 2026-12-{n + 1:02d}T10:00\n---\nMetin.\n"
        for n in range(1, 13)
    },
    "people/ada.md": "---\nid: a0b1c2d3-0101\ntitle: Ada\n---\n",
}


def edit(root: Path, name: str, old: str, new: str) -> None:
    file = root / "content" / name
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


@pytest.fixture
def repository(workspace: WriteWorkspace) -> Repository:
    repository = Repository(workspace({f"content/{path}": text for path, text in STORY.items()}))
    repository.commit()
    return repository


def edited(repository: Repository, sahne: Run) -> Path:
    """The workspace after everything that can happen to an event has happened."""
    root = repository.root
    assert sahne("-C", root, "lock", *TODAY).code == 0
    repository.commit()
    edit(root, "events/tasinan.md", "2026-12-03", "2026-12-10")
    edit(root, "events/adi-degisen.md", "Söyleşi", "Söyleşi | <b>@herkes</b> https://kotu.example")
    edit(root, "events/iptal.md", "status: published", "status: cancelled")
    (root / "content/events/silinen.md").unlink()
    edit(root, "events/arsiv.md", "status: published", "status: archived")
    edit(root, "events/geri-gelen.md", "status: cancelled", "status: published")
    edit(root, "events/yeri-degisen.md", "Salon 1", "Salon 2")
    edit(root, "events/kurali-degisen.md", "every week", "every 2 weeks")
    edit(root, "events/bir-kez-baska.md", "repeat:", "skipped: 2026-12-15\nmoved: {2026-12-22: 2026-12-23}\nrepeat:")
    repository.git("mv", "content/events/dosyasi-tasinan.md", "content/events/yeni-dosya.md")
    edit(root, "events/yeni-dosya.md", "title:", "slug: dosyasi-tasinan\ntitle:")
    edit(root, "events/uzaga-giden.md", "2026-12", "2029-12")
    edit(root, "events/sozu-degisen.md", "Az.", "Çok.")
    edit(root, "channels/kanal.md", "draft: 3", "draft: 5")
    repository.write("events/yeni.md", event(20, "Yeni buluşma", "2027-01-14T18:30", "end: 2027-01-14T20:00"))
    assert sahne("-C", root, "lock", *TODAY).code == 0
    return root


@pytest.mark.parametrize("lang", ["en", "tr"])
@pytest.mark.parametrize("form", FORMS)
def test_a_story_of_edits_is_told_as_it_happened(form: str, lang: str, repository: Repository, sahne: Run) -> None:
    root = edited(repository, sahne)
    ended = sahne("-C", root, "diff", "main", "--format", form, "--lang", lang, *TODAY)
    assert (ended.code, ended.err) == (0, "")
    golden = GOLDEN / f"story.{lang}.{FORMS[form]}" if form != "json" else GOLDEN / "story.json"
    said = ended.out
    if form == "json":
        told = json.loads(said)
        assert len(told.pop("base")) == 40
        said = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    if os.environ.get("SAHNE_GOLDEN") == "write":
        golden.write_text(said)
    assert said == golden.read_text()


def test_nothing_changed_is_one_plain_sentence(repository: Repository, sahne: Run) -> None:
    repository.git("mv", "content/posts/p01.md", "content/posts/p99.md")
    edit(repository.root, "posts/p99.md", "title:", "slug: p01\ntitle:")
    ended = sahne("-C", repository.root, "diff", *TODAY)
    assert (ended.code, ended.out) == (0, "Subscribers see no change since HEAD.\n")
    ended = sahne("-C", repository.root, "diff", "--lang", "tr", *TODAY)
    assert ended.out == "HEAD kaydından bu yana aboneler hiçbir değişiklik görmez.\n"


def test_what_the_other_branch_did_meanwhile_is_no_change_of_this_one(repository: Repository, sahne: Run) -> None:
    repository.git("checkout", "-q", "-b", "feature")
    repository.write("events/yeni.md", event(20, "Yeni", "2027-01-14T18:30"))
    repository.commit()
    repository.git("checkout", "-q", "main")
    edit(repository.root, "events/tasinan.md", "2026-12-03", "2026-12-10")
    repository.commit()
    repository.git("checkout", "-q", "feature")
    told = json.loads(sahne("-C", repository.root, "diff", "main", "--format", "json", *TODAY).out)
    assert {change["uid"].partition("-0020")[1] for change in told["changes"]} == {"-0020"}


def test_without_a_base_it_is_the_branch_that_this_one_follows(repository: Repository, sahne: Run) -> None:
    repository.git("checkout", "-q", "-b", "feature", "--track", "main")
    repository.write("events/yeni.md", event(20, "Yeni", "2027-01-14T18:30"))
    repository.commit()
    assert "    Yeni: Thu 14 Jan 2027 18:30  [" in sahne("-C", repository.root, "diff", *TODAY).out


def test_a_workspace_in_a_folder_of_the_repository_is_read_as_it_was(
    workspace: WriteWorkspace, sahne: Run, tmp_path: Path
) -> None:
    root = workspace({"content/events/a.md": STORY["events/tasinan.md"]})
    inner = tmp_path / "kariyer"
    inner.mkdir()
    (root / "content").rename(inner / "content")
    repository = Repository(inner, tmp_path)
    repository.commit()
    repository.git("tag", "v1")
    edit(inner, "events/a.md", "2026-12-03", "2026-12-10")
    out = sahne("-C", inner, "diff", "v1", *TODAY).out
    assert "Açık kapı: from Thu 3 Dec 10:00 to Thu 10 Dec 10:00" in out


def test_of_a_file_with_a_mistake_at_the_base_nothing_is_told_but_that(repository: Repository, sahne: Run) -> None:
    whole = (repository.root / "content/events/tasinan.md").read_text()
    repository.write("events/tasinan.md", whole.replace("title: ", "title: ["))
    repository.commit()
    repository.write("events/tasinan.md", whole)
    for there, here in (("HEAD", "main"), ("HEAD~1", "HEAD~1")):
        ended = sahne("-C", repository.root, "diff", there, *TODAY)
        assert ended.code == 0
        if there == "HEAD":
            assert "Not read at HEAD" in ended.out
            assert "content/events/tasinan.md" in ended.out
        else:
            assert ended.out == f"Subscribers see no change since {here}.\n"
    repository.write("events/tasinan.md", "not a file of fields at all\n")
    ended = sahne("-C", repository.root, "diff", "HEAD~1", *TODAY)
    assert "Gone" not in ended.out
    assert "content/events/tasinan.md" in ended.out


def test_what_cannot_be_compared_is_a_sentence_and_ends_with_2(
    repository: Repository, sahne: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ended = sahne("-C", repository.root, "diff", "nowhere")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("sahne: version control knows no 'nowhere'")
    assert sahne("-C", repository.root, "diff", "--", "--all").code == 2
    plain = tmp_path_factory.mktemp("plain")
    shutil.copytree(repository.root / "content", plain / "content")
    ended = sahne("-C", plain, "diff")
    assert (ended.code, ended.err[:46]) == (2, "sahne: this workspace is not under version con")
    subprocess.run(["git", "init", "-q", plain], check=True)
    ended = sahne("-C", plain, "diff")
    assert (ended.code, ended.err[:36]) == (2, "sahne: nothing is committed yet, so ")


def test_a_shallow_clone_is_told_what_to_fetch(repository: Repository, sahne: Run, tmp_path: Path) -> None:
    edit(repository.root, "events/tasinan.md", "2026-12-03", "2026-12-10")
    repository.commit()
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "-q", "--depth", "1", f"file://{repository.root}", clone], check=True)
    ended = sahne("-C", clone, "diff", "HEAD~1")
    assert ended.code == 2
    assert "git fetch --unshallow" in ended.err


def test_a_workspace_that_was_not_there_yet_is_said_plainly(
    workspace: WriteWorkspace, sahne: Run, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("x")
    repository = Repository(tmp_path)
    repository.commit()
    root = workspace({})
    ended = sahne("-C", root, "diff", "main")
    assert (ended.code, ended.err.splitlines()[0]) == (
        2,
        "sahne: there is no workspace at main: no content/sahne.yml",
    )


def test_the_report_goes_into_a_file_where_one_is_named(repository: Repository, sahne: Run, tmp_path: Path) -> None:
    ended = sahne("-C", repository.root, "diff", "--format", "markdown", "-o", tmp_path / "c.md", *TODAY)
    assert (ended.code, ended.out) == (0, f"written: {tmp_path / 'c.md'}\n")
    assert (tmp_path / "c.md").read_text().startswith("### What calendar subscribers see")
