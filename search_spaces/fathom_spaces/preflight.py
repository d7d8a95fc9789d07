"""What an experiment will take, in closed form, before anything runs."""

from pydantic import BaseModel, ConfigDict

from .domains import Params
from .errors import FieldError, InvalidSpec
from .experiment import Experiment, Training
from .layers import Stack
from .methods import Grid, LearnedMethod, LearnedSettings, SearchedMethod
from .space import Space

# Forward is one, backward two: the usual count of training FLOPs (Kaplan et al. 2020, section 2.1).
TRAIN_FACTOR = 3
FLOAT_BYTES = 4
ADAM_COPIES = 4  # weights, gradients and two moments


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
    stack = experiment.stack(int(values["width"]))
    rows = experiment.rows_per_epoch(int(values["batch_size"]))
    if isinstance(method, LearnedSettings):
        return method.flops(stack, experiment.depths(), experiment.training.epochs, rows)
    return training_flops(stack, int(values["depth"]), experiment.training, rows)


def preflight(experiment: Experiment) -> Preflight:
    """Sizes, plan and warnings; raises `InvalidSpec` if the budget is too small for one trial."""
    depths = experiment.depths()
    plans = tuple(_plan(experiment, method) for method in experiment.methods)
    _check_budget(experiment)
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
        dearest = trial_flops(experiment, method, _dearest(experiment, method))
        if budget is not None and budget < dearest:
            found = FieldError(
                path="budget.flops",
                value=budget,
                message=f"too small for one trial of {method.label}",
                remedy=f"The deepest takes up to {dearest:.3g} FLOPs.",
            )
            raise InvalidSpec([found])


def grid_flops(experiment: Experiment) -> int:
    """The cost unit: FLOPs of the exhaustive one-seed grid over depth, at the smallest width."""
    stack = experiment.stack(_ends(experiment, "width")[0])
    rows = experiment.rows_per_epoch(_ends(experiment, "batch_size")[0])
    return sum(training_flops(stack, d, experiment.training, rows) for d in experiment.depths())


def _plan(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> MethodPlan:
    trials = experiment.trials_per_seed(method)
    most = trials * trial_flops(experiment, method, _dearest(experiment, method))
    if isinstance(method, Grid):
        most = _whole_grid(experiment, method)
    return MethodPlan(
        name=method.label,
        kind=method.kind,
        trials=trials * experiment.seeds,
        max_flops=float(most * experiment.seeds),
    )


def _whole_grid(experiment: Experiment, grid: Grid) -> int:
    """FLOPs of all points once; what else differs, such as the learning rate, costs nothing."""
    space = experiment.space(grid)
    widths, batches, depths = (_all(space, name) for name in ("width", "batch_size", "depth"))
    most = 0
    for width in widths:
        stack = experiment.stack(width)
        for batch in batches:
            rows = experiment.rows_per_epoch(batch)
            most += sum(training_flops(stack, d, experiment.training, rows) for d in depths)
    return most * int(space.size()) // (len(widths) * len(batches) * len(depths))


def _all(space: Space, name: str) -> tuple[int, ...]:
    """A parameter's values, of which a grid has finitely many; a constant is one."""
    if name in space.constants:
        return (int(space.constants[name]),)
    return tuple(int(value) for value in space.domains[name].values() or ())


def _dearest(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> Params:
    """The values of the method's trial with the most FLOPs."""
    ends = {
        "depth": experiment.depths()[-1],
        "width": _ends(experiment, "width")[1],
        "batch_size": _ends(experiment, "batch_size")[1],
    }
    return {**experiment.resolve(method.fixed), **ends, **method.fixed}


def _ends(experiment: Experiment, name: str) -> tuple[int, int]:
    value = experiment.values()[name]
    if isinstance(value, bool | int | float | str):
        return int(value), int(value)
    values = sorted(int(v) for v in value.values() or ())
    return values[0], values[-1]


def _size(experiment: Experiment, depth: int, *, wide: bool) -> Size:
    stack = experiment.stack(_ends(experiment, "width")[-1 if wide else 0])
    batch = _ends(experiment, "batch_size")[-1]
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
        memory_bytes=FLOAT_BYTES * (ADAM_COPIES * parameters + batch * stack.activations(depth)),
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
