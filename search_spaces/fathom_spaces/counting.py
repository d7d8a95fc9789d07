"""How deep the net of a trial is: its layers, counted as `layers` defines them."""

from dataclasses import replace
from functools import lru_cache

from .blueprint import Blueprint
from .domains import Params
from .experiment import Experiment
from .families import FAMILIES
from .layers import LayerCount
from .learned.connections import GatedConnections
from .methods import LearnedMethod, SearchedMethod


def counted(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod | None,
    params: Params,
    depth: int | None = None,
) -> LayerCount | None:
    """The layers of a trial's net as it is built and trained, with one head.

    Args:
        experiment: of the trial.
        method: that it is of; None for confirmation.
        params: of the trial.
        depth: that was read off it, where it learned one: so many of its blocks are active.

    Returns:
        None of a method that puts merges between the blocks and prunes them: the settings do not
        say what is left.
    """
    if isinstance(method, GatedConnections):
        return None
    values = experiment.resolve(experiment.given(method, params))
    built = int(values.get("depth", experiment.depths()[-1]))
    values = {**values, "depth": built}
    if experiment.model.family not in FAMILIES:
        return experiment.stack(values).count(built, depth)
    net = experiment.model.net(values, experiment.task.sample)
    count = _count(net)
    return count if depth is None else replace(count, active=depth)


@lru_cache(maxsize=4096)  # the trials of a search are of few nets, and looked at again and again
def _count(net: Blueprint) -> LayerCount:
    return FAMILIES[net.family].count(net)
