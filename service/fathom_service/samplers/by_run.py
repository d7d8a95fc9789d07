"""Samplers of trials that ask for their parameters as they run (define-by-run).

Optuna's samplers answer in two ways: what they know of together, from earlier trials, they sample
together as a trial begins; whatever else it asks for they draw when it does. The first is kept with
the trial, so that any server, at any time, answers the rest of it.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import optuna
from optuna.distributions import BaseDistribution, distribution_to_json, json_to_distribution
from optuna.samplers import BaseSampler
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_spaces.searched import Gp, Own, Random, SearchedMethod, Tpe
from fathom_spaces.space import Space

from . import gp, own, tpe
from .asked import AskedSampler, Begun
from .base import History
from .window import View

# What was sampled together as a trial began, in the trial's system attributes.
TOGETHER = "fathom:together"


@dataclass(frozen=True)
class Drawn:
    """A sampler's answer.

    Attributes:
        value: of the parameter.
        attributes: what is to be kept with the trial for its next questions.
    """

    value: Any
    attributes: Mapping[str, Any] = field(default_factory=dict)


class _Uniform(AskedSampler):
    """Draws each parameter by itself."""

    blind = True

    def asked(self, seed: int) -> BaseSampler:
        """Optuna's."""
        return optuna.samplers.RandomSampler(seed=seed)


class RunSampler:
    """Answers the questions of trials as they run.

    An answer is a function of the seed, the trial's number, the parameter's name, and what is known
    when it is asked.

    Args:
        asked: makes the sampler of Optuna's kind, and chooses the trials that it is shown.
        seed: of the study.
    """

    def __init__(self, asked: AskedSampler, seed: int):
        self._asked, self._seed = asked, seed

    def view(self, directions: Sequence[StudyDirection]) -> View | None:
        """What need be read and remembered of a long history; None where that is all of it."""
        return self._asked.view(directions)

    def draw(
        self, history: History, trial: FrozenTrial, name: str, distribution: BaseDistribution
    ) -> Drawn:
        """A value of one parameter; `trial` is as it is stored, and no part of the history."""
        kept: dict[str, Any] = {}
        if TOGETHER not in trial.system_attrs:
            kept = self._together(history, trial)
        known = {**trial.system_attrs, **kept}[TOGETHER].get(name)
        if known is not None:
            earlier, value = json_to_distribution(known["distribution"]), known["value"]
            if _same_kind(earlier, distribution) and distribution._contains(value):
                return Drawn(distribution.to_external_repr(value), kept)
        begun, running = self._begun(history, trial, name)
        study = begun.study
        value = study.sampler.sample_independent(study, running, name, distribution)
        written = {**kept, **begun.written(running.number)}
        new = {key: kept for key, kept in written.items() if trial.system_attrs.get(key) != kept}
        return Drawn(value, new)

    def _together(self, history: History, trial: FrozenTrial) -> dict[str, Any]:
        """What the sampler samples as the trial begins, and what it writes of it."""
        begun, running = self._begun(history, trial, "")
        study, sampler = begun.study, begun.study.sampler
        sampler.before_trial(study, running)
        space = sampler.infer_relative_search_space(study, running)
        values = sampler.sample_relative(study, running, space)
        together = {
            name: {
                "value": float(space[name].to_internal_repr(value)),
                "distribution": distribution_to_json(space[name]),
            }
            for name, value in values.items()
        }
        return begun.written(running.number) | {TOGETHER: together}

    def _begun(self, history: History, trial: FrozenTrial, name: str) -> tuple[Begun, FrozenTrial]:
        """A study in memory with the history and the trial, which runs."""
        # Each parameter has random numbers of its own, whatever was asked for before it.
        source = np.random.default_rng([self._seed, trial.number, zlib.crc32(name.encode())])
        begun = Begun(self._asked, history, int(source.integers(2**32)))
        study = begun.study
        running = create_trial(
            state=TrialState.RUNNING,
            params=trial.params,
            distributions=trial.distributions,
            system_attrs=trial.system_attrs,
        )
        study.add_trial(running)
        return begun, study.get_trials(deepcopy=False)[-1]


def made_by_run(method: SearchedMethod, seed: int, trials: int) -> RunSampler:
    """The sampler of a study of about so many trials that has no declared space."""
    nothing = Space({})
    match method:
        case Random():
            asked: AskedSampler = _Uniform(nothing, seed)
        case Tpe():
            # What trials ask for may differ, so what exists together is modelled together.
            group = method.multivariate if method.group is None else method.group
            asked = tpe.make(method.model_copy(update={"group": group}), nothing, seed, trials)
        case Gp():
            asked = gp.make(method, nothing, seed, trials)
        case Own():
            made = own.make(method, nothing, seed, trials)
            assert isinstance(made, AskedSampler), "refused when the study was created"
            asked = made
        case _:
            raise AssertionError(f"{method.algorithm} was refused when the study was created")
    return RunSampler(asked, seed)


def _same_kind(one: BaseDistribution, other: BaseDistribution) -> bool:
    try:
        optuna.distributions.check_distribution_compatibility(one, other)
    except ValueError:
        return False
    return True
