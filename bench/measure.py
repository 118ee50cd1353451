"""Run commands and say how long they took and how much memory they needed."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command."""

    seconds: float
    """By the clock on the wall."""
    processor: float
    """Seconds of processor time, of the command and all it started."""
    megabytes: float
    """Peak resident memory of the command, or of the largest process it started; 0 where it cannot be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is run, and what is put in order before, which is not measured."""

    arguments: Sequence[object]
    before: Callable[[], None] = lambda: None
    cwd: Path | None = None


def interleaved(commands: Sequence[Command], times: int, environ: dict[str, str]) -> list[list[Run]]:
    """Run several commands in turn, A B A B, so that a slow moment of the machine falls on all.

    One round more is run first and not counted; it fills the caches of the disk and of Python's own bytecode.
    """
    rounds = [[run(command, environ) for command in commands] for _ in range(times + 1)]
    return [list(runs) for runs in zip(*rounds[1:], strict=True)]


def run(command: Command, environ: dict[str, str]) -> Run:
    """Run a command once.

    Raises:
        SystemExit: It failed; what it said comes with it.
    """
    command.before()
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(
            [*map(str, command.arguments)], stdout=said, stderr=said, cwd=command.cwd, env=environ
        )
        code, processor, megabytes = _wait(process)
        seconds = time.perf_counter() - start
        if code != 0:
            said.seek(0)
            sys.exit(f"{' '.join(map(str, command.arguments))} failed:\n{said.read().decode(errors='replace')}")
    return Run(seconds, processor, megabytes)


def _wait(process: subprocess.Popen[bytes]) -> tuple[int, float, float]:
    """The exit code of a process, its processor time and its peak memory."""
    if not hasattr(os, "wait4"):
        return process.wait(), 0.0, 0.0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1_000_000


def seconds(runs: Sequence[Run]) -> float:
    """The median of the times."""
    return statistics.median(run.seconds for run in runs)


def share(runs: Sequence[Run]) -> float:
    """The median of processor time by wall time: near 1 for one process that had a core to itself."""
    return statistics.median(run.processor / run.seconds for run in runs)


def megabytes(runs: Sequence[Run]) -> float:
    """The median of the peaks of memory."""
    return statistics.median(run.megabytes for run in runs)
