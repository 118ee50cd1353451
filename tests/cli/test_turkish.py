"""The command line in Turkish: by ``--lang``, and by the environment."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.conftest import WriteWorkspace, item_text

EVENT = {"content/events/a.md": item_text("title: a\nstart: 2026-12-03\nstatus: approved\nvisibility: public")}


@pytest.fixture(autouse=True)
def _turkish(sahne: Run, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001, the language is set after that fixture
    monkeypatch.setenv("SAHNE_LANG", "tr")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("new", "post"), "sahne: TITLE eksik\n  Nasıl yazıldığını sahne new --help gösterir.\n"),
        (("plan", "--formt", "md"), "sahne: '--formt' diye bir seçenek yok\n"),
        (("check", "--format", "xls"), "sahne: --format şunlardan biri olmalı: text, "),
        (("-C", "nowhere.md/x", "rule", "a", "b"), "sahne: komut böyle yazılmıyor\n"),
        (("chekc",), "sahne: 'chekc' diye bir komut yok\n  Şunu mu demek istediniz: 'check'?\n"),
    ],
)
def test_a_command_that_cannot_be_understood_is_told_in_turkish(typed: tuple[str, ...], said: str, sahne: Run) -> None:
    ended = sahne(*typed)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(said)


def test_a_place_without_content_is_told_in_turkish(tmp_path: Path, sahne: Run) -> None:
    ended = sahne("-C", tmp_path, "check")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == (
        f"sahne: {tmp_path.as_posix()} içinde content klasörü yok; çalışma alanınıza geçin ya da bir tane oluşturun: "
        "sahne init kariyerim\n"
    )


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("timezone: Mars\n", "3:11: timezone: 'Mars' kullanılamaz\n  Saat dilimini şehriyle yazın"),
        (
            "check: {severity: {SAH103: fatal}}\n",
            "3:28: check.severity.SAH103: 'fatal' kullanılamaz\n  advice, error ya da warning yazın.",
        ),
        ("brand: {primary: red}\n", "3:18: brand.primary: 'red' kullanılamaz\n  Rengi, tırnak içinde,"),
        ("country: Türkiye\n", "3:10: country: 'Türkiye' kullanılamaz\n  Ülkeyi iki büyük harfle yazın"),
        ("langages: [tr]\n", "3:1: 'langages' adında bir ayar yok\n  Şunu mu demek istediniz: 'languages'?"),
        (
            "brand: {primery: '#000000'}\n",
            "3:9: 'brand.primery' adında bir ayar yok\n  Şunu mu demek istediniz: 'primary'?",
        ),
        ("legal_name: A: B\n", '3:14: bu değerde ikinci bir iki nokta var\n  Bu satıra legal_name: "A: B" yazın'),
    ],
)
def test_broken_settings_are_told_in_turkish(settings: str, said: str, workspace: WriteWorkspace, sahne: Run) -> None:
    ended = sahne("-C", workspace(settings=settings), "check")
    assert ended.code == 2
    assert ended.err.startswith(f"sahne: content/sahne.yml:{said}")


def test_the_page_of_a_rule_is_turkish_and_english_where_it_is_asked_for(sahne: Run) -> None:
    turkish, english = sahne("rule", "SAH214"), sahne("rule", "SAH214", "--lang", "en")
    assert turkish.out.startswith("# SAH214 Açılmadan kapanan ilan\n\nÖnem: hata\n")
    assert "## Nasıl kapatılır" in turkish.out
    assert english.out.startswith("# SAH214 A job that closes before it opens\n")


def test_the_list_of_rules_is_turkish(sahne: Run) -> None:
    assert "SAH101 UTF-8 olarak kaydedilmemiş dosya\n" in sahne("rule").out
    assert sahne("rule", "SA205").err == "sahne: SA205 diye bir kural yok\n  Şunu mu demek istediniz: 'SAH205'?\n"


def test_a_new_workspace_says_how_to_go_on(tmp_path: Path, sahne: Run) -> None:
    ended = sahne("-C", tmp_path, "init", "kariyer")
    assert "\n  cd kariyer\n  sahne check\n  sahne serve\n\nGerisini içindeki README.md anlatıyor.\n" in ended.out
    again = sahne("-C", tmp_path, "init", "kariyer")
    assert (again.code, again.err) == (2, "sahne: kariyer zaten var ve boş değil; yeni bir klasör adı verin\n")


def test_an_export_counts_its_calendars_and_spares_other_files(
    workspace: WriteWorkspace, sahne: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root, feeds = workspace(EVENT), tmp_path_factory.mktemp("feeds")
    ended = sahne("-C", root, "export", "-o", feeds)
    assert ended.code == 0
    assert ended.out.endswith(" takvim\n")
    (feeds / "portal/notlar.txt").write_text("a")
    assert "içinde takvim olmayan dosyalar var" in sahne("-C", root, "export", "-o", feeds).err


def test_a_full_disk_is_told_in_turkish(
    workspace: WriteWorkspace, sahne: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    root = workspace(EVENT)
    monkeypatch.setattr("sahne.files.os.replace", full)
    ended = sahne("-C", root, "export", "-o", tmp_path / "feeds")
    assert "yazılamadı (diskte yer kalmadı); orada daha önce ne varsa olduğu gibi duruyor\n" in ended.err


def test_an_import_reports_in_turkish(
    workspace: WriteWorkspace, sahne: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    old = tmp_path_factory.mktemp("old")
    (old / "a.md").write_text("---\ntitle: A\nlayout: x\nexpires: 2031-02-30\n---\nText\n")
    (old / "b.md").write_text("---\ntitle: A: B\n---\n")
    ended = sahne("-C", workspace(), "import", "jekyll", old, "--kind", "post", "--dry-run")
    assert ended.code == 1
    assert ended.out == (
        "İçeri aktarılmadı:\n"
        "  b.md:2: bu değerde ikinci bir iki nokta var\n"
        '    Bu satıra title: "A: B" yazın; değerin tamamı tırnak içinde olsun.\n'
        "\n"
        "Bu türde (gönderi) böyle bir alan yok; her dosyada # import: ile başlayan bir not olarak duruyor\n"
        "  layout: 1 dosya, örneğin x\n"
        "    a.md\n"
        "\n"
        "Bunlara bakın; kullanılamayan bir değer de böyle bir not olarak duruyor\n"
        "  a.md: expires: '2031-02-30' diye bir gün yok\n"
        "\n"
        "2 dosya içinden 1 tanesi content/posts klasöründe; 1 tanesi gelmedi, onlar yukarıda yazılı.\n"
        "Hiçbir şey yazılmadı.\n"
    )


def test_an_import_that_cannot_begin_says_why_in_turkish(workspace: WriteWorkspace, sahne: Run, tmp_path: Path) -> None:
    begin = ("-C", workspace(), "import", "jekyll", tmp_path, "--kind", "post")
    assert sahne(*begin, "--set", "status").err == (
        "sahne: --set seçeneğinin biçimi FIELD=VALUE; 'status' bu biçimde değil\n"
    )
    assert sahne(*begin, "--map", "a=statuss").err == (
        "sahne: --map: bu türde (gönderi) 'statuss' adında bir alan yok\n  Şunu mu demek istediniz: 'status'?\n"
    )
