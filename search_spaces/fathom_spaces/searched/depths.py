"""Settings of the searched methods that look at one number, mostly the depth: strong baselines."""

import math
from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from fathom_spaces.domains import Choices, Domain
from fathom_spaces.families.base import Refusal
from fathom_spaces.pruning import Pruner, SuccessiveHalving
from fathom_spaces.space import Space

from .base import SampledSettings


class _OverDepth(SampledSettings):
    over: str = Field(
        "depth", description="The parameter in question, such as another stack's depth."
    )

    def refused(self, space: Space) -> Refusal | None:
        """The parameter has an order, several values and is always there."""
        if self.over not in space.domains:
            known = [n for n in space.domains if numbers(space.domains[n]) is not None]
            remedy = f"These are: {', '.join(known)}." if known else "Give the depth a range."
            return Refusal("over", self.over, "no parameter that is searched", remedy)
        if self.over in space.conditional:
            message = "it does not exist at every point"
            return Refusal("over", self.over, message, "Name one without a condition.")
        values = numbers(space.domains[self.over])
        if values is None:
            message = "it has no finite list of numbers"
            return Refusal("over", self.over, message, "Give it a step, or choices of numbers.")
        return None

    def values(self, space: Space) -> Sequence[int | float]:
        """The values of the parameter in question, ascending."""
        return numbers(space.domains[self.over]) or ()


class Ternary(_OverDepth):
    """A section search: two probes, and the part beyond the worse one is left out.

    It is right where the metric rises to one best depth and falls behind it. When the section has
    closed, further trials go to depths that were not tried, nearest to the best first, then round
    again. Other parameters are drawn uniformly for each trial: better fix them.
    """

    searched: Literal["ternary"]
    section: Literal["ternary", "golden"] = Field(
        "ternary",
        description="Probes at the thirds, or by the golden section, which needs fewer "
        "(Kiefer 1953).",
    )

    @property
    def learns_nothing_because(self) -> str:
        """Half of a range would fall by a comparison across studies."""
        return "a section compares values that it measured itself, under one and the same training"

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """As many as given, or as many as the section may need."""
        del depths
        count = len(self.values(space))
        ratio, probes, more = (1.5, 2, 3) if self.section == "ternary" else (1.618, 1, 6)
        cuts = math.ceil(math.log(max(count / 3, 1), ratio))
        return self.trials or min(count, probes * cuts + more)


class DepthHalving(_OverDepth):
    """Every depth once, from coarse to fine, stopped at rungs unless in the better half there.

    Successive halving (Jamieson & Talwalkar 2016) without waiting: a trial is judged when it
    reaches a rung, by those that were there before it (Li et al. 2020). Depths are compared on
    the same schedule, part of the way through it.
    """

    searched: Literal["successive_halving"]
    pruner: Pruner = Field(
        SuccessiveHalving(kind="successive_halving", reduction_factor=2),
        description="How trials are stopped at rungs; other pruners may take its place.",
    )

    @property
    def learns_nothing_because(self) -> str:
        """The order of its values is fixed."""
        return "every depth is tried once, whatever is known of others"

    def refused(self, space: Space) -> Refusal | None:
        """Without a pruner it is a grid."""
        if not self.pruner.prunes:
            message = "without a pruner it is a grid"
            return Refusal("pruner", self.pruner.kind, message, "Leave it out, or take grid.")
        return super().refused(space)

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """As many as given, or one for each depth."""
        del depths
        return self.trials or len(self.values(space))


def numbers(domain: Domain) -> Sequence[int | float] | None:
    """The values of a finite domain of numbers, ascending; None of another."""
    if not isinstance(domain, Choices):
        return domain.values()
    found = [c for c in domain.choices if not isinstance(c, bool | str)]
    return tuple(sorted(found)) if len(found) == len(domain.choices) else None
