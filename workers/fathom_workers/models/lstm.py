"""LSTM layers (Hochreiter & Schmidhuber 1997) and dense layers above them."""

import torch
from torch import nn

from fathom_spaces.blueprint import Blueprint
from fathom_spaces.families.lstm import LSTM, behind, pairs
from fathom_spaces.tasks import TaskKind

from .base import DepthModel
from .parts import LastStep, Lstm
from .sequences import reader
from .weights import RELU_GAIN, linear, lstm


class LstmModel(DepthModel):
    """Depth d is d LSTM layers, or d dense layers on top of them, as `stack` says.

    The other stack then belongs to the head, or the stem. Dense layers work on the last step; where
    every step has a target, on all.
    """

    def __init__(self, blueprint: Blueprint, generator: torch.Generator):
        super().__init__()
        self.net = net = LSTM.filled(blueprint)
        self.width, self.shape = net.width, net.shape
        self.one_shape = LSTM.one_shape(blueprint)
        self.dense_in_head = net.options["stack"] == "lstm"
        last = nn.Identity() if self.shape.kind is TaskKind.TOKENS else LastStep()

        stem = reader(self.width, self.shape, 1.0, generator)
        if not self.dense_in_head:
            stem += [*self._recurrent(generator), last]
        self.stem = nn.Sequential(*stem)
        blocks = self._recurrent(generator) if self.dense_in_head else self._dense(generator)
        self.blocks = nn.ModuleList(blocks)
        self.neck = last if self.dense_in_head else nn.Identity()
        self.head = self.new_head(generator)

    def _recurrent(self, generator: torch.Generator) -> list[nn.Module]:
        sizes = pairs(self.net, "lstm_units")
        return [Lstm(lstm(taken, units, generator)) for taken, units in sizes]

    def _dense(self, generator: torch.Generator) -> list[nn.Sequential]:
        sizes = pairs(self.net, "dense_units")
        return [
            nn.Sequential(linear(taken, units, RELU_GAIN, generator), nn.ReLU())
            for taken, units in sizes
        ]

    def new_head(self, generator: torch.Generator) -> nn.Module:
        """A freshly initialised head, for one more exit."""
        dense = self._dense(generator) if self.dense_in_head else []
        layers = [layer for block in dense for layer in block]
        size = behind(self.net, "dense_units")
        return nn.Sequential(*layers, linear(size, self.shape.outputs, 1.0, generator))
