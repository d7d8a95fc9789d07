"""What one network is built from: values alone, nothing left to search."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .tasks import Option, Options, TaskShape

Layers = Mapping[str, tuple[Option, ...]]
Skips = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Blueprint:
    """One architecture.

    Attributes:
        family: its name.
        width: units (channels) of a block, and of whatever has no number of its own.
        depth: number of blocks.
        shape: of the task's samples and targets.
        options: the family's settings that were given.
        layers: settings that each layer of a stack has for itself, first layer first, as
            `Family.layer_settings` names them: `{"filters": (32, 64)}`. Where a name is missing,
            all layers are alike.
        skips: anchor points: (source, layer), both counted from 0, where a layer also takes what
            the source gave; the layer before it is always taken.
    """

    family: str
    width: int
    depth: int
    shape: TaskShape
    options: Options = field(default_factory=dict)
    layers: Layers = field(default_factory=dict)
    skips: Skips = ()

    def __hash__(self) -> int:
        named = frozenset(self.options.items()), frozenset(self.layers.items())
        return hash((self.family, self.width, self.depth, self.shape, *named, self.skips))

    def sources(self, layer: int) -> tuple[int, ...]:
        """Layers whose outputs a layer takes besides those of the one before it, ascending."""
        return self._sources.get(layer, ())

    @cached_property
    def _sources(self) -> dict[int, tuple[int, ...]]:
        found: dict[int, tuple[int, ...]] = {}
        for source, layer in sorted(self.skips):
            found[layer] = (*found.get(layer, ()), source)
        return found
