"""Layers of several members as one: k Linear layers are one batched product.

A tensor is (k, rows, ...), member by member; images are (k, rows, channels, height, width). What
works on each channel alone takes images as (rows, k channels, height, width), which costs no copy
between such layers: what they give is a view of that.
"""

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from fathom_workers.models import parts
from fathom_workers.models.gates import GatedBlock, Merge
from fathom_workers.models.weights import BatchNorm

from .mode import Mode
from .recurrent import Lstm
from .weights import Weights

# From what the members' layers before it gave, to what theirs give.
Layer = Callable[[Any, Mode], Any]
Maker = Callable[[Sequence[Any], Weights], Layer]


class Unstackable(Exception):
    """There is no such layer of several members."""


def stacked(modules: Sequence[nn.Module], weights: Weights) -> Layer:
    """One layer that does what these do, one of each member, all alike.

    Raises:
        Unstackable: they are of a kind that has no such layer.
    """
    kind = type(modules[0])
    if kind not in LAYERS:
        raise Unstackable(kind.__name__)
    return LAYERS[kind](modules, weights)


def chain(modules: Sequence[Sequence[nn.Module]], weights: Weights) -> list[Layer]:
    """The layers of a sequence; `modules` has each member's sequence."""
    return [stacked(same, weights) for same in zip(*modules, strict=True)]


def through(layers: Sequence[Layer], x: Any, mode: Mode) -> Any:
    """One layer after the other."""
    for layer in layers:
        x = layer(x, mode)
    return x


def folded(x: Tensor) -> Tensor:
    """Images (k, rows, channels, h, w) as (rows, k channels, h, w)."""
    return x.transpose(0, 1).flatten(1, 2)


def unfolded(x: Tensor, members: int) -> Tensor:
    """(rows, k channels, ...) as (k, rows, channels, ...)."""
    return x.reshape(len(x), members, -1, *x.shape[2:]).transpose(0, 1)


# --- without weights --------------------------------------------------------------------------


def _each_number(modules: Sequence[nn.Module], _weights: Weights) -> Layer:
    module = modules[0]
    return lambda x, _mode: module(x)


def _each_row(modules: Sequence[nn.Module], _weights: Weights) -> Layer:
    module = modules[0]
    return lambda x, _mode: _by_member(module(x.flatten(0, 1)), x)


def _each_channel(modules: Sequence[nn.Module], _weights: Weights) -> Layer:
    module = modules[0]
    return lambda x, _mode: unfolded(module(folded(x)), len(x))


def _join(modules: Sequence[nn.Module], _weights: Weights) -> Layer:
    module = modules[0]

    def joined(states: Sequence[Tensor], _mode: Mode) -> Tensor:
        return _by_member(module([state.flatten(0, 1) for state in states]), states[0])

    return joined


def _by_member(rows: Tensor, like: Tensor) -> Tensor:
    """(k rows, ...) as (k, rows, ...), as many as another tensor has."""
    return rows.reshape(*like.shape[:2], *rows.shape[1:])


def _dropout(_modules: Sequence[nn.Module], _weights: Weights) -> Layer:
    return lambda x, mode: x * mode.noise(x) if mode.training else x


# --- with weights -----------------------------------------------------------------------------


def _linear(modules: Sequence[nn.Linear], weights: Weights) -> Layer:
    weight = weights.of(modules[0].weight)  # (k, outputs, inputs)
    bias = weights.of(modules[0].bias)  # (k, outputs)

    def apply(x: Tensor, _mode: Mode) -> Tensor:
        # Several positions of a row are as many rows.
        rows = x if x.dim() == 3 else x.flatten(1, -2)
        y = torch.baddbmm(bias.unsqueeze(1), rows, weight.transpose(1, 2))
        return y if x.dim() == 3 else y.view(*x.shape[:-1], -1)

    return apply


def _conv(modules: Sequence[nn.Conv2d], weights: Weights) -> Layer:
    conv, members = modules[0], len(modules)
    weight = weights.of(conv.weight)
    bias = None if conv.bias is None else weights.of(conv.bias)
    settings: Any = {"stride": conv.stride, "padding": conv.padding, "dilation": conv.dilation}

    def apply(x: Tensor, _mode: Mode) -> Tensor:
        y = functional.conv2d(
            folded(x),
            weight.flatten(0, 1),
            None if bias is None else bias.flatten(),
            groups=members,
            **settings,
        )
        return unfolded(y, members)

    return apply


def _layer_norm(modules: Sequence[nn.LayerNorm], weights: Weights) -> Layer:
    norm = modules[0]
    weight, bias = weights.of(norm.weight), weights.of(norm.bias)

    def apply(x: Tensor, _mode: Mode) -> Tensor:
        shape = (len(x), *[1] * (x.dim() - 2), x.shape[-1])
        plain = functional.layer_norm(x, norm.normalized_shape, eps=norm.eps)
        return torch.addcmul(bias.view(shape), plain, weight.view(shape))

    return apply


def _embedding(modules: Sequence[nn.Embedding], weights: Weights) -> Layer:
    table = weights.of(modules[0].weight)  # (k, entries, width)
    first = torch.arange(len(modules), device=table.device) * modules[0].num_embeddings

    def apply(x: Tensor, _mode: Mode) -> Tensor:
        entries = x + first.view(-1, *[1] * (x.dim() - 1))
        return functional.embedding(entries, table.flatten(0, 1))

    return apply


def _positions(modules: Sequence[parts.Positions], weights: Weights) -> Layer:
    table = weights.of(modules[0].table)  # (k, length, width)
    return lambda x, _mode: x + table[:, None, : x.shape[2]]


class _BatchNorm:
    """Statistics are those of each member's own rows; the modules see them in their buffers."""

    def __init__(self, modules: Sequence[BatchNorm], weights: Weights):
        norm = modules[0]
        self._eps, self._momentum = norm.eps, norm.momentum or 0.0
        self._weight, self._bias = weights.of(norm.weight), weights.of(norm.bias)
        self._mean = torch.stack([_buffer(m, "running_mean") for m in modules])
        self._variance = torch.stack([_buffer(m, "running_var") for m in modules])
        self._batches = torch.stack([_buffer(m, "num_batches_tracked") for m in modules])
        for i, module in enumerate(modules):
            module.running_mean, module.running_var = self._mean[i], self._variance[i]
            module.num_batches_tracked = self._batches[i]

    def __call__(self, x: Tensor, mode: Mode) -> Tensor:
        rows, members = folded(x), len(x)
        scale = (self._weight.flatten(), self._bias.flatten())
        mean, variance = self._mean.flatten(), self._variance.flatten()
        alone = rows.shape[0] * rows[0, 0].numel() == 1  # as in our `BatchNorm`
        if not mode.training or alone:
            y = functional.batch_norm(rows, mean, variance, *scale, eps=self._eps)
            return unfolded(y, members)
        if mode.running is not None:
            mean, variance = mean.clone(), variance.clone()
        y = functional.batch_norm(
            rows, mean, variance, *scale, training=True, momentum=self._momentum, eps=self._eps
        )
        self._keep(mean, variance, mode.running)
        return unfolded(y, members)

    @torch.no_grad()
    def _keep(self, mean: Tensor, variance: Tensor, running: Tensor | None) -> None:
        """Count the batch, of the members that run this layer."""
        if running is None:
            self._batches += 1
            return
        self._batches += running
        shape, which = self._mean.shape, running.unsqueeze(1)
        self._mean.copy_(torch.where(which, mean.view(shape), self._mean))
        self._variance.copy_(torch.where(which, variance.view(shape), self._variance))


def _buffer(module: nn.Module, name: str) -> Tensor:
    found: Tensor = getattr(module, name)
    return found


# --- made of others ---------------------------------------------------------------------------


def _sequence(modules: Sequence[nn.Sequential], weights: Weights) -> Layer:
    layers = chain([list(m) for m in modules], weights)
    return lambda x, mode: through(layers, x, mode)


def _residual(modules: Sequence[parts.Residual], weights: Weights) -> Layer:
    branch = _sequence([m.branch for m in modules], weights)
    return lambda x, mode: x + branch(x, mode)


def _skipping(modules: Sequence[parts.Skipping], weights: Weights) -> Layer:
    sources = modules[0].sources
    join = _join([parts.Concat()], weights)
    block = stacked([m.block for m in modules], weights)

    def apply(states: Sequence[Tensor], mode: Mode) -> Tensor:
        taken = states[-1]
        if sources:
            taken = join([taken, *(states[source + 1] for source in sources)], mode)
        found: Tensor = block(taken, mode)
        return found

    return apply


def _gated(modules: Sequence[GatedBlock], weights: Weights) -> Layer:
    merge = _merge([m.merge for m in modules], weights)
    body = stacked([m.body for m in modules], weights)
    return lambda states, mode: body(merge(states, mode), mode)


def _merge(modules: Sequence[Merge], weights: Weights) -> Layer:
    """By torch.func, which turns any module without branches into one of several members."""
    merge = modules[0]
    names = dict(merge.named_parameters())
    taken = {name: weights.of(parameter) for name, parameter in names.items()}
    buffers = {
        name: torch.stack([_buffer(m, name) for m in modules]) for name in ("closed", "scale")
    }

    def one(values: dict[str, Tensor], states: list[Tensor]) -> Any:
        return torch.func.functional_call(merge, values, (states,))

    every = torch.func.vmap(one)
    return lambda states, _mode: every({**taken, **buffers}, list(states))


def _lstm(modules: Sequence[parts.Lstm], weights: Weights) -> Layer:
    layer = modules[0].layer
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    lstm = Lstm(*(weights.of(getattr(layer, name)) for name in names))
    return lambda x, _mode: lstm(x)


LAYERS: dict[type[nn.Module], Maker] = {
    **dict.fromkeys((nn.Identity, nn.ReLU, nn.GELU, nn.Tanh, nn.SiLU), _each_number),
    **dict.fromkeys(
        (nn.Flatten, parts.Attention, parts.Rows, parts.LastStep, parts.MeanOverSteps), _each_row
    ),
    **dict.fromkeys((nn.MaxPool2d, nn.AvgPool2d, parts.MeanOverPixels), _each_channel),
    nn.Dropout: _dropout,
    nn.Linear: _linear,
    nn.Conv2d: _conv,
    nn.LayerNorm: _layer_norm,
    nn.Embedding: _embedding,
    parts.Positions: _positions,
    BatchNorm: _BatchNorm,
    nn.Sequential: _sequence,
    parts.Residual: _residual,
    parts.Skipping: _skipping,
    GatedBlock: _gated,
    parts.Lstm: _lstm,
}
