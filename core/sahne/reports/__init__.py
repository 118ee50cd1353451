"""Findings as text for a terminal, as JSON, and as annotations of a merge request."""
