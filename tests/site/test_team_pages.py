"""The pages of the playbook that are about people: who has what, training, dialogues."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.site.test_wcag import RULES

pytestmark = pytest.mark.xdist_group("playbook")
MODULE = "trainings/tr/yorumlara-yanit-vermek/"
PAGES = ("work/", "trainings/", "training/due/", "training/people/", MODULE, "dialogues/", "guide/yanitlama/")
_AXE = Axe()
_SIZES = {"phone": (390, 844), "desktop": (1280, 900)}


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("size", "scheme"), [("phone", "dark"), ("desktop", "light")])
def test_every_page_keeps_to_wcag_and_none_is_wider_than_the_screen(
    size: str, scheme: str, browser: Browser, served: dict[str, str]
) -> None:
    width, height = _SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    found: dict[str, object] = {}
    for path in PAGES:
        page.goto(served["playbook"] + path)
        page.evaluate("document.querySelectorAll('.quiz details').forEach(one => { one.name = ''; one.open = true })")
        page.evaluate(_AXE.axe_script)
        violations = page.evaluate("rules => axe.run('article', rules).then(told => told.violations)", RULES)
        told = [(one["id"], [node["html"] for node in one["nodes"][:3]]) for one in violations]
        if told or page.evaluate("document.documentElement.scrollWidth") > width:
            found[path] = told or "too wide"
    context.close()
    assert found == {}
    assert said == []


def test_a_quiz_answers_without_a_script_and_one_choice_closes_the_other(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + MODULE)
    question = plain.locator(".quiz li").first
    expect(question.get_by_text("Doğru değil.")).to_have_count(2)
    expect(question.get_by_text("Doğru değil.").first).to_be_hidden()
    wrong, right, _ = question.locator("summary").all()
    wrong.click()
    expect(question.get_by_text("Doğru değil.").first).to_be_visible()
    right.click()
    expect(question.get_by_text("Doğru.", exact=True)).to_be_visible()
    expect(question.get_by_text("Doğru değil.").first).to_be_hidden()


def test_a_quiz_is_answered_with_the_keyboard(browser: Browser, served: dict[str, str]) -> None:
    page = browser.new_page()
    page.goto(served["playbook"] + MODULE)
    second = page.locator(".quiz li").nth(1)
    first = second.locator("summary").first
    first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(second.locator("details[open]")).to_have_count(2)  # several answers are right, so several stay open
    page.close()


def test_the_right_answers_stand_nowhere_else_on_the_page(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + MODULE)
    expect(plain.locator("input[type=checkbox].task-list-control, .item-text input")).to_have_count(0)
    assert "[x]" not in plain.locator("article").inner_text()


def test_the_table_of_people_names_each_row_and_each_module(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "training/people/")
    rows = plain.locator(".training-table tbody tr")
    heads = plain.locator(".training-table thead th[scope=col]")
    assert rows.count() == 9  # who left is not asked
    assert heads.count() == 5
    row = rows.filter(has=plain.get_by_role("rowheader", name="Zeynep Orhan"))
    expect(row.get_by_text("aldı").first).to_be_visible()
    expect(plain.get_by_text("Onur Şimşek")).to_have_count(0)


def test_open_dialogues_come_before_those_that_were_answered(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "dialogues/")
    headings = plain.locator("article h2").all_inner_texts()
    assert headings.index("Yanıt bekleyenler") < headings.index("Yanıtlananlar")
    expect(plain.locator("article table").first).to_contain_text("5 sa 55 dk")
    expect(plain.locator("article table").first).to_contain_text("Mert Kocabaş")


def test_a_name_of_the_table_leads_to_the_work_of_that_person(plain: Page, served: dict[str, str]) -> None:
    plain.goto(served["playbook"] + "work/")
    plain.locator(".work-table").get_by_role("link", name="Elif Aydın").click()
    assert plain.url.endswith("#elif-aydin")
    expect(plain.locator("#elif-aydin")).to_be_in_viewport()


def test_nothing_of_training_and_dialogues_is_on_the_portal(plain: Page, served: dict[str, str]) -> None:
    for path in ("work/", "trainings/", "training/people/", "dialogues/"):
        answer = plain.goto(served["portal"] + path)
        assert answer is not None
        assert answer.status == 404
