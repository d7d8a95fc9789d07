"""Summaries: what a policy has come to think, as numbers for plots."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from fathom_spaces.domains import Scalar
from fathom_spaces.space import SKIP

from .draws import Drawn, draw
from .grammar import Grammar, Step, counts_of
from .learner import Learner

# Points drawn to average over; what a policy says first of all, a depth mostly, is exact.
DRAWS = 64


@dataclass
class _Tally:
    """Probabilities of a step's outcomes, added up over the points that took it."""

    shares: np.ndarray = field(default_factory=lambda: np.zeros(0))
    times: int = 0

    def add(self, told: Sequence[float]) -> None:
        self.shares = self.shares + np.array(told) if self.times else np.array(told)
        self.times += 1


def summary(learner: Learner) -> dict[str, Any]:
    """A learner as JSON.

    `depths` and `choices` have a list of (value, probability) for each number of layers and for
    each other setting, those of all layers together, where it is asked for; `entropy` is in nats.
    """
    grammar = learner.policy.grammar
    drawn = draw(learner.policy, np.random.default_rng(learner.updates), DRAWS)
    marginals = _marginals(grammar, drawn)
    counts = counts_of(grammar.space)
    return {
        "update": learner.updates,
        "trials": learner.absorbed,
        "mean_reward": _finite(learner.mean_reward),
        "baseline": _finite(learner.baseline),
        "entropy": float(np.mean([each.entropy for each in drawn])),
        "depths": {name: shares for name, shares in marginals.items() if name in counts},
        "choices": {name: shares for name, shares in marginals.items() if name not in counts},
    }


def _marginals(grammar: Grammar, drawn: Sequence[Drawn]) -> dict[str, list[tuple[Scalar, float]]]:
    """How likely each value of each group of parameters is."""
    tallies: dict[int, _Tally] = {}
    skips = _Tally()
    for each in drawn:
        for made, told in zip(each.taken, each.told, strict=True):
            if made.skips:
                for chance in told:
                    skips.add((1 - chance, chance))
            elif told:
                tallies.setdefault(made.step, _Tally()).add(told)
    found = _of_choices(grammar, tallies) | _of_stops(grammar, tallies)
    if skips.times:
        found[SKIP] = [(False, float(skips.shares[0])), (True, float(skips.shares[1]))]
    return {name: _normalised(shares) for name, shares in found.items()}


def _of_choices(
    grammar: Grammar, tallies: Mapping[int, _Tally]
) -> dict[str, list[tuple[Scalar, float]]]:
    """Of settings, added up over the layers that have them."""
    sums: dict[str, dict[Scalar, float]] = {}
    for index, tally in tallies.items():
        step = grammar.steps[index]
        if step.stops_at is None:
            of_group = sums.setdefault(step.group, dict.fromkeys(step.outcomes, 0.0))
            for value, share in zip(step.outcomes, tally.shares, strict=True):
                of_group[value] += float(share)
    return {group: list(shares.items()) for group, shares in sums.items()}


def _of_stops(
    grammar: Grammar, tallies: Mapping[int, _Tally]
) -> dict[str, list[tuple[Scalar, float]]]:
    """Of numbers of layers that stop steps decide: to have come so far, times to stop there."""
    found: dict[str, list[tuple[Scalar, float]]] = {}
    going: dict[str, float] = {}
    last: dict[str, Step] = {}
    for index, step in enumerate(grammar.steps):
        if step.stops_at is None:
            continue
        name = step.parameters[0].name
        tally = tallies.get(index)
        stops = float(tally.shares[0]) / tally.times if tally else 0.0
        come = going.get(name, 1.0)
        found.setdefault(name, []).append((step.stops_at[0], come * stops))
        going[name], last[name] = come * (1 - stops), step
    for name, step in last.items():
        assert step.stops_at is not None
        found[name].append((step.stops_at[1], going[name]))
    return found


def _normalised(shares: Sequence[tuple[Scalar, float]]) -> list[tuple[Scalar, float]]:
    total = sum(share for _, share in shares)
    return [(value, round(share / total, 6)) for value, share in shares]


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None
