"""The hash of the net that a trial is about: two trials of one hash have one net."""

from functools import lru_cache

from .blueprint import Blueprint
from .domains import Params
from .experiment import Experiment
from .families import digest
from .learned.connections import GatedConnections
from .methods import LearnedMethod, SearchedMethod


def architecture(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod | None,
    params: Params,
    depth: int | None = None,
) -> str | None:
    """16 hexadecimal digits for the net of a trial, as `families.digest` makes them.

    Args:
        experiment: of the trial.
        method: that it is of; None for confirmation.
        params: of the trial.
        depth: that was read off it, where it learned one.

    Returns:
        None of a learned run that has chosen no depth yet, and of one that prunes connections: its
        gates say what its net is, and not its settings.
    """
    if isinstance(method, GatedConnections):
        return None
    values = experiment.resolve(experiment.given(method, params))
    if method is not None and method.kind == "learned":
        values = {**values, "depth": depth} if depth is not None else {}
    if "depth" not in values:
        return None
    net = experiment.model.net(values, experiment.task.sample)
    return _hash(net)


@lru_cache(maxsize=4096)  # the trials of a search are of few nets, and looked at again and again
def _hash(net: Blueprint) -> str:
    return digest(net)
