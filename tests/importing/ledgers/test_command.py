"""``sahne results import``: rows are appended, never twice and never over others."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sahne.importing.ledgers.appending import append
from sahne.importing.ledgers.asked import asked_of
from sahne.importing.ledgers.run import bring
from sahne.importing.ledgers.tools import TOOLS
from sahne.workspace import read_library
from tests.cli.conftest import Run, sahne
from tests.conftest import WriteWorkspace, item_text
from tests.importing.ledgers.test_tools import TODAY

__all__ = ["sahne"]
URL = "https://social.example/kutu"
HEADER = "item,metric,value,measured_on,source\n"
ITEMS = {
    "content/posts/kutu.md": item_text(
        f"title: Kutu\npublished_url: {URL}\nkpi: {{metric: reach, target: 1, measure_by: 2026-11-20}}"
    ),
    "content/posts/cay.md": item_text(f"title: Çay\npublished_url: {URL}/cay").replace("9999", "8888"),
}  # fmt: skip
ASK = ("--from", "buffer", "--on", "2026-11-20", "--today", "2026-11-23")


@pytest.fixture
def root(workspace: WriteWorkspace) -> Path:
    return workspace(ITEMS)


def export(root: Path, *rows: str) -> Path:
    place = root / "export.csv"
    place.write_text("Post Link,Reach\n" + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return place


def table(root: Path, name: str = "buffer-2026.csv") -> str:
    return (root / "content/results" / name).read_bytes().decode()


def test_the_same_file_twice_adds_nothing(root: Path, sahne: Run) -> None:
    file = export(root, f"{URL},4120", f"{URL}/cay,9")
    first = sahne("-C", root, "results", "import", file, *ASK)
    assert (first.code, first.err) == (0, "")
    assert first.out == (
        "2 new rows for content/results/buffer-2026.csv; 0 there already; 0 not taken; 0 without an item.\n"
    )
    written = table(root)
    assert written == f"{HEADER}posts/cay,reach,9,2026-11-20,Buffer\nposts/kutu,reach,4120,2026-11-20,Buffer\n"
    again = sahne("-C", root, "results", "import", file, *ASK)
    assert again.out == "0 new rows for content/results; 2 there already; 0 not taken; 0 without an item.\n"
    assert table(root) == written
    assert sahne("-C", root, "check", "--select", "SAH2,SAH3", "--today", "2026-11-23").out.count("SAH209") == 0


def test_a_value_that_changed_is_refused_and_then_corrected_below_the_old_row(root: Path, sahne: Run) -> None:
    sahne("-C", root, "results", "import", export(root, f"{URL},4120"), *ASK)
    file = export(root, f"{URL},4.321,5", f"{URL}/cay,9").with_name("export.csv")
    file.write_text(f"Post Link;Reach\n{URL};4.321,5\n{URL}/cay;9\n")
    refused = sahne("-C", root, "results", "import", file, *ASK)
    assert refused.code == 1
    assert refused.out == (
        "Not taken:\n"
        "  line 2: posts/kutu: reach of 2026-11-20 is 4120 in content/results/buffer-2026.csv:2, and the file says 4321.5\n"
        "    If the new value is right, run it again with --correct; the old row stays, and a new one below it holds.\n"
        "\n"
        "1 new row for content/results/buffer-2026.csv; 0 there already; 1 not taken; 0 without an item.\n"
    )
    corrected = sahne("-C", root, "results", "import", file, *ASK, "--correct")
    assert corrected.code == 0
    assert corrected.out.startswith(
        "Corrected:\n  posts/kutu: reach of 2026-11-20, from 4120 (content/results/buffer-2026.csv:2) to 4321.5\n"
    )
    assert table(root).splitlines()[1:] == [
        "posts/kutu,reach,4120,2026-11-20,Buffer",
        "posts/cay,reach,9,2026-11-20,Buffer",
        "posts/kutu,reach,4321.5,2026-11-20,Buffer",
    ]
    assert "2 there already" in sahne("-C", root, "results", "import", file, *ASK).out


def test_a_correction_goes_below_the_row_in_the_table_where_that_stands(root: Path, sahne: Run) -> None:
    other = root / "content/results/zz.csv"
    other.parent.mkdir()
    other.write_bytes(
        f"\ufeff{HEADER}posts/kutu,reach,1,2026-11-20,by hand".replace(",", ";").replace("\n", "\r\n").encode()
    )
    sahne("-C", root, "results", "import", export(root, f"{URL},4120"), *ASK, "--correct")
    assert table(root, "zz.csv").splitlines()[1:] == [
        "posts/kutu;reach;1;2026-11-20;by hand",
        "posts/kutu;reach;4120;2026-11-20;Buffer",
    ]
    assert table(root, "zz.csv").endswith("\r\n")
    assert not (root / "content/results/buffer-2026.csv").exists()


def test_a_dry_run_writes_nothing_and_says_the_same(root: Path, sahne: Run) -> None:
    file = export(root, f"{URL},4120")
    dry = sahne("-C", root, "results", "import", file, *ASK, "--dry-run", "-v", "--lang", "tr")
    assert dry.out == (
        "Yeni:\n  posts/kutu: reach 4120, 2026-11-20\n\n"
        "content/results/buffer-2026.csv için 1 yeni satır; 0 zaten vardı; 0 alınmadı; 0 içeriksiz.\nHiçbir şey yazılmadı.\n"
    )
    assert not (root / "content/results").exists()


def test_what_no_item_has_is_told_in_turkish_with_its_line(root: Path, sahne: Run) -> None:
    ended = sahne(
        "-C",
        root,
        "results",
        "import",
        export(root, "https://x.example/\x1b[2J,1", f"{URL},1.234"),
        *ASK,
        "--lang",
        "tr",
    )
    assert ended.code == 1
    assert ended.out == (
        "Alınmadı:\n"
        "  3. satır: Reach: '1.234' iki türlü okunabilir; dosyada hangisi olduğunu gösteren bir şey yok\n"
        "    Ondalık işaretinin hangisi olduğunu yazın: --decimal comma ya da --decimal point; biri 1234, öteki 1.234 demektir.\n"
        "\n"
        "Hiçbir içeriğe ait değil:\n"
        "  2. satır: https://x.example/�[2J adresinde yayımlanmış bir içerik yok\n"
        "    İçeriğin dosyasına bu adresle published_url: yazın ya da hangisi olduğunu söyleyin: --item ADRES=posts/kutu.\n"
        "\n"
        "content/results için 0 yeni satır; 0 zaten vardı; 1 alınmadı; 1 içeriksiz.\n"
    )


def test_a_long_report_is_cut_short_unless_all_is_asked_for(root: Path, sahne: Run) -> None:
    file = export(root, *(f"https://x.example/{number},1" for number in range(50)))
    short = sahne("-C", root, "results", "import", file, *ASK).out
    assert "  … and 30 more lines; -v shows all\n" in short
    assert short.count("\n  line ") == 20
    assert sahne("-C", root, "results", "import", file, *ASK, "-v").out.count("\n  line ") == 50


def test_a_source_that_looks_like_a_formula_is_written_as_text(root: Path, sahne: Run) -> None:
    sahne(
        "-C",
        root,
        "results",
        "import",
        export(root, f"{URL},1"),
        *ASK,
        "--source",
        "=HYPERLINK(1)",
        "--into",
        "content/results/a.csv",
    )
    assert table(root, "a.csv") == f"{HEADER}posts/kutu,reach,1,2026-11-20,'=HYPERLINK(1)\n"


def test_a_table_that_cannot_be_read_stops_the_import(root: Path, sahne: Run) -> None:
    other = root / "content/results/a.csv"
    other.parent.mkdir()
    other.write_text(f"{HEADER}posts/kutu,reach,much,2026-11-20,x\n")
    ended = sahne("-C", root, "results", "import", export(root, f"{URL},1"), *ASK)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("sahne: content/results/a.csv:2: this row of results cannot be read")


@settings(max_examples=15)
@given(
    values=st.lists(st.integers(0, 10**9).map(lambda number: number / 1000), min_size=1, max_size=4),
    days=st.lists(st.dates(TODAY.replace(year=2025), TODAY), min_size=1, max_size=4, unique=True),
    end=st.sampled_from(["", "\n", "\r\n"]),
)
def test_any_numbers_are_there_once_and_nothing_that_stood_there_changes(
    values: list[float], days: list[object], end: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("ws")
    for path, text in {
        **ITEMS,
        "content/sahne.yml": "name: Y\nsites: {portal: https://a.example/, playbook: https://b.example/}\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    before = (HEADER + "posts/kutu,reach,7,2020-01-01,old").encode() + end.encode()
    place = root / "content/results/a.csv"
    place.parent.mkdir()
    place.write_bytes(before)
    rows = "".join(f"posts/kutu,reach,{value:.6f},{day},x\n" for day, value in zip(days, values * 4, strict=False))
    for again in (False, True):
        library = read_library(root)
        asked = asked_of(library, TOOLS["csv"], into="content/results/a.csv")
        result = bring(library, f"item,metric,value,measured_on,source\n{rows}".encode(), "x.csv", asked, TODAY)
        append(root, result.files)
        assert (len(result.merged.changes), result.merged.same) == ((0, len(days)) if again else (len(days), 0))
        assert (result.read.refused, result.merged.refused, result.read.unjoined) == ((), (), ())
    assert place.read_bytes().startswith(before)
    assert len(read_library(root).results) == len(days) + 1
