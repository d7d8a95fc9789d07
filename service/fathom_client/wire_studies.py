"""Requests and responses of trials of studies: ask, suggest, report, note, tell."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, FiniteFloat, JsonValue, model_validator

from fathom_spaces.base import refuse
from fathom_spaces.domains import AnyConstant, AnyDomain
from fathom_spaces.study import ParameterName

from .wire import Costs, Message, Sent, Token, printable
from .wire_work import Command

TellState = Literal["complete", "pruned", "fail"]


class AskedTrial(Message):
    """A trial to run: its parameters, and the token that its reports carry.

    It has failed once nothing was heard of it for `expires_in_seconds`.
    """

    id: int
    study: int
    number: int
    params: dict[str, AnyConstant]
    token: str
    expires_in_seconds: float


class Suggest(Sent):
    """A parameter that a trial asks for as it runs, and what it may be.

    A range whose ends and step are whole numbers is of whole numbers: send 0.0 for any number.
    """

    token: Token
    name: ParameterName
    domain: AnyDomain


class Suggested(Message):
    """The value of a parameter: the same whenever the trial, in any attempt, asks for it."""

    name: str
    value: AnyConstant


class Note(Sent):
    """Attributes of a trial, for whoever looks at it; the last word on each stands."""

    token: Token
    attributes: dict[Annotated[str, Field(min_length=1, max_length=500)], JsonValue] = Field(
        min_length=1, max_length=1_000
    )


class Report(Sent):
    """A value on the way, at a step from 1; without both it only says that the trial lives."""

    token: Token
    step: Annotated[int, Field(ge=1, lt=2**31)] | None = None
    value: FiniteFloat | None = None
    costs: Costs = Field(Costs(), description="So far; for pruners that compare at equal cost.")

    @model_validator(mode="after")
    def _both_or_none(self) -> "Report":
        if (self.step is None) != (self.value is None):
            lacking = "step" if self.step is None else "value"
            raise refuse("a step has one value", "Send both, or none to renew.", lacking)
        return self


class Advice(Message):
    """The server's word on a running trial, and how long it waits for the next report."""

    command: Command
    expires_in_seconds: float


class Tell(Sent):
    """How a trial ended: its value or values, or that it was pruned, or why it failed."""

    token: Token
    state: TellState = "complete"
    value: FiniteFloat | None = None
    values: tuple[FiniteFloat, ...] | None = Field(
        None, description="Of a study with several directions, in their order, without `value`."
    )
    message: Annotated[str, BeforeValidator(printable)] = Field("", max_length=20_000)

    @model_validator(mode="after")
    def _value_of_a_complete_one(self) -> "Tell":
        if self.state == "complete" and self.value is None and self.values is None:
            raise refuse("a complete trial has a value", "Send it, or `state: fail`.", "value")
        if self.value is not None and self.values is not None:
            raise refuse("its values stand in `values`", "Leave out one.", "value", self.value)
        for name in ("value", "values"):
            given = getattr(self, name)
            if self.state != "complete" and given is not None:
                remedy = "Leave it out: a pruned trial counts with its last report, a failed one "
                remedy += "not."
                raise refuse(f"of a trial whose state is {self.state}", remedy, name, str(given))
        return self

    @property
    def told(self) -> tuple[float, ...]:
        """All values; none of a trial that is not complete."""
        return self.values or (() if self.value is None else (self.value,))
