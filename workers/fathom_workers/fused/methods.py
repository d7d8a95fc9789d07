"""The methods that fuse, as stacks: the losses of `fathom_workers.depth`, for several members."""

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from fathom_spaces.tasks import TaskKind
from fathom_workers.depth import PLAIN, DepthMethod
from fathom_workers.depth.gumbel import GumbelDepth
from fathom_workers.depth.udn import UnboundedDepth

from .losses import mean_losses
from .mode import Mode
from .stacked import Exits, Flops, Losses, Mixtures, Stacked


class Plain(Stacked):
    """Ordinary training; each member has a depth of its own."""

    def __init__(self, methods: Sequence[DepthMethod], kind: TaskKind):
        super().__init__(methods, kind)
        self._flops = [Flops(method.flops(exits=1, heads=1)) for method in methods]

    def losses(self, x: Tensor, y: Tensor, mode: Mode) -> Losses:
        """The task's loss."""
        outputs = self.trunk.deepest(x, mode)
        return Losses(mean_losses(self.kind, outputs.unsqueeze(0), y)[0], self._flops)


class DeeplySupervised(Exits):
    """The mean over all exits."""

    def ranges(self) -> list[tuple[int, int]]:
        """All exits."""
        return [(1, self.count)] * len(self.methods)

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The mean."""
        del taken
        return losses.mean(0)


class RandomPrefixes(Exits):
    """The mean over exits up to a random one, or that one's alone."""

    draws = True

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        super().__init__(methods, kind)
        self._drawn = [1] * len(methods)

    def draw(self, member: int) -> None:
        """The deepest exit of the step."""
        self._drawn[member] = int(torch.randint(1, self.count + 1, ()))

    def ranges(self) -> list[tuple[int, int]]:
        """Up to the drawn exit."""
        lower = self.methods[0].lower_exits
        return [(1 if lower else drawn, drawn) for drawn in self._drawn]

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The mean over those taken."""
        return losses.sum(0) / taken.sum(0)


class UnboundedDepths(Exits):
    """q over exits up to each member's frontier, and its divergence from the prior."""

    def __init__(self, methods: Sequence[UnboundedDepth], kind: TaskKind):
        super().__init__(methods, kind)
        posterior = methods[0].posterior
        values = {
            name: self._of_depth(f"posterior.{name}") for name in dict(posterior.named_parameters())
        }
        self._values, self._log_q = values, torch.func.vmap(self._one)
        self._posterior = _LogQ(posterior)

    def _one(self, values: dict[str, Tensor]) -> Tensor:
        named = {f"posterior.{name}": value for name, value in values.items()}
        found: Tensor = torch.func.functional_call(self._posterior, named, (self.count,))
        return found

    def ranges(self) -> list[tuple[int, int]]:
        """Up to the frontier."""
        return [(1, method.frontier()) for method in self.methods]

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The negative evidence lower bound over N."""
        exits, rows = len(losses), self.methods[0].setup.rows
        every = self._log_q(self._values)[:, :exits].T  # (exits, k)
        # Normalised over the exits that are run, whatever it was normalised over before.
        log_q = functional.log_softmax(every.masked_fill(~taken, -torch.inf), 0)
        log_prior = self.methods[0].posterior.log_prior[:exits, None]
        divergence = torch.where(taken, log_q, 0.0) - torch.where(taken, log_prior, 0.0)
        bound: Tensor = (log_q.exp() * (losses + divergence / rows)).sum(0)
        return bound


class _LogQ(torch.nn.Module):
    """A posterior whose call is `log_q`."""

    def __init__(self, posterior: Any):
        super().__init__()
        self.posterior = posterior

    def forward(self, exits: int) -> Tensor:
        found: Tensor = self.posterior.log_q(exits)
        return found


class ValidationSteered(Exits):
    """Weights that the validation curve set; the kept exit alone after the commitment."""

    def ranges(self) -> list[tuple[int, int]]:
        """Up to the frontier, or the kept exit."""
        return [(m.frontier() if m.committed else 1, m.frontier()) for m in self.methods]

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The weighted sum."""
        last = max(method.frontier() for method in self.methods)
        weights = torch.stack([method.weights for method in self.methods], 1)
        return (weights[last - len(taken) : last] * losses).sum(0)


class DepthUncertainties(Exits):
    """q over all exits, of which one head serves all."""

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        super().__init__(methods, kind)
        self._logits = self._of_depth("logits")

    def ranges(self) -> list[tuple[int, int]]:
        """All exits."""
        return [(1, self.count)] * len(self.methods)

    def _outputs(self, states: list[Tensor], first: int, mode: Mode) -> Tensor:
        del first  # all exits
        # (k, exits, rows, ...): the head takes all exits as one batch
        every = torch.stack(states, 1)
        outputs = self.trunk.head(1, every.flatten(1, 2), mode)
        return outputs.reshape(*every.shape[:3], *outputs.shape[2:]).transpose(0, 1)

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The negative evidence lower bound over N, under a uniform prior."""
        del taken
        log_q = functional.log_softmax(self._logits, 1).T
        divergence = (log_q + math.log(self.count)) / self.methods[0].setup.rows
        bound: Tensor = (log_q.exp() * (losses + divergence)).sum(0)
        return bound


class GumbelDepths(Exits):
    """One drawn exit's loss; the logits learn from all, straight through."""

    draws = True

    def __init__(self, methods: Sequence[GumbelDepth], kind: TaskKind):
        super().__init__(methods, kind)
        self._logits = self._of_depth("logits")
        self._noise = [torch.empty(self.count, device=self._logits.device) for _ in methods]
        self._drawn = [1] * len(methods)
        self._soft = self._hard = self._logits

    def draw(self, member: int) -> None:
        """Gumbel noise, as `functional.gumbel_softmax` draws it."""
        self._noise[member] = -torch.empty_like(self._noise[member]).exponential_().log()

    def ranges(self) -> list[tuple[int, int]]:
        """All exits; in passing, the draw of each member."""
        temperatures = torch.tensor([m.temperature for m in self.methods]).to(self._logits.device)
        noisy = (self._logits + torch.stack(self._noise)) / temperatures.unsqueeze(1)
        self._soft = functional.softmax(noisy, 1)
        drawn = self._soft.detach().argmax(1)
        self._hard = functional.one_hot(drawn, self.count).T
        self._drawn = [exit_ + 1 for exit_ in drawn.tolist()]
        return [(1, self.count)] * len(self.methods)

    def total(self, losses: Tensor, taken: Tensor) -> Tensor:
        """The drawn exit's loss, with the gradient of all exits' for the logits."""
        del taken
        # Whole in the drawn exit, in the others without a gradient for the network.
        straight_through = (self._soft - self._soft.detach()).T * losses.detach()
        return (torch.where(self._hard.bool(), losses, 0.0) + straight_through).sum(0)

    def _flops(self, ranges: Sequence[tuple[int, int]]) -> list[Flops]:
        del ranges  # what was drawn
        found = []
        for method, drawn in zip(self.methods, self._drawn, strict=True):
            trained = method.flops(drawn, heads=1)
            found.append(Flops(trained, method.flops(self.count, heads=self.count) - trained))
        return found

    def _used_by(self, ranges: Sequence[tuple[int, int]]) -> Tensor | None:
        del ranges
        return self._used(self._drawn, [(drawn,) for drawn in self._drawn])


class Fusions(Mixtures):
    """Weights trained as they are, or through a softmax."""

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        super().__init__(methods, kind)
        self._mix = self._of_depth("mix")

    def weights(self) -> Tensor:
        """The trained weights."""
        linear = self.methods[0].settings.weighting == "linear"
        return self._mix if linear else functional.softmax(self._mix, 1)


class LayerSelectors(Mixtures):
    """Weights around a number k, trained or scheduled."""

    def __init__(self, methods: Sequence[Any], kind: TaskKind):
        super().__init__(methods, kind)
        self._k = None if methods[0].scheduled else self._of_depth("k")

    def lasts(self) -> list[int]:
        """Up to the last selected layer."""
        return [method.frontier() for method in self.methods]

    def weights(self) -> Tensor:
        """max(0, 1 - a (l - k)^2)."""
        first = self.methods[0]
        k = torch.stack([m.k for m in self.methods]) if self._k is None else self._k
        return functional.relu(1 - first.sharpness * (first.positions - k.unsqueeze(1)).square())


STACKED: dict[str, type[Stacked]] = {
    PLAIN: Plain,
    "deep_supervision": DeeplySupervised,
    "dun": DepthUncertainties,
    "fusion": Fusions,
    "gumbel": GumbelDepths,
    "layer_select": LayerSelectors,
    "random_prefix": RandomPrefixes,
    "udn": UnboundedDepths,
    "vsd": ValidationSteered,
}
