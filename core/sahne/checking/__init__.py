"""How a workspace is checked fast: each file for itself, in several processes and from a cache, then all together."""
