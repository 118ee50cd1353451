"""``python -m bench``: print the table.

Sizes and the number of runs can be set, for a quick look: ``python -m bench --items 1000 --runs 1 --only check``.
"""

import argparse
import tempfile
from pathlib import Path

from bench.commands import Bench
from bench.run import build_figure, check_figure, export_figure, machine, peer_figure

_FIGURES = {"check": check_figure, "peer": peer_figure, "export": export_figure, "build": build_figure}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="bench", description="Ratios, as medians of several runs on this machine.")
    parser.add_argument("--only", choices=list(_FIGURES))
    parser.add_argument("--items", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=5)
    chosen = parser.parse_args()
    print(f"{machine()}, medians of {chosen.runs} runs")
    print(f"{'figure':<38}{'ratio':>7}{'goal':>7}")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        bench = Bench(folder=Path(folder), items=chosen.items, runs=chosen.runs)
        bench.prepare()
        for name in [chosen.only] if chosen.only else _FIGURES:
            for figure in _FIGURES[name](bench):
                print(figure, flush=True)
    print(f"afterwards: {machine()}")


if __name__ == "__main__":
    main()
