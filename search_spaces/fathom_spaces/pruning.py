"""Pruners: how a running trial of a searched method may be stopped early, and their settings.

A spec writes `pruner: median`, or with settings `pruner: {kind: median, warmup_steps: 5}`. A step
is one measurement, taken after each epoch; the first is 1. The rules are in the service's
`pruners` folder, when to use which in docs/methods.md.
"""

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator

from .base import TAG, SpecModel, nearest, refuse
from .families.base import Refusal

Unit = Literal["flops", "device_seconds"]


class PrunerSettings(SpecModel):
    """What every pruner has."""

    kind: str

    @property
    def prunes(self) -> bool:
        """Whether it may stop a trial at all."""
        return True

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """Why it cannot serve trials of so many steps, and which of its fields says so.

        `instances` says that a trial's steps are problem instances, folds or the like, each
        measured once, and not the epochs of one training.
        """
        del instances
        if steps > 1:
            return None
        remedy = "Train longer, or leave the pruner out."
        return Refusal("", self.kind, f"trials of {steps} step cannot be stopped early", remedy)


class _Warm(PrunerSettings):
    """What pruners have that look at some steps only."""

    warmup_steps: int | None = Field(
        None, ge=0, description="No trial is stopped before this step; a quarter of all, and one."
    )
    interval_steps: int = Field(1, ge=1, description="Steps from one look at a trial to the next.")

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """The warm-up must end before the trial does."""
        if self.warmup_steps is not None and self.warmup_steps >= steps:
            message = f"the warm-up takes all {steps} steps of a trial, so none is ever stopped"
            return Refusal("warmup_steps", self.warmup_steps, message, "Lower it, or train longer.")
        return super().refused(steps, instances=instances)


class _Ranked(_Warm):
    """What pruners have that compare a trial with finished ones at the same step."""

    startup_trials: int | None = Field(
        None, ge=1, description="Trials that finish before any is stopped; a third of all."
    )
    min_trials: int = Field(
        1, ge=1, description="Finished trials with a value at the step, or the trial goes on."
    )


class NoPruner(PrunerSettings):
    """Every trial trains to its end."""

    kind: Literal["none"]

    @property
    def prunes(self) -> bool:
        """It does not."""
        return False

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """It serves any trials."""
        del steps, instances
        return None


class Median(_Ranked):
    """Stops trials worse than the median of the finished ones at the step (Golovin et al. 2017)."""

    kind: Literal["median"]


class Percentile(_Ranked):
    """As `median`, but the best share that goes on may be chosen."""

    kind: Literal["percentile"]
    percentile: float = Field(
        25.0, gt=0, lt=100, description="The best so many per cent of the trials go on."
    )


class Threshold(_Warm):
    """Stops trials whose metric leaves bounds that you know to be hopeless, or is no number."""

    kind: Literal["threshold"]
    lower: float | None = Field(None, description="Stop below it; no bound unless given.")
    upper: float | None = Field(None, description="Stop above it; no bound unless given.")

    @model_validator(mode="after")
    def _bounded(self) -> "Threshold":
        if self.lower is None and self.upper is None:
            raise refuse("needs a bound", "Give it `lower`, or `upper` where less is better.")
        if self.lower is not None and self.upper is not None and self.lower > self.upper:
            raise refuse("lower is above upper", "Swap them.", "lower", self.lower)
        return self


class _Halving(PrunerSettings):
    """What successive halving and Hyperband have."""

    min_resource: int | None = Field(
        None, ge=1, description="Step of the first rung; a ninth of all steps."
    )
    bootstrap_count: int = Field(
        0, ge=0, description="Trials that must pass a rung before any is promoted from it."
    )

    def first_rung(self, steps: int) -> int:
        """The step of the first rung of trials of so many steps."""
        return self.min_resource or max(1, steps // 9)


class SuccessiveHalving(_Halving):
    """Of the trials at each rung the best 1 / `reduction_factor` go on (ASHA, Li et al. 2020)."""

    kind: Literal["successive_halving"]
    reduction_factor: int = Field(
        4, ge=2, description="How much farther a rung is than the one before, and how much rarer."
    )
    min_early_stopping_rate: int = Field(0, ge=0, description="So many first rungs are left out.")

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """The first rung must lie before the end."""
        first = self.first_rung(steps) * self.reduction_factor**self.min_early_stopping_rate
        if steps > 1 and first >= steps:
            field = "min_early_stopping_rate" if self.min_early_stopping_rate else "min_resource"
            message = f"its first rung is at step {first}, and a trial has {steps}"
            remedy = "Lower it, or train longer."
            return Refusal(field, getattr(self, field) or first, message, remedy)
        return super().refused(steps, instances=instances)


class Hyperband(_Halving):
    """Successive halving in brackets whose first rungs lie ever later (Li et al. 2018)."""

    kind: Literal["hyperband"]
    max_resource: int | None = Field(None, ge=2, description="Step of the last rung; the last.")
    reduction_factor: int = Field(
        3, ge=2, description="How much farther a rung is than the one before, and how much rarer."
    )

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """Less than two brackets are no Hyperband, and no bracket lies behind the end."""
        if self.max_resource is not None and self.max_resource > steps:
            message = f"beyond the {steps} steps of a trial"
            return Refusal("max_resource", self.max_resource, message, "Lower it, or train longer.")
        first, last = self.first_rung(steps), self.max_resource or steps
        if last < first * self.reduction_factor:
            message = f"its rungs lie from step {first} to {last}, which is one bracket alone"
            remedy = f"Train for at least {first * self.reduction_factor} epochs, or use "
            remedy += "`successive_halving`."
            field = "min_resource" if self.min_resource else ""
            return Refusal(field, self.min_resource or self.kind, message, remedy)
        return super().refused(steps, instances=instances)


class Wilcoxon(PrunerSettings):
    """Stops trials worse than the best on the same instances, by Wilcoxon's signed-rank test."""

    kind: Literal["wilcoxon"]
    p_threshold: float = Field(0.1, gt=0, lt=1, description="Stop where p is below it.")
    startup_steps: int = Field(2, ge=2, description="Instances before the first test.")

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """Epochs of one training are no sample of instances."""
        if not instances:
            message = "it tests independent instances, and the epochs of one training are none"
            remedy = "Use `median` or `cost_fair`."
            return Refusal("", self.kind, message, remedy)
        return super().refused(steps, instances=instances)


class CostFair(PrunerSettings):
    """Compares trials at equal cost, and gives dear ones, such as deep nets, longer to start."""

    kind: Literal["cost_fair"]
    unit: Unit = Field("flops", description="What counts as cost: training FLOPs, or seconds.")
    percentile: float = Field(
        50.0, gt=0, lt=100, description="The best so many per cent at equal cost go on."
    )
    startup_trials: int | None = Field(
        None, ge=1, description="Trials that finish before any is stopped; a third of all."
    )
    min_trials: int = Field(
        2, ge=1, description="Finished trials to compare with at that cost, or the trial goes on."
    )
    min_share: float = Field(
        0.25,
        gt=0,
        le=1,
        description="Share of its own schedule that the cheapest trial has before it may be "
        "stopped; as much again for each doubling of the cost.",
    )
    max_share: float = Field(0.9, gt=0, le=1, description="The largest such share.")
    peer_ratio: float = Field(
        1.3,
        ge=1,
        description="Within its share a trial is compared with those alone that cost at least "
        "1 / `peer_ratio` as much.",
    )

    @model_validator(mode="after")
    def _grows(self) -> "CostFair":
        if self.min_share > self.max_share:
            raise refuse("min_share is above max_share", "Swap them.", "min_share", self.min_share)
        return self

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """The cheapest trial's share must end before the trial does."""
        if self.min_share * steps > steps - 1 and steps > 1:
            message = f"that is all of a trial's {steps} steps, so none is ever stopped"
            return Refusal("min_share", self.min_share, message, "Lower it, or train longer.")
        return super().refused(steps, instances=instances)


_WRAPPED: tuple[type[PrunerSettings], ...] = (
    NoPruner,
    Median,
    Percentile,
    Threshold,
    SuccessiveHalving,
    Hyperband,
    Wilcoxon,
    CostFair,
)


def _by_kind(classes: tuple[type[PrunerSettings], ...]) -> dict[str, type[PrunerSettings]]:
    """The settings' classes by the names that their `Literal`s hold."""
    return {get_args(c.model_fields["kind"].annotation)[0]: c for c in classes}


def _named(known: dict[str, Any]) -> BeforeValidator:
    """A validator that takes a name for its settings, and refuses unknown ones."""

    def settings(value: Any) -> Any:
        if isinstance(value, PrunerSettings):
            return value
        given = value if isinstance(value, str) else None
        if isinstance(value, dict) and "kind" in value:
            given = value["kind"]
        if given is None:
            raise refuse("a pruner is a name, or settings with `kind`", "Write `median`, say.")
        if not isinstance(given, str) or given not in known:
            where = "" if isinstance(value, str) else "kind"
            raise refuse("unknown pruner", nearest(str(given), known), where, given)
        return {"kind": value} if isinstance(value, str) else value

    names: Any = Literal[tuple(known)]
    return BeforeValidator(settings, json_schema_input_type=names | _union(known))


def _kind(value: Any) -> str:
    return TAG + str(value.get("kind") if isinstance(value, dict) else value.kind)


def _union(classes: dict[str, Any]) -> Any:
    """A union whose members are told apart by their kind."""
    tagged = reduce(or_, (Annotated[c, Tag(TAG + name)] for name, c in classes.items()))
    return Annotated[tagged, Discriminator(_kind)]


if TYPE_CHECKING:
    Wrapped = PrunerSettings
else:
    Wrapped = Annotated[_union(_by_kind(_WRAPPED)), _named(_by_kind(_WRAPPED))]


class Patient(PrunerSettings):
    """Asks another pruner, but only once a trial has not got better for `patience` steps."""

    kind: Literal["patient"]
    wrapped: Wrapped = Field(
        description="The pruner that is asked then, by name or with settings; `none` stops at once."
    )
    patience: int = Field(3, ge=0, description="Steps without a better value.")
    min_delta: float = Field(0.0, ge=0, description="What is less better than this counts as none.")

    @model_validator(mode="before")
    @classmethod
    def _wraps(cls, data: Any) -> Any:
        if isinstance(data, dict) and "wrapped" not in data:
            remedy = "Say which pruner decides then: `wrapped: median`, say."
            raise refuse("it wraps no pruner", remedy, "wrapped")
        return data

    def refused(self, steps: int, *, instances: bool = False) -> Refusal | None:
        """What the wrapped one refuses; and its patience must end before the trial does."""
        refusal = self.wrapped.refused(steps, instances=instances)
        if refusal is not None:
            where = ".".join(part for part in ("wrapped", refusal.field) if part)
            return Refusal(where, refusal.value, refusal.message, refusal.remedy)
        if steps > 1 and self.patience + 2 >= steps:
            message = f"a trial's {steps} steps are over before the patience is"
            return Refusal("patience", self.patience, message, "Lower it, or train longer.")
        return super().refused(steps, instances=instances)


PRUNERS: dict[str, type[PrunerSettings]] = _by_kind((*_WRAPPED, Patient))

if TYPE_CHECKING:
    Pruner = PrunerSettings
else:
    Pruner = Annotated[_union(PRUNERS), _named(PRUNERS)]

NEVER = NoPruner(kind="none")
