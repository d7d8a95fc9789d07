"""Samplers: how a searched method chooses the parameters of its next trial.

Each is an `optuna.samplers.BaseSampler` over a `Space`, of use without the service as well:

    study = optuna.create_study(sampler=TpeSampler(space, seed=0))
    study.optimize(lambda trial: train(**space.suggest(trial)), n_trials=50)
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from fathom_spaces.searched import Own, SearchedMethod
from fathom_spaces.space import Space

from . import cmaes, controller, evolution, gp, grid, halving, own, qmc, random, ternary, tpe
from .base import History, Later, Point, SpaceSampler, proposed
from .by_run import Drawn, RunSampler, made_by_run
from .cmaes import CmaesSampler
from .controller import ControllerSampler
from .evolution import RegularisedEvolutionSampler
from .gp import GpSampler
from .grid import GridSampler
from .halving import DepthHalvingSampler
from .nsga2 import Nsga2Sampler
from .own import OwnSampler
from .qmc import QmcSampler
from .random import RandomSampler
from .ternary import TernarySampler
from .tpe import TpeSampler

# Of the method's settings, what it searches, the seed of its repetition and how many trials it has.
Make: TypeAlias = Callable[[Any, Space, int, int], SpaceSampler]

SAMPLERS: dict[str, Make] = {
    "grid": grid.make,
    "random": random.make,
    "qmc": qmc.make,
    "tpe": tpe.make,
    "gp": gp.make,
    "cmaes": cmaes.make,
    "controller": controller.make,
    "evolution": evolution.make,
    "ternary": ternary.make,
    "successive_halving": halving.make,
}


def made(method: SearchedMethod, space: Space, seed: int, trials: int) -> SpaceSampler:
    """The sampler of a method of an experiment, for one repetition of so many trials."""
    make: Make = own.make if isinstance(method, Own) else SAMPLERS[method.algorithm]
    return make(method, space, seed, trials)


__all__ = [
    "SAMPLERS",
    "CmaesSampler",
    "ControllerSampler",
    "DepthHalvingSampler",
    "Drawn",
    "GpSampler",
    "GridSampler",
    "History",
    "Later",
    "Nsga2Sampler",
    "OwnSampler",
    "Point",
    "QmcSampler",
    "RandomSampler",
    "RegularisedEvolutionSampler",
    "RunSampler",
    "SpaceSampler",
    "TernarySampler",
    "TpeSampler",
    "made",
    "made_by_run",
    "proposed",
]
