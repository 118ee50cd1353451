"""Calendar feeds: from dated entries to the bytes that eleven parsers read alike."""
