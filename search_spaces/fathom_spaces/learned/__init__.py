"""Settings of the learned methods: one class each, its source in its docstring.

How each trains is in the worker's `depth` folder, how each does in docs/methods.md.
"""

from .base import LearnedSettings, NamedMethod, Readout
from .connections import GatedConnections
from .exits import DeepSupervision, Dun, Gumbel, RandomPrefix, Udn, Vsd
from .growing import GreedyLayerwise, Growth, NewBlock, Progressive
from .selectors import Fusion, HardConcrete, LayerSelect

LearnedMethod = (
    Udn
    | Vsd
    | DeepSupervision
    | RandomPrefix
    | Dun
    | Gumbel
    | HardConcrete
    | LayerSelect
    | Fusion
    | GatedConnections
    | GreedyLayerwise
    | Growth
    | Progressive
)

__all__ = [
    "DeepSupervision",
    "Dun",
    "Fusion",
    "GatedConnections",
    "GreedyLayerwise",
    "Growth",
    "Gumbel",
    "HardConcrete",
    "LayerSelect",
    "LearnedMethod",
    "LearnedSettings",
    "NamedMethod",
    "NewBlock",
    "Progressive",
    "RandomPrefix",
    "Readout",
    "Udn",
    "Vsd",
]
