"""Fathom's contract with the outside: requests, responses, the client and the command line."""

from fathom_spaces import __version__
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
