"""What each site may show: types made for templates, filled from the library."""
