"""The grammar: which steps a policy takes to emit a point of a space, and in which order.

Single parameters come first, then each stack layer by layer: a layer's own settings, then its
anchor point, from which all skips into the layer are decided (Zoph & Le 2017, figures 2 and 4). How
many layers a stack has is either one step before them (`emits: depth`) or decided after each of
them, by a step that stops or goes on (`emits: stop`).

A step is taken where what it decides exists, given the steps before it; the very same walk draws
points and reads them back, so that a point has exactly the probability it is drawn with.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Literal, TypeAlias

from fathom_spaces.domains import Params, Scalar
from fathom_spaces.space import Condition, Parameter, Space

Emits: TypeAlias = Literal["depth", "stop"]

# A layer's place among the steps: settings, anchor point, stop.
_SETTING, _ANCHOR, _STOP = range(3)
_DEPTH = "depth"


@dataclass(frozen=True)
class Step:
    """One step of the policy.

    Attributes:
        parameters: what it decides: one parameter, or the skips into one layer.
        group: steps of one group have the same outcomes and share weights.
        layer: which layer it belongs to; -1 of the whole network.
        count: of an anchor point, the parameter or constant that says how many layers there are.
        outcomes: of a choice its values, of a stop step (stop, go on); none of an anchor point.
        stops_at: of a stop step, the number of layers that stopping means, and the next higher.
    """

    parameters: tuple[Parameter, ...]
    group: str
    layer: int = -1
    count: str = ""
    outcomes: tuple[Scalar, ...] = ()
    stops_at: tuple[Scalar, Scalar] | None = None

    @property
    def is_anchor(self) -> bool:
        """Whether it decides skips, each on its own."""
        return not self.outcomes

    @property
    def decides(self) -> bool:
        """Whether there is more than one outcome."""
        return len(self.outcomes) != 1

    def exists(self, chosen: Mapping[str, Scalar]) -> bool:
        """Whether it is taken, given what was chosen before."""
        if self.stops_at is not None:
            return chosen.get(self.parameters[0].name) == self.stops_at[0]
        if not self.is_anchor:
            return self.parameters[0].exists(chosen)
        return Condition(self.count, above=self.layer).holds(chosen)


@dataclass(frozen=True)
class Taken:
    """A step that was taken, and its outcome.

    Attributes:
        step: its index in the grammar.
        outcome: index of the outcome of a choice or a stop; 0 of an anchor point.
        skips: of an anchor point, (source layer, whether it is taken) of each skip that exists.
    """

    step: int
    outcome: int = 0
    skips: tuple[tuple[int, bool], ...] = ()


# Says what comes out of a step: the index of its outcome, or a yes or no for each source layer.
Decide: TypeAlias = Callable[[int, Step, Sequence[int]], int | Sequence[bool]]


class Grammar:
    """The steps of a space, in the order they are taken.

    Args:
        space: without continuous parameters.
        emits: whether the number of layers is chosen before them or after each.
    """

    def __init__(self, space: Space, emits: Emits = "depth"):
        self.space = space
        self.emits = emits
        self.steps = tuple(_in_order(list(_steps(space, emits))))

    def walk(self, decide: Decide) -> tuple[Params, tuple[Taken, ...]]:
        """Walk the steps; returns the point they make and those that had something to decide."""
        chosen: Params = {}
        taken = []
        for index, step in enumerate(self.steps):
            if step.exists(chosen):
                made = advance(chosen, index, step, decide)
                if step.decides:
                    taken.append(made)
        return self.ordered(chosen), tuple(taken)

    def ordered(self, chosen: Mapping[str, Scalar]) -> Params:
        """A point with its parameters in the order of the space."""
        return {p.name: chosen[p.name] for p in self.space.parameters if p.name in chosen}

    def read(self, point: Mapping[str, Scalar]) -> tuple[Taken, ...] | None:
        """The steps that lead to a point; None where it is not of the space."""
        if point not in self.space:
            return None
        return self.walk(lambda _, step, sources: _outcome_of(step, sources, point))[1]


def advance(chosen: Params, index: int, step: Step, decide: Decide) -> Taken:
    """Take a step: adds to `chosen` what it decides, by parameter name."""
    if step.is_anchor:
        sources = [int(p.source or 0) for p in step.parameters if p.exists(chosen)]
        answer = decide(index, step, sources)
        assert not isinstance(answer, int)
        by_source = dict(zip(sources, answer, strict=True))
        for parameter in step.parameters:
            if parameter.source in by_source:
                chosen[parameter.name] = by_source[parameter.source]
        return Taken(index, skips=tuple(by_source.items()))
    outcome = decide(index, step, ()) if step.decides else 0
    assert isinstance(outcome, int)
    name = step.parameters[0].name
    # Until it stops, a stack has at least so many layers; each layer's settings ask for no more.
    chosen[name] = step.outcomes[outcome] if step.stops_at is None else step.stops_at[outcome]
    return Taken(index, outcome)


def _outcome_of(
    step: Step, sources: Sequence[int], point: Mapping[str, Scalar]
) -> int | Sequence[bool]:
    """What must come out of a step to reach a point."""
    if step.is_anchor:
        by_source = {parameter.source: parameter.name for parameter in step.parameters}
        return [bool(point[by_source[source]]) for source in sources]
    value = point[step.parameters[0].name]
    if step.stops_at is not None:
        return 0 if value == step.stops_at[0] else 1
    return _index(step.outcomes, value)


def _index(outcomes: Sequence[Scalar], value: Scalar) -> int:
    """Where a value stands; floats of steps may differ in the last digit."""
    for index, outcome in enumerate(outcomes):
        if outcome == value and isinstance(outcome, bool) == isinstance(value, bool):
            return index
    numbers = [math.inf if isinstance(o, str) else abs(o - float(value)) for o in outcomes]
    return min(range(len(outcomes)), key=numbers.__getitem__)


def _steps(space: Space, emits: Emits) -> Iterator[Step]:
    """Every step of a space, in the order of its parameters."""
    counts = counts_of(space)
    anchors: dict[tuple[str, int], list[Parameter]] = {}
    for parameter in space.parameters:
        values = parameter.domain.values()
        assert values is not None, "the space was checked to be finite"
        if parameter.source is not None:
            anchors.setdefault((str(parameter.count), int(parameter.layer or 0)), []).append(
                parameter
            )
        elif emits == "stop" and parameter.name in counts and _counts(values):
            yield from _stops(parameter, sorted(values, key=float))
        else:
            layer = -1 if parameter.layer is None else parameter.layer
            yield Step((parameter,), parameter.group, layer, outcomes=tuple(values))
    for count in {count for count, _ in anchors}:
        # The layers below have an anchor point too: it is what the skips from them start at.
        last = max(layer for of, layer in anchors if of == count)
        for layer in range(last + 1):
            skips = tuple(sorted(anchors.get((count, layer), []), key=lambda p: p.source or 0))
            yield Step(skips, f"{count}:anchor", layer, count)


def _counts(values: Sequence[Scalar]) -> bool:
    """Whether they are numbers of layers, so that one can stop after each."""
    return all(isinstance(value, int) and not isinstance(value, bool) for value in values)


def _stops(parameter: Parameter, counts: Sequence[Scalar]) -> Iterator[Step]:
    """A step that says how many layers there are at least, and a stop step at each but the last."""
    yield Step((parameter,), parameter.group, outcomes=(counts[0],))
    for here, further in pairwise(counts):
        yield Step(
            (parameter,),
            f"{parameter.name}:stop",
            int(here) - 1,
            outcomes=(True, False),
            stops_at=(here, further),
        )


def _in_order(steps: list[Step]) -> list[Step]:
    """Layer by layer, each step behind those it depends on."""
    stacks = {p.count: None for s in steps for p in s.parameters if p.count is not None}
    stack_of = {str(count): place for place, count in enumerate(stacks)}
    keys = [(*_place(step, stack_of), index) for index, step in enumerate(steps)]
    by_name: dict[str, list[int]] = {}
    for index, step in enumerate(steps):
        if not step.is_anchor:
            by_name.setdefault(step.parameters[0].name, []).append(index)
    waits = [_waits_for(steps, step, by_name) for step in steps]
    ready = [keys[index] for index, needed in enumerate(waits) if not needed]
    heapify(ready)
    order: list[Step] = []
    while ready:
        done = heappop(ready)[-1]
        order.append(steps[done])
        for index, needed in enumerate(waits):
            if done in needed:
                needed.remove(done)
                if not needed:
                    heappush(ready, keys[index])
    assert len(order) == len(steps), "a space has no conditions in a circle"
    return order


def _place(step: Step, stack_of: Mapping[str, int]) -> tuple[int, int, int]:
    """Where a step would like to stand: which stack, which layer, where in the layer."""
    if step.is_anchor:
        return stack_of[step.count], step.layer, _ANCHOR
    parameter = step.parameters[0]
    if step.stops_at is not None:
        return stack_of.get(parameter.name, -1), step.layer, _STOP
    return stack_of.get(str(parameter.count), -1), step.layer, _SETTING


def _waits_for(steps: Sequence[Step], step: Step, by_name: Mapping[str, list[int]]) -> set[int]:
    """Indices of the steps that have to be taken before one."""
    needed: set[int] = set()
    conditions = [c for parameter in step.parameters for c in parameter.conditions]
    if step.is_anchor:  # of a layer without skips too
        conditions.append(Condition(step.count, above=step.layer))
    for condition in conditions:
        others = by_name.get(condition.parameter, ())
        needed |= {other for other in others if _looks_at(condition, steps[other])}
    if step.stops_at is not None:
        here = float(step.stops_at[0])
        for other in by_name[step.parameters[0].name]:
            stops_at = steps[other].stops_at
            if stops_at is None or float(stops_at[0]) < here:
                needed.add(other)
    return needed


def _looks_at(condition: Condition, before: Step) -> bool:
    """Whether a condition on a step's parameter cannot be told before that step."""
    if before.stops_at is None or condition.above is None:
        return True
    return float(before.stops_at[0]) <= condition.above


def counts_of(space: Space) -> set[str]:
    """Names of the parameters that say how many layers there are."""
    return {p.count for p in space.parameters if p.count is not None} | {_DEPTH}
