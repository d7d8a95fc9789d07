"""What an experiment will take, in closed form, before anything runs."""

from collections.abc import Callable, Mapping
from functools import partial
from math import prod
from typing import Any

from pydantic import BaseModel, ConfigDict

from .domains import Choices, Domain, Params, Scalar, representatives
from .errors import FieldError, InvalidSpec
from .experiment import Experiment
from .layers import Stack
from .methods import Grid, LearnedMethod, LearnedSettings, SearchedMethod
from .objectives import Quantity, counted
from .training import Training

# Forward is one, backward two: the usual count of training FLOPs (Kaplan et al. 2020, section 2.1).
TRAIN_FACTOR = 3
FLOAT_BYTES = 4
ACTIVATION_BYTES = {"float32": 4, "bf16": 2}
COPIES = {"adam": 4, "adamw": 4, "sgd": 3}  # weights, gradients, and one or two moments
COSTS_NOTHING = ("lr", "weight_decay")  # parameters that change no count of FLOPs
MOST_ROUNDS = 4  # over all parameters, in search of the dearest net
MOST_CANDIDATES = 16  # values of one parameter in that search
MOST_NETS = 2_000  # different nets of a grid whose costs are added up one by one


class Size(BaseModel):
    """One model of the space: its layers, parameters, FLOPs and memory."""

    model_config = ConfigDict(frozen=True)

    depth: int
    layers: int
    weighted_layers: int
    parameters: int
    training_flops: float
    memory_bytes: int


class MethodPlan(BaseModel):
    """How many trials a method has, and at most how many FLOPs they take."""

    model_config = ConfigDict(frozen=True)

    name: str
    kind: str
    trials: int
    max_flops: float


class Preflight(BaseModel):
    """Sizes at both ends of the depth range, the plan, and warnings."""

    model_config = ConfigDict(frozen=True)

    smallest: Size
    largest: Size
    methods: tuple[MethodPlan, ...]
    confirm_trials: int
    grid_flops: float
    warnings: tuple[str, ...]


def training_flops(stack: Stack, depth: int, training: Training, rows: tuple[int, int, int]) -> int:
    """FLOPs of one ordinary run: training, a validation pass each epoch, one test pass.

    `rows` are trained in an epoch, evaluated after each, and tested at the end.
    """
    train, validation, test = rows
    forward = stack.forward_flops(depth)
    samples = TRAIN_FACTOR * train * training.epochs + validation * training.epochs + test
    return forward * samples


def trial_flops(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None, params: Params
) -> int:
    """At most how many FLOPs a trial takes."""
    values = experiment.resolve(params)
    stack = experiment.stack(values)
    rows = experiment.rows_per_epoch(int(values["batch_size"]))
    if isinstance(method, LearnedSettings):
        return method.flops(stack, experiment.depths(), experiment.training.epochs, rows)
    return training_flops(stack, int(values["depth"]), experiment.training, rows)


def training_bytes(stack: Stack, depth: int, batch_size: int, training: Training) -> int:
    """Memory that training a net takes at least: its weights, and the outputs of its layers."""
    weights = FLOAT_BYTES * COPIES[training.optimizer] * stack.parameters(depth)
    return weights + ACTIVATION_BYTES[training.precision] * batch_size * stack.activations(depth)


def trial_bytes(experiment: Experiment, values: Params) -> int:
    """Memory that a trial takes at least; a learned one builds the deepest net."""
    depth = int(values.get("depth", experiment.depths()[-1]))
    stack = experiment.stack({**values, "depth": depth})
    return training_bytes(stack, depth, int(values["batch_size"]), experiment.training)


def bytes_range(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None
) -> tuple[int, int]:
    """Memory that the smallest and the largest trial of a method take at least.

    Without a method, of any trial.
    """
    deepest = None
    if method is not None and method.kind == "learned":
        deepest = experiment.depths()[-1]

    def size(params: Params) -> int:
        return trial_bytes(experiment, experiment.resolve(params))

    ends = (
        _extreme(experiment, method, deepest, dearest=dearest, size=size)
        for dearest in (False, True)
    )
    least, most = map(size, ends)
    return least, most


def preflight(experiment: Experiment) -> Preflight:
    """Sizes, plan and warnings; raises `InvalidSpec` if the budget is too small for one trial.

    Or where no net of a method is within a constraint.
    """
    depths = experiment.depths()
    plans = tuple(_plan(experiment, method) for method in experiment.methods)
    _check_budget(experiment)
    _check_constraints(experiment)
    return Preflight(
        smallest=_size(experiment, depths[0], wide=False),
        largest=_size(experiment, depths[-1], wide=True),
        methods=plans,
        confirm_trials=len(experiment.methods) * experiment.confirm.seeds,
        grid_flops=float(grid_flops(experiment)),
        warnings=_warnings(experiment),
    )


def _check_budget(experiment: Experiment) -> None:
    """Raise where the dearest trial of a method does not fit: its study would end half-way."""
    budget = experiment.budget.flops
    for method in experiment.methods:
        dearest = _dearest(experiment, method)
        if budget is not None and budget < dearest:
            found = FieldError(
                path="budget.flops",
                value=budget,
                message=f"too small for one trial of {method.label}",
                remedy=f"The dearest takes up to {dearest:.3g} FLOPs.",
            )
            raise InvalidSpec([found])


def _check_constraints(experiment: Experiment) -> None:
    """Raise where even the smallest net of a method is beyond a constraint."""
    for index, objective in enumerate(experiment.objectives):
        if not isinstance(objective, Quantity) or objective.bound.max is None:
            continue
        name, most = objective.name, objective.bound.max
        for method in experiment.methods:
            least = _least(experiment, method, name)
            if least is not None and least > most:
                found = FieldError(
                    path=f"objectives.{index}.{name}.max",
                    value=most,
                    message=f"no net of {method.label} has so few",
                    remedy=f"The smallest has {least:,.12g} {name}.",
                )
                raise InvalidSpec([found])


def _least(
    experiment: Experiment, method: LearnedMethod | SearchedMethod, name: str
) -> float | None:
    """The least that a net of the method has of a quantity; None of one that is measured."""
    shallowest = experiment.depths()[0]

    def amount(params: Params) -> float | None:
        depth = int(params.get("depth", shallowest))
        return counted(experiment, None, params, depth).get(name)

    return amount(_extreme(experiment, method, dearest=False, size=lambda net: amount(net) or 0.0))


def grid_flops(experiment: Experiment) -> int:
    """The cost unit: FLOPs of the exhaustive one-seed grid over depth, all else at its cheapest."""
    shallow, *_ = depths = experiment.depths()
    cheapest = _extreme(experiment, None, shallow, dearest=False)
    space = experiment.space()

    def at(depth: int) -> Params:
        groups = {p.group: cheapest[p.name] for p in space.parameters if p.name in cheapest}
        given = {p.name: groups[p.group] for p in space.parameters if p.group in groups}
        return space.complete({**given, "depth": depth}, lambda p: _candidates(p.domain)[0])

    return sum(trial_flops(experiment, None, {"depth": depth, **at(depth)}) for depth in depths)


def _plan(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> MethodPlan:
    trials = experiment.trials_per_seed(method)
    most = trials * _dearest(experiment, method)
    if isinstance(method, Grid):
        whole = _whole_grid(experiment, method)
        most = most if whole is None else whole * method.executions_per_trial
    return MethodPlan(
        name=method.label,
        kind=method.kind,
        trials=trials * experiment.seeds,
        max_flops=float(most * experiment.seeds),
    )


def _whole_grid(experiment: Experiment, grid: Grid) -> int | None:
    """FLOPs of all points once; None where there are too many different nets to add them up."""
    space = experiment.space(grid)
    sizes = [len(space.domains[n].values() or ()) for n in COSTS_NOTHING if n in space.domains]
    others = experiment.space(grid, without=COSTS_NOTHING)
    if others.size() > MOST_NETS:
        return None
    nets = (experiment.given(grid, point) for point in others.points())
    return prod(sizes) * sum(trial_flops(experiment, None, net) for net in nets)


def _dearest(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> int:
    """FLOPs of the method's trial with the most."""
    deepest = experiment.depths()[-1] if method.kind == "learned" else None
    return trial_flops(experiment, method, _extreme(experiment, method, deepest, dearest=True))


def _extreme(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod | None,
    depth: int | None = None,
    *,
    dearest: bool,
    size: Callable[[Params], float] | None = None,
) -> Params:
    """The values of the method's net with most FLOPs, or of the one with least, or by `size`.

    One parameter after the other, all layers' alike, is set to its dearest (or cheapest) value
    beside those of the others, until no change pays any more.
    """
    space, pick = experiment.space(method), max if dearest else min
    by: Callable[[Params], Any] = size or partial(_size_of, experiment)
    groups: dict[str, Domain] = {}
    for parameter in space.parameters:
        if parameter.group not in COSTS_NOTHING:
            groups.setdefault(parameter.group, parameter.domain)
    if depth is not None:
        groups.pop("depth", None)
    values = {group: _candidates(domain)[-1 if dearest else 0] for group, domain in groups.items()}

    def at(values: Mapping[str, Scalar]) -> Params:
        given = {p.name: values[p.group] for p in space.parameters if p.group in values}
        given |= {} if depth is None else {"depth": depth}
        point = space.complete(given, lambda p: _candidates(p.domain)[0])
        return experiment.given(method, point)

    for _ in range(MOST_ROUNDS):
        before = values
        for group, domain in groups.items():
            tried = [{**values, group: value} for value in _candidates(domain)]
            values = pick(tried, key=lambda each: by(at(each)))
        if values == before:
            break
    return at(values)


def _size_of(experiment: Experiment, params: Params) -> tuple[int, int]:
    """What costs are compared by: FLOPs of an epoch, then parameters."""
    values = experiment.resolve(params)
    rows = experiment.rows_per_epoch(int(values["batch_size"]))[0]
    depth = int(values.get("depth", experiment.depths()[-1]))
    stack = experiment.stack({**values, "depth": depth})
    return rows * stack.forward_flops(depth), stack.parameters(depth)


def _candidates(domain: Domain) -> tuple[Scalar, ...]:
    """Values of a domain to look at: all choices, some of a range with both its ends, ascending."""
    values = representatives(domain)
    if isinstance(domain, Choices):
        numbers = all(isinstance(value, int | float) for value in values)
        return tuple(sorted(values)) if numbers else values
    step = max(1, (len(values) - 1) // MOST_CANDIDATES)
    return (*values[:-1:step], values[-1])


def _size(experiment: Experiment, depth: int, *, wide: bool) -> Size:
    values = experiment.resolve(_extreme(experiment, None, depth, dearest=wide))
    stack, batch = experiment.stack(values), int(values["batch_size"])
    count = stack.count(depth)
    parameters = stack.parameters(depth)
    return Size(
        depth=depth,
        layers=count.total,
        weighted_layers=count.weighted,
        parameters=parameters,
        training_flops=float(
            training_flops(stack, depth, experiment.training, experiment.rows_per_epoch(batch))
        ),
        memory_bytes=training_bytes(stack, depth, batch, experiment.training),
    )


def _warnings(experiment: Experiment) -> tuple[str, ...]:
    found = []
    _, validation, _ = experiment.task.split_rows()
    if validation < 500:
        found.append(
            f"{validation} validation rows: standard errors of the exits are rough under 500."
        )
    if experiment.seeds < 3:
        found.append(f"{experiment.seeds} seed(s): intervals need at least 3.")
    if len(experiment.depths()) == 1:
        found.append("Only one depth is in question, so there is nothing to choose.")
    return tuple(found)
