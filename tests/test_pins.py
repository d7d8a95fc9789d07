"""The tested set: all that Fathom installs, by name and version, so that it can be audited."""

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent


def pins() -> dict[str, str]:
    """The tested versions by name."""
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def needed() -> set[str]:
    """All that Fathom with its extras needs here, directly or not, as the installed ones say."""
    left, seen = [("fathom-depth", "dev")], set[tuple[str, str]]()
    while left:
        name, extra = left.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        for text in _requires(name):
            one = Requirement(text)
            if one.marker is None or one.marker.evaluate({"extra": extra}):
                left += [(canonicalize_name(one.name), more) for more in ("", *one.extras)]
    return {name for name, _ in seen} - {"fathom-depth"}


def _requires(name: str) -> list[str]:
    try:
        return distribution(name).requires or []
    except PackageNotFoundError:
        return []


def _installed(name: str) -> str | None:
    """The version without what says how it was built, as `+cpu`; None where there is none."""
    try:
        return Version(distribution(name).version).public
    except PackageNotFoundError:
        return None


def test_all_that_is_installed_is_pinned_at_its_version() -> None:
    pinned, here = pins(), {name: _installed(name) for name in needed()}
    assert {"pydantic", "starlette", "torch", "sqlalchemy"} <= here.keys()
    wrong = {name: version for name, version in here.items() if version != pinned.get(name)}
    assert wrong == {}, "pin them in constraints.txt, or install what is pinned"
