"""What an objective asks of a trial, in the manner of Optuna: its parameters, one by one."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, TypeVar

from fathom_spaces.base import parse
from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Params, Scalar
from fathom_spaces.errors import InvalidSpec

Choice = TypeVar("Choice", bound=Scalar)


class Suggesting(ABC):
    """A trial whose parameters the server suggests as they are asked for.

    Asked again, also by a later attempt at the trial, a name has the value that it had.

    Attributes:
        params: what is known so far; of a declared space every value from the start.
    """

    params: Params

    def __init__(self) -> None:
        self._asked: dict[str, Domain] = {}

    @abstractmethod
    def _suggest(self, name: str, domain: Domain) -> Scalar:
        """The server's value; raises ValueError where it refuses."""

    def suggest_float(
        self, name: str, low: float, high: float, *, step: float | None = None, log: bool = False
    ) -> float:
        """A number of a range; raises ValueError where it is none, or is not the name's."""
        ends = {"low": float(low), "high": float(high), "log": log}
        step_given = {} if step is None else {"step": float(step)}
        return float(self._value(name, FloatRange, {**ends, **step_given}))

    def suggest_int(
        self, name: str, low: int, high: int, *, step: int = 1, log: bool = False
    ) -> int:
        """A whole number of a range; raises ValueError where it is none, or is not the name's."""
        given = {"low": low, "high": high, "step": step, "log": log}
        return int(self._value(name, IntRange, given))

    def suggest_categorical(self, name: str, choices: Sequence[Choice]) -> Choice:
        """One of some choices, numbers, words or switches; raises ValueError as the others do."""
        found = self._value(name, Choices, {"choices": tuple(choices)})
        return next(c for c in choices if c == found and type(c) is type(found))

    def _value(self, name: str, kind: type[Domain], given: dict[str, Any]) -> Scalar:
        try:
            domain = parse(kind, given, f"The range of {name!r}")
        except InvalidSpec as error:
            raise ValueError(f"{name}: {error.detail}") from error
        if self._asked.get(name) != domain:
            self.params[name] = self._suggest(name, domain)
            self._asked[name] = domain
        return self.params[name]
