"""The figures: each a ratio of two medians from one run on one machine.

A ratio is worth something when the machine was calm: what it is measured against then has a core to itself, near 100 %.
"""

import os
import platform
from dataclasses import dataclass

from bench.commands import Bench
from bench.measure import Run, interleaved, megabytes, seconds, share


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    goal: float
    detail: str
    """What was divided by what."""

    def __str__(self) -> str:
        verdict = "pass" if self.value <= self.goal else "MISS"
        return f"{self.name:<38}{self.value:>7.2f}{self.goal:>7.2f}  {verdict}  {self.detail}"


def machine() -> str:
    """What the figures were measured on."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}{load}"


def check_figure(bench: Bench) -> list[Figure]:
    """``sahne check`` against reading and parsing the same files, and again after one edit; every rule is on."""
    floor = bench.floor("check", bench.workspace(bench.items))
    cold, second, least = interleaved((*bench.first_and_second("check"), floor), bench.runs, bench.environ)
    return [
        _ratio(f"check, {bench.items} items", cold, least, "floor", 3.0),
        _ratio(f"check, {bench.items} items, one edited", second, cold, "the first check", 0.5),
    ]


def peer_figure(bench: Bench) -> list[Figure]:
    """``sahne check`` against ``astro sync``, which knows the fields and no rule beyond them; where npm is there."""
    peer = bench.astro()
    if peer is None:
        print("check, against astro sync: not measured, for npm is not there or could not install it")
        return []
    cold, theirs = interleaved((bench.first_and_second("check")[0], peer), min(bench.runs, 2), bench.environ)
    return [_ratio(f"check, {bench.items} items", cold, theirs, "astro sync", 1.0)]


def export_figure(bench: Bench) -> list[Figure]:
    """``sahne export`` against one serialization of the same events by icalendar, and again after one edit."""
    floor = bench.floor("export", bench.folder / str(bench.items) / "events.pickle")
    first, second, theirs = interleaved((*bench.first_and_second("export"), floor), bench.runs, bench.environ)
    return [
        _ratio(f"export, {bench.items} items", first, theirs, "icalendar once", 1.5),
        _ratio(f"export, {bench.items} items, one edited", second, first, "the first export", 1.0),
    ]


def build_figure(bench: Bench) -> list[Figure]:
    """``sahne build portal`` against plain MkDocs, and how it grows; both sizes are built in the same rounds."""
    few, many = bench.sizes
    commands = [
        command for size in bench.sizes for command in (bench.sahne(size, "build", "portal"), bench.plain(size))
    ]
    ours_few, plain_few, ours_many, plain_many = interleaved(commands, bench.runs, bench.environ)
    return [
        _ratio(f"build portal, {few} items", ours_few, plain_few, f"mkdocs, {bench.pages(few)}", 1.0),
        _ratio(f"build portal, {many} items", ours_many, plain_many, f"mkdocs, {bench.pages(many)}", 1.0),
        _growth("time", bench.sizes, seconds(ours_few), seconds(ours_many)),
        _growth("memory", bench.sizes, megabytes(ours_few), megabytes(ours_many)),
    ]


def _growth(what: str, sizes: tuple[int, int], few: float, many: float) -> Figure:
    """How many times more of something the larger size takes; a goal of as many times as it is larger."""
    detail = f"{few:.1f} to {many:.1f} from {sizes[0]} to {sizes[1]} items"
    return Figure(name=f"build portal, growth in {what}", value=many / few, goal=sizes[1] / sizes[0], detail=detail)


def _ratio(name: str, ours: list[Run], theirs: list[Run], other: str, goal: float) -> Figure:
    detail = f"{_said(ours)} / {_said(theirs)} ({other}; a core to itself {share(theirs):.0%})"
    return Figure(name=name, value=seconds(ours) / seconds(theirs), goal=goal, detail=detail)


def _said(runs: list[Run]) -> str:
    return f"{seconds(runs):.2f} s {megabytes(runs):.0f} MB"
