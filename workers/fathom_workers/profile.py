"""The layers of a built model, measured: for families that have no closed form.

FLOPs are those that torch's counter sees in a forward pass, as in `fathom_spaces.layers`.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from fathom_spaces.layers import Layer, LayerKind, Stack
from fathom_spaces.tasks import Options, TaskShape

from .models import Blueprint, DepthModel, build
from .models.own import made_up_batch
from .own import FAMILY

KINDS: tuple[tuple[LayerKind, tuple[type[nn.Module], ...]], ...] = (
    (LayerKind.FLATTEN, (nn.Flatten,)),
    (LayerKind.LINEAR, (nn.Linear,)),
    (LayerKind.RELU, (nn.ReLU,)),
    (LayerKind.GELU, (nn.GELU,)),
    (LayerKind.TANH, (nn.Tanh,)),
    (LayerKind.SILU, (nn.SiLU,)),
    (LayerKind.LAYER_NORM, (nn.LayerNorm, nn.RMSNorm)),
    (LayerKind.CONV, (nn.Conv1d, nn.Conv2d, nn.Conv3d)),
    (LayerKind.BATCH_NORM, (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)),
    (LayerKind.POOL, (nn.MaxPool1d, nn.MaxPool2d, nn.AvgPool1d, nn.AvgPool2d)),
    (LayerKind.POOL, (nn.AdaptiveAvgPool1d, nn.AdaptiveAvgPool2d, nn.AdaptiveMaxPool2d)),
    (LayerKind.DROPOUT, (nn.Dropout, nn.Dropout1d, nn.Dropout2d)),
    (LayerKind.EMBEDDING, (nn.Embedding,)),
    (LayerKind.ATTENTION, (nn.MultiheadAttention,)),
    (LayerKind.LSTM, (nn.LSTM,)),
)
NOTHING = (nn.Identity, nn.Sequential, nn.ModuleList)
# Made of further modules, but one layer to whoever builds a net.
WHOLE = (nn.MultiheadAttention,)


def profile(family: str, width: int, depth: int, shape: TaskShape, options: Options) -> Stack:
    """The layers of a family at a width and depth, measured on a model that is thrown away.

    Raises:
        InvalidSpec: the family cannot be built, or does not draw its weights from torch.
    """
    blueprint = Blueprint(family, width, depth, shape, options)
    model, same = (build(blueprint, torch.Generator().manual_seed(0)) for _ in range(2))
    for (name, weight), other in zip(model.named_parameters(), same.parameters(), strict=False):
        if not torch.equal(weight, other):
            message = f"{name} differs from one build to the next with the same seed"
            remedy = "Draw all weights from torch's global generator: trials must be repeatable."
            raise FAMILY.wrong(family, message, remedy)
    model.new_head(torch.Generator())
    return measure(model, shape)


def measure(model: DepthModel, shape: TaskShape) -> Stack:
    """The layers of a model as they run in training; batch statistics in it are changed."""
    counter = FlopCounterMode(display=False, custom_mapping=UNKNOWN_TO_TORCH)
    model.train()
    # Fused attention is not counted on every device; matrix products are.
    with torch.random.fork_rng(devices=[]), sdpa_kernel(SDPBackend.MATH), counter:
        x = made_up_batch(shape)
        state, stem = _measured(counter, [model.stem], x)
        states, blocks = [state], []
        for block in model.blocks:
            state, layers = _measured(counter, [block], state if model.chain else states)
            states.append(state)
            blocks.append(layers)
        _, head = _measured(counter, [model.neck, model.head], state)
    return Stack(stem, tuple(blocks), head)


def _measured(
    counter: FlopCounterMode, parts: Sequence[nn.Module], given: Any
) -> tuple[Tensor, tuple[Layer, ...]]:
    """Run parts one after another: what the last gives, and their layers in the order they ran."""
    before, layers = counter.get_total_flops(), list[Layer]()
    with _watching(counter, parts, layers):
        for part in parts:
            given = part(given)
    rows = len(given)
    rest = Layer(
        LayerKind.OTHER,
        parameters=sum(weight.numel() for part in parts for weight in part.parameters())
        - sum(layer.parameters for layer in layers),
        flops=(counter.get_total_flops() - before) // rows - sum(layer.flops for layer in layers),
    )
    # What modules compute or hold besides the layers that they are made of.
    return given, (*layers, rest) if rest.parameters or rest.flops else tuple(layers)


@contextmanager
def _watching(
    counter: FlopCounterMode, parts: Sequence[nn.Module], layers: list[Layer]
) -> Iterator[None]:
    """Add a layer to the list for each layer module that runs; weights count once."""
    started: dict[nn.Module, int] = {}
    seen: set[nn.Module] = set()

    def start(module: nn.Module, _given: Any) -> None:
        started[module] = counter.get_total_flops()

    def end(module: nn.Module, _given: Any, gave: Any) -> None:
        first = gave[0] if isinstance(gave, tuple) else gave
        weights = 0 if module in seen else sum(weight.numel() for weight in module.parameters())
        seen.add(module)
        flops = (counter.get_total_flops() - started[module]) // len(first)
        layers.append(Layer(_kind(module), weights, flops, first.numel() // len(first)))

    hooks = []
    for module in _leaves(parts):
        hooks += [module.register_forward_pre_hook(start), module.register_forward_hook(end)]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


def _leaves(modules: Sequence[nn.Module]) -> list[nn.Module]:
    """Modules that are one layer each."""
    found: list[nn.Module] = []
    for module in modules:
        inner = list(module.children())
        if inner and not isinstance(module, WHOLE):
            found += _leaves(inner)
        elif not isinstance(module, NOTHING):
            found.append(module)
    return list(dict.fromkeys(found))


def _kind(module: nn.Module) -> LayerKind:
    fitting = (kind for kind, types in KINDS if isinstance(module, types))
    return next(fitting, LayerKind.OTHER)


def _rnn_flops(
    x: Sequence[int], of_inputs: Sequence[int], of_states: Sequence[int], *_: Any, **__: Any
) -> int:
    """FLOPs of one layer and direction: x is (length, rows, inputs), weights (gates, ...)."""
    length, rows, _inputs = x
    products = of_inputs[0] * of_inputs[1] + of_states[0] * of_states[1]
    return 2 * length * rows * products


# What the CPU runs an LSTM by, which the counter does not know.
UNKNOWN_TO_TORCH = {torch.ops.aten.mkldnn_rnn_layer: _rnn_flops}
