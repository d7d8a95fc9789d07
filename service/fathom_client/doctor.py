"""The checks of `fathom doctor`: this machine, the server, and what each package adds."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path

from fathom_spaces import __version__
from fathom_spaces.errors import FathomError, Forbidden, InvalidSpec, Unauthorized
from fathom_spaces.experiment import Experiment

from .checks import Check
from .client import Client
from .wire import PROTOCOL, Health
from .wire_work import Renewal

LEAST_PYTHON = (3, 11)
LEAST_FREE_BYTES = 1 << 30
# One module of each extra that nothing else brings.
EXTRAS = {"server": ("fastapi", "alembic", "optuna"), "worker": ("torch", "sklearn")}


def examine(server: str | None = None, token: str | None = None) -> list[Check]:
    """Every finding: this machine's, each package's, the server's."""
    found = [_python(), _disk(Path.cwd())]
    found += [_extra(name, modules) for name, modules in EXTRAS.items()]
    for entry_point in entry_points(group="fathom.checks"):
        found += _of_package(entry_point)
    return [*found, *_of_server(server, token)]


def _python() -> Check:
    return Check(
        "Python",
        sys.version_info >= LEAST_PYTHON,
        f"{platform.python_version()} at {sys.executable}",
        "Fathom needs Python 3.11 or newer.",
    )


def _disk(folder: Path) -> Check:
    free = shutil.disk_usage(folder).free
    return Check(
        "free disk",
        free >= LEAST_FREE_BYTES,
        f"{free / 2**30:.1f} GiB in {folder}",
        "Free at least 1 GiB, or work in another folder.",
    )


def _extra(name: str, modules: tuple[str, ...]) -> Check:
    missing = [module for module in modules if find_spec(module) is None]
    return Check(
        f"extra {name}",
        not missing,
        f"missing: {', '.join(missing)}" if missing else "installed",
        f"Install fathom-depth[{name}] where this machine is to be a {name}.",
        required=False,
    )


def _of_package(entry_point: EntryPoint) -> list[Check]:
    try:
        found: list[Check] = entry_point.load()()
    except (ImportError, AttributeError) as error:
        remedy = "Install its extra, or Fathom again."
        return [Check(f"{entry_point.name} checks", False, str(error), remedy, required=False)]
    return found


def _of_server(server: str | None, token: str | None) -> Iterator[Check]:
    # Without an address given, no server is an ordinary state of a machine.
    required = bool(server or os.environ.get("FATHOM_SERVER"))
    try:
        with Client(server, token, timeout=5.0, retry_seconds=0) as client:
            health = client.ready()
            yield Check("server", True, f"{client.server} is ready")
            yield _version(health)
            yield from _token(client)
    except FathomError as error:
        yield Check("server", False, error.detail, "", required=required)


def _version(health: Health) -> Check:
    ok = health.version == __version__ and health.protocol == PROTOCOL
    theirs = f"server {health.version} (protocol {health.protocol})"
    ours = f"here {__version__} (protocol {PROTOCOL})"
    same_protocol = health.protocol == PROTOCOL
    remedy = "Install the same version on both sides."
    return Check("version", ok, f"{theirs}, {ours}", remedy, required=not same_protocol)


def _token(client: Client) -> Iterator[Check]:
    try:
        scopes = [scope for scope, probe in _PROBES.items() if _allows(client, probe)]
    except Unauthorized as error:
        remedy = "Make one with `fathom token create`, and set FATHOM_TOKEN to it."
        yield Check("token", False, error.detail, remedy)
        return
    remedy = "Make one with more scopes: `fathom token create --help`."
    yield Check("token", bool(scopes), f"allows {', '.join(scopes) or 'nothing'}", remedy)


def _allows(client: Client, probe: Callable[[Client], object]) -> bool:
    try:
        probe(client)
    except Unauthorized:
        raise
    except Forbidden:
        return False
    except (FathomError, InvalidSpec):
        return True  # refused for another reason, after the scope was found good
    return True


def _submit_nothing(client: Client) -> None:
    client.preflight(
        Experiment.model_validate(
            {
                "name": "doctor",
                "task": {"dataset": "iris"},
                "model": {"depth": {"low": 1, "high": 2}},
                "methods": [{"searched": "grid"}],
            }
        )
    )


_NOBODYS = "none"
# Each changes nothing: a list, a dry run, and the renewal of a lease that nobody holds.
_PROBES: dict[str, Callable[[Client], object]] = {
    "read": lambda client: next(client.experiments(), None),
    "submit": _submit_nothing,
    "work": lambda client: client.renew("doctor", Renewal(token=_NOBODYS)),
}
