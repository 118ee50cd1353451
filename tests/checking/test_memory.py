"""What the check finds out once and keeps: shapes of pictures, lengths of sounds, holidays."""

import os
import pickle
from datetime import date
from pathlib import Path

import pytest

from sahne.check import check
from sahne.checking.memory import recalled
from sahne.checking.store import pickled, program, stored, unpickled
from sahne.checking.surveyor import keep, read_survey
from sahne.planning.days_off import Year, holiday_on, known_years
from tests.conftest import NOW, WriteWorkspace
from tests.rules.made import made


def test_a_fact_is_found_out_once_and_again_under_another_key(tmp_path: Path) -> None:
    found: list[str] = []
    for stamp in (1, 1, 2, 2):
        memory = recalled(tmp_path / "facts")
        memory.of(("picture", "a.jpg", stamp), lambda: found.append("looked"))
        memory.keep()
    assert found == ["looked", "looked"]


def test_what_nobody_asked_for_is_forgotten(tmp_path: Path) -> None:
    for key in ("old", "new"):
        memory = recalled(tmp_path / "facts")
        memory.of((key,), lambda: key)  # noqa: B023, called at once
        memory.keep()
    assert stored(tmp_path / "facts", program())[0] == {("new",): "new"}


def test_a_picture_is_looked_into_again_only_when_it_changed(
    workspace: WriteWorkspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = workspace({"content/images/a.jpg": made("jpeg 800x600")})
    looked: list[int] = []

    def width() -> int:
        survey = read_survey(root, lambda _: NOW, cache=tmp_path / "cache")
        picture = survey.picture("images/a.jpg")
        keep(survey)
        assert picture is not None
        return picture.width

    real = read_survey.__globals__["read_library"]

    def counting(*arguments: object) -> object:
        library = real(*arguments)
        opened = library.open_file
        object.__setattr__(library, "open_file", lambda path: (looked.append(1), opened(path))[1])
        return library

    monkeypatch.setitem(read_survey.__globals__, "read_library", counting)
    assert [width(), width()] == [800, 800]
    assert len(looked) == 1
    (root / "content/images/a.jpg").write_bytes(made("jpeg 400x300"))
    assert width() == 400


def test_holidays_are_kept_as_they_were_computed(workspace: WriteWorkspace, tmp_path: Path) -> None:
    holiday = holiday_on(date(2026, 10, 29), "TR")
    survey = read_survey(workspace(), lambda _: NOW, cache=tmp_path / "cache")
    check(survey)
    keep(survey)
    kept = recalled(tmp_path / "cache/facts")
    year = dict(kept.known("holidays"))["holidays", "TR", 2026]
    assert isinstance(year, Year)
    assert year == known_years()["holidays", "TR", 2026]
    assert year.holidays[date(2026, 10, 29)] == holiday


@pytest.mark.parametrize(
    "forged",
    [
        b"cos\nsystem\n(S'true'\ntR.",
        pickle.dumps(os.system),
        b"csahne.files\nos.system\n(S'true'\ntR.",
        b"csahne.files\nwrite\n.",
        b"csahne.store\nPath\n.",
    ],
    ids=["a program", "a function of the system", "one that a module of ours imports", "our own", "an imported type"],
)
def test_nothing_but_our_own_types_is_made_of_a_file(forged: bytes) -> None:
    assert unpickled(forged) is None
    assert unpickled(pickled((NOW, date(2026, 1, 1), {"a": [1]}))) == (NOW, date(2026, 1, 1), {"a": [1]})
