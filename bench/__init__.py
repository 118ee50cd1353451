"""Benchmarks: ratios measured in one run on one machine; no test depends on them."""
