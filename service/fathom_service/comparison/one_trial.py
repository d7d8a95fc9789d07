"""The numbers of one trial's figures: its curve, its cost, its depth trace, its exits."""

from collections.abc import Sequence
from dataclasses import dataclass

from fathom_client.measured import Ablation, ExitCurve, Measurement
from fathom_client.traces import TracePoint
from fathom_client.wire import Curve, TrialView

from . import traces
from .over_time import GateLine, Posterior, gate_lines, posterior
from .series import WeightMap
from .traces import Trace

# Measurements that are shown of a longer curve.
MOST_STEPS = 400
_NAME = "this trial"


@dataclass(frozen=True)
class TrialNumbers:
    """What is drawn of a trial.

    Attributes:
        metric: its name.
        maximize: whether more of it is better.
        measurements: its curve by epoch, thinned out evenly to 400.
        measured: how many there are.
        weights: of the depths by epoch; None of an ordinary run.
        posterior: where that weight lay.
        positions: of the depth parameter, by epoch.
        gates: over the epochs.
        exits: of a learned run at its end.
        ablation: what its net loses where one of its blocks is taken out.
    """

    metric: str
    maximize: bool
    measurements: tuple[Measurement, ...]
    measured: int
    weights: WeightMap | None
    posterior: Posterior | None
    positions: tuple[tuple[int, float], ...]
    gates: tuple[GateLine, ...]
    exits: ExitCurve | None
    ablation: Ablation | None


def numbers(metric: str, view: TrialView, curve: Curve, *, maximize: bool) -> TrialNumbers:
    """The numbers of a trial by what it ended with and its curve."""
    by_step = {m.step: m for m in curve.measurements}
    kept = [by_step[step] for step in traces.thinned(sorted(by_step), MOST_STEPS)]
    told = [traces.read(m.step, m.trace) for m in kept]
    points = traces.averaged([told]) if told else ()
    weighed = [point for point in points if sum(point.weights.values()) > 0]
    gated = [point for point in points if point.gates]
    return TrialNumbers(
        metric,
        maximize,
        tuple(kept),
        len(by_step),
        _weights(weighed) if weighed else None,
        posterior(_NAME, weighed) if weighed else None,
        _positions(told),
        gate_lines(gated) if gated else (),
        view.exits,
        view.ablation,
    )


def _positions(told: Sequence[Trace]) -> tuple[tuple[int, float], ...]:
    return tuple((point.step, point.position) for point in told if point.position is not None)


def _weights(points: Sequence[TracePoint]) -> WeightMap:
    depths = tuple(sorted({depth for point in points for depth in point.weights}))
    return WeightMap(
        _NAME,
        tuple(point.epoch for point in points),
        depths,
        tuple(tuple(point.weights.get(depth, 0.0) for point in points) for depth in depths),
        tuple(point.frontier for point in points),
    )
