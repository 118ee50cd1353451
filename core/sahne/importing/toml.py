"""TOML front matter, as Hugo teams write it, said in YAML; its comments stay where they are."""

import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any

_PLAIN = re.compile(r"[A-Za-z_][\w-]*")


def as_yaml(text: str) -> str:
    """The same fields and comments in YAML, one field a line; a table becomes one line with braces.

    Raises:
        tomllib.TOMLDecodeError: The text is no TOML.
    """
    fields = tomllib.loads(text)
    table, said, lines = "", set(), []
    for statement in _statements(text):
        inner = _parsed(statement)
        if not inner:
            lines.append(statement)
            continue
        first = next(iter(inner))
        table = first if statement.lstrip().startswith("[") else table
        name = table or first
        lines.append(_line(statement, name, None if name in said else fields[name]))
        said.add(name)
    return "".join(lines)


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _statements(text: str) -> Iterator[str]:
    """Blank lines, comments, table headers and assignments, each with its line ends; an assignment may have many lines."""
    statement = ""
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        statement += line
        if _parsed(statement) is not None:
            yield statement
            statement = ""


def _line(statement: str, name: str, value: Any) -> str:
    """One field with its comments; a field that was said already leaves only its comments."""
    end = "\r\n" if statement.endswith("\r\n") else "\n"
    comments = "".join(f"{comment}{end}" for comment in _comments(statement))
    if value is None:
        return comments
    key = name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
    return f"{comments}{key}: {_value(value)}{end}"


def _value(value: Any) -> str:
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    return json.dumps(value, ensure_ascii=False, default=lambda moment: moment.isoformat())


def _comments(statement: str) -> Iterator[str]:
    """The comments of a statement: what can be cut from a # to the end of its line without changing a value."""
    whole = _parsed(statement)
    lines = statement.replace("\r\n", "\n").split("\n")
    for number, line in enumerate(lines):
        for sign in re.finditer("#", line):
            if _parsed("\n".join([*lines[:number], line[: sign.start()], *lines[number + 1 :]])) == whole:
                yield line[sign.start() :]
                break
