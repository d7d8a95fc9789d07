"""How many layers a net has, and why: a table of them, and their number as a sum of the counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from .blueprint import Blueprint
from .families import Family
from .layers import Layer, LayerKind, Stack


@dataclass(frozen=True)
class Row:
    """One layer of a net.

    Attributes:
        part: `stem`, `block 1` and so on, or `head`.
        kind: what it computes.
        outputs: numbers it gives for one sample.
        parameters: trainable.
        flops: forward, for one sample.
    """

    part: str
    kind: LayerKind
    outputs: int
    parameters: int
    flops: int


def table(stack: Stack, depth: int | None = None) -> tuple[Row, ...]:
    """Every layer of a net, in the order they run; of the deepest, or at a depth that is given."""
    shown = stack.blocks[:depth]
    parts = {"stem": stack.stem}
    parts |= {f"block {number}": block for number, block in enumerate(shown, 1)}
    parts |= {"head": stack.head}
    return tuple(_row(part, layer) for part, layers in parts.items() for layer in layers)


def _row(part: str, layer: Layer) -> Row:
    return Row(part, layer.kind, layer.outputs, layer.parameters, layer.flops)


@dataclass(frozen=True)
class Arithmetic:
    """The number of layers, whatever the counts: `total` + `per[name][0]` × count + ...

    Attributes:
        total: layers that are always there.
        weighted: those of them with weights.
        per: for each count by name, layers that one more of it adds, and how many have weights.
        poolings: layers besides, of the deepest net, that halve the image between its blocks.
    """

    total: int
    weighted: int
    per: Mapping[str, tuple[int, int]]
    poolings: int = 0

    def __str__(self) -> str:
        """'4 + 2 × depth layers, of which 2 + depth have weights'."""
        layers = _sum(self.total, {name: each for name, (each, _) in self.per.items()})
        weighted = _sum(self.weighted, {name: each for name, (_, each) in self.per.items()})
        noun = "pooling" if self.poolings == 1 else "poolings"
        besides = f" and up to {self.poolings} {noun}" if self.poolings else ""
        return f"{layers} layers{besides}, of which {weighted} have weights"


def arithmetic(family: Family, net: Blueprint, counts: Sequence[str] = ("depth",)) -> Arithmetic:
    """How the number of layers follows from the counts of a net's stacks.

    Args:
        family: of the net.
        net: the deepest in question. What its layers have for themselves does not count, as it
            changes sizes alone, nor do its skips, which add a layer to each that takes some.
        counts: what to tell apart: `depth`, and options such as `dense_layers`; others have the
            net's values.
    """
    plain = replace(net, layers={}, skips=())
    none = family.count(_with(plain, dict.fromkeys(counts, 0)))
    per, poolings = {}, _poolings(family.stack(plain))
    every_block = "depth" in counts and poolings == list(range(1, net.depth + 1))
    for name in counts:
        one = _with(plain, {**dict.fromkeys(counts, 0), name: 1})
        more, pooled = family.count(one), sum(_poolings(family.stack(one)))
        layers = more.total - none.total - pooled
        per[name] = (layers + (every_block and name == "depth"), more.weighted - none.weighted)
    besides = 0 if every_block or not poolings else poolings[-1]
    return Arithmetic(none.total, none.weighted, per, besides)


def _with(net: Blueprint, counts: Mapping[str, int]) -> Blueprint:
    depth = counts.get("depth", net.depth)
    rest = {name: count for name, count in counts.items() if name != "depth"}
    return replace(net, depth=depth, options={**net.options, **rest})


def _poolings(stack: Stack) -> list[int]:
    """How many layers in the blocks halve the image, up to each depth from 1."""
    found, so_far = [], 0
    for block in stack.blocks:
        so_far += sum(layer.kind is LayerKind.POOL for layer in block)
        found.append(so_far)
    return found


def _sum(constant: int, per: Mapping[str, int]) -> str:
    """Such as '2 + depth + 3 × dense_layers'."""
    terms = [name if each == 1 else f"{each} × {name}" for name, each in per.items() if each]
    return " + ".join([str(constant), *terms] if constant or not terms else terms)
