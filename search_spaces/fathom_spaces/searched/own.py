"""Settings of a sampler that a user brings."""

from pydantic import Field, field_validator

from fathom_spaces.base import refuse
from fathom_spaces.domains import AnyConstant

from .base import SampledSettings


class Own(SampledSettings):
    """Any sampler of Optuna's kind, as `module:Class`, where the server's operator allows it."""

    searched: str = Field(
        max_length=200,
        json_schema_extra={"pattern": "^[^:]+:[^:]+$"},
        description="`module:Class`, or a function that makes a sampler; what the module is has "
        "to be allowed by the server's operator.",
    )
    settings: dict[str, AnyConstant] = Field(
        default_factory=dict, description="Arguments it is made with, by name."
    )

    @field_validator("searched")
    @classmethod
    def _names_code(cls, name: str) -> str:
        module, _, attribute = name.partition(":")
        if all(part.isidentifier() for part in (*module.split("."), attribute)):
            return name
        raise refuse("not of the form module:Class", "As in optuna.samplers:TPESampler.")

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
