#!/bin/sh
# Make .venv with exactly what requirements.lock names, and this project in it. Runs again only when the lock or pyproject.toml changed.
set -eu
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Sahne needs Python 3.11 or newer; $python is $("$python" --version). Try: make PYTHON=python3.12" >&2
    exit 1
}

make_venv() { rm -rf .venv && "$python" -m venv .venv >/dev/null 2>&1; }

if ! make_venv; then
    # Debian and Ubuntu keep this part of Python in a package of its own.
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv
        make_venv
    else
        echo "Python cannot make virtual environments here. On Debian and Ubuntu: sudo apt install python3-venv" >&2
        exit 1
    fi
fi

.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
touch .venv/ready
