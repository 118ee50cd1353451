"""The arrows between the packages, and what the core must not touch."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGES = {
    "sahne": ROOT / "core/sahne",
    "sahne_cli": ROOT / "cli/sahne_cli",
    "sahne_mkdocs": ROOT / "plugins/sahne_mkdocs",
}
ARROWS = {"sahne": set[str](), "sahne_cli": {"sahne"}, "sahne_mkdocs": {"sahne"}}
FRAMES = {"click", "mkdocs", "material", "properdocs", "jinja2"}
"""What only the command line and the plugin may know."""
DISK_MODULES = {"os", "shutil", "tempfile", "subprocess", "io.open", "glob"}
DISK_CALLS = {
    "open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "rmdir", "unlink", "touch", "rename", "symlink_to",
    "hardlink_to", "chmod", "iterdir", "rglob",
}  # fmt: skip
CLOCK_MODULES = {"time", "random", "secrets"}
CLOCK_CALLS = {"now", "utcnow", "today", "getenv", "uuid4", "uuid1"}


def modules_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


CORE = modules_in(PACKAGES["sahne"])


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(tree: ast.AST) -> Iterator[str]:
    """Every module that is imported, at the top or inside a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "an import that begins with a dot hides where it leads"
            yield node.module or ""


def calls_of(tree: ast.AST) -> Iterator[str]:
    """The last name of everything that is called: ``open``, ``write_text``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield node.func.attr


def top(module: str) -> str:
    return module.partition(".")[0]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_imports_only_what_its_arrows_allow(package: str) -> None:
    others = PACKAGES.keys() - {package} - ARROWS[package]
    wrong = {
        (path.name, name)
        for path in modules_in(PACKAGES[package])
        for name in imports_of(tree_of(path))
        if top(name) in others
    }
    assert not wrong


def test_no_package_is_imported_by_the_name_of_its_folder() -> None:
    paths = [path for folder in PACKAGES.values() for path in modules_in(folder)]
    assert not {
        path.name for path in paths for name in imports_of(tree_of(path)) if top(name) in {"cli", "core", "plugins"}
    }


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_core_knows_no_frame_no_clock_and_no_screen(path: Path) -> None:
    tree = tree_of(path)
    assert not {name for name in imports_of(tree) if top(name) in FRAMES | CLOCK_MODULES | {"sys", "logging"}}
    assert not set(calls_of(tree)) & (CLOCK_CALLS | {"print", "input"})


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_only_one_module_of_the_core_touches_the_disk(path: Path) -> None:
    tree = tree_of(path)
    imported = set(imports_of(tree))
    if path.name == "files.py":
        return
    pipes = {"os"} if path.name == "processes.py" else set()
    assert not (imported - pipes) & DISK_MODULES
    if "importlib.resources" not in imported:  # a file of the package itself is no file of a workspace
        assert not set(calls_of(tree)) & DISK_CALLS


@pytest.mark.parametrize("code", ["from sahne_cli.main import main", "def late():\n    import sahne_cli.main as main"])
def test_a_wrong_arrow_would_be_seen(code: str) -> None:
    assert "sahne_cli.main" in set(imports_of(ast.parse(code)))
