"""Saved views: filters that a workspace keeps under a name."""

import pytest

from sahne.errors import WorkspaceError
from sahne.settings_file import read_settings
from tests.conftest import WriteWorkspace


def test_a_view_names_one_or_several_values_of_each_facet(workspace: WriteWorkspace) -> None:
    root = workspace(settings="views:\n  LinkedIn taslakları: {channel: linkedin, status: [draft, review]}\n")
    (view,) = read_settings(root).views.values()
    assert (view.channel, view.status, view.facets) == (("linkedin",), ("draft", "review"), ("channel", "status"))


@pytest.mark.parametrize(
    ("written", "place", "said"),
    [
        ("{chanel: linkedin}", "4:7", "Did you mean 'channel'?"),
        ("{status: drft}", "4:7", "Did you mean 'draft'?"),
        ("{kind: [pots]}", "4:14", "Did you mean 'post'?"),
        ("{lang: TR}", "4:7", "Write a language in two small letters, for example tr."),
        ("{}", "4:6", "Write what the view shows, for example {channel: [linkedin], status: [draft, review]}."),
        ("linkedin", "4:6", "Write what the view shows, for example {channel: [linkedin], status: [draft, review]}."),
    ],
)
def test_a_view_that_cannot_be_used_is_told_with_its_place(
    workspace: WriteWorkspace, written: str, place: str, said: str
) -> None:
    root = workspace(settings=f"views:\n  A: {written}\n")
    with pytest.raises(WorkspaceError) as error:
        read_settings(root)
    assert str(error.value).startswith(f"content/sahne.yml:{place}: ")
    assert "views.A" in str(error.value)
    assert said in str(error.value)


@pytest.mark.parametrize("names", [("A b", "a-b"), ("!!", "A"), ("Işık", "isik")])
def test_each_view_has_an_address_of_its_own(workspace: WriteWorkspace, names: tuple[str, str]) -> None:
    root = workspace(settings="views:\n" + "".join(f"  '{name}': {{kind: job}}\n" for name in names))
    with pytest.raises(WorkspaceError, match="Give each view a name of its own"):
        read_settings(root)
