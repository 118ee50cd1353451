"""``sahne plan``: the agenda of the coming weeks."""

import csv
import io
import json
from pathlib import Path

import pytest

from sahne.planning.wide import width_of
from tests.cli.conftest import Run
from tests.conftest import ROOT, WriteWorkspace, item_text

FILES = {
    "content/channels/linkedin.md": item_text(
        "title: LinkedIn\nstatus: approved\ncadence: {min_per_week: 1, max_per_day: 1}"
    ),
    "content/audiences/drivers.md": item_text("title: Drivers"),
    "content/posts/kutu.md": item_text(
        "title: Kutu nasıl hazırlanır?\nstatus: approved\nchannel: [linkedin]\naudience: [drivers]\npublish: 2026-11-24T10:00"
    ),
    "content/posts/rota.md": item_text("title: =1+1\nstatus: draft\nchannel: [linkedin]\npublish: 2026-11-24T12:00"),
    "content/stories/soguk.md": item_text("title: Soğuk oda\nlang: en\nchannel: [portal]\npublish: 2026-12-30"),
    "content/events/gezi.md": item_text(
        "title: Depo gezisi\nstatus: approved\nstart: 2026-11-27T14:00\nrepeat: every week 3 times"
    ),
    "content/jobs/surucu.md": item_text("title: Sürücü\nstatus: published\nvalid_through: 2026-12-01"),
}
TODAY = ("--today", "2026-11-23T09:00")


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace({path: text.replace("9999", path.rpartition("/")[2][:-3]) for path, text in FILES.items()})


def test_the_agenda_is_told_in_the_readers_language(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "plan", *TODAY, "--lang", "tr", "--weeks", "2")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        """\
23 Kasım – 6 Aralık 2026, 2 hafta

Salı 24 Kasım
  10:00 Kutu nasıl hazırlanır?             linkedin                  onaylandı
! 12:00 =1+1                               linkedin                  taslak

Cuma 27 Kasım
  14:00 Depo gezisi                        etkinlik

Salı 1 Aralık
        Sürücü                             son başvuru

Cuma 4 Aralık
  14:00 Depo gezisi                        etkinlik

Boşluklar
  linkedin  24 Kasım gününden sonra yayın yok (en fazla 7 gün olmalı)

Düzeltilecekler
  SAH409  content/posts/rota.md: 2026-11-24 günü çıkacak ama onaylanmamış;
          durumu draft. Onaylatıp status: approved yazın ya da boş olan ilk yere
          alın: 2026-11-26 10:00.
  SAH402  content/posts/rota.md: linkedin kanalında 2026-11-24 için 2 yayın
          planlı; kanalın günlük sınırı 1. Boş olan ilk yere alın: 2026-11-25
          10:00.

Boş olan ilk yerler
  linkedin  Pazartesi 23 Kasım, 10:00
  portal    Pazartesi 23 Kasım, 10:00
"""
    )


def test_english_and_turkish_share_no_line_but_titles(root: Path, sahne: Run) -> None:
    english = sahne("-C", root, "plan", *TODAY, "--lang", "en").out
    assert "Tuesday 24 November" in english
    assert "nothing after 24 November (it should be 7 days at most)" in english
    assert "Kasım" not in english


@pytest.mark.parametrize("width", [36, 40, 63, 64, 80, 120])
def test_no_line_is_wider_than_the_terminal(
    width: int, root: Path, sahne: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    place = root / "content/posts/kutu.md"
    wide = "title: 冷たい箱を👩‍🚒が詰める方法と夜勤の話 🧊🧊🧊 ve çok uzun bir başlık daha"
    place.write_text(place.read_text(encoding="utf-8").replace("title: Kutu nasıl hazırlanır?", wide), encoding="utf-8")
    for line in sahne("-C", root, "plan", *TODAY, "--lang", "tr").out.splitlines():
        assert width_of(line) <= width or " " not in line.strip(), line


def test_a_title_moves_no_cursor(workspace: WriteWorkspace, sahne: Run) -> None:
    text = item_text('title: "a\\u202eb"\nstatus: approved\nchannel: [portal]\npublish: 2026-11-24')
    ended = sahne("-C", workspace({"content/posts/a.md": text}), "plan", *TODAY)
    assert "\u202e" not in ended.out


def test_nothing_planned_is_said(workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(), "plan", *TODAY, "--lang", "en")
    assert ended.out == "23 November – 20 December 2026, 4 weeks\n\nNothing is planned in these weeks.\n"


def test_holidays_and_blackouts_stand_at_their_day(workspace: WriteWorkspace, sahne: Run) -> None:
    root = workspace(settings="plan: {blackouts: [{from: 2026-12-30, reason: Yas}]}\n")
    out = sahne("-C", root, "plan", "--today", "2026-12-28", "--lang", "tr", "--weeks", "1").out
    assert "Çarşamba 30 Aralık · Yas" in out
    assert "Cuma 1 Ocak · Yılbaşı" in out


def rows(out: str) -> list[dict[str, str]]:
    assert out.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(out[1:])))


def test_a_spreadsheet_reckons_nothing(root: Path, sahne: Run) -> None:
    titles = [row["title"] for row in rows(sahne("-C", root, "plan", *TODAY, "--format", "csv").out)]
    assert titles == ["Kutu nasıl hazırlanır?", "'=1+1", "Depo gezisi", "Sürücü", "Depo gezisi", "Depo gezisi"]


@pytest.mark.parametrize(
    ("options", "paths"),
    [
        (("--channel", "linkedin"), ["kutu", "rota"]),
        (("--audience", "drivers"), ["kutu"]),
        (("--kind", "event", "--kind", "job"), ["gezi", "surucu", "gezi", "gezi"]),
        (("--item-lang", "en", "--weeks", "8"), ["soguk"]),
        (("--channel", "portal", "--weeks", "8"), ["soguk"]),
        (("--channel", "portal", "--channel", "linkedin", "--weeks", "8"), ["kutu", "rota", "soguk"]),
        (("--channel", "linkedin", "--audience", "drivers"), ["kutu"]),
        (("--from", "2026-12-30", "--weeks", "1"), ["soguk"]),
        (("--from", "2026-12-01", "--weeks", "1"), ["surucu", "gezi"]),
    ],
)
def test_the_agenda_is_narrowed(options: tuple[str, ...], paths: list[str], root: Path, sahne: Run) -> None:
    found = rows(sahne("-C", root, "plan", *TODAY, "--format", "csv", *options).out)
    assert [Path(row["path"]).stem for row in found] == paths


def test_a_filter_that_names_nothing_is_told(root: Path, sahne: Run) -> None:
    ended = sahne("-C", root, "plan", *TODAY, "--channel", "linkdin", "--lang", "tr")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("sahne: 'linkdin' adında bir kanal yok\n")
    assert "'linkedin'" in ended.err


def test_programs_find_the_keys_they_know(root: Path, sahne: Run) -> None:
    document = json.loads(sahne("-C", root, "plan", *TODAY, "--format", "json").out)
    assert list(document) == ["from", "to", "entries", "days_off", "gaps", "findings", "free"]
    assert document["entries"][1] == {
        "date": "2026-11-24",
        "time": "12:00",
        "type": "publish",
        "kind": "post",
        "title": "=1+1",
        "channels": ["linkedin"],
        "status": "draft",
        "owner": None,
        "audience": [],
        "goal": None,
        "campaign": None,
        "lang": "tr",
        "path": "content/posts/rota.md",
        "findings": ["SAH402", "SAH409"],
    }
    assert document["gaps"] == [{"channel": "linkedin", "after": "2026-11-24", "before": None, "allowed_days": 7}]
    assert document["free"][0] == {"channel": "linkedin", "slot": "2026-11-23T10:00:00+03:00"}


def test_markdown_draws_a_table_that_no_title_breaks(workspace: WriteWorkspace, sahne: Run) -> None:
    text = item_text('title: "a | <b> *c*"\nstatus: approved\nchannel: [portal]\npublish: 2026-11-24')
    out = sahne("-C", workspace({"content/posts/a.md": text}), "plan", *TODAY, "--format", "md", "--lang", "en").out
    assert "| Tue 24 November |  | a \\| &lt;b> \\*c\\* | portal | approved |\n" in out


def test_the_settings_of_the_check_hold_for_the_plan(root: Path, sahne: Run) -> None:
    settings = root / "content/sahne.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "check: {ignore: [SAH402, SAH409]}\n", encoding="utf-8")
    assert "SAH4" not in sahne("-C", root, "plan", *TODAY).out


def test_the_example_company_has_a_plan_with_nothing_to_mend(sahne: Run) -> None:
    ended = sahne("-C", ROOT, "plan", "--lang", "en")
    assert ended.code == 0
    assert "To mend" not in ended.out


@pytest.mark.parametrize("options", [("--weeks", "0"), ("--from", "yesterday"), ("--kind", "tweet")])
def test_a_wrong_use_ends_with_2(options: tuple[str, ...], root: Path, sahne: Run) -> None:
    assert sahne("-C", root, "plan", *options).code == 2
