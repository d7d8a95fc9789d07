"""Fused trials: several small trials of one study trained as one array (HFTA, MLSys 2021)."""

from .member import Trial
from .serving import serve
from .session import train_fused

__all__ = ["Trial", "serve", "train_fused"]
