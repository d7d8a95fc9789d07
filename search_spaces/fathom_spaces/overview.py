"""A space in words, for people: what is searched, where it exists, how many points there are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .arithmetic import arithmetic
from .blueprint import Blueprint
from .domains import Domain, Params, Scalar, representatives
from .experiment import Experiment
from .families import FAMILIES
from .space import SKIP, Parameter, Space

MOST_LAYERS = 1_000  # that are written out


@dataclass(frozen=True)
class Searched:
    """One line of a space: a parameter, or those that every layer has for itself."""

    name: str
    values: str
    exists: str


@dataclass(frozen=True)
class Part:
    """What one method searches; `points` is None where a parameter is continuous."""

    method: str
    searches: tuple[str, ...]
    points: int | None


@dataclass(frozen=True)
class Overview:
    """An experiment's space: its parameters and constants, and what each method searches of it.

    Attributes:
        layers: how many layers a net has, by its counts; None of a family of the user's own.
    """

    searched: tuple[Searched, ...]
    constants: dict[str, Scalar]
    points: int | None
    methods: tuple[Part, ...]
    layers: str | None


def settings(point: Mapping[str, object]) -> str:
    """What a point has besides its depth: `lr 0.003, filters 8·12·16, skip 0→2`.

    The layers' own stand together, in order; a layer that has none in between is a dash.
    """
    found: dict[str, dict[int, str]] = {}
    skips = []
    for name, value in point.items():
        group, _, layer = name.rpartition("_")
        if group.startswith(f"{SKIP}_") and isinstance(value, bool):
            skips += [f"{group.removeprefix(f'{SKIP}_')}→{layer}"] if value else []
        elif layer.isdecimal() and group and any(f"{group}_{i}" in point for i in (0, 1)):
            found.setdefault(group, {})[int(layer)] = _plain(value)
        elif name != "depth":
            found[name] = {0: _plain(value)}
    texts = [
        f"{name} {'·'.join(of.get(i, '–') for i in range(min(max(of) + 1, MOST_LAYERS)))}"
        for name, of in found.items()
    ]
    return ", ".join([*texts, *([f"{SKIP} {' '.join(skips)}"] if skips else [])])


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def overview(experiment: Experiment) -> Overview:
    """The whole space of an experiment, and the part of it that each method searches."""
    space = experiment.space()
    return Overview(
        searched=tuple(_line(group) for group in _groups(space)),
        constants=space.constants,
        points=_points(space),
        methods=tuple(
            Part(m.label, tuple(_name(g) for g in _groups(part)), _points(part))
            for m in experiment.methods
            for part in (experiment.space(m),)
        ),
        layers=_layers(experiment),
    )


def _layers(experiment: Experiment) -> str | None:
    family = FAMILIES.get(experiment.model.family)
    if family is None:
        return None
    values, space = experiment.values(), experiment.space()
    counted = family.counted_by(experiment.model.constants()).values()
    counts = [name for name in counted if isinstance(values.get(name), Domain)] or ["depth"]
    most = {name: representatives(values[name])[-1] for name in counts}
    # Some settings add layers, such as a dropout that may be: each is tried beside the others.
    tried = [most] + [
        {**most, p.name: value}
        for p in space.parameters
        if p.layer is None and p.name not in counts
        for value in representatives(p.domain)
    ]
    found = dict.fromkeys(
        str(arithmetic(family, _net(experiment, given), counts)) for given in tried
    )
    return "; or ".join(found)


def _net(experiment: Experiment, given: Params) -> Blueprint:
    point = experiment.space().complete(given, lambda p: representatives(p.domain)[0])
    return experiment.model.net(experiment.resolve(point), experiment.task.sample)


def _groups(space: Space) -> list[list[Parameter]]:
    """The parameters, those of all layers together."""
    found: dict[str, list[Parameter]] = {}
    for parameter in space.parameters:
        found.setdefault(parameter.group, []).append(parameter)
    return list(found.values())


def _line(group: list[Parameter]) -> Searched:
    first = group[0]
    if first.group == SKIP:
        return Searched(_name(group), "yes, no", "for each layer and one at least two below it")
    return Searched(_name(group), str(first.domain), _exists(first))


def _name(group: list[Parameter]) -> str:
    first, last = group[0], group[-1]
    if len(group) == 1:
        return first.name
    return f"{first.name} … {last.name if first.group == SKIP else last.layer}"


def _exists(parameter: Parameter) -> str:
    """Where it exists: for the layers that there are, and where its own conditions hold."""
    found = []
    if parameter.layer is not None:
        found = [
            "for each layer" if parameter.count == "depth" else f"for each of {parameter.count}"
        ]
    looked_at = {condition.parameter for condition in parameter.conditions}
    for name, values in parameter.domain.when.items():
        if looked_at & {name, f"{name}_{parameter.layer}"}:
            found.append(f"where {name} is {_either(values)}")
    return ", ".join(found) or "always"


def _either(values: Iterable[Scalar]) -> str:
    return " or ".join(str(v).lower() if isinstance(v, bool) else str(v) for v in values)


def _points(space: Space) -> int | None:
    return None if space.continuous() else int(space.size())
