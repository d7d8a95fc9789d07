"""Training runs as the comparison sees them: one frozen value for each trial."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

import numpy as np

from fathom_client.traces import Grown
from fathom_client.wire import Costs, ExitCurve
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.tasks import Metric

from .gates import GateMatrix
from .traces import Trace

CurvePoint: TypeAlias = tuple[float, float, float]
Setting: TypeAlias = tuple[tuple[str, object], ...]

# These ends say that this depth could not be trained, not that a machine had trouble.
UNTRAINABLE = frozenset({Outcome.DIVERGED, Outcome.OUT_OF_MEMORY})
FAILED = UNTRAINABLE | {Outcome.ERROR, Outcome.HUNG, Outcome.REFUSED, Outcome.LOST}

# A loss beyond this is a diverged run whatever its outcome says; its square still fits a float.
HUGE = 1e100


@dataclass(frozen=True)
class Run:
    """One trial: a network trained by a method, or a confirmation run at a chosen depth.

    Attributes:
        method: label of the method; of no meaning for a confirmation run, which serves every
            method whose chosen params equal its `params`.
        seed: the repetition; runs of one method with one seed make up one search.
        depth: of the ordinary network; the depth read off a learned one.
        validation: the metric on validation at the end, as `test`.
        curve: (FLOPs, device-seconds, validation metric) after each epoch, from the run's start.
        initial: where the depth parameter of a learned run started.
        trace: what a learned run said of its depths after each epoch.
        gates: over its connections, as its first training left them.
        lineage: when it got deeper while it was trained, and why.
        message: what it said at its end: of one that failed, the reason.
        amounts: how much its net has of each objective and constraint beside the metric, by name.
        feasible: whether it is within every constraint; a confirmation run is taken as it comes.
        device: where its latency was measured.
        effective: blocks of its net without which that is worse, where that was measured.
    """

    trial: int
    method: str
    kind: Literal["learned", "searched", "confirm"]
    algorithm: str
    seed: int
    number: int
    params: dict[str, Any]
    depth: int | None = None
    outcome: Outcome | None = None
    validation: float | None = None
    test: float | None = None
    exits: ExitCurve | None = None
    readouts: dict[str, int] = field(default_factory=dict)
    costs: Costs = field(default_factory=Costs)
    curve: tuple[CurvePoint, ...] = ()
    initial: float | None = None
    trace: tuple[Trace, ...] = ()
    gates: GateMatrix | None = None
    lineage: tuple[Grown, ...] = ()
    message: str = ""
    amounts: dict[str, float] = field(default_factory=dict)
    feasible: bool = True
    device: str | None = None
    effective: int | None = None

    @property
    def finished(self) -> bool:
        """Whether it was trained to the end, measured, and is within every constraint."""
        return self.feasible and self.outcome is Outcome.FINISHED and usable(self.validation)

    @property
    def untrainable(self) -> bool:
        """Whether it diverged or ran out of memory."""
        measured_badly = self.validation is not None and not usable(self.validation)
        return self.outcome in UNTRAINABLE or (self.outcome is Outcome.FINISHED and measured_badly)

    @property
    def failed(self) -> bool:
        """Whether it ended without a result though nobody stopped it."""
        return self.outcome in FAILED or self.untrainable


def usable(value: float | None) -> bool:
    """Whether a measured value can enter a mean."""
    return value is not None and math.isfinite(value) and abs(value) <= HUGE


def in_order(runs: Iterable[Run]) -> list[Run]:
    """A fixed order, so that sums do not depend on the order in which runs ended."""
    return sorted(runs, key=lambda run: (run.kind, run.method, run.seed, run.number, run.trial))


def of_method(
    runs: Iterable[Run], method: LearnedMethod | SearchedMethod, *, finished: bool = False
) -> list[Run]:
    """The method's own runs that have ended, in order; only the finished ones if asked."""
    kind, label = method.kind, method.label  # made anew at each look, of which there are many
    return in_order(
        run
        for run in runs
        if run.kind == kind
        and run.method == label
        and run.outcome is not None
        and (run.finished or not finished)
    )


def searches(runs: Sequence[Run]) -> dict[int, list[Run]]:
    """A method's runs by seed: each seed is a search of its own."""
    found: dict[int, list[Run]] = {}
    for run in runs:
        found.setdefault(run.seed, []).append(run)
    return dict(sorted(found.items()))


def depth_of(experiment: Experiment, run: Run) -> int | None:
    """The depth of an ordinary run: as reported, else as asked for."""
    if run.depth is not None:
        return run.depth
    asked = experiment.resolve(run.params).get("depth")
    return None if asked is None else int(asked)


def setting(experiment: Experiment, params: Params) -> Setting:
    """All values of a run in a form that compares: constants filled in, in a fixed order."""
    return tuple(sorted(experiment.resolve(params).items()))


def points_of(experiment: Experiment, runs: Iterable[Run]) -> list[Run]:
    """A search's finished runs of the same values as one, with the means of their metrics."""
    found: dict[object, list[Run]] = {}
    for run in runs:
        found.setdefault((run.seed, setting(experiment, run.params)), []).append(run)
    return [
        replace(
            group[0],
            validation=float(np.mean(validations(group))),
            test=float(np.mean(tests(group))) if tests(group) else None,
        )
        for group in found.values()
    ]


def losses(metric: Metric, runs: Iterable[Run]) -> list[float]:
    """Validation losses of finished runs."""
    return [metric.loss(run.validation) for run in runs if run.validation is not None]


def validations(runs: Iterable[Run]) -> list[float]:
    """Validation metrics of finished runs."""
    return [run.validation for run in runs if run.finished and run.validation is not None]


def tests(runs: Iterable[Run]) -> list[float]:
    """Test metrics of finished runs, where they were measured."""
    return [run.test for run in runs if run.finished and run.test is not None and usable(run.test)]


def effective_depths(runs: Iterable[Run]) -> list[float]:
    """Blocks that count in the nets of finished runs, where that was measured."""
    return [float(run.effective) for run in runs if run.finished and run.effective is not None]


def best(metric: Metric, runs: Sequence[Run]) -> Run:
    """The finished run with the best validation metric, the shallower one of equals."""
    return min(
        (run for run in runs if run.validation is not None),
        key=lambda run: (metric.loss(run.validation or 0.0), run.depth or 0, run.number),
    )
