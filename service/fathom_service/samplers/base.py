"""What a sampler of a space is.

A proposal is a function of the sampler's settings, its seed and the trials so far. A sampler keeps
nothing between proposals, so one made anew, after a restart or on another server, goes on with the
very same search. What a sampler has to remember it gives along with the point: attributes, which
are kept with the trial and come back with the history.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, overload

import numpy as np
from optuna.distributions import BaseDistribution
from optuna.samplers import BaseSampler, RandomSampler
from optuna.study import Study, StudyDirection
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.space import Parameter, Space
from fathom_storage.optuna_store import distributions

from .scales import from_unit
from .window import View, Window


class Later(Sequence[FrozenTrial]):
    """Trials that are read when somebody looks: many samplers never do.

    Args:
        read: reads them.
    """

    def __init__(self, read: Callable[[], Sequence[FrozenTrial]]):
        self._read = read

    @cached_property
    def _trials(self) -> Sequence[FrozenTrial]:
        return self._read()

    @overload
    def __getitem__(self, index: int) -> FrozenTrial: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[FrozenTrial]: ...

    def __getitem__(self, index: int | slice) -> FrozenTrial | Sequence[FrozenTrial]:
        return self._trials[index]

    def __iter__(self) -> Iterator[FrozenTrial]:
        return iter(self._trials)

    def __len__(self) -> int:
        return len(self._trials)


@dataclass(frozen=True)
class History:
    """What a sampler may know.

    Attributes:
        directions: of the objectives.
        trials: every earlier trial of the search in its order, those that run now too.
        number: of the trial that is asked for, from 0.
        transferred: finished trials of other studies that the search has known from its start, on
            points of its own space. They count nowhere.
        memo: where a sampler may keep what it has made of these trials, for the proposals that
            follow on the same ones and those proposed meanwhile; None where nothing follows.
    """

    directions: tuple[StudyDirection, ...]
    trials: Sequence[FrozenTrial]
    number: int
    transferred: Sequence[FrozenTrial] = ()
    memo: dict[str, Any] | None = None

    @property
    def known(self) -> Sequence[FrozenTrial]:
        """All that may be learned from: what was transferred, then the search's own trials."""
        return (*self.transferred, *self.trials) if self.transferred else self.trials


@dataclass(frozen=True)
class Point:
    """What a sampler proposes.

    Attributes:
        params: a value of every parameter that exists there.
        attributes: what it wants to find with this trial in later histories, as JSON.
    """

    params: Params
    attributes: Mapping[str, Any] = field(default_factory=dict)


class SpaceSampler(BaseSampler, ABC):
    """A sampler that proposes whole points of a space; an `optuna.samplers.BaseSampler`.

    In an objective of your own, `space.suggest(trial)` gives the point.

    Args:
        space: what is searched.
        seed: two samplers of one seed and one history propose the same.

    Attributes:
        knows_constraints: whether it tells points that are infeasible from bad ones.
        window: the part of a long history that it looks at; None for one that needs all.
    """

    knows_constraints = False
    window: Window | None = None

    def __init__(self, space: Space, seed: int = 0):
        self.space = space
        self.seed = seed

    @abstractmethod
    def propose(self, history: History) -> Point:
        """The point of trial `history.number`."""

    def view(self, directions: Sequence[StudyDirection]) -> View | None:
        """What need be read and remembered of a long history; None where that is all of it."""
        if self.window is None or len(directions) > 1:
            return None
        return View(self.window, directions[0])

    def generator(self, number: int) -> np.random.Generator:
        """The random numbers of one trial."""
        return np.random.default_rng([self.seed, number])

    def drawn(self, given: Params, generator: np.random.Generator) -> Params:
        """A point with the values given where they can be, all others drawn uniformly."""

        def draw(parameter: Parameter) -> bool | int | float | str:
            return from_unit(parameter.domain, generator.random())

        return self.space.complete(given, draw)

    def infer_relative_search_space(
        self, study: Study, trial: FrozenTrial
    ) -> dict[str, BaseDistribution]:
        """Every parameter of the space."""
        del study, trial
        return distributions(self.space)

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """The proposed point, of an Optuna study."""
        del search_space
        earlier = study.get_trials(deepcopy=False)[: trial.number]
        point = self.propose(History(tuple(study.directions), earlier, trial.number))
        for key, value in point.attributes.items():
            study._storage.set_trial_system_attr(trial._trial_id, key, value)
        return dict(point.params)

    def sample_independent(
        self,
        study: Study,
        trial: FrozenTrial,
        param_name: str,
        param_distribution: BaseDistribution,
    ) -> Any:
        """A uniform draw: the objective asks for what is not in the space, or not at its point."""
        seed = int(self.generator(trial.number).integers(2**32))
        sampler = RandomSampler(seed=seed)
        return sampler.sample_independent(study, trial, param_name, param_distribution)


def proposed(sampler: SpaceSampler, history: History) -> Point:
    """What the sampler proposes; one of a user's own is not trusted to keep to the space.

    Raises:
        ValueError: it is no point of the space.
    """
    point = sampler.propose(history)
    if point.params not in sampler.space:
        raise ValueError(f"it proposed {dict(point.params)}, which is no point of its space")
    return point
