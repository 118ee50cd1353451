"""Approvals of four eyes: who read what before it goes out, pinned to what was read.

The rows stand in ``content/approvals/*.csv``. What is pinned is told in ``pinned.py``, what holds in ``standing.py``.
"""
