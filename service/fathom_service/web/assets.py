"""What pages load: styles, scripts, and plotly's library, all from here, all kept by browsers.

A page names a file with the digest of its content, so that a browser keeps it for a year and asks
for another one after an upgrade.
"""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fastapi import APIRouter, Request, Response

from fathom_service.comparison.plots import plotly_js
from fathom_service.comparison.report import ASSETS as SHARED
from fathom_spaces.errors import NotFound

OWN = Path(__file__).parent / "assets"
_FILES = {
    "fathom.css": (SHARED / "fathom.css", "text/css"),
    "figures.js": (SHARED / "figures.js", "text/javascript"),
    "live.js": (OWN / "live.js", "text/javascript"),
    "submit.js": (OWN / "submit.js", "text/javascript"),
    "icon.svg": (OWN / "icon.svg", "image/svg+xml"),
}
_PLOTLY = "plotly.js"
_YEAR_SECONDS = 365 * 24 * 3600

router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Asset:
    """A file as it is sent."""

    content: bytes
    packed: bytes
    media_type: str
    digest: str


@router.get("/assets/{name}")
def asset(request: Request, name: str, v: str = "") -> Response:
    """One file; `v` is the digest that the page knew it by."""
    found = load(name)
    kept = f"public, max-age={_YEAR_SECONDS}, immutable" if v == found.digest else "no-cache"
    headers = {"Cache-Control": kept, "ETag": f'"{found.digest}"', "Vary": "Accept-Encoding"}
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(found.content, headers=headers, media_type=found.media_type)
    headers["Content-Encoding"] = "gzip"
    return Response(found.packed, headers=headers, media_type=found.media_type)


def address(name: str) -> str:
    """Where a page finds a file; raises `NotFound` for one there is not."""
    return f"/assets/{name}?v={load(name).digest}"


@cache
def load(name: str) -> Asset:
    """A file by its name; raises `NotFound`."""
    if name == _PLOTLY:
        content, media_type = plotly_js().encode(), "text/javascript"
    elif name in _FILES:
        path, media_type = _FILES[name]
        content = path.read_bytes()
    else:
        raise NotFound("asset", name)
    digest = hashlib.sha256(content).hexdigest()[:16]
    return Asset(content, gzip.compress(content, 6, mtime=0), media_type, digest)
