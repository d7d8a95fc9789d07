"""What members draw in a step: each from its own stream, as if it were alone.

A run alone seeds torch's global generator before each step, then draws augmentation, then what its
method draws, then dropout, layer by layer. Here one member after the other does so before the step;
what dropout draws is kept until its layers are run.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from fathom_workers.run import Run

from .stacked import Stacked


class Noise:
    """Draws for the members of a stack."""

    def __init__(self, runs: Sequence[Run], stacked: Stacked):
        self._runs, self._stacked = runs, stacked
        self._layers = [_dropouts(run) for run in runs]
        self._augments = bool(runs[0].job.task.augment)
        self._drawn: list[list[Tensor]] = []
        self._next = 0

    @property
    def needed(self) -> bool:
        """Whether anything is drawn at all."""
        return self._augments or self._stacked.draws or bool(self._layers[0])

    def draw(self, x: Tensor, numbers: Sequence[int]) -> Tensor:
        """Draw for a step, whose number each member has; the rows (k, rows, ...), augmented."""
        self._drawn, self._next, rows = [], 0, []
        for i, run in enumerate(self._runs):
            run.seeds.seed(numbers[i])
            rows.append(run.augment(x[i]) if self._augments else x[i])
            if self._stacked.draws:
                self._stacked.draw(i)
            self._drawn.append([self._factors(layer, len(x[i])) for layer in self._layers[i]])
        return torch.stack(rows) if self._augments else x

    def _factors(self, layer: "Dropped", rows: int) -> Tensor:
        ones = torch.ones(rows, *layer.shape, device=self._runs[0].device)
        return functional.dropout(ones, layer.rate)

    def __call__(self, x: Tensor) -> Tensor:
        """The factors of the next layer, for the members that have it: the first ones."""
        found = [drawn[self._next] for drawn in self._drawn[: len(x)]]
        self._next += 1
        return torch.stack(found)


class Dropped:
    """A dropout layer: its rate, and the shape of a row that it takes."""

    def __init__(self, rate: float, shape: tuple[int, ...]):
        self.rate, self.shape = rate, shape


def _dropouts(run: Run) -> list[Dropped]:
    """The dropout layers of a run in the order in which they work, found by running a row."""
    found: list[Dropped] = []

    def note(module: nn.Module, taken: tuple[Tensor, ...]) -> None:
        assert isinstance(module, nn.Dropout)
        found.append(Dropped(module.p, tuple(taken[0].shape[1:])))

    method = run.method
    hooks = [
        module.register_forward_pre_hook(note)
        for module in method.modules()
        if isinstance(module, nn.Dropout)
    ]
    if hooks:
        method.eval()
        with torch.inference_mode():
            method.hidden(run.data.train.x[:1].to(run.device), len(method.depths))
        method.train()
    for hook in hooks:
        hook.remove()
    return found
