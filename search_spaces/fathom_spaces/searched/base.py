"""What every searched method has."""

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.learned.base import NamedMethod
from fathom_spaces.pruning import NEVER, Pruner
from fathom_spaces.space import Space


class SearchedSettings(NamedMethod):
    """What every searched method has."""

    pruner: Pruner = Field(
        NEVER, description="What may stop a trial early: a name, or settings with `kind`."
    )

    def refused(self, space: Space) -> Refusal | None:
        """Why it cannot search such a space, and which of its fields says so; None if it can."""
        del space
        return None

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """How many trials it has for each seed on a space with so many depths in question."""
        raise NotImplementedError

    def _refusal(self, message: str, remedy: str) -> Refusal:
        """A refusal of the method as such."""
        return Refusal("searched", self.algorithm, message, remedy)


class SampledSettings(SearchedSettings):
    """What every method has that chooses a number of trials one after the other."""

    trials: int | None = Field(
        None,
        ge=1,
        le=100_000,
        description="Trials for each seed (each seed is a search of its own); "
        "half the number of depths unless given.",
    )

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """As many as given, or half the number of depths."""
        del space
        return self.trials or max(1, depths // 2)
