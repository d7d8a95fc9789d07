"""Drawing points from a policy, step by step."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from numpy.random import Generator as Dice
from torch import Tensor

from fathom_spaces.domains import Params

from .grammar import Step, Taken, advance
from .policy import Policy


@dataclass
class Drawn:
    """A point that is drawn.

    Attributes:
        params: its values so far, by parameter.
        taken: the steps that led there.
        told: the probabilities each was drawn from: of its outcomes, or of each skip in the order
            of `Taken.skips`.
    """

    params: Params = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)
    told: list[tuple[float, ...]] = field(default_factory=list)
    _anchors: dict[tuple[str, int], Tensor] = field(default_factory=dict)

    @property
    def log_probability(self) -> float:
        """Of the point, under the policy it was drawn from."""
        total = 0.0
        for made, told in zip(self.taken, self.told, strict=True):
            if made.skips:
                chances = zip(made.skips, told, strict=True)
                total += sum(math.log(p if value else 1 - p) for (_, value), p in chances)
            elif told:
                total += math.log(told[made.outcome])
        return total

    @property
    def entropy(self) -> float:
        """Of all distributions on its way, in nats."""
        return sum(map(entropy, self.told_apart()))

    def told_apart(self) -> list[tuple[float, ...]]:
        """The distributions on its way, skips each with its two outcomes."""
        return [
            each
            for made, told in zip(self.taken, self.told, strict=True)
            for each in ([(p, 1 - p) for p in told] if made.skips else [told])
        ]

    def advance(
        self, policy: Policy, index: int, hidden_h: Tensor, logs_k: Tensor, dice: Dice
    ) -> Tensor:
        """Take a step from this state of the LSTM; returns what it is told next, (H,)."""

        def decide(_: int, step: Step, sources: Sequence[int]) -> int | Sequence[bool]:
            if not step.is_anchor:
                shares = logs_k.exp().numpy()[: len(step.outcomes)]
                self.told.append(tuple(shares.tolist()))
                return _outcome(shares, dice.random())
            self._anchors[step.group, step.layer] = hidden_h
            chances = self._skip_chances(policy, step, sources, hidden_h)
            self.told.append(tuple(chances))
            return [bool(dice.random() < chance) for chance in chances]

        step = policy.grammar.steps[index]
        made = advance(self.params, index, step, decide)
        self.taken.append(made)
        if step.is_anchor:
            return policy.mean_of([s for s, value in made.skips if value]) @ policy.source_embedding
        return policy.word_embedding[policy.vocabulary_sk[index, made.outcome]]

    def _skip_chances(
        self, policy: Policy, step: Step, sources: Sequence[int], hidden_h: Tensor
    ) -> list[float]:
        if not sources:
            return []
        source_nh = torch.stack([self._anchors[step.group, source] for source in sources])
        chances: list[float] = torch.sigmoid(policy.skip_logits(source_nh, hidden_h)).tolist()
        return chances


@torch.no_grad()
def draw(policy: Policy, dice: Dice, count: int = 1) -> list[Drawn]:
    """Draw points; those that take a step take it together."""
    drawn = [Drawn() for _ in range(count)]
    said_bh = policy.start.detach().expand(count, -1).clone()
    hidden_bh, cell_bh = torch.zeros_like(said_bh), torch.zeros_like(said_bh)
    weights = policy.lstm.all_weights[0]
    for index, step in enumerate(policy.grammar.steps):
        rows = [row for row in range(count) if step.exists(drawn[row].params)]
        if not step.decides:
            for row in rows:
                advance(drawn[row].params, index, step, _undecided)
        elif rows:
            steps_b = torch.full((len(rows),), index)
            inputs_bh = said_bh[rows] + policy.place(steps_b)
            state = (hidden_bh[rows], cell_bh[rows])
            moved_bh, cell_bh[rows] = torch.lstm_cell(inputs_bh, state, *weights)
            hidden_bh[rows] = moved_bh
            logs_bk = policy.log_softmax(steps_b, moved_bh)
            for place, row in enumerate(rows):
                hidden_h, logs_k = moved_bh[place], logs_bk[place]
                said_bh[row] = drawn[row].advance(policy, index, hidden_h, logs_k, dice)
    for each in drawn:
        each.params = policy.grammar.ordered(each.params)
    return drawn


def entropy(shares: Sequence[float]) -> float:
    """Of a distribution, in nats."""
    return -sum(p * float(np.log(p)) for p in shares if p > 0)


def _outcome(shares: np.ndarray, place: float) -> int:
    """The outcome at a place in [0, 1) of the cumulated shares."""
    cumulated = np.cumsum(shares)
    return int(np.searchsorted(cumulated / cumulated[-1], place, side="right"))


def _undecided(_: int, __: Step, ___: Sequence[int]) -> int:
    raise AssertionError("a step with one outcome asks nobody")
