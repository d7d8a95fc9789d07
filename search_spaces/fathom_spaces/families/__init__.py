"""Model families as data: the layers they are made of, in closed form, without torch."""

from .base import Family, LayerSetting, Refusal, Setting
from .cnn import CNN
from .densely_gated import DENSELY_GATED
from .lstm import LSTM
from .mlp import MLP
from .resnet import RESNET
from .transformer import TRANSFORMER

FAMILIES = {family.name: family for family in (CNN, DENSELY_GATED, LSTM, MLP, RESNET, TRANSFORMER)}

__all__ = ["FAMILIES", "Family", "LayerSetting", "Refusal", "Setting"]
