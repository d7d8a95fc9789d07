"""Settings of the searched methods that do not learn from their trials."""

from typing import Literal

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.space import Space

from .base import SampledSettings, SearchedSettings, unconditional

# Points of one grid. Nobody trains more, and its plan has to fit in memory.
MAX_GRID = 100_000


class Grid(SearchedSettings):
    """Every point of the space with every seed, each exactly once."""

    searched: Literal["grid"]

    @property
    def takes_several_objectives(self) -> bool:
        """Nothing it does depends on values."""
        return True

    @property
    def learns_nothing_because(self) -> str:
        """Its points are known beforehand."""
        return "a grid tries every point, whatever is known of others"

    def refused(self, space: Space) -> Refusal | None:
        """It enumerates, so all has to be finite, and not too much."""
        for name in space.continuous():
            return self.refusal(
                f"a grid cannot enumerate the continuous range of {name}",
                f"Give {name} a step or choices, or fix it for this method: "
                f"`fixed: {{{name}: ...}}`.",
            )
        if space.size() > MAX_GRID:
            message = f"the grid has {space.size():,} points, more than {MAX_GRID:,}"
            return self.refusal(message, "Make steps larger, or fix parameters for it.")
        return None

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """One for each point."""
        del depths
        return int(space.size())


class Random(SampledSettings):
    """Independent uniform draws (Bergstra & Bengio 2012)."""

    searched: Literal["random"]

    @property
    def takes_several_objectives(self) -> bool:
        """Nothing it does depends on values."""
        return True

    @property
    def learns_nothing_because(self) -> str:
        """Nothing it does depends on values."""
        return "random draws do not depend on earlier trials"

    def refused_by_run(self) -> None:
        """It draws each by itself."""


class Qmc(SampledSettings):
    """Points of a low-discrepancy sequence: more even than random ones (Sobol 1967)."""

    searched: Literal["qmc"]
    sequence: Literal["sobol", "halton"] = Field("sobol", description="Which sequence.")
    scramble: bool = Field(
        True, description="Randomise it (Owen 1998); otherwise all seeds have the same points."
    )

    @property
    def takes_several_objectives(self) -> bool:
        """Nothing it does depends on values."""
        return True

    @property
    def learns_nothing_because(self) -> str:
        """Its points are known beforehand."""
        return "the points of a sequence do not depend on earlier trials"

    def refused(self, space: Space) -> Refusal | None:
        """Its points have one coordinate for each parameter."""
        return self.needs_parameters(space) or unconditional(self, space)
