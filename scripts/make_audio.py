"""Make the signature tune of every episode: python scripts/make_audio.py [folder]."""

import sys
from array import array
from collections.abc import Iterator
from math import exp, pi, sin, tanh
from pathlib import Path

import lameenc

_FOLDER = Path(__file__).parent.parent / "content" / "audio"
