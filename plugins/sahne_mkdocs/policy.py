"""What a browser may load on the two sites: what they serve themselves, and nothing else.

The portal's stands in ``serving/nginx-portal.conf`` and ``serving/Caddyfile`` of a workspace too; a test holds them together.
That of the playbook names the scripts within its theme's pages, which change with the theme, so each build writes it.
"""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

POLICY = (
    "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
    "img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; manifest-src 'self'"
)
"""No inline script and no inline style. Structured data is no script to a browser; the search runs as WebAssembly."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}


def header_lines() -> bytes:
    """The part of ``_headers`` that is the portal's alone, for static hosts that read it.

    The policy is for every file; the worker is asked for anew each time, else it would live on for a day.
    """
    every = "/*\n" + "".join(f"  {name}: {value}\n" for name, value in HEADERS.items())
    return f"{every}/sw.js\n  Cache-Control: no-cache\n/*.webmanifest\n  Content-Type: application/manifest+json\n".encode()


_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def inline_scripts(html: str) -> Iterator[str]:
    """The scripts within a page, as a policy names them: ``sha256-…``."""
    for script in _SCRIPT.findall(html):
        yield f"sha256-{b64encode(sha256(script.encode()).digest()).decode()}"


def write_playbook_policy(folder: Path, scripts: Iterable[str]) -> None:
    """Write the policy of a playbook into it: for nginx and Caddy to include, and at the head of ``_headers``.

    Args:
        folder: The playbook, which has its ``_headers``.
        scripts: What stands within its pages, as from ``inline_scripts``.
    """
    named = "".join(f" '{script}'" for script in sorted(scripts))
    policy = POLICY.replace("'wasm-unsafe-eval'", f"'wasm-unsafe-eval'{named}")
    headers = HEADERS | {"Content-Security-Policy": policy}
    nginx = "".join(f'add_header {name} "{value}" always;\n' for name, value in headers.items())
    caddy = "".join(f'header {name} "{value}"\n' for name, value in headers.items())
    (folder / "_policy.nginx").write_text(nginx, encoding="utf-8", newline="\n")
    (folder / "_policy.caddy").write_text(caddy, encoding="utf-8", newline="\n")
    lines = "/*\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
    known = folder / "_headers"
    known.write_bytes(lines.encode() + known.read_bytes())
