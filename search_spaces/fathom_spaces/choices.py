"""Choices: lists of distinct values without an order."""

from pydantic import Field, StrictFloat, StrictInt, model_validator

from .asking import Searched, Suggest
from .base import refuse
from .scalars import AnyConstant, Scalar, among, is_int


class Choices(Searched):
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
        return is_int(value) and value in self.choices


class FloatChoices(Choices):
    """Numbers to choose from."""

    choices: tuple[StrictFloat, ...] = Field(json_schema_extra={"minItems": 1})
