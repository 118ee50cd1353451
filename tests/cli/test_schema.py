"""Schemas of the kinds and of the settings: what the reader reads is valid, what it refuses is not."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import ryaml
from jsonschema import Draft202012Validator, FormatChecker

from sahne.editing.order import field_order
from sahne.editors.field_words import FIELD_WORDS, described
from sahne.editors.schema import schema_of, schema_of_settings
from sahne.editors.vscode import vscode_files
from sahne.kinds import BY_NAME, KINDS, Kind
from sahne.workspace import read_library
from tests.cli.conftest import Run
from tests.conftest import ROOT, WriteWorkspace, item_text

each_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)


def errors(schema: dict[str, Any], fields: Any) -> list[str]:
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [f"{list(error.path)} {error.message}" for error in validator.iter_errors(fields)]


@each_kind
def test_a_schema_is_a_schema_and_has_every_field_with_its_words(kind: Kind) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    assert tuple(schema["properties"]) == field_order(kind)
    assert [name for name, value in schema["properties"].items() if "description" not in value] == []
    assert schema["additionalProperties"] is False


def test_every_word_is_that_of_a_field() -> None:
    known = {name for kind in KINDS for name in kind.model.model_fields}
    assert {name.partition(".")[0] for name in FIELD_WORDS} <= known
    assert described("nothing") is None


def test_every_file_of_the_example_company_is_valid() -> None:
    for source in read_library(ROOT).sources:
        assert source.kind is not None
        assert errors(schema_of(source.kind), dict(source.fields)) == [], source.path


def test_the_settings_of_the_example_company_are_valid() -> None:
    assert errors(schema_of_settings(), ryaml.loads((ROOT / "content/sahne.yml").read_text("utf-8"))) == []
    assert errors(schema_of_settings(), {"name": "x", "colour": 1}) != []


@pytest.mark.parametrize(
    ("kind", "right"),
    [
        ("post", "audience: a"),
        ("post", "audience: [a, 7]"),
        ("post", "kpi: {metric: m, target: 1.5, measure_by: 2026-12-03}"),
        ("post", "publish: 2026-12-03T10:00+03:00"),
        ("post", "publish:"),
        ("job", "remote: true"),
        ("job", "employment_type: [FULL_TIME, INTERN]"),
        ("person", "job_title: Driver"),
        ("person", "job_title: {en: Driver}"),
        ("event", "start: 2026-12-03\nrepeat: every 2 weeks on tue until 2027-06-30"),
        ("event", "start: 2026-12-03\nrepeat: her ayın son cuması, 6 kez\nskipped: 2026-12-25"),
        ("training", "repeat: FREQ=WEEKLY;COUNT=6\nskipped: [2026-12-25]\nmoved: {2026-12-22: 2026-12-23T10:00}"),
        ("episode", "duration: 24m 10s"),
        ("channel", 'quiet_hours: "22:00-08:00"'),
    ],
)
def test_the_schema_is_as_tolerant_as_the_reader(kind: str, right: str) -> None:
    assert errors(schema_of(BY_NAME[kind]), {"title": "a", **ryaml.loads(right)}) == []


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("post", "status: publishd"),
        ("post", "publish: 3.12.2026"),
        ("post", "review_by: 2026-13-45"),
        ("post", "colour: red"),
        ("post", "published_url: javascript:x"),
        ("post", "image: /etc/x.png"),
        ("post", "kpi: {metric: m}"),
        ("job", "salary: {min: 1, currency: TL, unit: MONTH}"),
        ("event", "end: 2026-12-03"),
        ("event", "start: 2026-12-03\nrepeat: weekly"),
        ("event", "start: 2026-12-03\nmoved: {2026-12-22: later}"),
        ("event", "start: 2026-12-03\nmoved: [2026-12-22]"),
        ("training", "duration: long"),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(kind: str, wrong: str) -> None:
    assert errors(schema_of(BY_NAME[kind]), {"title": "a", **ryaml.loads(wrong)}) != []


def test_the_command_lists_prints_and_writes(sahne: Run, tmp_path: Path) -> None:
    assert sahne("schema").out.split() == [*BY_NAME, "settings"]
    assert json.loads(sahne("schema", "job").out) == schema_of(BY_NAME["job"])
    assert sahne("schema", "-o", tmp_path / "a").code == 0
    assert json.loads((tmp_path / "a/post.schema.json").read_text("utf-8")) == schema_of(BY_NAME["post"])
    assert len(list((tmp_path / "a").iterdir())) == len(KINDS) + 1


def test_vs_code_finds_every_finding_of_a_check_in_its_output(workspace: WriteWorkspace, sahne: Run) -> None:
    text = "title: a\nstatus: x\naudience: [nobody]\nsummary: '{{ x }}'\nkanal: y"
    root = workspace(
        {"content/posts/a.md": item_text(text), "content/posts/b.md": item_text("title: a\nkanal: portal")}
    )
    task = json.loads(vscode_files()[".vscode/tasks.json"])["tasks"][0]
    for lang in ("en", "tr"):
        found = []
        for line in sahne("-C", root, "check", "--lang", lang).out.splitlines():
            for matcher in task["problemMatcher"]:
                match = re.match(matcher["pattern"]["regexp"], line)
                if match:
                    found.append((match[1], int(match[2]), int(match[3]), match[4], matcher["severity"]))
        rows = json.loads(sahne("-C", root, "check", "--format", "json").out)
        levels = {"error": "error", "warning": "warning", "advice": "info"}
        wanted = [(row["path"], row["line"], row["column"], row["code"], levels[row["severity"]]) for row in rows]
        assert found == wanted
        assert len({severity for *_, severity in found}) == 3


def test_vs_code_is_given_json_and_every_snippet_has_what_it_needs() -> None:
    files = {path: json.loads(data) for path, data in vscode_files().items()}
    for name, snippet in files[".vscode/sahne.code-snippets"].items():
        body = "\n".join(snippet["body"])
        assert snippet["scope"] == "markdown"
        assert snippet["description"]
        assert "$0" in body, name
        assert not re.search(r"\$[A-Z_]+[A-Z]\d", body), name  # a variable that runs into a word
    named = files[".vscode/settings.json"]["yaml.schemas"]
    assert {path.removeprefix("./") for path in named} <= files.keys()
    assert set(named.values()) == {"content/sahne.yml", *(f"content/{kind.folder}/**/*.md" for kind in KINDS)}
