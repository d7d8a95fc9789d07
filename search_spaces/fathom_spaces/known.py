"""Known points: configurations that a user asks a search to try before its own."""

from collections.abc import Mapping, Sequence
from typing import Annotated, TypeAlias

from pydantic import Field

from .base import nearest
from .domains import AnyValue, Scalar
from .families.base import Refusal
from .space import Condition, Parameter, Space

# Of one list. A longer one is a history, not a handful of configurations.
MOST_POINTS = 1_000

KnownPoint: TypeAlias = Annotated[dict[str, AnyValue], Field(min_length=1)]
KnownPoints: TypeAlias = Annotated[tuple[KnownPoint, ...], Field(max_length=MOST_POINTS)]


def refused(space: Space, points: Sequence[Mapping[str, Scalar]]) -> Refusal | None:
    """Why points, or parts of points, are none of a space; the field is `INDEX.NAME`.

    A value needs those that decide whether it exists, so that it is never dropped without a word.
    """
    for index, point in enumerate(points):
        for name, value in point.items():
            found = _outside(space, name, value) or _missing(space, name, point)
            if found is not None:
                message, remedy = found
                return Refusal(f"{index}.{name}", value, message, remedy)
    return None


def _outside(space: Space, name: str, value: Scalar) -> tuple[str, str] | None:
    if name in space.constants:
        return f"it is {space.constants[name]} in every trial of this search", "Leave it out."
    if name not in space.domains:
        known = nearest(name, space.domains) if space.domains else "Nothing is searched here."
        return "not a searched parameter", known
    if value not in space.domains[name]:
        return "outside the parameter's range", f"It may be: {space.domains[name]}."
    return None


def _missing(space: Space, name: str, point: Mapping[str, Scalar]) -> tuple[str, str] | None:
    parameter = next(p for p in space.parameters if p.name == name)
    for condition in parameter.conditions:
        if condition.parameter not in point:
            message = f"whether it exists depends on {condition.parameter}, which is not given"
            return message, f"Give {condition.parameter} as well, or leave {name} out."
        if not condition.holds(point):
            given = point[condition.parameter]
            message = f"it does not exist where {condition.parameter} is {given}"
            return message, f"Leave it out: {_where(parameter, condition)}."
    return None


def _where(parameter: Parameter, condition: Condition) -> str:
    if condition.above is not None:
        return f"{parameter.name} is there where {condition.parameter} is above {condition.above}"
    values = " or ".join(str(value) for value in condition.values)
    return f"{parameter.name} is there where {condition.parameter} is {values}"
