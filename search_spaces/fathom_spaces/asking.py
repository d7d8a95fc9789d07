"""What every domain is: something a trial is asked for, and where that exists."""

from typing import Annotated, Any, Protocol

from pydantic import BeforeValidator, Field

from .base import SpecModel
from .scalars import Scalar


class Suggest(Protocol):
    """What a space needs of a trial; an `optuna.Trial` is one."""

    def suggest_int(self, name: str, low: int, high: int, *, step: int, log: bool) -> int:
        """An integer of the range."""

    def suggest_float(
        self, name: str, low: float, high: float, *, step: float | None, log: bool
    ) -> float:
        """A float of the range."""

    def suggest_categorical(self, name: str, choices: tuple[Scalar, ...]) -> Any:
        """One of the choices."""


def _listed(values: Any) -> Any:
    if not isinstance(values, dict):
        return values
    return {
        name: given if isinstance(given, list | tuple) else (given,)
        for name, given in values.items()
    }


class Searched(SpecModel):
    """A range or choices; it may say where it exists at all."""

    when: Annotated[
        dict[str, tuple[Scalar, ...]],
        BeforeValidator(_listed, json_schema_input_type=dict[str, Scalar | tuple[Scalar, ...]]),
    ] = Field(
        default_factory=dict,
        description="Other parameters, and the value (or list of values) of each where this one "
        "is asked for; otherwise it does not exist.",
    )
