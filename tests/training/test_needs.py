"""Who has to take what by when."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.models.person import Person
from sahne.models.training import Training
from sahne.months import months_after
from sahne.survey import Survey
from sahne.training.needs import Needs, State, due_day, needs_of
from sahne.workspace import read_library
from tests.conftest import NOW, WriteWorkspace, checked

PEOPLE = {
    "content/people/elif.md": "---\nid: 6a0c1d1e-0001\ntitle: Elif\nteam: ik\n---\n",
    "content/people/can.md": "---\nid: 6a0c1d1e-0002\ntitle: Can\nteam: yazilim\njoined: 2026-10-01\n---\n",
    "content/people/onur.md": "---\nid: 6a0c1d1e-0003\ntitle: Onur\nteam: ik\nleft: 2026-09-15\n---\n",
    "content/teams/ik.md": "---\nid: 6a0c1d1e-0004\ntitle: İK\n---\n",
    "content/teams/yazilim.md": "---\nid: 6a0c1d1e-0005\ntitle: Yazılım\n---\n",
}
RECORDS = "person,training,completed_on,source\n"


def training(fields: str, number: int = 1) -> dict[str, str]:
    return {f"content/trainings/t{number}.md": f"---\nid: 6a0c1d1e-1{number:03}\ntitle: T{number}\n{fields}\n---\n"}


def needs(workspace: WriteWorkspace, files: Mapping[str, str], rows: str = "") -> Needs:
    root = workspace({**PEOPLE, **files, "content/training/records.csv": RECORDS + rows})
    return needs_of(Survey(library=read_library(root), now=NOW))


def states(found: Needs) -> dict[str, tuple[State, date | None, bool]]:
    return {cell.person.slug: (cell.state, cell.day, cell.required) for cell in found.modules[0].cells}


def test_everybody_here_is_asked_for_what_is_for_everyone(workspace: WriteWorkspace) -> None:
    found = states(needs(workspace, training("level: everyone")))
    assert found == {"can": (State.DUE, None, True), "elif": (State.DUE, None, True)}


@pytest.mark.parametrize(
    ("fields", "asked"),
    [
        ("level: expert", set()),
        ("level: expert\nteams: [ik]", {"elif"}),
        ("level: expert\ntakers: [can]", {"can"}),
        ("level: expert\nteams: ik\ntakers: can", {"elif", "can"}),
        ("level: everyone\nteams: yazilim", {"can"}),
    ],
)
def test_of_whom_it_is_asked(fields: str, asked: set[str], workspace: WriteWorkspace) -> None:
    found = states(needs(workspace, training(fields)))
    assert {name for name, (_, _, required) in found.items() if required} == asked
    assert {name for name, (state, _, _) in found.items() if state is State.FREE} == {"elif", "can"} - asked


def test_a_day_that_is_past_makes_it_late_and_whoever_joined_later_has_the_months(workspace: WriteWorkspace) -> None:
    found = states(needs(workspace, training("complete_by: 2026-11-22\nwithin_months: 6")))
    assert found == {"elif": (State.LATE, date(2026, 11, 22), True), "can": (State.DUE, date(2027, 4, 1), True)}


@pytest.mark.parametrize(
    ("day", "state", "until"),
    [
        ("2026-11-22", State.DONE, date(2027, 11, 22)),
        ("2026-01-22", State.ENDING, date(2027, 1, 22)),
        ("2025-11-23", State.ENDING, date(2026, 11, 23)),
        ("2025-11-22", State.ENDED, date(2025, 11, 22).replace(year=2026)),
    ],
)
def test_a_certificate_ends_some_day(day: str, state: State, until: date, workspace: WriteWorkspace) -> None:
    found = needs(workspace, training("certificate_months: 12"), f"elif,t1,{day},x\n")
    assert states(found)["elif"] == (state, until, True)


def test_what_is_taken_for_good_stays_and_the_last_row_counts(workspace: WriteWorkspace) -> None:
    found = needs(workspace, training("complete_by: 2025-01-01"), "elif,t1,2024-05-02,x\nelif,t1,2026-05-02,x\n")
    assert states(found)["elif"] == (State.DONE, date(2026, 5, 2), True)


def test_an_expert_who_has_it_is_asked_to_keep_it(workspace: WriteWorkspace) -> None:
    found = needs(workspace, training("level: expert\ncertificate_months: 6"), "can,t1,2026-01-02,x\n")
    assert states(found)["can"] == (State.ENDED, date(2026, 7, 2), True)
    assert states(found)["elif"][2] is False


def test_what_presses_comes_by_day_and_what_has_none_last(workspace: WriteWorkspace) -> None:
    files = {
        **training("complete_by: 2026-12-31", 1),
        **training("level: everyone", 2),
        **training("complete_by: 2026-11-01", 3),
        **training("level: expert", 4),
    }
    found = needs(workspace, files)
    assert [(cell.training.slug, cell.person.slug) for cell in found.pressing()] == [
        (name, person) for name in ("t3", "t1", "t2") for person in ("can", "elif")
    ]
    assert [module.training.slug for module in found.modules] == ["t1", "t2", "t3", "t4"]


def test_a_row_of_the_table_is_the_cells_of_a_person(workspace: WriteWorkspace) -> None:
    found = needs(workspace, {**training("complete_by: 2026-12-31", 1), **training("level: expert", 2)})
    for person in found.people:
        assert {cell.person.slug for cell in found.of_person(person)} == {person.slug}
        assert [cell.training.slug for cell in found.of_person(person)] == ["t1", "t2"]


def test_the_counts_of_a_module_add_up(workspace: WriteWorkspace) -> None:
    module = needs(workspace, training("certificate_months: 12"), "elif,t1,2026-11-01,x\n").modules[0]
    assert (module.required, module.count(State.DONE), module.count(State.DUE)) == (2, 1, 1)
    assert module.count(*State) == module.required


def test_the_check_tells_who_is_late(workspace: WriteWorkspace) -> None:
    root = workspace({**PEOPLE, **training("level: expert\nteams: [ik]\ncomplete_by: 2026-11-01\nowner: elif")})
    said = [str(one.message) for one in checked(root) if one.code == "SAH806"]
    assert said == ["Elif has not taken the training 'T1'; it was to be taken by 2026-11-01"]


DAY = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(st.none() | DAY, st.none() | st.integers(1, 36), st.none() | DAY)
def test_nobody_has_less_time_than_is_promised(joined: date | None, months: int | None, by: date | None) -> None:
    training = Training.model_construct(within_months=months, complete_by=by)
    person = Person.model_construct(joined=joined)
    day = due_day(training, person)
    assert (day is None) is (by is None and (joined is None or months is None))
    if day is not None and by is not None:
        assert day >= by
    if day is not None and joined is not None and months is not None:
        assert day >= months_after(joined, months)
