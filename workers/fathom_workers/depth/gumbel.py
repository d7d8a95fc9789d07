"""Gumbel-softmax: one exit drawn in each step, the draw's distribution trained straight through.

Jang, Gu & Poole (ICLR 2017, arXiv 1611.01144) and Maddison, Mnih & Teh (ICLR 2017, arXiv
1611.00712). With logits a, Gumbel noise g and temperature tau,

    soft = softmax((a + g) / tau), hard = one_hot(argmax soft),

and with stop() holding back the gradient, the loss is

    hard . losses + (soft - stop(soft)) . stop(losses):

the network learns from the drawn exit alone, which exit l is with probability softmax(a)_l, and the
logits learn from all. tau goes from its initial to its final value geometrically over the schedule.
As measured, the logits end confident, and arbitrary.
"""

import torch
from pydantic import JsonValue
from torch import Tensor, nn
from torch.nn import functional

from fathom_spaces.learned import Gumbel
from fathom_workers.models import DepthModel

from .base import DepthMethod, Setup, Step, by_depth


class GumbelDepth(DepthMethod):
    """A head for each candidate depth.

    All exits run, but only the part up to the drawn one is trained: the others' losses, which the
    logits need, are taken without a gradient.
    """

    def __init__(self, model: DepthModel, setup: Setup, settings: Gumbel):
        super().__init__(model, setup, heads=len(setup.depths))
        self.settings = settings
        self.logits = nn.Parameter(torch.zeros(len(setup.depths)))
        self._all_flops = self.flops(len(setup.depths), heads=len(setup.depths))

    @property
    def temperature(self) -> float:
        """tau at this step."""
        first, last = self.settings.initial_temperature, self.settings.final_temperature
        share: float = (last / first) ** (self.step / self.setup.steps)
        return first * share

    def loss(self, x: Tensor, y: Tensor) -> Step:
        """The drawn exit's loss, with the gradient of all exits' for the logits."""
        choice = functional.gumbel_softmax(self.logits, self.temperature, hard=True)
        drawn = int(choice.argmax()) + 1
        outputs = self._outputs_of_all(x, drawn)
        with torch.no_grad():
            losses = self.setup.loss(torch.stack(outputs), y)
        straight_through = torch.dot(choice - choice.detach(), losses)
        loss = self.setup.loss(outputs[drawn - 1], y) + straight_through
        trained = self.flops(drawn, heads=1)
        return Step(loss, trained, self._all_flops - trained)

    def _outputs_of_all(self, x: Tensor, drawn: int) -> list[Tensor]:
        """Each exit's outputs; with a gradient those of the drawn one, through its blocks."""
        outputs = []
        state = x
        for layer in self._stem_layers:
            state = layer(state)
        states = [state]
        for exit_, segment in enumerate(self._segments, start=1):
            with torch.set_grad_enabled(exit_ <= drawn):
                for layer in segment:
                    state = layer(state if self.chain else states)
                    if not self.chain:
                        states.append(state)
            with torch.set_grad_enabled(exit_ == drawn):
                outputs.append(self.head(exit_)(self.neck(state)))
        return outputs

    def depth_parameters(self) -> list[nn.Parameter]:
        """The exits' logits."""
        return [self.logits]

    def depth_lr(self) -> float:
        """The setting."""
        return self.settings.depth_lr

    def frontier(self) -> int:
        """Always all exits."""
        return len(self.depths)

    def param_depth(self) -> int:
        """The depth of the greatest logit, the shallower of equals."""
        return self.depths[int(self.logits.argmax())]

    def trace(self) -> dict[str, JsonValue]:
        """The temperature, the deepest exit, the probability of each exit by depth."""
        probabilities = torch.softmax(self.logits.detach(), 0).tolist()
        return {
            "temperature": round(self.temperature, 6),
            "frontier": self.depths[-1],
            "weights": by_depth(self.depths, probabilities),
        }
