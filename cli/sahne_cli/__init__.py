"""The command line: one command a file; it parses, calls the core, and prints."""
