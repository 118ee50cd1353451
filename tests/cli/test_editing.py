"""``sahne set``, ``sahne move`` and ``sahne new``: what is written, what is said, and that nothing else moves."""

from collections.abc import Callable
from pathlib import Path

import pytest

from sahne.kinds import KINDS, Kind
from sahne.workspace import read_library
from tests.cli.conftest import Run
from tests.conftest import ROOT, WriteWorkspace, checked, item_text

TODAY = ("--today", "2026-11-23")
NEW_NEIGHBOURS = {"SAH306", "SAH408", "SAH806"}
"""What is found of a registry entry because nothing names it yet: the next thing to do, and no fault of the file."""

FILES = {
    "content/posts/kutu.md": item_text(
        "title: Kutu # why\nchannel: linkedin\naudience: [graduates]\ngoal: chosen\n"
        "kpi: {metric: reach, target: 4, measure_by: 2027-01-15}\npublish: 2026-12-03T10:00"
    ),
    "content/channels/linkedin.md": "---\nid: 6a0c1d1e-9998\ntitle: LinkedIn\ncadence: {max_per_day: 1}\n---\n",
    "content/audiences/graduates.md": "---\nid: 6a0c1d1e-9997\ntitle: Graduates\n---\n",
    "content/goals/chosen.md": "---\nid: 6a0c1d1e-9996\ntitle: Chosen\n---\n",
    "content/posts/other.md": item_text("title: Other\nchannel: linkedin\npublish: 2026-12-10T10:00").replace(
        "9999", "9995"
    ),
}
Bytes = Callable[[], dict[str, bytes]]


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace(FILES)


def bytes_of(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["content/posts/kutu.md", "posts/kutu", "posts/kutu.md", "kutu", "6a0c1d1e-9999"])
def test_an_item_is_found_by_path_name_slug_and_id(name: str, root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "set", name, "status=review", *TODAY)
    assert (ended.code, ended.out, ended.err) == (0, "changed content/posts/kutu.md\n", "")


def test_set_changes_one_file_and_in_it_one_line(root: Path, sahne: Run) -> None:
    before = bytes_of(root)
    sahne("-C", root, "set", "kutu", "title=Cold: box", *TODAY)
    path = "content/posts/kutu.md"
    assert bytes_of(root) == {**before, path: before[path].replace(b"title: Kutu", b'title: "Cold: box"')}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["kutu", "status=publishd"], "status is 'publishd', which is none of the words for it"),
        (["kutu", "publish=tomorrow"], "publish is 'tomorrow', not a day"),
        (["kutu", "kpi.target=many"], "kpi.target is 'many', not a number"),
        (["kutu", "goal=chozen"], "there is no goal 'chozen'\n  Did you mean 'chosen'?"),
        (["kutu", "published_url=javascript:x"], "to which a page must not link"),
        (["kutu", "title="], "title is missing"),
        (["kutu", "id=6a0c1d1e-0000"], "the id is written once"),
        (["kutuu", "title=a"], "there is no item 'kutuu'\n  Did you mean 'kutu'?"),
        (["sahne", "title=a"], "there is no item 'sahne'"),
    ],
)
def test_a_value_that_cannot_stand_there_is_told_in_the_words_of_its_rule_and_nothing_is_written(
    arguments: list[str], said: str, root: Path, sahne: Run
) -> None:
    before = bytes_of(root)
    ended = sahne("-C", root, "set", *arguments, *TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert bytes_of(root) == before


@pytest.mark.parametrize(
    ("typed", "line"), [("durum=onaylı", "status: approved"), ("görünürlük=İç", "visibility: internal")]
)
def test_set_takes_the_turkish_words(typed: str, line: str, root: Path, sahne: Run) -> None:
    assert sahne("-C", root, "set", "posts/kutu", typed).code == 0
    assert f"\n{line}\n" in (root / "content/posts/kutu.md").read_text("utf-8")


def test_a_slug_that_two_items_have_is_asked_about(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({**FILES, "content/jobs/kutu.md": item_text("title: Kutu").replace("9999", "9994")})
    ended = sahne("-C", root, "set", "kutu", "title=a", *TODAY)
    assert (ended.code, ended.err) == (
        2,
        "sahne: 'kutu' could be several items\n  Write one of jobs/kutu or posts/kutu.\n",
    )


def test_a_file_with_a_mistake_can_be_mended_by_hand(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({"content/posts/a.md": item_text("title: a\nstatus: publishd")})
    assert sahne("-C", root, "set", "a", "status=published", "published_at=2026-11-20", *TODAY).code == 0
    assert "\nstatus: published\npublished_at: 2026-11-20\n" in (root / "content/posts/a.md").read_text()


def test_the_byte_order_mark_and_windows_lines_stay(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace({"content/teams/a.md": b"\xef\xbb\xbf---\r\nid: 6a0c1d1e-9999\r\ntitle: a\r\n---\r\nText\r\n"})
    assert sahne("-C", root, "set", "a", "summary=b", *TODAY).code == 0
    wanted = b"\xef\xbb\xbf---\r\nid: 6a0c1d1e-9999\r\ntitle: a\r\nsummary: b\r\n---\r\nText\r\n"
    assert (root / "content/teams/a.md").read_bytes() == wanted


def test_move_says_old_and_new_in_one_line(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "move", "kutu", "4.12.2026", *TODAY)
    assert (ended.code, ended.out) == (0, "content/posts/kutu.md: publish 2026-12-03T10:00 → 2026-12-04T10:00\n")
    assert sahne("-C", root, "move", "kutu", "+0d", *TODAY).out == "content/posts/kutu.md stands there already\n"


def test_move_warns_where_the_plan_is_broken(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "move", "kutu", "2026-12-10", *TODAY)
    assert ended.code == 0
    assert "SAH402 warning" in ended.out


def test_move_next_takes_the_next_free_place(root: Path, sahne: Run) -> None:
    sahne("-C", root, "move", "other", "next", *TODAY)
    found = read_library(root)
    planned = [item.publish for item in found.of_kind("post")]
    assert len(set(planned)) == 2
    assert not [one for one in checked(root) if one.code.startswith("SAH40") and one.place.path.endswith("other.md")]


@pytest.mark.parametrize("day", ["soon", "03/04/2027", "2026-02-30"])
def test_what_is_no_day_is_told(day: str, root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "move", "kutu", day, *TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"sahne: {day!r} is no day\n  Write 2026-12-03")


@pytest.fixture
def fresh(tmp_path: Path, sahne: Run) -> Path:
    assert sahne("init", tmp_path / "w", *TODAY).code == 0
    return tmp_path / "w"


@pytest.fixture
def example(tmp_path: Path) -> Path:
    from shutil import copytree

    copytree(ROOT / "content", tmp_path / "example/content")
    return tmp_path / "example"


@pytest.mark.parametrize("where", ["fresh", "example"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_item_of_every_kind_checks_clean(
    kind: Kind, where: str, request: pytest.FixtureRequest, sahne: Run
) -> None:
    root: Path = request.getfixturevalue(where)
    before = checked(root)
    ended = sahne("-C", root, "new", kind.name, "Işık: yeni bir şey", *TODAY)
    path = f"content/{kind.folder}/isik-yeni-bir-sey.md"
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(f"wrote {path}\n")
    known = {(one.place.path, one.code, str(one.message)) for one in before}
    found = [one for one in checked(root) if (one.place.path, one.code, str(one.message)) not in known]
    assert [one for one in found if one.code not in NEW_NEIGHBOURS] == []


def test_a_new_item_never_takes_the_place_of_another(fresh: Path, sahne: Run) -> None:
    before = bytes_of(fresh)
    ended = sahne("-C", fresh, "new", "event", "Açık kapı", *TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert "content/events/acik-kapi.md is there already" in ended.err
    assert "--slug acik-kapi-2" in ended.err
    assert bytes_of(fresh) == before


def test_what_is_given_is_not_asked_and_what_is_wrong_is_refused(fresh: Path, sahne: Run) -> None:
    ended = sahne("-C", fresh, "new", "post", "A", "--channel", "linkedn", *TODAY)
    assert (ended.code, ended.out) == (2, "")
    assert "there is no channel 'linkedn'\n  Did you mean 'linkedin'?" in ended.err
    assert "'tomorrow' is no day" in sahne("-C", fresh, "new", "post", "A", "--publish", "tomorrow", *TODAY).err
    assert "no language 'de'" in sahne("-C", fresh, "new", "post", "A", "--in", "de", *TODAY).err
    given = (
        "--channel",
        "linkedin",
        "--publish",
        "24.12.2026 11:00",
        "--in",
        "en",
        "--set",
        "tags=a,b",
        "--audience",
        "uzmanlar",
    )
    assert sahne("-C", fresh, "new", "post", "NO", *given, *TODAY).code == 0
    text = (fresh / "content/posts/no.md").read_text("utf-8")
    for line in (
        'title: "NO"',
        "lang: en",
        "channel: [linkedin]",
        "audience: [uzmanlar]",
        "publish: 2026-12-24T11:00",
        "tags: [a, b]",
    ):
        assert f"\n{line}\n" in text


@pytest.mark.parametrize("kind", ["post", "posts", "gönderi", "PAYLAŞIM"])
def test_a_kind_is_known_by_its_folder_and_its_turkish_name_too(kind: str, fresh: Path, sahne: Run) -> None:
    assert sahne("-C", fresh, "new", kind, "A", *TODAY).out.startswith("wrote content/posts/a.md\n")


def test_a_kind_that_is_none_is_told_with_the_nearest(fresh: Path, sahne: Run) -> None:
    assert sahne("-C", fresh, "new", "psot", "A").err == "sahne: there is no kind 'psot'\n  Did you mean 'post'?\n"


def test_a_translation_shares_its_key_and_both_files_say_so(fresh: Path, sahne: Run) -> None:
    before = (fresh / "content/events/acik-kapi.md").read_bytes()
    ended = sahne("-C", fresh, "new", "event", "Open day", "--translates", "acik-kapi", *TODAY)
    assert ended.code == 0
    after = (fresh / "content/events/acik-kapi.md").read_bytes()
    assert after == before.replace(b"lang: tr\n", b"lang: tr\ntranslation_key: acik-kapi\n")
    found = read_library(fresh)
    first, second = sorted((item for item in found.of_kind("event")), key=lambda item: item.lang)
    assert found.version(second, "en") is first
    assert (first.title, first.names("location")) == ("Open day", ("head-office",))
    again = sahne("-C", fresh, "new", "event", "Open day again", "--translates", "acik-kapi", *TODAY)
    assert again.code == 2
    assert "has a version in every language" in again.err


def test_a_terminal_is_asked_with_numbers_and_enter_takes_the_usual(
    fresh: Path, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter(["2, 1", "9", "linkedin", "", "", "many", "750", "", "31.11.2026", "22 Aralık 2026 09:30"])
    monkeypatch.setattr("sahne_cli.commands.new.is_terminal", lambda: True)
    monkeypatch.setattr("click.termui.visible_prompt_func", lambda _: next(answers))
    ended = sahne("-C", fresh, "new", "post", "Sorulan", *TODAY)
    assert ended.code == 0
    assert "For whom?" in ended.err
    assert "Write one of the numbers." in ended.err
    assert "Write a number, for example" in ended.err
    assert "Write the day as 2026-12-03" in ended.err
    text = (fresh / "content/posts/sorulan.md").read_text("utf-8")
    assert "audience: [yeni-mezunlar, uzmanlar]\nchannel: [linkedin]\n" in text
    assert "target: 750," in text
    assert "publish: 2026-12-22T09:30\n" in text


def test_an_empty_workspace_has_nothing_to_offer_and_a_new_item_is_written_all_the_same(
    workspace: WriteWorkspace, sahne: Run
) -> None:
    root = workspace()
    for kind in KINDS:
        assert sahne("-C", root, "new", kind.name, "!", *TODAY).code == 0
    assert len(read_library(root).items) == len(KINDS)
