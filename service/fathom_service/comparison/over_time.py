"""The numbers of what learned methods did over time: their selectors, weights and gates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from fathom_client.comparison import Comparison
from fathom_client.traces import Selector, TracePoint

# The middle 80 % of the weight.
_LOW, _HIGH = 0.1, 0.9
_EPSILON = 1e-12


@dataclass(frozen=True)
class Selectors:
    """The depth parameter of a method, a line for each run."""

    method: str
    runs: tuple[Selector, ...]


@dataclass(frozen=True)
class Posterior:
    """Where the weight of a method's depths lay after each epoch.

    Attributes:
        mean: the mean depth, weights made to sum to one.
        low: the depth up to which a tenth of the weight lies.
        high: the depth up to which nine tenths lie.
    """

    method: str
    epochs: tuple[int, ...]
    mean: tuple[float, ...]
    low: tuple[int, ...]
    high: tuple[int, ...]


@dataclass(frozen=True)
class GateLine:
    """One gate over the epochs, mean over runs.

    Attributes:
        block: whose gate, from 1.
        source: the block that it lets through, 0 the stem; None of the gate of a whole block.
    """

    block: int
    source: int | None
    epochs: tuple[int, ...]
    values: tuple[float, ...]


@dataclass(frozen=True)
class Gates:
    """All gates of a method over the epochs."""

    method: str
    lines: tuple[GateLine, ...]


def selectors(comparison: Comparison) -> tuple[Selectors, ...]:
    """Every method that has a depth parameter."""
    return tuple(Selectors(m.name, m.selectors) for m in comparison.methods if m.selectors)


def posteriors(comparison: Comparison) -> tuple[Posterior, ...]:
    """Every method that spreads weight over depths; one that grows has it all on one."""
    return tuple(
        posterior(method.name, told)
        for method in comparison.methods
        if not method.lineages
        and (told := [point for point in method.trace if sum(point.weights.values()) > _EPSILON])
    )


def posterior(name: str, told: Sequence[TracePoint]) -> Posterior:
    """Mean and middle of the weight after each epoch; each point has some weight."""
    shares = [_shares(point.weights) for point in told]
    return Posterior(
        name,
        tuple(point.epoch for point in told),
        tuple(sum(depth * share for depth, share in found.items()) for found in shares),
        tuple(_quantile(found, _LOW) for found in shares),
        tuple(_quantile(found, _HIGH) for found in shares),
    )


def gates(comparison: Comparison) -> tuple[Gates, ...]:
    """Every method with gates, of connections or of whole blocks."""
    found = [(m.name, [point for point in m.trace if point.gates]) for m in comparison.methods]
    return tuple(Gates(name, gate_lines(told)) for name, told in found if told)


def gate_lines(told: Sequence[TracePoint]) -> tuple[GateLine, ...]:
    """A line for each gate of the last epoch that the earlier ones have too."""
    last = told[-1].gates
    same = [point for point in told if list(map(len, point.gates)) == list(map(len, last))]
    epochs = tuple(point.epoch for point in same)
    whole = max(map(len, last)) == 1 and len(last) > 1
    return tuple(
        GateLine(
            block + 1,
            None if whole else source,
            epochs,
            tuple(point.gates[block][source] for point in same),
        )
        for block, row in enumerate(last)
        for source in range(len(row))
    )


def _shares(weights: Mapping[int, float]) -> dict[int, float]:
    whole = sum(weights.values())
    return {depth: weights[depth] / whole for depth in sorted(weights)}


def _quantile(shares: Mapping[int, float], level: float) -> int:
    """The first depth up to which so much of the weight lies."""
    reached = zip(shares, accumulate(shares.values()), strict=True)
    return next((depth for depth, sum_ in reached if sum_ >= level - _EPSILON), max(shares))
