"""Settings of the searched method whose trials descend from better ones."""

from typing import Literal

from pydantic import Field

from fathom_spaces.families.base import Refusal
from fathom_spaces.space import Space

from .base import SampledSettings


class Evolution(SampledSettings):
    """Children of good trials, with a layer inserted, deleted or altered, or another value.

    Regularised evolution keeps the youngest trials, not the best (Real et al., AAAI 2019): a lucky
    one ages and dies. NSGA-II (Deb et al. 2002) keeps the best of all generations and recombines
    two parents.
    """

    searched: Literal["evolution"]
    # `algorithm` of a method is its name.
    selection: Literal["regularised", "nsga2"] = Field(
        "regularised", alias="algorithm", description="The youngest live on, or the best."
    )
    population: int | None = Field(
        None,
        ge=2,
        le=10_000,
        description="Trials that live, the first of them random; a fifth of all, of NSGA-II a "
        "tenth, 4 to 50.",
    )
    tournament: int | None = Field(
        None,
        ge=1,
        le=10_000,
        description="Of so many drawn at random the best is the parent; half of the population. "
        "Not for NSGA-II, whose tournaments are of 2.",
    )

    @property
    def takes_several_objectives(self) -> bool:
        """NSGA-II was made for it."""
        return self.selection == "nsga2"

    def refused(self, space: Space) -> Refusal | None:
        """There has to be something to alter, and tournaments have their size."""
        if self.selection == "nsga2" and self.tournament is not None:
            message = "tournaments of NSGA-II are of 2"
            return Refusal("tournament", self.tournament, message, "Leave it out.")
        return self.needs_parameters(space)

    def population_of(self, trials: int) -> int:
        """The population of a search of so many trials."""
        share = trials // (10 if self.selection == "nsga2" else 5)
        return self.population or min(50, max(4, share))
