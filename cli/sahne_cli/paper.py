"""A page printed into a PDF by the Chromium of the machine, where there is one."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_PROGRAMS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
    "chrome",
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
_SECONDS = 120


def find_browser() -> str | None:
    """A Chromium, by its own name or a maker's; None where there is none. ``SAHNE_CHROMIUM`` names another."""
    named = os.environ.get("SAHNE_CHROMIUM")
    if named is not None:
        return named if Path(named).is_file() else None
    found = (shutil.which(name) for name in _PROGRAMS)
    return next((path for path in (*found, *_PLACES) if path and Path(path).is_file()), None)


def printed(html: str, browser: str) -> bytes | None:
    """The pages of a document that loads nothing; None where the browser does not make them.

    Args:
        html: The whole document.
        browser: The program.
    """
    with tempfile.TemporaryDirectory(prefix="sahne-", ignore_cleanup_errors=True) as folder:
        page, paper = Path(folder, "report.html"), Path(folder, "report.pdf")
        page.write_text(html, encoding="utf-8")
        command = [
            browser,
            "--headless",
            "--disable-gpu",
            "--disable-extensions",
            "--no-first-run",
            "--no-pdf-header-footer",
            f"--user-data-dir={Path(folder, 'profile')}",
            f"--print-to-pdf={paper}",
            page.as_uri(),
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:  # Chromium's sandbox refuses to run as root, as in containers
            command.insert(1, "--no-sandbox")
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return None
        return paper.read_bytes() if paper.is_file() and paper.stat().st_size else None
