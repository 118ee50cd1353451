"""What is wrong with a line, at the line that has to be changed, with a hint that works when it is followed."""

import pytest

from sahne.rules.reading import sah102_no_front_matter, sah103_yaml
from sahne.rules.reading.yaml_line import quoted
from tests.conftest import source_of

QUOTE = "a quotation mark is opened and not closed"
INDENT = "this line is indented differently from the fields around it"
BEHIND = "text stands behind the closing quotation mark"
NO_SPACE = "there is no space after the colon"
COLON = "a second colon stands in this value"
TAB = "a tab stands before the name"


def whole(line: str) -> str:
    return f"Write {line} on this line, the whole value in quotes."


def bracket(line: str, mark: str, text: str) -> str:
    return f"Write {line} on this line, with {mark} at the end; if it is a text, write {text}."


def closed(line: str, mark: str = '"') -> str:
    return f"Write {line} on this line, with {mark} at the end of the value."


GOLDEN = [
    ('title: "Sahne\nteam: insan\nday: x', 2, 8, QUOTE, closed('title: "Sahne"')),
    ("title: 'Sahne\nteam: insan", 2, 8, QUOTE, closed("title: 'Sahne'", "'")),
    ('title: "Sahne\nteam: "insan"', 2, 8, QUOTE, closed('title: "Sahne"')),
    ('team: x\ntitle: "Sahne', 3, 8, QUOTE, closed('title: "Sahne"')),
    (
        "tags: [a, b\nteam: x",
        2,
        7,
        "a list is opened with [ and not closed",
        bracket("tags: [a, b]", "]", 'tags: "[a, b"'),
    ),
    ("kpi: {a: b\nteam: x", 2, 6, "a { is opened and not closed", bracket("kpi: {a: b}", "}", 'kpi: "{a: b"')),
    ("title: x\nteam:insan\nday: y", 3, 6, NO_SPACE, "Write team: insan."),
    ("title: x\nteam:insan", 3, 6, NO_SPACE, "Write team: insan."),
    ("team:insan\ntitle: x", 2, 6, NO_SPACE, "Write team: insan."),
    ("team:insan", 2, 6, NO_SPACE, "Write team: insan."),
    ("kpi:\n  - metric:x\n    target: 3", 3, 12, NO_SPACE, "Write - metric: x."),
    ("title: x\nteam = insan\nday: y", 3, 6, "= stands where a colon belongs", "Write team: insan."),
    ("team\uff1ainsan\nday: x", 2, 5, "\uff1a stands where a colon belongs", "Write team: insan."),
    ("title: x\nteam:\u00a0insan", 3, 6, "the space after the colon is no plain space", "Write team: insan."),
    ('title: "Sahne" ekibine\nteam: x', 2, 15, BEHIND, whole("""title: '"Sahne" ekibine'""")),
    ("title: 'Elif'in haftası\nteam: x", 2, 14, BEHIND, whole("""title: "'Elif'in haftası\"""")),
    ("title: 'Elif'in haftası'\nteam: x", 2, 14, BEHIND, whole("""title: "Elif'in haftası\"""")),
    ('title: "a": b', 2, 11, BEHIND, whole("""title: '"a": b'""")),
    ("title: [Acil] uzman", 2, 14, "text stands behind the closing bracket", whole('title: "[Acil] uzman"')),
    ("title: x\n  status: draft\nteam: y", 3, 3, INDENT, "Begin status: draft with no space (like title)."),
    (" title: x\nstatus: y", 2, 2, INDENT, "Begin title: x with no space (like status)."),
    ("salary:\n  min: 1\n    max: 2", 4, 5, INDENT, "Begin max: 2 with 2 spaces (like min) or no space (like salary)."),
    ("salary:\n    min: 1\n  max: 2", 4, 3, INDENT, "Begin max: 2 with 4 spaces (like min) or no space (like salary)."),
    ("tags:\n  - a\n - b", 4, 2, INDENT, "Begin - b with 2 spaces (like - a)."),
    ("title: x\n\tteam: y", 3, 1, TAB, "Delete the tab."),
    ("salary:\n\tmin: 1", 3, 1, TAB, "Write 2 spaces in place of it."),
    ("title: a: b  # soon", 2, 9, COLON, whole('title: "a: b"  # soon')),
    ('summary: |\n  Say: "hello\ntitle: a: b', 4, 9, COLON, whole('title: "a: b"')),
    *(
        (
            f"title: {sign} Sahne",
            2,
            8,
            f"the value begins with {sign!r}, which has a meaning of its own here",
            whole(f'title: "{sign} Sahne"'),
        )
        for sign in "@`%*&|>"
    ),
]


@pytest.mark.parametrize(("block", "line", "column", "message", "hint"), GOLDEN)
def test_a_broken_line_is_named_with_what_to_write(block: str, line: int, column: int, message: str, hint: str) -> None:
    (found,) = sah103_yaml.check(source_of(f"---\n{block}\n---\n"))
    assert (found.place.line, found.place.column, str(found.message), str(found.hint)) == (line, column, message, hint)


WRITTEN = [(row[0], row[1], row[4]) for row in GOLDEN if "Write " in row[4] and not row[4].endswith("in place of it.")]
"""The rows whose hint shows the whole line."""


@pytest.mark.parametrize(("block", "line", "hint"), WRITTEN)
def test_what_a_hint_says_to_write_can_be_read(block: str, line: int, hint: str) -> None:
    lines = block.split("\n")
    old = lines[line - 2]
    new = hint.removeprefix("Write ").partition(" on this line")[0].removesuffix(".")
    lines[line - 2] = old[: len(old) - len(old.lstrip())] + new
    rest = list(sah103_yaml.check(source_of("---\n" + "\n".join(lines) + "\n---\n")))
    assert not rest


@pytest.mark.parametrize("value", ["a", 'a "b"', "a\\b", "C:\\x: y", "@a"])
def test_a_value_in_double_quotes_says_the_same(value: str) -> None:
    source = source_of(f"---\nid: 6a0c1d1e-9999\ntitle: {quoted(value)}\n---\n")
    assert source.fields["title"] == value


FENCE = "Write --- on this line: three hyphens, with nothing before or behind them."
NO_BEGIN = "the front matter does not begin with ---"
FENCES = [
    ("----\ntitle: a\n----\n", 1, NO_BEGIN, FENCE),
    ("\n\u2014\ntitle: a\n---\n", 2, NO_BEGIN, FENCE),
    ("---title: a\n---\n", 1, NO_BEGIN, FENCE),
    ("---\ntitle: a\n----\nText\n", 3, "the front matter has no end", FENCE),
    (
        "title: a\n---\nText\n",
        1,
        "there is no front matter",
        "The first line must be ---: write it above title:.",
    ),
    (
        "title: a\n\nText\n",
        1,
        "there is no front matter",
        "The first line must be ---: write it above title:, and --- again below the last field.",
    ),
]


@pytest.mark.parametrize(("text", "line", "message", "hint"), FENCES)
def test_a_wrong_fence_is_named_with_its_line(text: str, line: int, message: str, hint: str) -> None:
    (found,) = sah102_no_front_matter.check(source_of(text))
    assert (found.place.line, str(found.message), str(found.hint)) == (line, message, hint)
