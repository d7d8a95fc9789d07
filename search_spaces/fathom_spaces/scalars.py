"""Single values, as specs, trials and messages have them: switches, numbers and words."""

import math
import re
import sys
from collections.abc import Iterable
from typing import Annotated, Any, TypeAlias, TypeGuard

from pydantic import BeforeValidator, Field, StrictBool, StrictFloat, StrictInt

from .base import refuse

Scalar: TypeAlias = bool | int | float | str
Params: TypeAlias = dict[str, Scalar]

MAX_WORD = 500


def _number(value: Any) -> Any:
    # Compared, as a whole number may be too large for math.isfinite; nan compares to nothing.
    finite = (is_int(value) or isinstance(value, float)) and abs(value) <= sys.float_info.max
    if not finite:
        raise refuse("not a number", "Write a whole or decimal number.")
    return value


def scalar(value: Any) -> Any:
    """Let true, false, words and finite numbers pass; a validator of raw values."""
    return value if isinstance(value, bool | str) else _number(value)


def constant(value: Any) -> Any:
    """Let what a database keeps pass; a validator of raw values."""
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
    BeforeValidator(constant),
]


def among(value: object, values: Iterable[Scalar]) -> bool:
    """Whether a value is one of some; true is not 1, and 0.1 + 0.2 is 0.3."""
    return any(same(value, each) for each in values)


def same(a: object, b: object) -> bool:
    """Whether two values are one; true is not 1, and 0.1 + 0.2 is 0.3."""
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def is_int(value: object) -> TypeGuard[int]:
    """Whether a value is a whole number; true is none."""
    return isinstance(value, int) and not isinstance(value, bool)
