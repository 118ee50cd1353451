"""Numbers that other tools export, as rows of ``content/results/``: one module a tool, and how they are read and joined."""
