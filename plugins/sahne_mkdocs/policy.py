"""What a browser may load on the portal: what the portal itself serves, and nothing else.

The same stands in ``serving/nginx-portal.conf`` and ``serving/Caddyfile`` of a workspace; a test holds them together.
"""

POLICY = (
    "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'; "
    "img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'"
)
"""No inline script and no inline style. Structured data is no script to a browser; the search runs as WebAssembly."""
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
}


def header_lines() -> bytes:
    """The part of ``_headers`` that holds for every file of the portal, for static hosts that read it."""
    return b"/*\n" + "".join(f"  {name}: {value}\n" for name, value in HEADERS.items()).encode()
