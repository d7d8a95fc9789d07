"""The experiment a user submits: one model validates it in the client and in the server."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

from .base import NAME, RULES, SpecModel, nearest, refuse
from .domains import Domain, Params, Scalar, among, representatives
from .families import FAMILIES
from .layers import LayerKind, Stack
from .methods import (
    Grid,
    LearnedMethod,
    LearnedSettings,
    Method,
    SearchedMethod,
    SearchedSettings,
    labels_are_unique,
)
from .model import ALWAYS, Model
from .objectives import Objective, Objectives, check, quantities
from .resources import Resources
from .searched import SampledSettings
from .space import Space
from .task import Task
from .training import Budget, Confirm, Training


class Experiment(SpecModel):
    """A task, a model family with a depth range, training settings and methods to compare."""

    name: str = Field(
        min_length=1,
        max_length=100,
        pattern=NAME,
        description=f"Shown everywhere, 1 to 100 characters. {RULES[NAME]}",
    )
    task: Task
    model: Model
    training: Training = Training()
    methods: tuple[Method, ...] = Field(min_length=1, max_length=50)
    objectives: tuple[Objective, ...] = Field(
        ("metric",), min_length=1, description="The task's metric, alone or beside others."
    )
    seeds: int = Field(3, ge=1, le=100, description="Independent runs of every method.")
    confirm: Confirm = Confirm()
    resources: Resources = Resources()
    budget: Budget = Budget()

    @model_validator(mode="after")
    def _fits_together(self) -> "Experiment":
        labels_are_unique(self.methods)
        self._check_family()
        self._check_conditions()
        for index, method in enumerate(self.methods):
            self._check_fixed(index, method)
            self._check_space(index, method)
        self._check_resources()
        check(self)
        # Written out, so that a stored spec says what was done, whatever later defaults are.
        object.__setattr__(self, "methods", tuple(self._by_trunk(m) for m in self.methods))
        return self

    @property
    def quantities(self) -> Objectives:
        """The objectives and constraints beside the metric."""
        return quantities(self.objectives)

    def _by_trunk(self, method: Method) -> Method:
        if not isinstance(method, LearnedSettings):
            return method
        taken = method.by_trunk(residual=self._is_residual(method), candidates=len(self.depths()))
        left = {name: taken[name] for name in taken if name not in method.model_fields_set}
        return method.model_copy(update=left)

    def brief(self) -> dict[str, Any]:
        """What a person would write: without what is as by default, on this trunk or on any."""
        written = self.model_dump(mode="json", exclude_defaults=True)
        for method, given in zip(self.methods, written["methods"], strict=True):
            if isinstance(method, LearnedSettings):
                usual = {name: given[name] for name in given if name not in method.by_family}
                if self._by_trunk(type(method).model_validate(usual)) == method:
                    given.clear()
                    given.update(usual)
        return written

    def _is_residual(self, method: LearnedSettings) -> bool:
        """Whether blocks add to what they take; of a family of the user's own nobody knows."""
        blocks = self.stack({**self._some_values(), **method.fixed}).blocks
        added = any(layer.kind is LayerKind.ADD for block in blocks for layer in block)
        return added or self.model.profile is not None

    def _check_resources(self) -> None:
        least, devices = min(representatives(self.training.batch_size)), self.resources.devices
        if devices > least:
            message = f"batches of {least} rows cannot be shared by {devices}"
            field = "gpus" if self.resources.gpus else "processes"
            remedy = "Give fewer, or a larger training.batch_size."
            raise refuse(message, remedy, f"resources.{field}", devices)

    def _check_family(self) -> None:
        family, sample = FAMILIES.get(self.model.family), self.task.sample
        if family is None:
            return
        if not family.takes(sample):
            fitting = ", ".join(f.name for f in FAMILIES.values() if f.takes(sample))
            message = f"{self.task.dataset} has {sample.form.name.lower()}, which it cannot take"
            if sample.form in family.forms:
                message = f"{self.task.dataset} asks for outputs at every step, which it lacks"
            raise refuse(message, f"These can: {fitting}.", "model.family", family.name)
        self.model.check_task(sample)

    def _check_conditions(self) -> None:
        """Refuse a `when` that cannot be: unknown, infinite, never true, or in a circle."""
        known, model = self.values(), self.model
        layered = {n: v for n, v in model.per_layer.items() if isinstance(v, Domain)}
        for path, name, domain in self._domains():
            siblings = layered if name in layered else {}
            for parent, values in domain.when.items():
                where, given = f"{path}.when.{parent}", list(values)
                if name in ALWAYS:
                    raise refuse("it always has a value", "Leave out `when`.", where, str(given))
                if parent not in {**known, **siblings}:
                    raise refuse("no such parameter", nearest(parent, known), where, parent)
                possible = siblings.get(parent, known.get(parent))
                check_possible(possible, values, where)
        try:
            self.space()
        except ValueError as error:
            raise refuse(str(error), "Drop one of the conditions.", "model") from error

    def _domains(self) -> Iterator[tuple[str, str, Domain]]:
        """Path, name and domain of everything that is searched."""
        parts = {"training": self.training, "model": self.model}
        for field, part in parts.items():
            for name in ALWAYS:
                if isinstance(domain := getattr(part, name, None), Domain):
                    yield f"{field}.{name}", name, domain
        for field in ("options", "per_layer", "switches"):
            for name, domain in getattr(self.model, field).items():
                if isinstance(domain, Domain):
                    yield f"model.{field}.{name}", name, domain

    def _check_fixed(self, index: int, method: LearnedMethod | SearchedMethod) -> None:
        values = {**self.values(), **self.model.per_layer}
        domains = {name: value for name, value in values.items() if isinstance(value, Domain)}
        for name, value in method.fixed.items():
            path = f"methods.{index}.fixed.{name}"
            if name not in domains:
                known = nearest(name, domains) if domains else "Nothing is searched here."
                if name in values:
                    known = f"It is {values[name]} for every method."
                raise refuse("not a searched parameter", known, path, value)
            if value not in domains[name]:
                raise refuse(
                    "outside the parameter's range", f"It may be: {domains[name]}.", path, value
                )
            for parent, needed in domains[name].when.items():
                given = method.fixed.get(parent, values.get(parent))
                if isinstance(given, Domain) or not among(given, needed):
                    remedy = f"Fix {parent} at {needed[0]} too, or leave it out."
                    raise refuse(f"does not exist at every {parent}", remedy, path, value)

    def _check_space(self, index: int, method: LearnedMethod | SearchedMethod) -> None:
        space = self.space(method)
        if isinstance(method, SearchedSettings):
            refusal = method.refused(space)
            if method.executions_per_trial > 1 and method.pruner.prunes:
                message = "a pruner would cut the unlucky runs of a point and keep its mean"
                where, each = f"methods.{index}.executions_per_trial", method.executions_per_trial
                raise refuse(message, "Leave out one of the two.", where, each)
            refusal = refusal or method.refused_transfer()
            if refusal is None and isinstance(method, SampledSettings):
                refusal = method.refused_known(space, self.points_per_seed(method))
            if refusal is not None:
                where = f"methods.{index}.{refusal.field}"
                raise refuse(refusal.message, refusal.remedy, where, refusal.value)
            refusal = method.pruner.refused(self.training.epochs)
            if refusal is not None:
                where = f"methods.{index}.pruner.{refusal.field}".removesuffix(".")
                raise refuse(refusal.message, refusal.remedy, where, refusal.value)
        if method.kind == "learned":
            if "depth" in method.fixed:
                path = f"methods.{index}.fixed.depth"
                remedy = "Leave it out of `fixed`."
                given = method.fixed["depth"]
                raise refuse("a learned method finds the depth itself", remedy, path, given)
            for name in [p.group for p in space.parameters if p.name != "depth"]:
                raise refuse(
                    f"a learned method trains one network and needs one value of {name}",
                    f"Fix it for this method: `fixed: {{{name}: ...}}`.",
                    f"methods.{index}.learned",
                    method.label,
                )
        if isinstance(method, LearnedSettings):
            self._check_learned(index, method)

    def _check_learned(self, index: int, method: LearnedSettings) -> None:
        low, high = self.depths()[0], self.depths()[-1]
        for name in ("initial_depth", "final_depth"):
            given = getattr(method, name, None)
            if given is not None and not low <= given <= high:
                where = f"methods.{index}.{name}"
                raise refuse(f"outside the depth range {low}..{high}", "", where, given)
        family = FAMILIES.get(self.model.family)
        path = f"methods.{index}.learned"
        if method.chain_only and family is not None and not family.chain:
            message = f"needs blocks that take one input, which {family.name} does not have"
            raise refuse(message, "Choose another method or family.", path, method.algorithm)
        self._check_one_shape(index, method)
        stack = self.stack({**self._some_values(), **method.fixed})
        refusal = method.refused(self.model.family, stack)
        if refusal is not None:
            where = f"methods.{index}.{refusal.field}"
            raise refuse(refusal.message, refusal.remedy, where, refusal.value)

    def _check_one_shape(self, index: int, method: LearnedSettings) -> None:
        """Refuse nets whose exits cannot all take the same head."""
        family = FAMILIES.get(self.model.family)
        if family is None:
            return
        net = self.model.net({**self._some_values(), **method.fixed}, self.task.sample)
        if family.one_shape(net):
            return
        path = f"methods.{index}.learned"
        for name in (n for n in net.layers if family.layer_settings[n].reshapes):
            like = family.layer_settings[name].like
            message = f"a learned method needs layers of one shape, with {name} as {like}"
            usual = net.width if like == "width" else net.options.get(like)
            remedy = f"Fix it for this method: `fixed: {{{name}: {usual}}}`."
            raise refuse(message, remedy, path, method.label)
        message = f"the head of this {family.name} differs from depth to depth"
        remedy = "A learned method needs one that fits every depth: see model.options."
        raise refuse(message, remedy, path, method.label)

    def _some_values(self) -> Params:
        """A value of everything, the first of what is searched."""
        return {name: representatives(value)[0] for name, value in self.values().items()} | {
            "depth": self.depths()[-1]
        }

    def values(self) -> dict[str, Scalar | Domain]:
        """Every value that all layers share and that may be searched, in the order of sampling."""
        model, training = self.model.values(), self.training
        return {
            "depth": model.pop("depth"),
            "width": model.pop("width"),
            "batch_size": training.batch_size,
            "lr": training.lr,
            "weight_decay": training.weight_decay,
            **model,
        }

    def space(
        self, method: LearnedMethod | SearchedMethod | None = None, without: Iterable[str] = ()
    ) -> Space:
        """What `method` searches: the experiment's whole space less what the method fixes.

        Learned methods have no anchor points: their blocks take the one before them. Parameters
        may be left out by name.
        """
        fixed = {} if method is None else method.fixed
        values = {n: v for n, v in {**self.values(), **fixed}.items() if n not in without}
        repeated = [r for r in self.model.repeated() if r.name not in values]
        anchored = self.model.skips and (method is None or method.kind == "searched")
        return Space(values, repeated, "depth" if anchored else None)

    def given(self, method: LearnedMethod | SearchedMethod | None, params: Params) -> Params:
        """Parameters of a trial of a method, with what the method fixes."""
        return {**(method.fixed if method else {}), **params}

    def depths(self) -> tuple[int, ...]:
        """All depths in question, ascending."""
        return tuple(sorted(representatives(self.model.depth)))

    def stack(self, values: Params) -> Stack:
        """The layers of the net that values describe; the deepest in question if without depth."""
        return self.model.stack(values, self.task.sample)

    def rows_per_epoch(self, batch_size: int) -> tuple[int, int, int]:
        """Rows trained in an epoch, rows evaluated after it, rows tested at the end."""
        train, validation, test = self.task.split_rows()
        steps = self.training.steps_per_epoch
        return (train if steps is None else steps * batch_size), validation, test

    def trials_per_seed(self, method: LearnedMethod | SearchedMethod) -> int:
        """How many runs `method` has for each seed."""
        if isinstance(method, SearchedSettings):
            return self.points_per_seed(method) * method.executions_per_trial
        return method.runs

    def points_per_seed(self, method: SearchedMethod) -> int:
        """How many points a searched method tries for each seed."""
        return method.trials_per_seed(self.space(method), len(self.depths()))

    def resolve(self, params: Params) -> Params:
        """All values of a trial: its parameters and the constants."""
        constants = {n: v for n, v in self.values().items() if not isinstance(v, Domain)}
        return {**constants, **params}


def check_possible(parent: Scalar | Domain | None, values: tuple[Scalar, ...], where: str) -> None:
    """Refuse values that the parent of a condition never has."""
    if isinstance(parent, Domain) and parent.values() is None:
        remedy = "Give it a step, or a condition on another."
        raise refuse("a condition looks at values of a list", remedy, where, str(list(values)))
    if not isinstance(parent, Domain):
        if parent is not None and not among(parent, values):
            remedy = f"It is {_said(parent)} everywhere: leave this one out, or search the other."
            raise refuse("it never has this value", remedy, where, _said_all(values))
        return
    for value in values:
        if value not in parent:
            raise refuse("it never has this value", f"It may be: {parent}.", where, value)


def _said_all(values: tuple[Scalar, ...]) -> Scalar:
    return values[0] if len(values) == 1 else ", ".join(_said(value) for value in values)


def _said(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


class ExperimentState(StrEnum):
    """States of an experiment; transitions live in the service's lifecycle module.

    Attributes:
        RUNNING: trials are handed out.
        PAUSED: no new trials; running ones go on.
        COMPLETE: every study has ended and the comparison is final.
        CANCELLED: stopped by a person; running trials were told to stop.
    """

    RUNNING = "running"
    PAUSED = "paused"
    COMPLETE = "complete"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """How an attempt ends.

    Attributes:
        FINISHED: trained to the end.
        PRUNED: stopped because the server said so.
        INFEASIBLE: beyond a constraint that is known beforehand, so it was never trained.
        LOST: the lease expired without a word.
        OUT_OF_MEMORY: the device or the host had no memory left.
        DIVERGED: the loss became NaN or infinite.
        ERROR: an exception, or the training process died.
        HUNG: the training made no progress any more, and was ended.
        REFUSED: the worker's data or code are not what the spec says.
        CANCELLED: a person cancelled the experiment.
        PREEMPTED: the worker had to stop and handed the trial back.
    """

    FINISHED = "finished"
    PRUNED = "pruned"
    INFEASIBLE = "infeasible"
    LOST = "lost"
    OUT_OF_MEMORY = "out_of_memory"
    DIVERGED = "diverged"
    ERROR = "error"
    HUNG = "hung"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    PREEMPTED = "preempted"


RETRIED = frozenset({Outcome.LOST, Outcome.ERROR, Outcome.HUNG, Outcome.REFUSED, Outcome.PREEMPTED})


def experiment_points(experiment: Experiment, method: Grid) -> Iterator[Params]:
    """The grid's points, deepest first: long runs started first end the study sooner."""
    points = list(experiment.space(method).points())
    return iter(sorted(points, key=lambda p: -int(p.get("depth", 0))))
