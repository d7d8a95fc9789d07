"""The base of every spec model, and how pydantic's findings become field errors."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import (
    BaseModel,
    ConfigDict,
    Strict,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from .errors import FieldError, InvalidSpec

# For pydantic's messages that name Python's types or a pattern, not what a spec is made of.
_MESSAGES = {
    "model_type": "must be a mapping of fields to values",
    "string_pattern_mismatch": "has a character that cannot stand there",
}

# What names may be, in words: a remedy, and part of their fields' descriptions.
NAME, LABEL = r"^[A-Za-z0-9][\w. -]*$", r"^[\w./ -]+$"
RULES = {
    NAME: "Letters, digits, blanks, '_', '.' and '-'; the first is one of A to Z, a to z, 0 to 9.",
    LABEL: "Letters, digits, blanks, '_', '.', '/' and '-'.",
}

# Union members are told apart by tags that start with this sign; paths leave them out.
TAG = "="

Model = TypeVar("Model", bound=BaseModel)


def nearest(name: str, known: Iterable[str]) -> str:
    """A remedy that names the nearest known word, or all of them."""
    words = sorted(known)
    close = get_close_matches(name, words, n=1, cutoff=0.5)
    return f"Did you mean {close[0]!r}?" if close else f"Known: {', '.join(words)}."


def refuse(message: str, remedy: str = "", field: str = "", value: object = None) -> Exception:
    """An error for a validator to raise; `field` is appended to the path it is raised at."""
    context: dict[str, Any] = {"message": message, "remedy": remedy, "field": field}
    if field:
        context["given"] = value
    return PydanticCustomError("fathom", "{message}", context)


class SpecModel(BaseModel):
    """A frozen model that refuses unknown fields and names the nearest known one.

    Nor does it guess: a number is no text and no switch. 12.0 and 1e3 are whole numbers, as YAML
    and JSON write them.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        allow_inf_nan=False,
        validate_by_name=True,
        validate_by_alias=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _refuse_unknown_fields(cls, data: Any) -> Any:
        if not isinstance(data, dict):
            return data
        known = {f.alias or name for name, f in cls.model_fields.items()} | set(cls.model_fields)
        for field in data:
            if field not in known:
                remedy = nearest(str(field), cls.model_fields)
                raise refuse("unknown field", remedy, str(field), data[field])
        return data

    @field_validator("*", mode="before")
    @classmethod
    def _refuse_other_kinds(cls, value: Any, info: ValidationInfo) -> Any:
        assert info.field_name is not None
        _refuse_kind(_kind_of(cls, info.field_name), value)
        return value


# What a field holds as far as pydantic would convert it: a number or a switch, or a list of them.
_NUMBERS = {int: "Write a whole number.", float: "Write a whole or decimal number."}


def _refuse_kind(kind: Any, value: Any, field: str = "") -> None:
    """Raise where pydantic would take text or a switch for a number, or a number for a switch."""
    if isinstance(kind, tuple) and isinstance(value, list | tuple):
        for index, each in enumerate(value):
            _refuse_kind(kind[0], each, str(index))
    elif kind in _NUMBERS and isinstance(value, bool | str):
        raise refuse("not a number", _NUMBERS[kind], field, value)
    elif kind is bool and not isinstance(value, bool | NoneType):
        raise refuse("neither true nor false", "Write true or false.", field, value)


@cache
def _kind_of(model: type[SpecModel], field: str) -> Any:
    return _kind(model.model_fields[field].annotation)


def _kind(annotation: Any) -> Any:
    """int, float, bool, or a tuple of one of them for a list; None of anything else."""
    origin = get_origin(annotation)
    if origin is Annotated:
        given, *notes = get_args(annotation)
        return None if any(isinstance(note, Strict) for note in notes) else _kind(given)
    if origin in (Union, UnionType):
        (one, *more) = [each for each in get_args(annotation) if each is not NoneType] or [None]
        return None if more else _kind(one)
    if origin is tuple:
        item = _kind(get_args(annotation)[0])
        return None if item is None else (item,)
    return annotation if annotation in (int, float, bool) else None


def parse(model: type[Model], data: object, what: str = "The experiment") -> Model:
    """Validate `data`; raises `InvalidSpec` with the path, value and remedy of every mistake."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise InvalidSpec([field_error(e) for e in _own(error.errors())], what) from error


def field_error(error: ErrorDetails) -> FieldError:
    """Translate one of pydantic's findings."""
    context = error.get("ctx", {})
    location = [str(part) for part in error["loc"] if not str(part).startswith(TAG)]
    value = error["input"]
    if context.get("field"):
        location.append(context["field"])
        value = context.get("given")
    return FieldError(
        path=".".join(location) or "(top)",
        message=context.get("message") or _MESSAGES.get(error["type"]) or _plain(error["msg"]),
        value=_shown(value, error["type"]),
        remedy=context.get("remedy") or RULES.get(context.get("pattern", ""), ""),
    )


def _own(errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """Less the lists that are too short only because all their items were refused."""
    longer = {error["loc"][:size] for error in errors for size in range(len(error["loc"]))}
    return [e for e in errors if e["type"] != "too_short" or e["loc"] not in longer]


def _plain(message: str) -> str:
    return message[:1].lower() + message[1:].removesuffix(".")


def _shown(value: object, kind: str) -> str | int | float | bool | None:
    if kind == "missing" or value is None:
        return None
    if isinstance(value, bool | int | float) and abs(value) < 1e308:
        return value
    text = value if isinstance(value, str) else repr(value)
    text = text.encode("utf-8", "backslashreplace").decode()  # half a character cannot be sent
    return text if len(text) <= 120 else text[:117] + "..."
