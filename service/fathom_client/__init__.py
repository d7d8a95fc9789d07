"""Fathom's contract with the outside: requests, responses, the client and the command line."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from fathom_spaces import __version__

if TYPE_CHECKING:
    from fathom_spaces.errors import FathomError, FieldError, InvalidSpec
    from fathom_spaces.experiment import Experiment
    from fathom_spaces.study import StudySpec

    from .ask_and_tell import AsyncStudy, AsyncTrial, PrunedError, Study, Trial
    from .client import AsyncClient, Client
    from .comparison import Comparison
    from .own_server import here

__all__ = [
    "AsyncClient",
    "AsyncStudy",
    "AsyncTrial",
    "Client",
    "Comparison",
    "Experiment",
    "FathomError",
    "FieldError",
    "InvalidSpec",
    "PrunedError",
    "Study",
    "StudySpec",
    "Trial",
    "__version__",
    "here",
]

# Loaded on first use: the command line starts without httpx and without building any model.
_HOMES = {
    "AsyncClient": "fathom_client.client",
    "AsyncStudy": "fathom_client.ask_and_tell",
    "AsyncTrial": "fathom_client.ask_and_tell",
    "Client": "fathom_client.client",
    "Comparison": "fathom_client.comparison",
    "Experiment": "fathom_spaces.experiment",
    "FathomError": "fathom_spaces.errors",
    "FieldError": "fathom_spaces.errors",
    "InvalidSpec": "fathom_spaces.errors",
    "PrunedError": "fathom_client.ask_and_tell",
    "Study": "fathom_client.ask_and_tell",
    "StudySpec": "fathom_spaces.study",
    "Trial": "fathom_client.ask_and_tell",
    "here": "fathom_client.own_server",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
