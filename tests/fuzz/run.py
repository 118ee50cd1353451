"""``python -m tests.fuzz.run CORPUS [-runs=N | -max_total_time=SECONDS]``: the fuzzer, led by what it covers."""

import sys

import atheris

with atheris.instrument_imports(include=["sahne"]):
    from tests.fuzz.target import one

if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
