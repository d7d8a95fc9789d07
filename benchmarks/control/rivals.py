"""The rivals' libraries, in a virtual environment of their own: Vizier brings JAX."""

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ENVIRONMENT = Path(__file__).resolve().parent.parent / ".rivals"
# An older equinox, which Vizier allows, does not import with the newest JAX.
PACKAGES = ("google-vizier[jax]==0.1.24", "grpcio", "psycopg[binary]")
_CHECK = "from vizier.service import clients, servers; from optuna.storages import GrpcStorageProxy"


def interpreter(given: str | None) -> tuple[str | None, str]:
    """The Python that has them, and why there is none."""
    path = given or str(ENVIRONMENT / "bin" / "python")
    try:
        if given is None and not Path(path).exists():
            _make()
        _run(path, "-c", _CHECK)
    except (OSError, subprocess.CalledProcessError) as error:
        words = str(getattr(error, "stderr", "") or error).strip().splitlines()
        return None, f"{path} cannot import google-vizier and grpcio: {words[-1] if words else ''}"
    return path, ""


def _make() -> None:
    print(f"Installing Vizier into {ENVIRONMENT} (minutes, once).", flush=True)
    _run(sys.executable, "-m", "venv", str(ENVIRONMENT))
    pip = (str(ENVIRONMENT / "bin" / "python"), "-m", "pip", "install", "--quiet")
    _run(*pip, *PACKAGES, f"optuna=={version('optuna')}")
    _run(*pip, "--upgrade", "equinox")


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True)
