"""The policy: a recurrent network that gives a probability to every outcome of every step.

An LSTM takes the steps of a grammar one after the other. It is told which step it is at and what
came out of the last one; a softmax over the step's outcomes, or for an anchor point

    P(layer j feeds layer i) = sigmoid(v^T tanh(W_prev h_j + W_curr h_i)),

says what comes next (Zoph & Le 2017, section 3.3, equation 4). Layers share the weights of equal
settings, as in ENAS (Pham et al. 2018); what is a layer's own is a bias of its step.

Shapes: B points, T steps taken of the longest, S steps of the grammar, K outcomes of the widest
step, V outcomes of all groups, H units. All numbers are double: sums in another order then differ
too little to change a draw.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from .grammar import Grammar, Step, Taken

# Zoph & Le 2017, section 4.1: weights start uniform in this range.
_INITIAL = 0.08


@dataclass(frozen=True)
class Encoded:
    """Steps taken for several points, as tensors.

    Attributes:
        steps_bt: index of the step, -1 behind a point's last.
        outcomes_bt: index of its outcome; 0 of an anchor point.
        sources_btl: which layers an anchor point takes as inputs: shares that sum to one, or zeros.
        skips: (point, time of the layer, time of the source) of every skip, n x 3.
        values: whether each is taken.
    """

    steps_bt: Tensor
    outcomes_bt: Tensor
    sources_btl: Tensor
    skips: Tensor
    values: Tensor


class Policy(nn.Module):
    """Probabilities over the points of a grammar's space.

    Args:
        grammar: its steps.
        units: of the LSTM, and size of its inputs.
        seed: of the initial weights; every outcome starts almost equally likely, and so does every
            depth, however it is emitted.
    """

    def __init__(self, grammar: Grammar, units: int, seed: int):
        super().__init__()
        self.grammar = grammar
        steps = grammar.steps
        self.layers = 1 + max((step.layer for step in steps), default=0)
        groups = list(dict.fromkeys((step.group, step.outcomes) for step in steps))
        starts = np.cumsum([0, *(len(outcomes) for _, outcomes in groups)])
        widest = max((len(step.outcomes) for step in steps), default=1) or 1
        group_of = [groups.index((step.group, step.outcomes)) for step in steps]
        self.vocabulary_sk = torch.zeros(len(steps), widest, dtype=torch.long)
        self.allowed_sk = torch.zeros(len(steps), widest, dtype=torch.bool)
        for index, step in enumerate(steps):
            size = len(step.outcomes)
            self.vocabulary_sk[index, :size] = int(starts[group_of[index]]) + torch.arange(size)
            self.allowed_sk[index, :size] = True
        self.allowed_sk[:, 0] = True  # an anchor point: never looked at, but finite
        self.is_anchor_s = torch.tensor([step.is_anchor for step in steps], dtype=torch.bool)
        self.group_s = torch.tensor(group_of, dtype=torch.long)
        words = int(starts[-1]) or 1
        self.start = _parameter(units)
        self.word_embedding = _parameter(words, units)
        self.source_embedding = _parameter(self.layers, units)
        self.group_embedding = _parameter(len(groups) or 1, units)
        self.step_embedding = _parameter(len(steps) or 1, units)
        self.lstm = nn.LSTM(units, units, batch_first=True, dtype=torch.float64)
        self.word_weights = _parameter(words, units)
        self.step_bias = _parameter(len(steps) or 1, widest)
        self.w_prev = _parameter(units, units)
        self.w_curr = _parameter(units, units)
        self.v = _parameter(units)
        self._initialise(seed)

    def _initialise(self, seed: int) -> None:
        generator = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for parameter in self.parameters():
                parameter.uniform_(-_INITIAL, _INITIAL, generator=generator)
            self.step_bias.zero_()
            for index, step in enumerate(self.grammar.steps):
                if step.stops_at is not None:
                    self.step_bias[index, 1] = math.log(self._further(step))

    def _further(self, step: Step) -> int:
        """How many numbers of layers are possible where the stack goes on after a stop step."""
        name = step.parameters[0].name
        stops = [s for s in self.grammar.steps if s.stops_at and s.parameters[0].name == name]
        return len(stops) - stops.index(step)

    def encode(self, points: Sequence[Sequence[Taken]]) -> Encoded:
        """Tensors of steps taken."""
        longest = max((len(taken) for taken in points), default=0)
        steps_bt = torch.full((len(points), longest), -1, dtype=torch.long)
        outcomes_bt = torch.zeros(len(points), longest, dtype=torch.long)
        sources_btl = torch.zeros(len(points), longest, self.layers, dtype=torch.float64)
        skips: list[tuple[int, int, int]] = []
        values: list[bool] = []
        for row, taken in enumerate(points):
            times: dict[tuple[str, int], int] = {}
            for time, made in enumerate(taken):
                step = self.grammar.steps[made.step]
                steps_bt[row, time] = made.step
                outcomes_bt[row, time] = made.outcome
                times[step.group, step.layer] = time
                for source, value in made.skips:
                    skips.append((row, time, times[step.group, source]))
                    values.append(value)
                sources_btl[row, time] = self.mean_of([s for s, value in made.skips if value])
        return Encoded(
            steps_bt,
            outcomes_bt,
            sources_btl,
            torch.tensor(skips, dtype=torch.long).reshape(-1, 3),
            torch.tensor(values, dtype=torch.bool),
        )

    def mean_of(self, sources: Sequence[int]) -> Tensor:
        """A mean over source layers, as weights of them: (layers,)."""
        weights = torch.zeros(self.layers, dtype=torch.float64)
        if sources:
            weights[list(sources)] = 1 / len(sources)
        return weights

    def forward(self, encoded: Encoded) -> tuple[Tensor, Tensor]:
        """Log-probability of each point, and the entropy (nats) of the steps on its way: (B,) both.

        The entropy is the sum of those of the distributions that the point was drawn from; its mean
        over points drawn from the policy is the policy's entropy.
        """
        count, longest = encoded.steps_bt.shape
        if longest == 0:
            nothing = self.start.sum() * 0 + torch.zeros(count, dtype=torch.float64)
            return nothing, nothing
        steps_bt = encoded.steps_bt.clamp(min=0)
        hidden_bth = self.hidden(encoded)
        logs_btk = self.log_softmax(steps_bt, hidden_bth)
        of_outcome_bt = logs_btk.gather(2, encoded.outcomes_bt[..., None])[..., 0]
        chosen_bt = (encoded.steps_bt >= 0) & ~self.is_anchor_s[steps_bt]
        zero = torch.zeros((), dtype=torch.float64)
        log_probability = torch.where(chosen_bt, of_outcome_bt, zero).sum(1)
        entropy = torch.where(chosen_bt, _entropy(logs_btk), zero).sum(1)
        row, time, source = encoded.skips.unbind(1)
        logits = self.skip_logits(hidden_bth[row, source], hidden_bth[row, time])
        of_skip = functional.logsigmoid(torch.where(encoded.values, logits, -logits))
        return (
            log_probability.index_add(0, row, of_skip),
            entropy.index_add(0, row, _binary_entropy(logits)),
        )

    def hidden(self, encoded: Encoded) -> Tensor:
        """The LSTM's states at all steps: (B, T, H)."""
        steps_bt = encoded.steps_bt.clamp(min=0)
        words_bt = self.vocabulary_sk[steps_bt, encoded.outcomes_bt]
        # What came out of each step is told to the next.
        said_bth = torch.where(
            self.is_anchor_s[steps_bt][..., None],
            encoded.sources_btl @ self.source_embedding,
            self.word_embedding[words_bt],
        )
        start = self.start.expand(len(steps_bt), 1, -1)
        before_bth = torch.cat([start, said_bth[:, :-1]], dim=1)
        states: Tensor = self.lstm(before_bth + self.place(steps_bt))[0]
        return states

    def place(self, steps: Tensor) -> Tensor:
        """The part of the LSTM's input that says which step is asked for: (..., H)."""
        return self.group_embedding[self.group_s[steps]] + self.step_embedding[steps]

    def log_softmax(self, steps: Tensor, hidden: Tensor) -> Tensor:
        """Log-probabilities of the outcomes of steps, -inf where there is none: (..., K)."""
        logits_v = hidden @ self.word_weights.T
        logits_k = logits_v.gather(-1, self.vocabulary_sk[steps]) + self.step_bias[steps]
        return functional.log_softmax(logits_k.masked_fill(~self.allowed_sk[steps], -math.inf), -1)

    def skip_logits(self, source_nh: Tensor, layer_nh: Tensor) -> Tensor:
        """Of skips from layers with one hidden state to layers with another: (n,)."""
        return torch.tanh(source_nh @ self.w_prev.T + layer_nh @ self.w_curr.T) @ self.v


def _entropy(logs: Tensor) -> Tensor:
    """Of distributions given by log-probabilities along the last axis, in nats."""
    finite = logs.masked_fill(torch.isinf(logs), 0.0)
    return -(logs.exp() * finite).sum(-1)


def _binary_entropy(logits: Tensor) -> Tensor:
    yes, no = functional.logsigmoid(logits), functional.logsigmoid(-logits)
    return -(yes.exp() * yes + no.exp() * no)


def _parameter(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.empty(*shape, dtype=torch.float64))
