"""LSTM layers (Hochreiter & Schmidhuber 1997) and dense layers above them."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.lstm import LSTM
from fathom_spaces.tasks import TaskKind

from .base import DepthModel
from .parts import LastStep, Lstm
from .sequences import reader
from .weights import RELU_GAIN, linear, lstm


class LstmModel(DepthModel):
    """Depth d is d LSTM layers, or d dense layers on top of them, as `stack` says.

    The other stack has a fixed size: dense layers then belong to the head, LSTM layers to the
    stem. Dense layers work on the last step; where every step has a target, on all.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.width, self.shape = blueprint.width, blueprint.shape
        options = LSTM.values(blueprint.options)
        recurrent = options["stack"] == "lstm"
        self.dense_in_head = int(options["dense_layers"]) if recurrent else 0
        last = nn.Identity() if self.shape.kind is TaskKind.TOKENS else LastStep()

        stem = reader(self.width, self.shape, 1.0, generator)
        if not recurrent:
            stem += [self._recurrent(generator) for _ in range(int(options["lstm_layers"]))]
            stem.append(last)
        self.stem = nn.Sequential(*stem)
        new_block = self._recurrent if recurrent else self._dense
        self.blocks = nn.ModuleList(new_block(generator) for _ in range(blueprint.depth))
        self.neck = last if recurrent else nn.Identity()
        self.head = self.new_head(generator)

    def _recurrent(self, generator: torch.Generator) -> nn.Module:
        return Lstm(lstm(self.width, self.width, generator))

    def _dense(self, generator: torch.Generator) -> nn.Sequential:
        return nn.Sequential(linear(self.width, self.width, RELU_GAIN, generator), nn.ReLU())

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        dense = [layer for _ in range(self.dense_in_head) for layer in self._dense(generator)]
        return nn.Sequential(*dense, linear(self.width, self.shape.outputs, 1.0, generator))
