"""A bare study: a declared space that any program asks for trials of, and tells how they went."""

from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from .base import NAME, RULES, SpecModel, refuse
from .domains import AnySearched, Domain
from .experiment import check_possible
from .methods import Searched, SearchedMethod
from .pruning import NEVER, Pruner, PrunerSettings
from .searched import Grid, SampledSettings, Tpe
from .space import Space
from .tasks import Direction

# Of a study without an end: what settings that depend on the number of trials are derived from.
USUAL_TRIALS = 30
ENDLESS = 2**31 - 1

# Settings of a searched method that the study has itself, or has no use for.
_OF_THE_STUDY = {
    "name": "Name the study.",
    "trials": "Give `trials` to the study.",
    "fixed": "Write the value into the space, as a constant.",
    "executions_per_trial": "Tell the mean of your own runs.",
}

ParameterName = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$")]


def _named(value: Any) -> Any:
    if isinstance(value, dict) and "learned" in value:
        remedy = "Write `searched: tpe`, say."
        raise refuse("a learned method proposes no trials", remedy, "learned", value["learned"])
    return {"searched": value} if isinstance(value, str) else value


class StudySpec(SpecModel):
    """A space, what is measured, and who proposes the trials."""

    name: str = Field(
        min_length=1,
        max_length=100,
        pattern=NAME,
        description=f"Shown everywhere, 1 to 100 characters. {RULES[NAME]}",
    )
    space: dict[ParameterName, AnySearched] = Field(
        min_length=1,
        max_length=1_000,
        description="Ranges, choices and constants by name; `when` says where one exists.",
    )
    metric: str = Field("value", min_length=1, max_length=100, description="What is told.")
    direction: Direction = Field(description="Which way is better.")
    sampler: Annotated[Searched, BeforeValidator(_named)] = Field(
        default_factory=lambda: Tpe(searched="tpe"),
        description="A searched method by its name, or with its settings: `{searched: tpe}`.",
    )
    pruner: Pruner = Field(NEVER, description="What may stop a trial early; it needs `steps`.")
    steps: int | None = Field(
        None, ge=1, le=1_000_000, description="How many values a whole trial reports, from step 1."
    )
    trials: int | None = Field(
        None, ge=1, le=1_000_000, description="How many are handed out; no end unless given."
    )
    seed: int = Field(0, ge=0, lt=2**31, description="Of the sampler.")
    lease_seconds: float = Field(
        600.0,
        ge=1,
        le=7 * 86_400,
        description="A trial that is neither renewed nor reported for so long has failed.",
    )

    @model_validator(mode="after")
    def _fits_together(self) -> "StudySpec":
        self._check_settings()
        self._check_conditions()
        method, space = self.method, self.declared
        refusal = method.refused(space)
        if refusal is None and isinstance(method, SampledSettings):
            refusal = method.refused_known(space, self.planned)
        if refusal is not None:
            where = f"sampler.{refusal.field}"
            raise refuse(refusal.message, refusal.remedy, where, refusal.value)
        self._check_pruner()
        return self

    def _check_settings(self) -> None:
        for name, remedy in _OF_THE_STUDY.items():
            if self._changes(name):
                given = str(getattr(self.sampler, name))
                raise refuse("not a sampler's here", remedy, f"sampler.{name}", given)
        if self._changes("pruner") and self.pruner != NEVER:
            given = self.sampler.pruner.kind
            raise refuse("the study has a pruner", "Leave one out.", "sampler.pruner", given)
        if isinstance(self.sampler, Grid) and self.trials is not None:
            raise refuse("a grid has its points, each once", "Leave it out.", "trials", self.trials)

    def _changes(self, name: str) -> bool:
        """Whether a setting of the sampler is another than it would be; a stored spec has all."""
        field = type(self.sampler).model_fields.get(name)
        usual = None if field is None else field.get_default(call_default_factory=True)
        return getattr(self.sampler, name, None) != usual

    def _check_conditions(self) -> None:
        """Refuse a `when` that cannot be: unknown, infinite, never true, or in a circle."""
        for name, domain in self.space.items():
            for parent, values in domain.when.items() if isinstance(domain, Domain) else ():
                if parent in self.space:
                    where = f"space.{name}.when.{parent}"
                    check_possible(self.space[parent], values, where)
        try:
            _ = self.declared
        except ValueError as error:
            raise refuse(str(error), "Correct the conditions.", "space") from error

    def _check_pruner(self) -> None:
        pruner: PrunerSettings = self.method.pruner
        where = "pruner" if pruner == self.pruner else "sampler.pruner"
        if not pruner.prunes:
            return
        if self.steps is None:
            remedy = "Give `steps`: how many values a whole trial reports."
            raise refuse("it has to know how long a whole trial is", remedy, where, pruner.kind)
        refusal = pruner.refused(self.steps, instances=True)
        if refusal is not None:
            where = f"{where}.{refusal.field}".removesuffix(".")
            raise refuse(refusal.message, refusal.remedy, where, refusal.value)

    @cached_property
    def declared(self) -> Space:
        """The space that is searched."""
        return Space(self.space)

    @cached_property
    def method(self) -> SearchedMethod:
        """The sampler's settings with the study's pruner."""
        if self.pruner == NEVER:
            return self.sampler
        return self.sampler.model_copy(update={"pruner": self.pruner})

    @property
    def planned(self) -> int:
        """How many trials are handed out in all."""
        if isinstance(self.sampler, Grid):
            return int(self.declared.size())
        return self.trials or ENDLESS

    @property
    def expected(self) -> int:
        """How many trials settings are derived from: those there are, or the usual number."""
        return self.planned if self.planned < ENDLESS else USUAL_TRIALS
