"""THIRD_PARTY.md: what `pip install` brings along, under which licences."""

import json
import os
import subprocess
import sys

from .conftest import ROOT, Install, Installed

NOTICES = ROOT / "THIRD_PARTY.md"
HEAD = """# Third-party software

Fathom's packages contain no code of others. Installing the extras `server` and `worker` brings
these along, in the tested set, each under its authors' own licence. Made by `make golden`.

| package | licence | for |
|---|---|---|
"""
# Copyleft that would reach over to whoever imports it.
REFUSED = ("AGPL", "GNU GENERAL PUBLIC", "GPL-2", "GPL-3", "GPLV2", "GPLV3", "SSPL", "UNKNOWN")
WEAK = ("LESSER", "LGPL")


def test_the_golden_notices_name_all_that_is_installed(install: Install) -> None:
    found = {extra: _licences(install(extra)) for extra in ("server", "worker")}
    names = sorted(set().union(*found.values()), key=str.lower)
    lines = []
    for name in names:
        extras = [extra for extra in found if name in found[extra]]
        lines.append(f"| {name} | {found[extras[0]][name]} | {', '.join(extras)} |\n")
    text = HEAD + "".join(lines)
    if os.environ.get("FATHOM_UPDATE_GOLDEN"):
        NOTICES.write_text(text)
    assert NOTICES.read_text() == text, "make golden"


def test_no_licence_is_one_that_we_cannot_ship_with(install: Install) -> None:
    found = _licences(install("server")) | _licences(install("worker"))
    assert {"torch", "optuna"} <= found.keys()
    wrong = {
        name: licence
        for name, licence in found.items()
        if any(word in licence.upper() for word in REFUSED)
        and not any(word in licence.upper() for word in WEAK)
    }
    assert wrong == {}


def _licences(here: Installed) -> dict[str, str]:
    """The licence of each package there, in its authors' words."""
    listed = subprocess.run(
        [sys.executable, "-m", "piplicenses", "--python", here.python, "--format", "json"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    packages = json.loads(listed.stdout)
    return {p["Name"]: p["License"] for p in packages if p["Name"] != "fathom-depth"}
