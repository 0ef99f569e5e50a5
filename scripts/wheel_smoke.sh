#!/usr/bin/env bash
# Install the built wheel into an environment of its own, away from the repository, and use it.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${PYTHON:-python3}" -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet "$(ls "$PWD"/dist/*.whl)[sandbox]"
cp tests/wheel_smoke.py "$work/smoke.py"
cd "$work"
"$work/venv/bin/python" -I smoke.py
