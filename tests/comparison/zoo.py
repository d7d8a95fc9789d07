"""An experiment in which every figure has something to show."""

from dataclasses import replace

from fathom_client.comparison import Comparison
from fathom_client.traces import Grown
from fathom_service.comparison import Run
from fathom_service.comparison.gates import GateMatrix
from fathom_service.comparison.traces import Trace

from .world import experiment, outcome_of, realistic

_METHODS = (
    {"learned": "udn"},
    {"learned": "layer_select"},
    {"searched": "grid"},
    {"searched": "tpe", "trials": 4},
)
_STEPS = (
    Grown(epoch=0, depth=1, because="start"),
    Grown(epoch=4, depth=2, because="metric", validation=0.9),
)


def policy(update: int) -> dict[str, object]:
    """What a controller said after an update."""
    shares = {"1": 0.5 + 0.01 * update, "2": 0.5 - 0.01 * update}
    return {
        "update": update,
        "trials": 4 * update,
        "mean_reward": 0.8,
        "baseline": 0.7,
        "entropy": 1.5 / update,
        "depths": {"depth": {int(d): share for d, share in shares.items()}},
        "choices": {},
    }


def everything() -> Comparison:
    """A comparison with weights, a selector, gates, growth, a controller and a front."""
    objectives = ["metric", "parameters"]
    spec, runs = realistic(methods=[*_METHODS], objectives=objectives)
    told = [_amounts(_told(run)) for run in runs]
    # A controller takes no objectives; what it thinks is drawn the same of any method.
    policies = {"searched/tpe": [[policy(update) for update in (1, 2, 3)]]}
    return outcome_of(spec, told, policies=policies)


def nothing() -> Comparison:
    """A comparison of an experiment that has just been submitted."""
    return outcome_of(experiment(), [])


def _told(run: Run) -> Run:
    """A learned run with all that learned runs may tell."""
    if run.method == "learned/udn":
        return replace(run, lineage=_STEPS)
    if run.method != "learned/layer_select":
        return run
    trace = tuple(_with_gates(point, run.seed) for point in run.trace)
    gates = GateMatrix(((0.9,), (0.2, 0.7 + 0.01 * run.seed)), threshold=0.5)
    return replace(run, trace=trace, gates=gates)


def _with_gates(point: Trace, seed: int) -> Trace:
    opened = round(0.5 + 0.03 * point.step + 0.01 * seed, 4)
    gates = ((opened,), (round(opened / 2, 4), 0.25))
    return replace(point, position=2 + 0.125 * point.step + 0.0625 * seed, gates=gates)


def _amounts(run: Run) -> Run:
    return replace(run, amounts={"parameters": 1000.0 * (run.depth or 1)})
