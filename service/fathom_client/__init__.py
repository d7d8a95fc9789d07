"""Fathom's contract with the outside: requests, responses, the client and the command line."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from fathom_spaces import __version__

if TYPE_CHECKING:
    from fathom_spaces.errors import FathomError, FieldError, InvalidSpec
    from fathom_spaces.experiment import Experiment

    from .client import AsyncClient, Client
    from .comparison import Comparison

__all__ = [
    "AsyncClient",
    "Client",
    "Comparison",
    "Experiment",
    "FathomError",
    "FieldError",
    "InvalidSpec",
    "__version__",
]

# Loaded on first use: the command line starts without httpx and without building any model.
_HOMES = {
    "AsyncClient": "fathom_client.client",
    "Client": "fathom_client.client",
    "Comparison": "fathom_client.comparison",
    "Experiment": "fathom_spaces.experiment",
    "FathomError": "fathom_spaces.errors",
    "FieldError": "fathom_spaces.errors",
    "InvalidSpec": "fathom_spaces.errors",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
