"""Layer fusion: the head sees a weighted sum of what all layers give, its weights trained.

    outputs = head(sum over l of w_l neck(h_l))

`linear` is Dense(1, no bias) over the stack of all layers' outputs: the weights are free. `softmax`
is the scalar mix of ELMo (Peters et al., NAACL 2018, arXiv 1802.05365, equation 1, without its
overall factor). As measured, the weights do not become those of one layer (largest share 0.13 to
0.23 of twelve) and where they start matters; nor does the size of such a weight tell what its layer
is worth (Wang et al., "Rethinking Architecture Selection in Differentiable NAS", ICLR 2021).
"""

import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.learned import Fusion
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth

# The logit of a layer that starts without weight: e^-10 of the others' share, from which a gradient
# can still bring it back.
STARVED = -10.0


class LayerFusion(DepthMethod):
    """l counts the candidate depths; their outputs are mixed after the neck, in one shape.

    One head is trained, on the sum. The best depth has two definitions here: the layer with the
    largest absolute weight (`param`), and the exit that does best alone. An exit alone is the head
    on what its layer gives with weight 1, whatever weight it had in the sum. Where there is one
    candidate its weight is 1 and stays so, because the head can carry the factor.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Fusion):
        super().__init__(model, setup, heads=1)
        self.settings = settings
        start = _start(settings, len(setup.depths), setup.generator)
        self.mix = nn.Parameter(start, requires_grad=len(setup.depths) > 1)
        self.start = self._weights().detach().abs()

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The task's loss of the weighted sum over all layers."""
        count = len(self.depths)
        states = torch.stack([self.neck(h) for h in self.hidden(x, count)])  # (layers, rows, ...)
        weights = self._weights().view(-1, *[1] * (states.dim() - 1))
        outputs = self.heads[0]((weights * states).sum(0))
        return Step(self.setup.loss(outputs, y), self.flops(count, heads=1))

    def _weights(self) -> Tensor:
        """The layers' weights, (layers)."""
        linear = self.settings.weighting == "linear"
        return self.mix if linear else functional.softmax(self.mix, 0)

    def depth_parameters(self) -> list[nn.Parameter]:
        """The weights, or their logits."""
        return [self.mix]

    def depth_lr(self) -> float:
        """A multiple of the other weights' rate."""
        return self.setup.lr * self.settings.lr_multiplier

    def frontier(self) -> int:
        """All layers are in the sum."""
        return len(self.depths)

    def param_depth(self) -> int:
        """The layer with the largest absolute weight; of equal ones, the shallowest."""
        return self.depths[int(self._weights().detach().abs().argmax())]

    def trace(self) -> dict[str, JsonValue]:
        """The weights by layer; `initial` only where one layer had the largest at the start."""
        found: dict[str, JsonValue] = {
            "frontier": self.depths[-1],
            "weights": by_depth(self.depths, self._weights().detach().tolist()),
        }
        largest = torch.nonzero(self.start == self.start.max()).flatten().tolist()
        if len(largest) == 1:
            found["initial"] = self.depths[largest[0]]
        return found


def _start(settings: Fusion, count: int, generator: torch.Generator) -> Tensor:
    """The weights at the start, or their logits."""
    linear = settings.weighting == "linear"
    if count == 1:
        return torch.ones(1)
    if settings.initial == "normal":
        # Linear: the variance keeps that of the sum at one layer's (fan-in, LeCun et al. 1998).
        drawn = torch.randn(count, generator=generator)
        return drawn / count**0.5 if linear else drawn
    chosen = torch.zeros(count)
    chosen[_weighted(settings.initial, count)] = 1
    return chosen / chosen.sum() if linear else STARVED * (1 - chosen)


def _weighted(initial: str, count: int) -> slice:
    """The layers that have weight at the start, in equal parts."""
    first = {"uniform": 0, "first": 0, "last": count - 1, "starved": count // 2}[initial]
    return slice(first, 1 if initial == "first" else count)
