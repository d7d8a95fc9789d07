"""Model families as data: the layers they are made of, in closed form, without torch."""

import json
from dataclasses import asdict
from hashlib import sha256

from fathom_spaces.blueprint import Blueprint

from .base import Family, Refusal
from .cnn import CNN
from .densely_gated import DENSELY_GATED
from .lstm import LSTM
from .mlp import MLP
from .resnet import RESNET
from .settings import LayerSetting, Setting
from .transformer import TRANSFORMER

FAMILIES = {family.name: family for family in (CNN, DENSELY_GATED, LSTM, MLP, RESNET, TRANSFORMER)}


def digest(blueprint: Blueprint) -> str:
    """The same 16 hexadecimal digits for the same net, however it is written down.

    What is left at its default and what is written out are the same, and so are different settings
    that come to the same layers. Of a family of a user's own only the author knows that.
    """
    family = FAMILIES.get(blueprint.family)
    what = asdict(blueprint) if family is None else family.canonical(blueprint)
    return sha256(json.dumps(what, sort_keys=True).encode()).hexdigest()[:16]


__all__ = ["FAMILIES", "Family", "LayerSetting", "Refusal", "Setting", "digest"]
