"""Files for VS Code: what to type, from the models themselves, and findings in its list of problems; no extension is needed.

VS Code itself completes from snippets and reads findings from a task. The schemas serve extensions: Red Hat's YAML one takes
that of ``content/sahne.yml``; it does not look into the front matter of Markdown (its issue 207), but one that does takes
those of the kinds from the same setting.
"""

import json
from typing import Any

from sahne.editors.schema import schema_of, schema_of_settings
from sahne.editors.snippets import snippets
from sahne.kinds import KINDS
from sahne.settings import PATH

SCHEMAS = ".vscode/sahne"
_SEVERITIES = {
    "error": r"(?!(?:warning|uyarı|advice|öneri): )",
    "warning": r"(?:warning|uyarı): ",
    "info": r"(?:advice|öneri): ",
}
"""As VS Code calls them -> what stands between code and message."""


def schemas() -> dict[str, dict[str, Any]]:
    """File name -> schema, of every kind and of the settings."""
    kinds = {f"{kind.name}.schema.json": schema_of(kind) for kind in KINDS}
    return kinds | {"settings.schema.json": schema_of_settings()}


def vscode_files() -> dict[str, bytes]:
    """Path -> content."""
    found: dict[str, Any] = {
        ".vscode/settings.json": _settings(),
        ".vscode/extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
        ".vscode/tasks.json": _tasks(),
        ".vscode/sahne.code-snippets": snippets(),
    }
    found |= {f"{SCHEMAS}/{name}": schema for name, schema in schemas().items()}
    return {path: as_json(value).encode() for path, value in found.items()}


def as_json(value: Any) -> str:
    """As it is written to a file."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _settings() -> dict[str, Any]:
    kinds = {f"{SCHEMAS}/{kind.name}.schema.json": f"content/{kind.folder}/**/*.md" for kind in KINDS}
    return {
        "yaml.schemas": {f"./{SCHEMAS}/settings.schema.json": PATH}
        | {f"./{path}": files for path, files in kinds.items()},
        "files.eol": "\n",
        "files.insertFinalNewline": True,
        "[markdown]": {
            "editor.wordWrap": "on",
            "editor.snippetSuggestions": "top",
            "editor.wordBasedSuggestions": "off",
            "files.trimTrailingWhitespace": False,
        },
    }


def _tasks() -> dict[str, Any]:
    matchers = [
        {
            "owner": f"sahne-{severity}",
            "source": "sahne",
            "severity": severity,
            "fileLocation": ["relative", "${workspaceFolder}"],
            "pattern": {
                "regexp": rf"^(content/.+?):(\d+):(\d+): (SAH\d{{3}}) {between}(.*)$",
                "file": 1,
                "line": 2,
                "column": 3,
                "code": 4,
                "message": 5,
            },
        }
        for severity, between in _SEVERITIES.items()
    ]
    task = {
        "label": "sahne check",
        "type": "process",
        "command": "sahne",
        "args": ["check"],
        "options": {"env": {"NO_COLOR": "1"}},
        "group": {"kind": "build", "isDefault": True},
        "presentation": {"reveal": "silent", "clear": True},
        "problemMatcher": matchers,
    }
    serve = {"label": "sahne serve", "type": "process", "command": "sahne", "args": ["serve"], "problemMatcher": []}
    return {"version": "2.0.0", "tasks": [task, serve]}
