"""``python -m bench.lighthouse``: Lighthouse on pages of the example, on mobile settings, from nginx as it is delivered.

Needs npm, Chromium and nginx. Figures of performance move with the machine, so no test depends on them; a file may be
named to which the whole reports are written, for what is missing to 100.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.site.servers import serving

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    "home": "",
    "job list": "acik-pozisyonlar/",
    "job": "acik-pozisyonlar/kidemli-veri-muhendisi/",
    "story": "hikayeler/gece-vardiyasi/",
    "event": "etkinlikler/tuzla-acik-gun/",
    "episode": "podcast/depoda-guvenlik-dur-deme-hakki/",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
_PACKAGE = {"name": "bench-lighthouse", "private": True, "dependencies": {"lighthouse": "12.8.2"}}
_CHROME = "--headless=new --no-sandbox --disable-gpu"


def installed() -> Path:
    """Lighthouse 12, the last that runs on node 20; kept in ``build/``."""
    folder = ROOT / "build/node-lighthouse"
    program = folder / "node_modules/.bin/lighthouse"
    if not program.exists():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text(json.dumps(_PACKAGE))
        subprocess.run(
            ["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=folder,
            check=True,
        )
    return program


def report(address: str, folder: Path) -> dict[str, object]:
    """What Lighthouse says of one page."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    words = [str(installed()), address, "--quiet", "--output=json", f"--output-path={folder / 'report.json'}"]
    words += [f"--chrome-flags={_CHROME}", f"--only-categories={','.join(CATEGORIES)}"]
    subprocess.run(words, check=True, env={**os.environ, "CHROME_PATH": chromium})
    read: dict[str, object] = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return read


def scores(told: dict[str, object]) -> str:
    """The four figures, and by name what is not whole in them."""
    categories, audits = told["categories"], told["audits"]
    assert isinstance(categories, dict)
    assert isinstance(audits, dict)
    figures = " ".join(f"{round(categories[name]['score'] * 100):>5}" for name in CATEGORIES)
    weighed = [part["id"] for name in CATEGORIES for part in categories[name]["auditRefs"] if part["weight"]]
    short = [name for name in weighed if (score := audits[name]["score"]) is not None and score < 0.9]
    return f"{figures}  {', '.join(short)}"


def main() -> None:
    """Build the example beside, serve it, and print a line a page."""
    with tempfile.TemporaryDirectory(prefix="lighthouse-") as name:
        folder = Path(name)
        for part in ("content", "docs"):
            shutil.copytree(ROOT / part, folder / part)
        for part in ("mkdocs.yml", "mkdocs.playbook.yml"):
            shutil.copy(ROOT / part, folder / part)
        build = [sys.executable, "-m", "sahne_cli", "-C", name, "build", "portal", "--no-check"]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        given = ROOT / "core/sahne/starter/serving"
        print(f"{'':<10}" + " ".join(f"{name[:5]:>5}" for name in CATEGORIES))
        with serving("nginx", given, folder / "site/portal", folder / "server", policy=True) as address:
            for page, path in PAGES.items():
                told = report(address + path, folder)
                print(f"{page:<10}{scores(told)}", flush=True)
                if sys.argv[1:]:
                    shutil.copy(folder / "report.json", Path(sys.argv[1]) / f"{page.replace(' ', '-')}.json")


if __name__ == "__main__":
    main()
