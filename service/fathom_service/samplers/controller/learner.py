"""The learner: a policy, its optimiser and its baseline, and how they change with each batch.

One update is a gradient step of Adam on

    mean over the batch of  A log pi(x) + entropy * H(x)        (REINFORCE, Williams 1992)
    mean over the batch of  min(r A, clip(r) A) + entropy * H(x)   (PPO, Schulman et al. 2017)

with the advantage A = (reward - baseline) / spread, and r the probability of the trial's point over
that at the time it was proposed. Baseline and spread are exponential moving averages over earlier
batches, so that they do not depend on the points they judge, of rewards within three spreads of
the baseline; they begin with the median of the first batch and 1.4826 times its median deviation.
H sums the entropies of the steps on a point's way; only these distributions are pulled apart. The
entropy of the whole would favour deep nets for being many.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import safetensors.torch
import torch
from optuna.trial import FrozenTrial
from torch import Tensor

from fathom_spaces.searched import Controller

from .grammar import Grammar, Taken
from .memory import LOG_PROBABILITY
from .policy import Encoded, Policy
from .rewards import Rewarding

# Rewards further from the baseline than so many spreads count as if they were there: one net that
# fell apart must not decide an update.
_FURTHEST = 3.0
_EPSILON = 1e-8


@dataclass(frozen=True)
class Credit:
    """What a trial teaches: the steps that led to it, its reward, and how likely it was then."""

    taken: tuple[Taken, ...]
    reward: float
    log_probability: float | None = None


class Learner:
    """Learns a policy from finished trials, in the order they finished.

    Args:
        grammar: the steps of the space.
        settings: of the method.
        rewarding: what a trial is worth.
        seed: of the first weights.

    Attributes:
        absorbed: how many trials it has learned from; a batch is absorbed as a whole.
        updates: how many batches those were.
        baseline: the moving average of rewards.
        spread: the moving average of their deviation from it, squared.
        mean_reward: of the last batch that taught anything.
    """

    def __init__(self, grammar: Grammar, settings: Controller, rewarding: Rewarding, seed: int):
        self.settings = settings
        self.rewarding = rewarding
        self.policy = Policy(grammar, settings.units, seed)
        # PPO's steps share the rate: Adam's are of one size, however many a batch has.
        self._steps = settings.epochs if settings.gradient == "ppo" else 1
        rate = settings.learning_rate / self._steps
        self._optimiser = torch.optim.Adam(self.policy.parameters(), lr=rate)
        self.absorbed = 0
        self.updates = 0
        self.baseline = math.nan
        self.spread = math.nan
        self.mean_reward = math.nan
        self._scale = math.nan
        self._least = math.inf

    def absorb(self, trials: Sequence[FrozenTrial]) -> None:
        """Learn from a batch of finished trials."""
        self.absorbed += len(trials)
        self.updates += 1
        if math.isnan(self._scale):
            self._scale = self.rewarding.scale(trials) or math.nan
        credits_ = self._credits(trials)
        if not credits_:
            return
        rewards = torch.tensor([credit.reward for credit in credits_], dtype=torch.float64)
        advantages = self._advantages(rewards)
        encoded = self.policy.encode([credit.taken for credit in credits_])
        if self.settings.gradient == "reinforce":
            now, entropy = self.policy(encoded)
            self._step(reinforce(now, entropy, advantages, self.settings.entropy))
            return
        old = self._old(credits_, encoded)
        for _ in range(self._steps):
            now, entropy = self.policy(encoded)
            self._step(
                ppo(now, entropy, advantages, old, self.settings.clip, self.settings.entropy)
            )

    def pass_over(self, trials: int) -> None:
        """Learn nothing from so many trials."""
        self.absorbed += trials

    def _credits(self, trials: Sequence[FrozenTrial]) -> list[Credit]:
        """Of the trials that teach anything; a user may have added others, of other spaces."""
        found = []
        rewards = self.rewarding.rewards(trials, self._scale, self._least)
        for trial, reward in zip(trials, rewards, strict=True):
            taken = self.policy.grammar.read(trial.params)
            if reward is not None and taken is not None:
                old = trial.system_attrs.get(LOG_PROBABILITY)
                found.append(Credit(taken, reward, old))
        return found

    def _advantages(self, rewards: Tensor) -> Tensor:
        """Rewards against those before; moves the baseline on."""
        first = math.isnan(self.baseline)
        baseline = float(rewards.quantile(0.5)) if first else self.baseline
        spread = _spread(rewards - baseline) if first or self.spread == 0 else self.spread
        furthest = _FURTHEST * math.sqrt(spread)
        off = (rewards - baseline).clamp(-furthest, furthest)
        keep = self.settings.baseline_decay
        self.baseline = baseline + (1 - keep) * float(off.mean())
        self.spread = keep * spread + (1 - keep) * float((off**2).mean())
        self.mean_reward = float(rewards.mean())
        self._least = min(self._least, float(rewards.min()))
        return ((rewards - baseline) / (math.sqrt(spread) + _EPSILON)).clamp(-_FURTHEST, _FURTHEST)

    @torch.no_grad()
    def _old(self, credits_: Sequence[Credit], encoded: Encoded) -> Tensor:
        """Log-probabilities when the trials were proposed; now, of those that nobody proposed."""
        now = self.policy(encoded)[0].tolist()
        known = [c.log_probability for c in credits_]
        return torch.tensor(
            [n if k is None else k for k, n in zip(known, now, strict=True)], dtype=torch.float64
        )

    def _step(self, objective: Tensor) -> None:
        self._optimiser.zero_grad()
        torch.autograd.backward([-objective])
        self._optimiser.step()

    def dump(self) -> bytes:
        """All that it is, in the safetensors format."""
        tensors = {f"policy.{name}": t for name, t in self.policy.state_dict().items()}
        for index, state in self._optimiser.state_dict()["state"].items():
            tensors |= {f"adam.{index}.{name}": value for name, value in state.items()}
        tensors["numbers"] = torch.tensor(
            [getattr(self, name) for name in _NUMBERS], dtype=torch.float64
        )
        return safetensors.torch.save({name: t.contiguous() for name, t in tensors.items()})

    def load(self, state: bytes) -> None:
        """Become what was dumped."""
        tensors = safetensors.torch.load(state)
        policy, adam = {}, dict[int, dict[str, Tensor]]()
        for name, tensor in tensors.items():
            kind, _, rest = name.partition(".")
            if kind == "policy":
                policy[rest] = tensor
            elif kind == "adam":
                index, _, part = rest.partition(".")
                adam.setdefault(int(index), {})[part] = tensor
        self.policy.load_state_dict(policy)
        self._optimiser.load_state_dict({**self._optimiser.state_dict(), "state": adam})
        for name, value in zip(_NUMBERS, tensors["numbers"].tolist(), strict=True):
            setattr(self, name, int(value) if name in ("absorbed", "updates") else value)


_NUMBERS = ("absorbed", "updates", "baseline", "spread", "mean_reward", "_scale", "_least")


def _spread(off: Tensor) -> float:
    """Of deviations, squared, whatever a few of them are; their mean square where most are 0."""
    robust = 1.4826 * float(off.abs().quantile(0.5))
    return robust**2 or float((off**2).mean())


def reinforce(
    log_probability: Tensor, entropy: Tensor, advantages: Tensor, weight: float
) -> Tensor:
    """The objective of a batch whose gradient is REINFORCE's: all (B,), returns a scalar."""
    return (advantages * log_probability + weight * entropy).mean()


def ppo(
    log_probability: Tensor,
    entropy: Tensor,
    advantages: Tensor,
    old: Tensor,
    clip: float,
    weight: float,
) -> Tensor:
    """PPO's clipped objective of a batch: all (B,), returns a scalar."""
    ratio = (log_probability - old).exp()
    clipped = ratio.clamp(1 - clip, 1 + clip)
    return (torch.minimum(ratio * advantages, clipped * advantages) + weight * entropy).mean()
