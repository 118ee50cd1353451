"""SAH9xx beyond the pages' examples."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.errors import WorkspaceError
from sahne.podcast_categories import CATEGORIES
from sahne.rules.media.episodes import spoken
from sahne.settings import Settings
from tests.conftest import SITES, WriteWorkspace, checked, item_text
from tests.rules.made import made

Codes = Callable[..., list[str]]
SHOW = (
    "podcast: {title: Soğuk, description: Söyleşi, email: a@b.example, category: Business, explicit: no, "
    "image: images/kapak.jpg}\n"
)
OUT = "status: published\nvisibility: public\npublish: 2026-11-03\n"


@pytest.fixture
def codes(workspace: WriteWorkspace) -> Codes:
    """The codes of group 9 for some episodes."""

    def find(*episodes: str, settings: str = SHOW, body: str = "Metin.\n", cover: str = "jpeg 1400x1400") -> list[str]:
        files: dict[str, str | bytes] = {
            f"content/episodes/{number}.md": item_text(fields, body).replace("6a0c1d1e-9999", f"6a0c1d1e-{number:04}")
            for number, fields in enumerate(episodes)
        }
        files["content/audio/a.mp3"] = made("mp3 10s")
        files["content/audio/b.mp3"] = made("mp3 130s")
        files["content/images/kapak.jpg"] = made(cover)
        return [found.code for found in checked(workspace(files, settings)) if found.code.startswith("SAH9")]

    return find


def test_a_workspace_without_episodes_is_asked_for_no_show(codes: Codes) -> None:
    assert codes(settings="") == []


@pytest.mark.parametrize(
    "fields", ["status: draft\nvisibility: public", "status: approved", "status: cancelled\nvisibility: public"]
)
def test_a_show_is_asked_for_once_an_episode_is_listed(codes: Codes, fields: str) -> None:
    assert "SAH901" not in codes(f"title: Kutu\n{fields}\npublish: 2026-12-24", settings="")


def test_a_show_with_all_that_is_asked_for_is_complete(codes: Codes) -> None:
    assert codes(f"title: Kutu\n{OUT}audio: audio/a.mp3\ntranscript: audio/a.mp3") == []


def test_that_there_is_strong_language_is_an_answer_too(codes: Codes) -> None:
    assert Settings.model_validate({"name": "Y", "sites": SITES, "podcast": {"explicit": "no"}}).podcast is not None
    assert (
        codes(f"title: Kutu\n{OUT}audio: audio/a.mp3\ntranscript: audio/a.mp3", settings=SHOW.replace("no,", "yes,"))
        == []
    )


def test_a_show_in_order_needs_numbers(codes: Codes) -> None:
    fields = f"title: Kutu\n{OUT}audio: audio/a.mp3\ntranscript: audio/a.mp3"
    serial = SHOW.replace("{", "{type: serial, ")
    assert codes(fields, settings=serial) == ["SAH902"]
    assert codes(f"{fields}\nepisode: 1", settings=serial) == []


def test_an_episode_on_another_site_has_its_sound_there(codes: Codes) -> None:
    assert codes(f"title: Kutu\n{OUT}published_url: https://open.spotify.example/1") == []
    assert codes(f"title: Kutu\n{OUT}published_url: https://kariyer.example/podcast/kutu/") == ["SAH902"]


def test_an_approved_episode_without_a_day_never_goes_out(codes: Codes) -> None:
    assert codes("title: Kutu\nstatus: approved\nvisibility: public\naudio: audio/a.mp3") == ["SAH902"]


@pytest.mark.parametrize(
    ("publish", "found"),
    [
        ("2026-11-23T08:00", []),
        ("2026-11-23T10:00", ["SAH903"]),
        ("2026-11-30", ["SAH903"]),
        ("2026-12-01", []),
    ],
)
def test_a_sound_is_asked_for_in_the_week_before(codes: Codes, publish: str, found: list[str]) -> None:
    assert codes(f"title: Kutu\nstatus: draft\npublish: {publish}") == found


@pytest.mark.parametrize(
    ("duration", "sound", "found"),
    [
        ("10s", "a", []),
        ("12s", "a", []),
        ("13s", "a", ["SAH904"]),
        ("00:02:10", "b", []),
        ("2m 7s", "b", ["SAH904"]),
    ],
)
def test_a_duration_may_be_two_seconds_off(codes: Codes, duration: str, sound: str, found: list[str]) -> None:
    assert codes(f"title: Kutu\naudio: audio/{sound}.mp3\nduration: {duration}") == found


@pytest.mark.parametrize(
    ("starts", "found"),
    [
        (["0:00", "0:09"], []),
        (["0:09", "0:00"], []),
        (["0:00", "0:11"], ["SAH913"]),
        (["0:05", "5s"], ["SAH913"]),
        (["1:00", "1:00"], ["SAH913", "SAH913"]),
    ],
)
def test_a_chapter_begins_within_the_sound_and_alone(codes: Codes, starts: list[str], found: list[str]) -> None:
    chapters = ", ".join(f"{{start: {start}, title: Kutu}}" for start in starts)
    assert codes(f"title: Kutu\naudio: audio/a.mp3\nchapters: [{chapters}]") == found


@pytest.mark.parametrize(
    ("cover", "found"),
    [
        ("jpeg 1400x1400", []),
        ("png 3000x3000", []),
        ("png 1400x1400 palette", []),
        ("jpeg 1399x1399", ["SAH905"]),
        ("jpeg 3001x3001", ["SAH905"]),
        ("jpeg 1400x1401", ["SAH905"]),
        ("jpeg 1400x1400 cmyk", ["SAH905"]),
        ("jpeg 1400x1400 grey", ["SAH905"]),
        ("png 1400x1400 transparent", ["SAH905"]),
        ("webp 1400x1400", ["SAH905"]),
        ("text <svg/>", ["SAH905"]),
    ],
)
def test_a_cover_is_as_apple_wants_it(codes: Codes, cover: str, found: list[str]) -> None:
    assert codes(cover=cover) == found


def test_a_setting_of_the_podcast_that_is_unknown_is_refused(codes: Codes) -> None:
    with pytest.raises(WorkspaceError, match=r"there is no setting 'podcast\.titel'"):
        codes(settings="podcast: {titel: A}\n")


def test_a_cover_that_is_not_there_is_told(codes: Codes) -> None:
    assert codes(settings=SHOW.replace("kapak.jpg", "baska.jpg")) == ["SAH905"]


def test_a_sound_of_more_than_200_mb_is_refused(workspace: WriteWorkspace) -> None:
    root = workspace({"content/episodes/kutu.md": item_text("title: Kutu\naudio: audio/a.mp3")})
    sound = root / "content/audio/a.mp3"
    sound.parent.mkdir(parents=True)
    sound.write_bytes(made("mp3 2s"))
    with sound.open("r+b") as file:
        file.truncate(201_000_000)
    assert "SAH906" in [found.code for found in checked(root)]


def test_a_text_that_is_called_a_sound_is_told(workspace: WriteWorkspace) -> None:
    files: dict[str, str | bytes] = {
        "content/episodes/kutu.md": item_text("title: Kutu\naudio: audio/a.mp3"),
        "content/audio/a.mp3": "no sound at all",
    }
    assert [found.code for found in checked(workspace(files)) if found.code[:4] == "SAH9"] == ["SAH906"]


@pytest.mark.parametrize("name", ["a.aac", "a.mp4", "a.opus"])
def test_nothing_is_said_of_a_sound_that_cannot_be_read_here(workspace: WriteWorkspace, name: str) -> None:
    files: dict[str, str | bytes] = {
        "content/episodes/kutu.md": item_text(f"title: Kutu\naudio: audio/{name}\nduration: 3m"),
        f"content/audio/{name}": "what only another player can read",
    }
    assert [found.code for found in checked(workspace(files)) if found.code[:4] == "SAH9"] == []


def test_language_versions_and_seasons_share_numbers(codes: Codes) -> None:
    both = "title: Kutu\ntranslation_key: kutu\nepisode: 2\nseason: 1\nlang: "
    assert codes(f"{both}tr", f"{both}en") == []
    assert codes("title: A\nepisode: 2\nseason: 1", "title: B\nepisode: 2\nseason: 2") == []
    assert codes("title: A\nepisode: 2\nstatus: cancelled", "title: B\nepisode: 2") == []
    assert codes("title: A\nepisode: 2", "title: B\nepisode: 2", "title: C\nepisode: 2") == ["SAH907", "SAH907"]


@pytest.mark.parametrize("heading", ["## Döküm", "## Transcript", "### Bölümün metni", "## DEŞİFRE"])
def test_a_transcript_in_the_text_counts(codes: Codes, heading: str) -> None:
    assert codes(f"title: Kutu\n{OUT}audio: audio/a.mp3", body=f"Giriş.\n\n{heading}\n\nMetin.\n") == []


def test_an_episode_that_is_not_out_may_still_get_its_transcript(codes: Codes) -> None:
    later = OUT.replace("published", "approved").replace("2026-11-03", "2026-12-24")
    assert codes(f"title: Kutu\n{OUT}audio: audio/a.mp3") == ["SAH908"]
    assert codes(f"title: Kutu\n{later}audio: audio/a.mp3") == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Bölüm 12: Soğuk kutu", True),
        ("12. Bölüm – Soğuk kutu", True),
        ("Episode 12", True),
        ("Ep. 12 The cold box", True),
        ("S01E05 The cold box", True),
        ("#12 The cold box", True),
        ("BÖLÜM 3: Kutu", True),
        ("Yüz günde 12 bölüm", False),
        ("12 saat depoda", False),
        ("Bölümler arasında", False),
        ("Episode guide", False),
        ("2027'de ne olacak?", False),
    ],
)
def test_a_title_begins_with_the_number_or_not(codes: Codes, title: str, found: bool) -> None:
    assert codes(f'title: "{title}"') == (["SAH909"] if found else [])


def test_versions_in_two_languages_may_share_a_sound(codes: Codes) -> None:
    both = "title: Kutu\ntranslation_key: kutu\naudio: audio/a.mp3\nlang: "
    assert codes(f"{both}tr", f"{both}en") == []
    assert codes("title: A\naudio: audio/a.mp3", "title: B\naudio: audio/a.mp3") == ["SAH911"]


@pytest.mark.parametrize("category", ["Business", "Business > Careers", "[Technology, Education > How To]"])
def test_apples_categories_are_known(codes: Codes, category: str) -> None:
    assert codes(settings=f"podcast: {{title: A, category: {category}}}\n") == []


def test_there_are_110_categories() -> None:
    assert len(CATEGORIES) == 110


@given(seconds=st.integers(min_value=0, max_value=1_000_000))
def test_a_length_is_written_as_it_is_read(seconds: int) -> None:
    from sahne.models.episode import Episode

    fields = {"title": "a", "lang": "tr", "slug": "a", "duration": spoken(seconds)}
    duration = Episode.model_validate(fields).duration
    assert duration is not None
    assert duration.total_seconds() == seconds
