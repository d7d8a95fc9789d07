"""Settings of a sampler that a user brings."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, JsonValue, WithJsonSchema, field_validator
from pydantic_core import PydanticCustomError

from fathom_spaces.base import refuse
from fathom_spaces.scalars import constant

from .base import SampledSettings

# Mappings that stand for code, wherever a value of `settings` may: see `samplers.arguments`.
OBJECT, MADE, SETTINGS = "object", "made", "settings"
DEEPEST = 16  # lists and mappings within each other


def names_code(value: Mapping[str, Any]) -> bool:
    """Whether a mapping stands for code, and is no plain one."""
    return set(value) == {OBJECT} or {MADE} <= set(value) <= {MADE, SETTINGS}


def _settings(given: Any) -> Any:
    if not isinstance(given, Mapping):
        return given
    return {name: _argument(value, str(name), 1) for name, value in given.items()}


def _argument(value: Any, place: str, depth: int) -> Any:
    """Let pass what JSON has: constants, null, lists and mappings of them, not too deep."""
    if depth > DEEPEST:
        raise refuse(f"more than {DEEPEST} lists and mappings within each other", "", place, "...")
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return [_argument(v, f"{place}.{i}", depth + 1) for i, v in enumerate(value)]
    if not isinstance(value, Mapping):
        return _constant(value, place)
    for name in value:
        if not isinstance(name, str):
            raise refuse("names are words", f"Write {str(name)!r}.", place, str(name))
    if names_code(value):
        key = OBJECT if OBJECT in value else MADE
        where = f"{place}.{key}"
        if not isinstance(value[key], str) or not is_code(value[key]):
            raise refuse("not of the form module:name", _EXAMPLE, where, str(value[key]))
        if not isinstance(value.get(SETTINGS, {}), Mapping):
            where = f"{place}.{SETTINGS}"
            raise refuse("arguments have names", "Write a mapping.", where, str(value[SETTINGS]))
    return {n: _argument(v, f"{place}.{n}", depth + 1) for n, v in value.items()}


def _constant(value: Any, place: str) -> Any:
    try:
        return constant(value)
    except PydanticCustomError as error:
        said = error.context or {}
        raise refuse(said["message"], said["remedy"], place, value) from error


_EXAMPLE = "As in optuna.samplers:TPESampler."


def is_code(name: str) -> bool:
    """Whether a name is of the form `module:name`."""
    module, _, attribute = name.partition(":")
    return all(part.isidentifier() for part in (*module.split("."), attribute))


# Described here: pydantic's own schema of such a value says nothing of it.
Argument = Annotated[JsonValue, WithJsonSchema({"description": "Whatever JSON has."})]


class Own(SampledSettings):
    """Any sampler of Optuna's kind, as `module:Class`, where the server's operator allows it."""

    searched: str = Field(
        max_length=200,
        json_schema_extra={"pattern": "^[^:]+:[^:]+$"},
        description="`module:Class`, or a function that makes a sampler; what the module is has "
        "to be allowed by the server's operator.",
    )
    settings: Annotated[dict[str, Argument], BeforeValidator(_settings)] = Field(
        default_factory=dict,
        description="Arguments it is made with, by name: constants, lists, mappings; "
        "`{object: module:name}` is a function or class itself, and "
        "`{made: module:Class, settings: {...}}` what that makes.",
    )

    @field_validator("searched")
    @classmethod
    def _names_code(cls, name: str) -> str:
        if is_code(name):
            return name
        raise refuse("not of the form module:Class", _EXAMPLE)

    @property
    def takes_several_objectives(self) -> bool:
        """Nobody knows before it is asked: the server does, when it is submitted."""
        return True

    @property
    def label(self) -> str:
        """The class alone, unless named."""
        return self.name or f"searched/{self.searched.partition(':')[2]}"

    def refused_by_run(self) -> None:
        """Samplers of Optuna's kind answer in that way."""
