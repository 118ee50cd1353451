"""The MkDocs plugin: events become calls of the core, views become pages."""
