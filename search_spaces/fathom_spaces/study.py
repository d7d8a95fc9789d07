"""A study of its own: who runs its trials, what they search, what is measured.

Any program asks a bare study for trials, and tells how they went; the trials of a study with an
`objective` are run by workers. Its space is declared, or asked for as a trial runs.
"""

import re
from functools import cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from .base import NAME, RULES, SpecModel, nearest, refuse
from .domains import AnyConstant, AnySearched, Domain
from .experiment import check_possible
from .methods import Searched, SearchedMethod
from .pruning import NEVER, CostFair, Patient, Pruner, PrunerSettings
from .searched import Grid, SampledSettings, Tpe
from .space import Space
from .tasks import Direction
from .transfer import Sources

# Of a study without an end: what settings that depend on the number of trials are derived from.
USUAL_TRIALS = 30
ENDLESS = 2**31 - 1

# Settings of a searched method that the study has itself, or has no use for.
_OF_THE_STUDY = {
    "name": "Name the study.",
    "trials": "Give `trials` to the study.",
    "fixed": "Write the value into the space, as a constant.",
    "executions_per_trial": "Tell the mean of your own runs.",
    "transfer_from": "Give `transfer_from` to the study.",
}

# What a method of an experiment fixes is a constant in the space of a study.
_FIXED = re.compile(r"fix it for this method: `fixed: {[^}]*}`")
_CONSTANT = "make it a constant"

MetricName = Annotated[str, Field(min_length=1, max_length=100)]
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
        {},
        max_length=1_000,
        description="Ranges, choices and constants by name; `when` says where one exists. Without "
        "it a trial asks for its parameters as it runs.",
    )
    objective: str | None = Field(
        None,
        max_length=200,
        pattern=r"^[^\x00-\x1f\x7f]+$",
        description="What workers run for each trial: `module:function` that their operator "
        "allows, or an entry point of `fathom.objectives`. Without it any program asks for trials.",
    )
    options: dict[ParameterName, AnyConstant] = Field(
        {}, description="Arguments of the objective besides the trial, by name."
    )
    metric: str = Field("value", min_length=1, max_length=100, description="What is told.")
    direction: Direction | None = Field(None, description="Which way is better.")
    directions: tuple[Direction, ...] = Field(
        (),
        max_length=10,
        description="Of several values told together, two or more, in place of `direction`: the "
        "search is for their Pareto front.",
    )
    metrics: tuple[MetricName, ...] = Field(
        (), description="What each of several values is; value_0, value_1 and so on unless given."
    )
    watched: MetricName | None = Field(
        None,
        description="Of several values, the name of the one that is reported on the way: a pruner "
        "goes by it.",
    )
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
    transfer_from: Sources = Field(
        (), description="Where finished trials are taken from that the sampler knows at its start."
    )
    lease_seconds: float = Field(
        600.0,
        ge=1,
        le=7 * 86_400,
        description="A trial that is neither renewed nor reported for so long has failed.",
    )

    @model_validator(mode="after")
    def _fits_together(self) -> "StudySpec":
        self._check_directions()
        self._check_settings()
        self._check_conditions()
        self._check_objective()
        method, space = self.method, self.declared
        refusal = method.refused_by_run() if self.by_run else method.refused(space)
        if refusal is None and isinstance(method, SampledSettings):
            refusal = method.refused_known(None if self.by_run else space, self.planned)
        if refusal is not None:
            where, remedy = f"sampler.{refusal.field}", _FIXED.sub(_CONSTANT, refusal.remedy)
            raise refuse(refusal.message, remedy, where, refusal.value)
        refusal = method.refused_transfer()
        if refusal is not None:
            raise refuse(refusal.message, refusal.remedy, refusal.field, refusal.value)
        self._check_pruner()
        return self

    def _check_directions(self) -> None:
        if (self.direction is None) == (not self.directions):
            message = "which way is better has to be said once"
            raise refuse(message, "Give `direction`, or `directions` of several.", "direction")
        if self.directions:
            self._check_several()
            return
        if self.metrics:
            given = ", ".join(self.metrics)
            raise refuse("there is one value", "Name it by `metric`.", "metrics", given)
        if self.watched is not None:
            raise refuse("there is one value", "Leave it out.", "watched", self.watched)

    def _check_several(self) -> None:
        count = len(self.directions)
        if count == 1:
            remedy = f"Write `direction: {self.directions[0]}`."
            raise refuse("several are two or more", remedy, "directions", self.directions[0])
        if self.metrics and (len(self.metrics) != count or len(set(self.metrics)) != count):
            given = ", ".join(self.metrics)
            remedy = f"Give {count} different names."
            raise refuse("each direction has a name of its own", remedy, "metrics", given)
        if "metric" in self.model_fields_set and self.metric != "value":
            raise refuse("several values have names each", "Use `metrics`.", "metric", self.metric)
        if not self.method.takes_several_objectives:
            remedy = "Take tpe, random, grid, qmc, gp or evolution with `algorithm: nsga2`."
            message = f"it goes by one number, and {count} are told"
            raise refuse(message, remedy, "sampler.searched", self.method.algorithm)
        if self.transfer_from:
            remedy = "Leave it out, or tell one value."
            message = f"trials are taken by one number, and {count} are told"
            given = str(self.transfer_from[0])
            raise refuse(message, remedy, "transfer_from", given)
        self._check_watched()

    def _check_watched(self) -> None:
        names = [name for name, _ in self.objectives]
        if self.watched is None and self.method.pruner.prunes:
            where = "pruner" if self.pruner.prunes else "sampler.pruner"
            remedy = f"Name the one that trials report: `watched: {names[0]}`, say."
            message = f"a pruner goes by one value, and {len(names)} are told"
            raise refuse(message, remedy, where, self.method.pruner.kind)
        if self.watched is not None and self.watched not in names:
            raise refuse(
                "no value of that name", nearest(self.watched, names), "watched", self.watched
            )

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

    def _check_objective(self) -> None:
        if self.options and self.objective is None:
            message = "arguments of an objective, and there is none"
            raise refuse(message, "Name an `objective`.", "options", ", ".join(self.options))
        if self.by_run and self.transfer_from:
            message = "points of other studies are taken as points of this one's space"
            remedy = "Declare it in `space`, or leave this out."
            raise refuse(message, remedy, "transfer_from", str(self.transfer_from[0]))

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
        compared, where = (
            (pruner.wrapped, f"{where}.wrapped") if isinstance(pruner, Patient) else (pruner, where)
        )
        if self.objective and isinstance(compared, CostFair) and compared.unit == "flops":
            message = "nobody counts the FLOPs of an objective"
            raise refuse(message, "Take `unit: device_seconds`.", f"{where}.unit", compared.unit)

    @property
    def by_run(self) -> bool:
        """Whether a trial asks for its parameters as it runs, so that none is known before."""
        return not self.space

    @property
    def objectives(self) -> tuple[tuple[str, Direction], ...]:
        """Name and direction of every value that is told."""
        if self.direction is not None:
            return ((self.metric, self.direction),)
        names = self.metrics or tuple(f"value_{i}" for i in range(len(self.directions)))
        return tuple(zip(names, self.directions, strict=True))

    @property
    def reported(self) -> tuple[str, Direction] | None:
        """Name and direction of the value that is reported on the way; None where there is none."""
        if len(self.objectives) == 1:
            return self.objectives[0]
        return next((one for one in self.objectives if one[0] == self.watched), None)

    @cached_property
    def declared(self) -> Space:
        """The space that is searched."""
        return Space(self.space)

    @cached_property
    def method(self) -> SearchedMethod:
        """The sampler's settings with the study's pruner and sources."""
        pruner = self.sampler.pruner if self.pruner == NEVER else self.pruner
        return self.sampler.model_copy(
            update={"pruner": pruner, "transfer_from": self.transfer_from}
        )

    @property
    def planned(self) -> int:
        """How many trials are handed out in all."""
        if isinstance(self.sampler, Grid) and not self.by_run:
            return int(self.declared.size())
        return self.trials or ENDLESS

    @property
    def expected(self) -> int:
        """How many trials settings are derived from: those there are, or the usual number."""
        return self.planned if self.planned < ENDLESS else USUAL_TRIALS
