"""What every searched method has."""

from abc import abstractmethod
from dataclasses import replace

from pydantic import Field

from fathom_spaces import known
from fathom_spaces.families.base import Refusal
from fathom_spaces.known import KnownPoints
from fathom_spaces.learned.base import NamedMethod
from fathom_spaces.pruning import NEVER, Pruner
from fathom_spaces.space import Space
from fathom_spaces.transfer import Sources


class SearchedSettings(NamedMethod):
    """What every searched method has."""

    pruner: Pruner = Field(
        NEVER, description="What may stop a trial early: a name, or settings with `kind`."
    )

    executions_per_trial: int = Field(
        1,
        ge=1,
        le=100,
        description="Runs of every point, each on a seed of its own and stored as a trial; what "
        "the method goes by, and is judged by, is their mean.",
    )
    transfer_from: Sources = Field(
        (),
        description="Where finished trials are taken from that each seed knows from its start: "
        "`{experiment: ID, method: NAME}`, `{study: ID}` or `{database: NAME, study: NAME}`.",
    )

    @property
    def learns_nothing_because(self) -> str | None:
        """Why trials of other studies would tell it nothing; None where they do."""
        return None

    @property
    def takes_several_objectives(self) -> bool:
        """Whether it can search for a Pareto front."""
        return False

    def refused(self, space: Space) -> Refusal | None:
        """Why it cannot search such a space, and which of its fields says so; None if it can."""
        del space
        return None

    def refused_by_run(self) -> Refusal | None:
        """Why it cannot answer a trial that asks for one parameter after the other as it runs."""
        return self.refusal(
            "it proposes whole points, and no parameter is known before a trial asks for it",
            "Declare the parameters in `space`, or take tpe, random or gp.",
        )

    def refused_transfer(self) -> Refusal | None:
        """Why it has no use for trials of other studies, where it is given any."""
        because, field = self.learns_nothing_because, "transfer_from"
        if not self.transfer_from or because is None:
            return None
        given = str(self.transfer_from[0])
        remedy = "Leave it out, or take tpe, gp, cmaes or evolution."
        return Refusal(field, given, because, remedy)

    @abstractmethod
    def trials_per_seed(self, space: Space, depths: int) -> int:
        """How many points it tries for each seed on a space with so many depths in question."""

    def refusal(self, message: str, remedy: str) -> Refusal:
        """A refusal of the method as such."""
        return Refusal("searched", self.algorithm, message, remedy)

    def needs_parameters(self, space: Space) -> Refusal | None:
        """A refusal where every value is a constant."""
        if space.parameters:
            return None
        remedy = "Give one a range or choices, or take random, which repeats them on new seeds."
        return self.refusal("there is nothing to search: every value is a constant", remedy)


class SampledSettings(SearchedSettings):
    """What every method has that chooses a number of trials one after the other."""

    trials: int | None = Field(
        None,
        ge=1,
        le=100_000,
        description="Trials for each seed (each seed is a search of its own); "
        "half the number of depths unless given.",
    )
    enqueue: KnownPoints = Field(
        (),
        description="Known configurations, `{depth: 3, lr: 0.01}`: the first trials of each seed. "
        "What one leaves open the method fills in.",
    )

    def refused_known(self, space: Space | None, trials: int) -> Refusal | None:
        """Why its known configurations are not of the space, or too many for so many trials.

        Without a declared space they may be anything.
        """
        if len(self.enqueue) > trials:
            message = f"more configurations than the {trials} trials of each seed"
            return Refusal("enqueue", len(self.enqueue), message, "Raise `trials`, or drop some.")
        refusal = None if space is None else known.refused(space, self.enqueue)
        return refusal and replace(refusal, field=f"enqueue.{refusal.field}")

    def trials_per_seed(self, space: Space, depths: int) -> int:
        """As many as given, or half the number of depths."""
        del space
        return self.trials or max(1, depths // 2)


def unconditional(method: SearchedSettings, space: Space) -> Refusal | None:
    """A refusal where some parameters do not exist at every point."""
    if not space.conditional:
        return None
    some = ", ".join(space.conditional[:3]) + (", ..." if len(space.conditional) > 3 else "")
    verb = "exists" if len(space.conditional) == 1 else "exist"
    return method.refusal(
        f"it needs the same parameters at every point, and {some} {verb} only at some",
        "Take tpe, evolution or random, or leave the conditions out.",
    )
