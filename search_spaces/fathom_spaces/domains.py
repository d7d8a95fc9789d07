"""Values of a search space: a constant, a range or a list of choices.

A spec writes a value as a constant (`3`), a range (`{low: 1, high: 12, step: 1, log: false}`) or
choices (`{choices: [16, 32]}`). A range or choices may say when it is asked for at all:
`{low: 0.1, high: 0.5, when: {use_dropout: true}}`.
"""

from collections.abc import Callable
from typing import Annotated, Any, TypeAlias

from pydantic import (
    BeforeValidator,
    Discriminator,
    GetJsonSchemaHandler,
    StrictFloat,
    StrictInt,
    Tag,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from .asking import Suggest
from .base import TAG
from .choices import Choices, FloatChoices, IntChoices
from .ranges import FloatRange, IntRange, Range
from .scalars import (
    AnyConstant,
    AnyValue,
    Number,
    Params,
    Scalar,
    among,
    is_int,
    scalar,
)
from .steps import Steps
from .written import as_written

__all__ = [
    "AnyConstant",
    "AnyDomain",
    "AnySearched",
    "AnyValue",
    "Choices",
    "Domain",
    "FloatChoices",
    "FloatRange",
    "FloatValue",
    "IntChoices",
    "IntRange",
    "IntValue",
    "Number",
    "Params",
    "Scalar",
    "Steps",
    "Suggest",
    "among",
    "representatives",
    "scalar",
]

MOST_LISTED = 10_000  # values of a range that are looked at one by one

Domain: TypeAlias = IntRange | FloatRange | Choices


_SHAPE = "Write a number, {low: ..., high: ...} or {choices: [...]}."


def _form(value: Any) -> str | None:
    """Which of the three forms a raw value has; the tags never show in an error's path."""
    if isinstance(value, Choices) or (isinstance(value, dict) and "choices" in value):
        return TAG + "choices"
    if isinstance(value, Range | dict):
        return TAG + "range"
    return TAG + "constant" if is_int(value) or isinstance(value, float) else None


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
    return TAG + "whole" if all(is_int(end) for end in ends) else TAG + "range"


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

# In Python a distribution of Optuna's may stand wherever a range or choices may.
_OPTUNA = BeforeValidator(as_written)

IntValue = Annotated[
    Annotated[StrictInt, _CONSTANT] | Annotated[IntRange, _RANGE] | Annotated[IntChoices, _CHOICES],
    _BY_FORM,
    _OPTUNA,
]
FloatValue = Annotated[
    Annotated[StrictFloat, _CONSTANT]
    | Annotated[FloatRange, _RANGE]
    | Annotated[FloatChoices, _CHOICES],
    _BY_FORM,
    _OPTUNA,
]
# Of a setting whose kind a family knows: any constant, a range of either kind, any choices.
AnySearched = Annotated[
    Annotated[AnyConstant, _CONSTANT]
    | Annotated[IntRange, _WHOLE]
    | Annotated[FloatRange, _RANGE]
    | Annotated[Choices, _CHOICES],
    _BY_ANY_FORM,
    _AnyOf(),
    _OPTUNA,
]
# The same without constants: what a trial may ask for as it runs.
AnyDomain = Annotated[
    Annotated[IntRange, _WHOLE] | Annotated[FloatRange, _RANGE] | Annotated[Choices, _CHOICES],
    _by(_any_form, "not a range or choices"),
    _AnyOf(),
    _OPTUNA,
]


def representatives(value: Scalar | Domain) -> tuple[Any, ...]:
    """The values to check of a constant or domain: all, or the ends where there are too many."""
    if not isinstance(value, Domain):
        return (value,)
    count = value.count()
    if not isinstance(value, Choices) and (count is None or count > MOST_LISTED):
        return (value.low, value.high)
    return tuple(value.values() or ())
