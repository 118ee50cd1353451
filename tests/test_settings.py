"""``content/sahne.yml``: what it may say, and what one reads when it cannot be used."""

import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.diagnostic import Severity
from sahne.errors import SahneError, WorkspaceError
from sahne.rules import CODES
from sahne.settings import Settings
from sahne.settings_file import read_settings
from sahne.today import read_moment
from tests.conftest import SAHNE_YML, SETTINGS, WriteWorkspace

WRONG = {
    "unknown": ("langages: [tr]\n", "3:1: there is no setting 'langages'\n  Did you mean 'languages'?"),
    "unknown inside": (
        "brand: {primery: '#000000'}\n",
        "3:9: there is no setting 'brand.primery'\n  Did you mean 'primary'?",
    ),
    "zone": (
        "timezone: Europe/Istambul\n",
        "3:11: timezone: 'Europe/Istambul' cannot be used\n  Write a zone by its city, for example Europe/Istanbul.",
    ),
    "zone path": ("timezone: ../../etc/passwd\n", "3:11: timezone: '../../etc/passwd' cannot be used"),
    "zone list": ("timezone: [Europe/Istanbul]\n", "3:11: timezone: ['Europe/Istanbul'] cannot be used"),
    "zone number": ("timezone: 3\n", "3:11: timezone: 3 cannot be used"),
    "rule": (
        "check:\n  severity:\n    SAH999: error\n",
        "5:5: check.severity: 'SAH999' cannot be used\n  Write the code of a rule, for example SAH208.",
    ),
    "ignored rule": ("check: {ignore: [sah208]}\n", "3:17: check.ignore: 'sah208' cannot be used"),
    "severity": ("check:\n  severity: {SAH208: eror}\n", "4:22: check.severity.SAH208: 'eror' cannot be used"),
    "language": ("languages: [tr, ../x]\n", "3:17: languages.1: '../x' cannot be used"),
    "no language": ("languages: []\n", "3:12: languages: [] cannot be used"),
    "country": ("country: Türkiye\n", "3:10: country: 'Türkiye' cannot be used"),
    "address": (
        "url: www.example.com\n",
        "3:6: url: 'www.example.com' cannot be used\n  Write a whole address, for example https://kariyer.example.com/.",
    ),
    "unsafe address": ("url: javascript:alert(1)\n", "3:6: url: 'javascript:alert(1)' cannot be used"),
    "logo": ("brand: {logo: ../../secret.svg}\n", "3:15: brand.logo: '../../secret.svg' cannot be used"),
    "colour": ("brand:\n  primary: blue\n", "4:12: brand.primary: 'blue' cannot be used"),
    "day": (
        "today: 2026-02-30\n",
        "3:8: today: '2026-02-30' cannot be used\n  Write the day as YYYY-MM-DD, for example 2031-02-28.",
    ),
    "far day": (
        "today: 9999-12-31\n",
        "3:8: today: '9999-12-31' cannot be used\n  Check the year; it lies between 1900 and 2199.",
    ),
    "blackout": (
        "plan: {blackouts: [{from: 2026-12-05, to: 2026-12-01, reason: Yas}]}\n",
        "3:43: plan.blackouts.0.to: '2026-12-01' cannot be used\n  Write a day that is not before the one in from.",
    ),
    "approval": ("plan: {approved_days: -1}\n", "3:23: plan.approved_days: -1 cannot be used"),
    "playbook language": (
        "playbook: {languages: [tr, english-words]}\n",
        "3:28: playbook.languages.1: 'english-words' cannot be used\n  Write a language in two small letters",
    ),
    "doubled": ("name: Kasa\n", "3:1: name is written twice\n  Write each setting once"),
    "broken": ("brand: [a\n", "3:8: a list is opened with [ and not closed\n  Write brand: [a] on this line"),
}


def error_of(root: Path) -> str:
    with pytest.raises(WorkspaceError) as caught:
        read_settings(root, lambda: CODES)
    return str(caught.value)


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_used_is_named_with_its_place_and_what_to_write(name: str, workspace: WriteWorkspace) -> None:
    settings, words = WRONG[name]
    said = error_of(workspace(settings=settings))
    assert said.startswith(f"content/sahne.yml:{words}")
    assert len(said.splitlines()) == 2


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "---\n"])
def test_a_setting_that_must_be_there_is_asked_for(text: str, workspace: WriteWorkspace) -> None:
    said = error_of(workspace({"content/sahne.yml": text}))
    assert "content/sahne.yml:1:1: the setting 'name' is missing\n  Add the line" in said
    assert "the setting 'sites' is missing" in said


@pytest.mark.parametrize("text", ["hello", "- a\n- b\n"])
def test_settings_that_are_no_settings_are_refused(text: str, workspace: WriteWorkspace) -> None:
    assert error_of(workspace({"content/sahne.yml": text})).startswith(
        "content/sahne.yml:1:1: this is not a list of settings"
    )


def test_settings_in_another_encoding_are_refused(workspace: WriteWorkspace) -> None:
    said = error_of(workspace({"content/sahne.yml": SAHNE_YML.replace("Yelkovan", "Işık").encode("windows-1254")}))
    assert said == "content/sahne.yml is not saved as UTF-8; save it again as UTF-8"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_settings_are_read_as_every_editor_saves_them(mark: str, end: str, workspace: WriteWorkspace) -> None:
    text = (mark + SAHNE_YML + "languages: [en]\n").replace("\n", end)
    assert read_settings(workspace({"content/sahne.yml": text})).languages == ("en",)


def test_a_workspace_without_settings_is_told_how_to_get_them(workspace: WriteWorkspace) -> None:
    root = workspace()
    (root / "content/sahne.yml").unlink()
    assert "sahne init writes a first one" in error_of(root)
    (root / "content/sahne.yml").mkdir()
    assert "content/sahne.yml cannot be read" in error_of(root)


@pytest.mark.parametrize("made", [None, "file"])
def test_a_folder_without_content_is_no_workspace(made: str | None, tmp_path: Path) -> None:
    if made:
        (tmp_path / "content").write_text("a file")
    assert error_of(tmp_path).startswith(
        f"there is no content folder in {tmp_path.as_posix()}; go to your workspace, or make one with: sahne init"
    )


def test_what_is_not_said_has_a_good_default() -> None:
    assert (SETTINGS.language, SETTINGS.languages, SETTINGS.country) == ("tr", ("tr", "en"), "TR")
    assert SETTINGS.timezone == ZoneInfo("Europe/Istanbul")
    assert SETTINGS.today is None


def test_addresses_of_sites_end_with_a_slash(workspace: WriteWorkspace) -> None:
    text = "name: Y\nsites: {portal: https://a.example/kariyer, playbook: https://b.example//}\n"
    sites = read_settings(workspace({"content/sahne.yml": text})).sites
    assert (sites.portal, sites.playbook) == ("https://a.example/kariyer/", "https://b.example/")


def test_the_severity_and_the_pinned_day_are_read(workspace: WriteWorkspace) -> None:
    settings = read_settings(
        workspace(settings="today: 2026-11-23T09:00\ntimezone: America/New_York\ncheck: {severity: {SAH208: error}}\n")
    )
    assert settings.check.severity == {"SAH208": Severity.ERROR}
    assert settings.today is not None
    assert settings.moment(settings.today).isoformat() == "2026-11-23T09:00:00-05:00"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-11-23", "2026-11-23T00:00:00+03:00"),
        ("2026-11-23T09:00", "2026-11-23T09:00:00+03:00"),
        ("2026-11-23T09:00Z", "2026-11-23T12:00:00+03:00"),
        ("2026-11-23T09:00-05:00", "2026-11-23T17:00:00+03:00"),
    ],
)
def test_the_day_of_a_run_is_read_in_the_workspaces_zone(written: str, moment: str) -> None:
    assert read_moment(written, SETTINGS).isoformat() == moment


@pytest.mark.parametrize(
    "written", ["", "today", "2026-02-30", "23.11.2026", "2026-11-23T25:00", "9999-12-31T23:59-12:00", "0001-01-01"]
)
def test_the_day_of_a_run_that_cannot_be_is_an_error_in_words(written: str) -> None:
    with pytest.raises(SahneError):
        read_moment(written, SETTINGS)


def test_a_day_begins_at_midnight_in_the_workspaces_zone() -> None:
    assert SETTINGS.moment(date(2026, 11, 23)).isoformat() == "2026-11-23T00:00:00+03:00"


names = st.sampled_from(sorted(Settings.model_fields)) | st.text(max_size=5)
values = st.recursive(
    st.none() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(names, inner, max_size=2),
)


@given(fields=st.dictionaries(names, values, max_size=5))
def test_any_settings_can_be_used_or_are_an_error_in_words(
    fields: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("any")
    (root / "content").mkdir()
    (root / "content/sahne.yml").write_text(
        json.dumps(fields, ensure_ascii=False).encode(errors="ignore").decode(), encoding="utf-8"
    )
    with suppress(WorkspaceError):
        assert isinstance(read_settings(root, lambda: CODES), Settings)
