"""``python -m sahne_cli`` is ``sahne``."""

from sahne_cli.main import main

main()
