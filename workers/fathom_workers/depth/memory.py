"""What a method remembers beside its weights, as a tensor that a checkpoint can hold.

Numbers that decide what is run would wait for the device on every step if they were buffers, which
move there; `nn.Module`'s extra state stays where it is, and is part of `state_dict()` as well.
"""

import json

import torch
from pydantic import JsonValue
from torch import Tensor


def packed(memory: dict[str, JsonValue]) -> Tensor:
    """The memory as bytes of JSON, which keeps every float exactly."""
    return torch.tensor(list(json.dumps(memory).encode()), dtype=torch.uint8)


def unpacked(state: Tensor) -> dict[str, JsonValue]:
    """What `packed` was given."""
    found: dict[str, JsonValue] = json.loads(bytes(state.tolist()))
    return found
