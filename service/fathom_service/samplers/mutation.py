"""Mutation of a point of a space that knows of layers.

A layer may be inserted (those above it move up, and their anchor points with them) or deleted, or
one value of a layer, or of the whole, altered. What comes into being is drawn uniformly.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from fathom_spaces.domains import Choices, Domain, Params, Scalar
from fathom_spaces.space import Parameter, Space

from .scales import from_unit, single, to_unit

# How far a continuous value moves on the unit scale, as a standard deviation.
STEP = 0.1
# A mutation that gives the parent again is drawn anew, so often at most.
_DRAWS = 100


class Mutation:
    """How points of a space give rise to others."""

    def __init__(self, space: Space):
        self.space = space
        self._by_name = {p.name: p for p in space.parameters}
        self._places = {(p.group, p.count, p.layer, p.source): p.name for p in space.parameters}
        self._counts = {p.count for p in space.parameters if p.count is not None}

    def child(self, parent: Params, generator: np.random.Generator) -> Params:
        """A point one mutation from its parent, never the parent where there is another."""
        for _ in range(_DRAWS):
            kinds = self._kinds(parent, generator)
            if not kinds:
                break
            child = kinds[generator.integers(len(kinds))]()
            if child != parent:
                return child
        return self._complete({}, generator)

    def inserted(
        self, parent: Params, count: str, at: int, more: int, generator: np.random.Generator
    ) -> Params:
        """So many layers more in a stack, the first of them being layer `at`."""
        layers = {layer: layer + more * (layer >= at) for layer in range(_depth(parent, count))}
        return self._moved(parent, count, layers, _depth(parent, count) + more, generator)

    def deleted(
        self, parent: Params, count: str, at: int, fewer: int, generator: np.random.Generator
    ) -> Params:
        """So many layers fewer in a stack, the first of them being layer `at`."""
        depth = _depth(parent, count)
        kept = [layer for layer in range(depth) if not at <= layer < at + fewer]
        layers = {layer: place for place, layer in enumerate(kept)}
        return self._moved(parent, count, layers, depth - fewer, generator)

    def altered(self, parent: Params, name: str, generator: np.random.Generator) -> Params:
        """Another value of one parameter; what exists because of the old one goes."""
        value = _other(self._by_name[name].domain, parent[name], generator)
        return self._complete({**parent, name: value}, generator)

    def _kinds(self, parent: Params, generator: np.random.Generator) -> list[Callable[[], Params]]:
        """One mutation of each kind that the parent allows, at a place drawn uniformly."""
        mutable = [p for n, p in self._by_name.items() if n in parent and not single(p.domain)]
        stacks = [p for p in mutable if p.name in self._counts]
        of_layers = [p for p in mutable if p.layer is not None]
        of_all = [p for p in mutable if p.layer is None and p.name not in self._counts]
        longer = [p for p in stacks if _neighbour(p.domain, parent[p.name], up=True) is not None]
        shorter = [p for p in stacks if _neighbour(p.domain, parent[p.name], up=False) is not None]

        def one(some: list[Parameter]) -> Parameter:
            return some[generator.integers(len(some))]

        kinds: list[Callable[[], Params]] = []
        if longer:
            kinds.append(partial(self._longer, parent, one(longer), generator))
        if shorter:
            kinds.append(partial(self._shorter, parent, one(shorter), generator))
        kinds += [
            partial(self.altered, parent, one(some).name, generator)
            for some in (of_layers, of_all)
            if some
        ]
        return kinds

    def _longer(self, parent: Params, stack: Parameter, generator: np.random.Generator) -> Params:
        depth = _depth(parent, stack.name)
        more = int(_neighbour(stack.domain, depth, up=True) or depth) - depth
        at = int(generator.integers(depth + 1))
        return self.inserted(parent, stack.name, at, more, generator)

    def _shorter(self, parent: Params, stack: Parameter, generator: np.random.Generator) -> Params:
        depth = _depth(parent, stack.name)
        fewer = depth - int(_neighbour(stack.domain, depth, up=False) or 0)
        at = int(generator.integers(depth - fewer + 1))
        return self.deleted(parent, stack.name, at, fewer, generator)

    def _moved(
        self,
        parent: Params,
        count: str,
        layers: dict[int, int],
        depth: int,
        generator: np.random.Generator,
    ) -> Params:
        """The parent with its layers where they are now; those that went are not in `layers`."""
        given: Params = {}
        for name, value in parent.items():
            parameter = self._by_name[name]
            if parameter.count != count or parameter.layer is None:
                given[name] = value
                continue
            source = parameter.source
            if parameter.layer not in layers or (source is not None and source not in layers):
                continue
            place = (
                parameter.group,
                count,
                layers[parameter.layer],
                None if source is None else layers[source],
            )
            if place in self._places:  # not an anchor to the layer that is now the one before
                given[self._places[place]] = value
        return self._complete({**given, count: depth}, generator)

    def _complete(self, given: Params, generator: np.random.Generator) -> Params:
        return self.space.complete(given, lambda p: from_unit(p.domain, generator.random()))


def _other(domain: Domain, value: Scalar, generator: np.random.Generator) -> Scalar:
    """Another value: of a range near by or anywhere, each half of the time; of choices any."""
    near = not isinstance(domain, Choices) and generator.random() < 0.5
    values = domain.values()
    if values is not None and len(values) <= 1_000:
        if near and not getattr(domain, "log", False):
            sides = (_neighbour(domain, value, up=True), _neighbour(domain, value, up=False))
            beside = [side for side in sides if side is not None]
            return beside[generator.integers(len(beside))]
        others = [other for other in values if other != value]
        return others[generator.integers(len(others))]
    place = generator.random()
    if near:
        place = to_unit(domain, value) + STEP * generator.standard_normal()
    return from_unit(domain, float(np.clip(place, 0, np.nextafter(1, 0))))


def _neighbour(domain: Domain, value: Scalar, *, up: bool) -> int | float | None:
    """The next larger value of a finite domain of numbers, or the next smaller one."""
    values = _ascending(domain)
    if values is None or isinstance(value, str):
        return None
    place = bisect_right(values, value) if up else bisect_left(values, value) - 1
    return values[place] if 0 <= place < len(values) else None


def _ascending(domain: Domain) -> Sequence[int | float] | None:
    """The values of a finite domain without words."""
    if not isinstance(domain, Choices):
        return domain.values()
    found = sorted(choice for choice in domain.choices if not isinstance(choice, str))
    return found if len(found) == len(domain.choices) else None


def _depth(point: Params, count: str) -> int:
    return int(point[count])
