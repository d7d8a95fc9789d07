"""Search: what the next trial of a study is.

Slot s of a study belongs to repetition s mod seeds and is that repetition's trial s div seeds: the
repetitions of a method are searches of their own that advance together. The runs of a learned
method are its trials: the first has the repetition's number as its seed, as a grid's points have.
"""

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import Grid, LearnedMethod, SearchedMethod, SearchedSettings

from .executions import points
from .known import point_of
from .objectives import directions, seen
from .samplers import ControllerSampler, History, Later, SpaceSampler, made
from .samplers.controller import States
from .samplers.window import View

# Confirmation runs must not share a seed with any run that helped to choose a depth. There are
# far fewer of them than this range has seeds; a search that is longer leaves it out.
FRESH_SEEDS = range(1_000_000, 2_000_000)


@dataclass(frozen=True)
class Proposal:
    """A trial to be made: its slot, the repetition it belongs to, its seed and its parameters.

    Attributes:
        attributes: what the sampler wants to find with it in later histories.
    """

    slot: int
    repetition: int
    training_seed: int
    params: Params
    attributes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Planned:
    """One confirmation run, and the methods whose choice it trains."""

    params: Params
    seed: int
    serves: tuple[str, ...]


def planned_slots(experiment: Experiment, method: LearnedMethod | SearchedMethod) -> int:
    """How many trials the study of a method has in all."""
    return experiment.trials_per_seed(method) * experiment.seeds


def propose(
    experiment: Experiment,
    method: LearnedMethod | SearchedMethod,
    slot: int,
    history: Callable[[int, View | None], Sequence[FrozenTrial]],
    states: Callable[[int], States] | None = None,
    enqueued: Sequence[Params] = (),
    transferred: Sequence[FrozenTrial] = (),
    memo: Callable[[int], dict[str, Any]] | None = None,
) -> Proposal:
    """The trial of a slot.

    `history` gives the trials of one repetition, or those in view, if the sampler looks at them,
    and `states` where one that learns may keep what it has learned from them. `enqueued` are
    configurations to try besides those of the spec, `transferred` trials of other studies that each
    repetition knows from its start, and `memo` is where a sampler may keep something for the
    proposals that follow at once, by repetition.
    """
    index, repetition = divmod(slot, experiment.seeds)
    if not isinstance(method, SearchedSettings):
        return Proposal(slot, repetition, searching_seed(slot), {})
    each = method.executions_per_trial
    number, execution = divmod(index, each)
    # A grid compares points on shared seeds; a sampled search draws a new one for each trial.
    shared = repetition * each + execution
    training_seed = searching_seed(shared if isinstance(method, Grid) else slot)
    if execution:
        run = history(repetition, None)[number * each]
        return Proposal(slot, repetition, training_seed, run.params)
    asked = sampler(experiment, method, repetition)
    known = (*getattr(method, "enqueue", ()), *enqueued)
    # Which known configurations were tried, and the runs of a point, are looked for in all of it.
    view = None if known or each > 1 else asked.view(directions(experiment))

    def shown() -> Sequence[FrozenTrial]:
        runs = points(history(repetition, view), each)
        return seen(runs, experiment, constrained=asked.knows_constraints)

    # Runs of one point are not a trial each.
    kept = memo(repetition) if memo is not None and each == 1 else None
    past = History(directions(experiment), Later(shown), number, transferred, kept)
    if isinstance(asked, ControllerSampler) and states is not None:
        asked.keep_in(states(repetition))
    point = point_of(asked, past, known)
    return Proposal(slot, repetition, training_seed, point.params, point.attributes)


def sampler(experiment: Experiment, method: SearchedMethod, repetition: int) -> SpaceSampler:
    """The sampler of one repetition of a searched method."""
    seed = zlib.crc32(f"{method.label}/{repetition}".encode())
    trials = experiment.points_per_seed(method)
    return made(method, experiment.space(method), seed, trials)


def propose_planned(plan: Sequence[Planned], slot: int) -> Proposal:
    """The confirmation run of a slot."""
    planned = plan[slot]
    return Proposal(slot, planned.seed, FRESH_SEEDS[planned.seed], planned.params)


def searching_seed(number: int) -> int:
    """The seed of a search's run by its number: the number itself, but never a fresh seed."""
    return number if number < FRESH_SEEDS.start else number + len(FRESH_SEEDS)


def dump_plan(plan: Sequence[Planned]) -> str:
    """The plan as JSON."""
    return json.dumps([{**vars(planned), "serves": list(planned.serves)} for planned in plan])


def load_plan(text: str | None) -> tuple[Planned, ...]:
    """The plan from its JSON."""
    return tuple(
        Planned(entry["params"], entry["seed"], tuple(entry["serves"]))
        for entry in json.loads(text or "[]")
    )
