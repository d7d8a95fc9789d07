"""Fitting: a trial of another study as a point of a space, or why it is none."""

from collections.abc import Mapping

from fathom_spaces.domains import Choices, Domain, FloatRange, Params, Scalar, among
from fathom_spaces.space import Parameter, Space

from .sources import Candidate


class Misfit(ValueError):
    """Why a trial is no point of the space, in words that are the same for all like it."""


def fitted(space: Space, candidate: Candidate) -> Params:
    """The point of a space that a trial was at; raises `Misfit`.

    What was the same in all trials of its source stands in for a parameter that is searched here,
    and a parameter that was searched there may be a constant here, of that value. Other constants
    are not compared: like the number of epochs, they make it another study.
    """
    point: Params = {}
    for parameter in space.parameters:
        if parameter.exists(point):
            point[parameter.name] = _value(parameter, candidate)
    for name, value in candidate.params.items():
        if name not in point:
            _check_left_out(space, name, value)
    return point


def _value(parameter: Parameter, candidate: Candidate) -> Scalar:
    name, domain = parameter.name, parameter.domain
    places: tuple[Mapping[str, Scalar], ...] = (candidate.params, candidate.constants)
    found = next((place[name] for place in places if name in place), None)
    if found is None:  # a constant of all layers
        found = candidate.constants.get(parameter.group)
    if found is None:
        raise Misfit(f"no value of {name}")
    if not isinstance(found, bool | int | float | str) or found not in domain:
        raise Misfit(f"{name} outside of its range here")
    return _own(domain, found)


def _own(domain: Domain, value: Scalar) -> Scalar:
    """The domain's own value that is equal: 0.1 + 0.2 becomes 0.3, and 1 a float's 1.0."""
    if isinstance(domain, Choices):
        return next(choice for choice in domain.choices if among(value, (choice,)))
    return float(value) if isinstance(domain, FloatRange) else value


def _check_left_out(space: Space, name: str, value: object) -> None:
    if name in space.constants:
        if among(value, (space.constants[name],)):
            return
        raise Misfit(f"{name} other than {space.constants[name]}, which it is here")
    if name in space.domains:
        raise Misfit(f"{name} where it does not exist here")
    raise Misfit(f"{name}, which is not searched here")
