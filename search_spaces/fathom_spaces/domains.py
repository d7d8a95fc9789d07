"""Values of a search space: a constant, a range or a list of choices.

A spec writes a value as a constant (`3`), a range (`{low: 1, high: 12, step: 1, log: false}`) or
choices (`{choices: [16, 32]}`). A range or choices may say when it is asked for at all:
`{low: 0.1, high: 0.5, when: {use_dropout: true}}`.
"""

import math
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Annotated, Any, Protocol, TypeAlias, TypeGuard, overload

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    StrictBool,
    StrictFloat,
    StrictInt,
    Tag,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .base import TAG, SpecModel, refuse

Scalar: TypeAlias = bool | int | float | str
Params: TypeAlias = dict[str, Scalar]

# More steps than this in one range is a slip of the pen, and listing them takes the memory.
MAX_STEPS = 1_000_000
MAX_WORD = 500
MOST_LISTED = 10_000  # values of a range that are looked at one by one


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


def _number(value: Any) -> Any:
    # Compared, as a whole number may be too large for math.isfinite; nan compares to nothing.
    finite = (_is_int(value) or isinstance(value, float)) and abs(value) <= sys.float_info.max
    if not finite:
        raise refuse("not a number", "Write a whole or decimal number.")
    return value


def scalar(value: Any) -> Any:
    """Let true, false, words and finite numbers pass; a validator of raw values."""
    return value if isinstance(value, bool | str) else _number(value)


def _constant(value: Any) -> Any:
    if isinstance(value, str) and len(value) > MAX_WORD:
        raise refuse(f"longer than {MAX_WORD} characters", "Write fewer.")
    if isinstance(value, str) and re.search("[\\0\ud800-\udfff]", value):
        raise refuse("has a character that no database takes", "Leave it out.")
    return scalar(value)


# Checked before the union, so that a mistake is one error at its own path.
Number = Annotated[int | float, BeforeValidator(_number)]
AnyValue = Annotated[Scalar, BeforeValidator(scalar)]
AnyConstant = Annotated[
    StrictBool | StrictInt | StrictFloat | Annotated[str, Field(max_length=MAX_WORD)],
    BeforeValidator(_constant),
]


def among(value: object, values: Iterable[Scalar]) -> bool:
    """Whether a value is one of some; true is not 1, and 0.1 + 0.2 is 0.3."""
    return any(_same(value, each) for each in values)


def _same(a: object, b: object) -> bool:
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def _listed(values: Any) -> Any:
    if not isinstance(values, dict):
        return values
    return {
        name: given if isinstance(given, list | tuple) else (given,)
        for name, given in values.items()
    }


class _Searched(SpecModel):
    when: Annotated[
        dict[str, tuple[Scalar, ...]],
        BeforeValidator(_listed, json_schema_input_type=dict[str, Scalar | tuple[Scalar, ...]]),
    ] = Field(
        default_factory=dict,
        description="Other parameters, and the value (or list of values) of each where this one "
        "is asked for; otherwise it does not exist.",
    )


class _Range(_Searched):
    log: bool = False

    def _check(self, low: float, high: float, step: float | None) -> None:
        if low > high:
            raise refuse("low is above high", f"Swap them: low {high}, high {low}.")
        if step is not None and step <= 0:
            raise refuse("step must be positive", "Raise it or leave it out.", "step", step)
        if self.log and low <= 0:
            raise refuse("a log range needs low > 0", "Raise low or drop log.", "low", low)
        if self.log and step is not None:
            raise refuse("log and step exclude each other", "Drop one of the two.", "step", step)


class IntRange(_Range):
    """Whole numbers from low to high, both included."""

    low: int
    high: int
    step: int = 1

    @model_validator(mode="after")
    def _valid(self) -> "IntRange":
        self._check(self.low, self.high, None if self.step == 1 else self.step)
        return self

    def values(self) -> range:
        """Every value, ascending; none is made before it is asked for."""
        return range(self.low, self.high + 1, self.step)

    def count(self) -> int:
        """How many values there are."""
        return (self.high - self.low) // self.step + 1

    def suggest(self, trial: Suggest, name: str) -> int:
        """Ask the trial for a value."""
        return trial.suggest_int(name, self.low, self.values()[-1], step=self.step, log=self.log)

    def __str__(self) -> str:
        by = f" by steps of {self.step}" if self.step != 1 else ""
        return f"whole numbers from {self.low} to {self.high}{by}{_scale(log=self.log)}"

    def __contains__(self, value: object) -> bool:
        return _is_int(value) and value in self.values()


def _scale(*, log: bool) -> str:
    return ", on a log scale" if log else ""


class Steps(Sequence[float]):
    """The values of a range with a step, each made when it is asked for.

    Args:
        low: the first.
        step: from each to the next.
        count: how many there are.
    """

    def __init__(self, low: float, step: float, count: int):
        # In decimals, so that 0 to 0.3 by 0.1 ends at 0.3, not at 0.30000000000000004.
        self._low, self._step = Decimal(str(low)), Decimal(str(step))
        self._places = range(count)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[float, ...]: ...
    def __getitem__(self, index: int | slice) -> float | tuple[float, ...]:
        if isinstance(index, slice):
            return tuple(self._at(place) for place in self._places[index])
        return self._at(self._places[index])

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, value: object) -> bool:
        return isinstance(value, int | float) and value == self[self._nearest(value)]

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """Where a value stands; raises ValueError where it does not."""
        place = self._nearest(value)
        if self[place] != value or place not in self._places[start:stop]:
            raise ValueError(f"{value} is none of {len(self)} values from {self._low}")
        return place

    def _nearest(self, value: float) -> int:
        place = round((value - float(self._low)) / float(self._step or 1))
        return min(max(place, 0), len(self) - 1)

    def _at(self, place: int) -> float:
        return float(self._low + place * self._step)


class FloatRange(_Range):
    """Real numbers from low to high; finite only with a step."""

    low: float
    high: float
    step: float | None = None

    @model_validator(mode="after")
    def _valid(self) -> "FloatRange":
        self._check(self.low, self.high, self.step)
        if self.step is not None and (self.high - self.low) / self.step >= MAX_STEPS:
            remedy = f"Keep below {MAX_STEPS:,} values: raise it or leave it out."
            raise refuse("step is too small for the range", remedy, "step", self.step)
        return self

    def values(self) -> Sequence[float] | None:
        """Every value, ascending, made when asked for; None where the range is continuous."""
        count = self.count()
        return None if count is None else Steps(self.low, self.step or 0.0, count)

    def count(self) -> int | None:
        """How many values there are; None where the range is continuous."""
        if self.low == self.high:
            return 1
        if self.step is None:
            return None
        # In decimals, as Optuna does: 0 to 0.3 by 0.1 ends at 0.3, not at 0.30000000000000004.
        low, high, step = (Decimal(str(number)) for number in (self.low, self.high, self.step))
        return int((high - low) // step) + 1

    def suggest(self, trial: Suggest, name: str) -> float:
        """Ask the trial for a value."""
        values = self.values()
        high = self.high if values is None else values[-1]
        value = trial.suggest_float(name, self.low, high, step=self.step, log=self.log)
        if self.step is None or values is None:
            return value
        return values[round((value - self.low) / self.step)]  # Optuna's may be off by an ulp

    def __str__(self) -> str:
        by = f" by steps of {self.step}" if self.step is not None else ""
        return f"numbers from {self.low} to {self.high}{by}{_scale(log=self.log)}"

    def __contains__(self, value: object) -> bool:
        if not (_is_int(value) or isinstance(value, float)):
            return False
        values = self.values()
        if values is None:
            return self.low <= value <= self.high
        index = round((value - self.low) / (self.step or 1.0))
        return 0 <= index < len(values) and _same(float(value), values[index])


class Choices(_Searched):
    """A list of distinct values without an order."""

    choices: tuple[AnyConstant, ...] = Field(json_schema_extra={"minItems": 1})

    @model_validator(mode="after")
    def _valid(self) -> "Choices":
        if not self.choices:
            raise refuse("choices is empty", "List at least one value.", "choices", [])
        if len(set(self.choices)) < len(self.choices):  # to Optuna 1 and 1.0 are one choice
            raise refuse("choices repeat", "List each once.", "choices", list(self.choices))
        return self

    def values(self) -> tuple[Scalar, ...]:
        """Every choice in the order given."""
        return self.choices

    def count(self) -> int:
        """How many choices there are."""
        return len(self.choices)

    def suggest(self, trial: Suggest, name: str) -> Scalar:
        """Ask the trial for a value."""
        choice: Scalar = trial.suggest_categorical(name, self.choices)
        return choice

    def __str__(self) -> str:
        return ", ".join(
            str(choice).lower() if isinstance(choice, bool) else str(choice)
            for choice in self.choices
        )

    def __contains__(self, value: object) -> bool:
        return among(value, self.choices)


class IntChoices(Choices):
    """Whole numbers to choose from."""

    choices: tuple[StrictInt, ...] = Field(json_schema_extra={"minItems": 1})

    def __contains__(self, value: object) -> bool:
        return _is_int(value) and value in self.choices


class FloatChoices(Choices):
    """Numbers to choose from."""

    choices: tuple[StrictFloat, ...] = Field(json_schema_extra={"minItems": 1})


Domain: TypeAlias = IntRange | FloatRange | Choices


_SHAPE = "Write a number, {low: ..., high: ...} or {choices: [...]}."


def _form(value: Any) -> str | None:
    """Which of the three forms a raw value has; the tags never show in an error's path."""
    if isinstance(value, Choices) or (isinstance(value, dict) and "choices" in value):
        return TAG + "choices"
    if isinstance(value, _Range | dict):
        return TAG + "range"
    return TAG + "constant" if _is_int(value) or isinstance(value, float) else None


def _is_int(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _by(form: Callable[[Any], str | None], message: str) -> Discriminator:
    return Discriminator(
        form,
        custom_error_type="fathom",
        custom_error_message="{message}",
        custom_error_context={"message": message, "remedy": _SHAPE},
    )


def _any_form(value: Any) -> str | None:
    """As `_form`, of a value that may be a word or a switch too."""
    if isinstance(value, bool | str):
        return TAG + "constant"
    if not isinstance(value, dict):
        whole = isinstance(value, IntRange)
        return TAG + "whole" if whole else _form(value)
    if "choices" in value:
        return TAG + "choices"
    ends = (value.get("low"), value.get("high"), value.get("step") or 1)
    return TAG + "whole" if all(_is_int(end) for end in ends) else TAG + "range"


class _AnyOf:
    """In the published schema a range of whole numbers is one of any numbers, too."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        found = handler(schema)
        found["anyOf"] = found.pop("oneOf")
        return found


_BY_FORM = _by(_form, "not a constant, a range or choices")
_BY_ANY_FORM = _by(_any_form, "not a constant, a range or choices")
_CONSTANT, _RANGE, _CHOICES, _WHOLE = (
    Tag(TAG + form) for form in ("constant", "range", "choices", "whole")
)

IntValue = Annotated[
    Annotated[StrictInt, _CONSTANT] | Annotated[IntRange, _RANGE] | Annotated[IntChoices, _CHOICES],
    _BY_FORM,
]
FloatValue = Annotated[
    Annotated[StrictFloat, _CONSTANT]
    | Annotated[FloatRange, _RANGE]
    | Annotated[FloatChoices, _CHOICES],
    _BY_FORM,
]
# Of a setting whose kind a family knows: any constant, a range of either kind, any choices.
AnySearched = Annotated[
    Annotated[AnyConstant, _CONSTANT]
    | Annotated[IntRange, _WHOLE]
    | Annotated[FloatRange, _RANGE]
    | Annotated[Choices, _CHOICES],
    _BY_ANY_FORM,
    _AnyOf(),
]
# The same without constants: what a trial may ask for as it runs.
AnyDomain = Annotated[
    Annotated[IntRange, _WHOLE] | Annotated[FloatRange, _RANGE] | Annotated[Choices, _CHOICES],
    _by(_any_form, "not a range or choices"),
    _AnyOf(),
]


def representatives(value: Scalar | Domain) -> tuple[Any, ...]:
    """The values to check of a constant or domain: all, or the ends where there are too many."""
    if not isinstance(value, Domain):
        return (value,)
    count = value.count()
    if not isinstance(value, Choices) and (count is None or count > MOST_LISTED):
        return (value.low, value.high)
    return tuple(value.values() or ())
