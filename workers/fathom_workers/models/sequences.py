"""How families that read in order take a sample: as (rows, steps, width)."""

import torch
from torch import nn

from fathom_spaces.families.sequences import channels
from fathom_spaces.tasks import Form, TaskShape

from .parts import Rows
from .weights import embedding, linear


def reader(width: int, shape: TaskShape, std: float, generator: torch.Generator) -> list[nn.Module]:
    """Layers that make `width` numbers of each step; tokens get vectors of sd `std`."""
    if shape.form is Form.TOKENS:
        return [embedding(shape.vocabulary, width, std, generator)]
    rows = [Rows()] if shape.form is Form.IMAGE else []
    return [*rows, linear(channels(shape), width, 1.0, generator)]
