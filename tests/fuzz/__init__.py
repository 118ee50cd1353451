"""Whatever stands in a file: our own findings, never an exception; and mending it twice changes nothing more."""
