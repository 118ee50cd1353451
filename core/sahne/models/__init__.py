"""The shape of every kind of item and registry, one module a kind."""
