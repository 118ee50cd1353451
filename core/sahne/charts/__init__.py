"""Charts as SVG, drawn when a page is built: numbers first (``kpi.py``), then the text (``svg.py``); CSS gives the colours."""
