"""What a search is after: the task's metric, and what the net shall have little of.

Parameters and FLOPs follow from the architecture, so they are known before anything is trained;
latency is measured where the net was trained.
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag

from .base import TAG, SpecModel, nearest, refuse
from .domains import Params, representatives
from .layers import Stack
from .learned import LearnedMethod, LearnedSettings
from .searched import SearchedMethod, SearchedSettings

if TYPE_CHECKING:
    from .experiment import Experiment

METRIC, LATENCY = "metric", "latency_ms"


class Bound(SpecModel):
    """As little as possible; or a constraint, if there is a most."""

    max: float | None = Field(
        None,
        gt=0,
        description="A constraint instead of an objective: a point beyond it is infeasible.",
    )


class LatencyBound(Bound):
    """As little as possible, or at most so much, for batches of one size."""

    batch_size: int = Field(1, ge=1, le=65_536, description="Rows of the batch that is timed.")


class Quantity(SpecModel):
    """Something beside the metric that the net shall have little of."""

    @property
    def name(self) -> str:
        """What it is called in a spec, in Optuna's studies and in figures."""
        return next(iter(type(self).model_fields))

    @property
    def bound(self) -> Bound:
        """Its settings."""
        bound: Bound = getattr(self, self.name)
        return bound

    def counted(self, stack: Stack, depth: int) -> float | None:
        """How much of it a net has, where that is known before it is trained."""
        del stack, depth
        return None


class Parameters(Quantity):
    """Trainable parameters of the net."""

    parameters: Bound = Bound()

    def counted(self, stack: Stack, depth: int) -> float:
        """Of the net at a depth."""
        return float(stack.parameters(depth))


class Flops(Quantity):
    """FLOPs of the forward pass of one sample, as in `fathom_spaces.layers`."""

    flops: Bound = Bound()

    def counted(self, stack: Stack, depth: int) -> float:
        """Of the net at a depth."""
        return float(stack.forward_flops(depth))


class Latency(Quantity):
    """Milliseconds of a forward pass in evaluation mode, measured on the worker's device."""

    latency_ms: LatencyBound = LatencyBound()


_CLASSES: tuple[type[Quantity], ...] = (Parameters, Flops, Latency)
QUANTITIES: dict[str, type[Quantity]] = {next(iter(c.model_fields)): c for c in _CLASSES}
_NAMES = (METRIC, *QUANTITIES)


def _named(value: Any) -> Any:
    """Take a name for the objective it names."""
    if isinstance(value, Quantity):
        return value
    names = [value] if isinstance(value, str) else list(value) if isinstance(value, dict) else []
    if len(names) != 1:
        remedy = "Write `parameters`, or `parameters: {max: 100_000}`, say."
        raise refuse("an objective is one name, or one name with its settings", remedy)
    (name,) = names
    if name not in _NAMES:
        raise refuse("unknown objective", nearest(str(name), _NAMES), str(name), name)
    if name == METRIC and isinstance(value, dict):
        raise refuse("the metric has no settings", "Write `metric`.", METRIC, str(value[METRIC]))
    return {name: {}} if isinstance(value, str) and name != METRIC else value


def _tag(value: Any) -> str:
    if isinstance(value, str):
        return TAG + METRIC
    return TAG + (value.name if isinstance(value, Quantity) else next(iter(value)))


def _union() -> Any:
    tagged = (Annotated[c, Tag(TAG + name)] for name, c in QUANTITIES.items())
    return reduce(or_, tagged, Annotated[Literal["metric"], Tag(TAG + METRIC)])


if TYPE_CHECKING:
    Objective = Literal["metric"] | Quantity
else:
    _TAGGED = Annotated[_union(), Discriminator(_tag)]
    Objective = Annotated[
        _TAGGED, BeforeValidator(_named, json_schema_input_type=Literal[_NAMES] | _TAGGED)
    ]


class Objectives(tuple[Quantity, ...]):
    """The quantities of an experiment beside its metric."""

    @property
    def minimised(self) -> tuple[Quantity, ...]:
        """Those that are objectives beside the metric."""
        return tuple(q for q in self if q.bound.max is None)

    @property
    def limits(self) -> tuple[Quantity, ...]:
        """Those that are constraints."""
        return tuple(q for q in self if q.bound.max is not None)

    @property
    def latency(self) -> LatencyBound | None:
        """How latency is to be measured, if it is."""
        return next((q.latency_ms for q in self if isinstance(q, Latency)), None)

    def counted(self, stack: Stack, depth: int) -> dict[str, float]:
        """What is known of a net at a depth before it is trained, by name."""
        found = {q.name: q.counted(stack, depth) for q in self}
        return {name: value for name, value in found.items() if value is not None}

    def excess(self, amounts: dict[str, float]) -> dict[str, float]:
        """By how much each known amount is beyond its constraint: Optuna's constraint values.

        A point is feasible where all are zero or less.
        """
        most = {q.name: q.bound.max for q in self.limits}
        return {
            name: amounts[name] - limit
            for name, limit in most.items()
            if limit is not None and name in amounts
        }


def quantities(objectives: Sequence[Objective]) -> Objectives:
    """All but the metric."""
    return Objectives(o for o in objectives if isinstance(o, Quantity))


def check(experiment: "Experiment") -> None:
    """Raise where the metric is missing, something stands twice, or a method cannot do it."""
    names = [o.name if isinstance(o, Quantity) else METRIC for o in experiment.objectives]
    if METRIC not in names:
        remedy = "Add `metric`: it chooses depths, and pruners go by it."
        raise refuse("the task's metric is missing", remedy, "objectives", ", ".join(names))
    for index, name in enumerate(names):
        if name in names[:index]:
            raise refuse("stands there twice", "Leave one out.", f"objectives.{index}", name)
    for index, method in enumerate(experiment.methods):
        if isinstance(method, SearchedSettings):
            _check_searched(experiment, index, method)
        elif isinstance(method, LearnedSettings):
            _check_learned(experiment, index, method)


def _check_searched(experiment: "Experiment", index: int, method: SearchedSettings) -> None:
    minimised = [q.name for q in experiment.quantities.minimised]
    if minimised and not method.takes_several_objectives:
        message = f"it goes by one number, and {', '.join(minimised)} would be objectives as well"
        remedy = "Give them a `max`, which makes them constraints, or take tpe, random, grid, qmc, "
        remedy += "gp or evolution with `algorithm: nsga2`."
        raise refuse(message, remedy, f"methods.{index}.searched", method.algorithm)

    if method.transfer_from and experiment.quantities.latency is not None:
        message = "latencies compare on one device alone, and nobody knows those of earlier trials"
        remedy = f"Leave {LATENCY} out of the objectives, or `transfer_from` out of the method."
        where = f"methods.{index}.transfer_from"
        raise refuse(message, remedy, where, str(method.transfer_from[0]))


def _check_learned(experiment: "Experiment", index: int, method: LearnedMethod) -> None:
    """Refuse one whose deepest net is beyond a constraint: it trains that net, whole."""
    depths = experiment.depths()
    excess = _excess_by_depth(experiment, method)
    for quantity in experiment.quantities.limits:
        beyond = [depth for depth in depths if excess[depth].get(quantity.name, 0.0) > 0]
        if not beyond:
            continue
        fitting = [depth for depth in depths if depth < beyond[0]]
        message = f"it trains a net of every depth, and that of depth {depths[-1]} has more "
        message += f"{quantity.name} than {quantity.bound.max:,.12g}"
        remedy = "Raise `max`, or leave the method out"
        remedy += f", or end the depths at {fitting[-1]}." if fitting else "."
        raise refuse(message, remedy, f"methods.{index}.learned", method.label)


def _excess_by_depth(
    experiment: "Experiment", method: LearnedMethod
) -> dict[int, dict[str, float]]:
    beside = experiment.quantities
    if not beside.limits:
        return {}
    values = {n: representatives(v)[0] for n, v in experiment.values().items()}
    return {
        depth: beside.excess(counted(experiment, None, {**values, **method.fixed}, depth))
        for depth in experiment.depths()
    }


def counted(
    experiment: "Experiment",
    method: LearnedMethod | SearchedMethod | None,
    params: Params,
    depth: int,
) -> dict[str, float]:
    """What is known of a method's net at a depth without training it, by name."""
    if not experiment.quantities:
        return {}
    values = experiment.resolve(experiment.given(method, params))
    stack = experiment.stack({**values, "depth": depth})
    return experiment.quantities.counted(stack, depth)
