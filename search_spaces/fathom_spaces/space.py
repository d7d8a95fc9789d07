"""Spaces: the parameters that a method searches, and which of them exist at a point.

A `Space` maps names to values. Constants are not parameters and never appear in a trial. A
parameter exists only where its conditions hold, so that a point has no value that nothing uses:

- `when` of its domain: other parameters have the values named there;
- a `Repeated` setting exists once for each layer: `filters_0` where there is a layer 0, and so on;
- an anchor point, `skip_0_2`, exists where there is a layer 2: whether that layer also takes what
  layer 0 gave (Zoph & Le 2017, section 3.3). The layer before it is always taken.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush
from itertools import combinations

from .domains import Choices, Domain, Params, Scalar, Suggest, among, representatives

SKIP = "skip"


@dataclass(frozen=True)
class Condition:
    """Another parameter has one of some values, or a number above a bound."""

    parameter: str
    values: tuple[Scalar, ...] = ()
    above: int | None = None

    def holds(self, point: Mapping[str, Scalar]) -> bool:
        """Whether it holds at a point; not where the parameter does not exist."""
        if self.parameter not in point:
            return False
        value = point[self.parameter]
        if self.above is not None:
            return not isinstance(value, str) and value > self.above
        return among(value, self.values)


@dataclass(frozen=True)
class Repeated:
    """A setting that every layer of a stack has for itself.

    Attributes:
        name: the parameters are called `{name}_0`, `{name}_1`, ...
        count: the parameter, or constant, that says how many layers there are.
        domain: of each.
    """

    name: str
    count: str
    domain: Domain


@dataclass(frozen=True)
class Parameter:
    """One parameter of a space.

    Attributes:
        conditions: it exists where all of them hold.
        group: what it is called without its layer: 'filters' of `filters_0`.
        count: the parameter that says how many layers there are, where it belongs to one.
        layer: which layer it belongs to, from 0.
        source: of an anchor point, the layer whose output is taken.
    """

    name: str
    domain: Domain
    conditions: tuple[Condition, ...] = ()
    group: str = ""
    count: str | None = None
    layer: int | None = None
    source: int | None = None

    def exists(self, point: Mapping[str, Scalar]) -> bool:
        """Whether it exists, given the parameters it depends on."""
        return all(condition.holds(point) for condition in self.conditions)


class Space:
    """Named domains: what a sampler searches and a grid enumerates.

    Attributes:
        parameters: in the order they are asked for; each stands behind those it depends on.
        constants: values that are no parameters.

    Raises:
        ValueError: a condition names nothing that is known, or itself in a circle.
    """

    def __init__(
        self,
        values: Mapping[str, Scalar | Domain],
        repeated: Sequence[Repeated] = (),
        anchors: str | None = None,
    ):
        self.constants: Params = {n: v for n, v in values.items() if not isinstance(v, Domain)}
        single = {n: v for n, v in values.items() if isinstance(v, Domain)}
        every = [Parameter(name, v, _conditions(v.when), group=name) for name, v in single.items()]
        counts = {r.count: _most(values[r.count]) for r in repeated}
        if anchors is not None:
            counts.setdefault(anchors, _most(values[anchors]))
        for count, most in counts.items():
            own = [r for r in repeated if r.count == count]
            every += [_of_layer(r, own, layer) for layer in range(most) for r in own]
        if anchors is not None:
            pairs = combinations(range(counts[anchors]), 2)
            every += [_anchor(anchors, i, j) for i, j in pairs if j - i > 1]
        self.parameters = self._ordered(every)

    def _ordered(self, every: list[Parameter]) -> tuple[Parameter, ...]:
        """Those that can exist, each behind those it depends on, conditions on constants solved."""
        found: dict[str, Parameter] = {}
        by_name = {parameter.name: parameter for parameter in every}
        for parameter in every:
            if by_name[parameter.name] is not parameter or parameter.name in self.constants:
                raise ValueError(f"two parameters are called {parameter.name!r}")
        known = by_name.keys() | self.constants.keys()
        for parameter in every:
            for name in {c.parameter for c in parameter.conditions} - known:
                raise ValueError(f"{parameter.name} depends on {name!r}, which there is not")
        for name in _in_order(every):
            parameter, conditions = by_name[name], by_name[name].conditions
            open_ = tuple(c for c in conditions if c.parameter not in self.constants)
            met = all(c.holds(self.constants) for c in conditions if c not in open_)
            if met and all(c.parameter in found for c in open_):
                found[name] = replace(parameter, conditions=open_)
        return tuple(found.values())

    @cached_property
    def domains(self) -> dict[str, Domain]:
        """Every parameter's domain, by name."""
        return {parameter.name: parameter.domain for parameter in self.parameters}

    @property
    def conditional(self) -> list[str]:
        """Names of the parameters that do not exist at every point."""
        return [parameter.name for parameter in self.parameters if parameter.conditions]

    def continuous(self) -> list[str]:
        """Names of the parameters that no grid can enumerate."""
        return [name for name, domain in self.domains.items() if domain.count() is None]

    def size(self) -> float:
        """Number of points, exact; infinite where a parameter is continuous, 1 without any."""
        if self.continuous():
            return math.inf
        # How many ways lead to each combination of those values that later conditions look at.
        ways: dict[tuple[tuple[str, Scalar], ...], int] = {(): 1}
        for parameter, looked_at in zip(self.parameters, self._looked_at(), strict=True):
            values = (parameter.domain.values() or ()) if parameter.name in looked_at else ()
            size, after = parameter.domain.count() or 0, dict[tuple[tuple[str, Scalar], ...], int]()
            for state, count in ways.items():
                exists = parameter.exists(dict(state))
                kept = tuple(pair for pair in state if pair[0] in looked_at)
                if not exists or not values:
                    after[kept] = after.get(kept, 0) + count * (size if exists else 1)
                    continue
                for value in values:
                    key = (*kept, (parameter.name, value))
                    after[key] = after.get(key, 0) + count
            ways = after
        return sum(ways.values())

    def _looked_at(self) -> list[frozenset[str]]:
        """For each parameter, the names that conditions of later ones look at."""
        found: list[frozenset[str]] = []
        names: frozenset[str] = frozenset()
        for parameter in reversed(self.parameters):
            found.append(names)
            names |= {condition.parameter for condition in parameter.conditions}
        return found[::-1]

    def points(self) -> Iterator[Params]:
        """Every point once, the first parameter varying slowest; raises ValueError if infinite."""
        if self.continuous():
            raise ValueError(f"continuous parameters cannot be enumerated: {self.continuous()}")
        yield from self._points(0, {})

    def _points(self, index: int, chosen: Params) -> Iterator[Params]:
        while index < len(self.parameters) and not self.parameters[index].exists(chosen):
            index += 1
        if index == len(self.parameters):
            yield chosen
            return
        parameter = self.parameters[index]
        for value in parameter.domain.values() or ():
            yield from self._points(index + 1, {**chosen, parameter.name: value})

    def complete(self, given: Mapping[str, Scalar], draw: Callable[[Parameter], Scalar]) -> Params:
        """A point: values given where they are of the space, others drawn; nothing inactive."""
        chosen: Params = {}
        for parameter in self.parameters:
            if not parameter.exists(chosen):
                continue
            value = given.get(parameter.name)
            fits = value is not None and value in parameter.domain
            chosen[parameter.name] = value if fits and value is not None else draw(parameter)
        return chosen

    def suggest(self, trial: Suggest) -> Params:
        """Ask a trial for every parameter that exists, in order."""
        return self.complete({}, lambda p: p.domain.suggest(trial, p.name))

    def __contains__(self, point: Mapping[str, object]) -> bool:
        chosen: Params = {}
        for parameter in self.parameters:
            if not parameter.exists(chosen):
                continue
            value = point.get(parameter.name)
            if not isinstance(value, bool | int | float | str) or value not in parameter.domain:
                return False
            chosen[parameter.name] = value
        return set(chosen) == set(point)


def _in_order(every: Sequence[Parameter]) -> Iterator[str]:
    """Names, each behind those it depends on; as far as that allows, layer by layer as given."""
    turn = {p.name: (-1 if p.layer is None else p.layer, i) for i, p in enumerate(every)}
    sorter = TopologicalSorter({p.name: [c.parameter for c in p.conditions] for p in every})
    try:
        sorter.prepare()
    except CycleError as error:
        raise ValueError(f"conditions in a circle: {' -> '.join(error.args[1])}") from error
    ready: list[tuple[tuple[int, int], str]] = []
    while sorter.is_active():
        for name in sorter.get_ready():
            heappush(ready, (turn.get(name, (-1, -1)), name))
        _, name = heappop(ready)
        sorter.done(name)
        if name in turn:
            yield name


def _most(count: Scalar | Domain) -> int:
    """The most layers there can be."""
    return max(int(value) for value in representatives(count))


def _conditions(when: Mapping[str, tuple[Scalar, ...]]) -> tuple[Condition, ...]:
    return tuple(Condition(name, values) for name, values in when.items())


def _of_layer(repeated: Repeated, siblings: Sequence[Repeated], layer: int) -> Parameter:
    """A layer's own parameter; its conditions on settings of the same stack mean the same layer."""
    own = {sibling.name for sibling in siblings}
    when = {f"{n}_{layer}" if n in own else n: v for n, v in repeated.domain.when.items()}
    return Parameter(
        name=f"{repeated.name}_{layer}",
        domain=repeated.domain,
        conditions=(Condition(repeated.count, above=layer), *_conditions(when)),
        group=repeated.name,
        count=repeated.count,
        layer=layer,
    )


def _anchor(count: str, source: int, layer: int) -> Parameter:
    return Parameter(
        name=f"{SKIP}_{source}_{layer}",
        domain=Choices(choices=(False, True)),
        conditions=(Condition(count, above=layer),),
        group=SKIP,
        count=count,
        layer=layer,
        source=source,
    )
