"""What an objective asks of a trial, in the manner of Optuna: its parameters, one by one."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar, overload

from fathom_spaces.base import parse
from fathom_spaces.domains import Choices, Domain, FloatRange, IntRange, Params, Scalar
from fathom_spaces.errors import InvalidSpec

from .steps import Later, Now, Steps, Verb

Choice = TypeVar("Choice", bound=Scalar)


class PrunedError(Exception):
    """Raised by an objective to end its trial as pruned."""


class _Chooses(Protocol):
    def __call__(self, name: str, choices: Sequence[Choice]) -> Choice: ...


class _ChoosesLater(Protocol):
    def __call__(self, name: str, choices: Sequence[Choice]) -> Coroutine[Any, Any, Choice]: ...


class _Choosing(Verb[..., Any]):
    """A verb whose answer has the type of its choices, which `Verb` cannot say."""

    @overload
    def __get__(self, one: None, owner: object = None) -> Callable[..., Any]: ...
    @overload
    def __get__(self, one: Now, owner: object = None) -> _Chooses: ...
    @overload
    def __get__(self, one: Later, owner: object = None) -> _ChoosesLater: ...
    def __get__(self, one: Any, owner: object = None) -> Any:
        return super().__get__(one, owner)


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
    def _suggest(self, name: str, domain: Domain) -> Steps[Scalar]:
        """The server's value; raises ValueError where it refuses."""

    @Verb
    def suggest_float(
        self, name: str, low: float, high: float, *, step: float | None = None, log: bool = False
    ) -> Steps[float]:
        """A number of a range; raises ValueError where it is none, or is not the name's."""
        ends = {"low": float(low), "high": float(high), "log": log}
        step_given = {} if step is None else {"step": float(step)}
        return float((yield from self._value(name, FloatRange, {**ends, **step_given})))

    @Verb
    def suggest_int(
        self, name: str, low: int, high: int, *, step: int = 1, log: bool = False
    ) -> Steps[int]:
        """A whole number of a range; raises ValueError where it is none, or is not the name's."""
        given = {"low": low, "high": high, "step": step, "log": log}
        return int((yield from self._value(name, IntRange, given)))

    @_Choosing
    def suggest_categorical(self, name: str, choices: Sequence[Choice]) -> Steps[Choice]:
        """One of some choices, numbers, words or switches; raises ValueError as the others do."""
        found = yield from self._value(name, Choices, {"choices": tuple(choices)})
        return next(c for c in choices if c == found and type(c) is type(found))

    def _value(self, name: str, kind: type[Domain], given: dict[str, Any]) -> Steps[Scalar]:
        try:
            domain = parse(kind, given, f"The range of {name!r}")
        except InvalidSpec as error:
            raise ValueError(f"{name}: {error.detail}") from error
        if self._asked.get(name) != domain:
            self.params[name] = yield from self._suggest(name, domain)
            self._asked[name] = domain
        return self.params[name]
