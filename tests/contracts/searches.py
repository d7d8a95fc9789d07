"""Searches by hand, as the service does them: a history, what runs, and a sampler that is asked."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import optuna
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState
from pydantic import TypeAdapter

from fathom_service import samplers
from fathom_service.samplers import SAMPLERS, History, SpaceSampler
from fathom_service.samplers.allowed import allowing
from fathom_spaces.domains import Choices, FloatRange, IntRange, Params
from fathom_spaces.methods import Method
from fathom_spaces.space import Repeated, Space
from fathom_storage.optuna_store import distributions

MAXIMIZE, MINIMIZE = StudyDirection.MAXIMIZE, StudyDirection.MINIMIZE

_DEPTH = IntRange(low=1, high=8)
_LR = FloatRange(low=1e-4, high=1e-1, log=True)
_CONV = {"operation": ("conv",)}
_OPERATION = Choices(choices=("conv", "pool", "identity"))
SPACES = {
    "depth": Space({"depth": _DEPTH}),
    "single": Space({"depth": IntRange(low=3, high=3), "width": Choices(choices=(16,))}),
    "numbers": Space({"depth": _DEPTH, "lr": _LR, "width": IntRange(low=8, high=64, log=True)}),
    "finite": Space({"depth": _DEPTH, "dropout": FloatRange(low=0, high=0.3, step=0.1)}),
    "mixed": Space({"depth": _DEPTH, "width": Choices(choices=(8, 16)), "lr": _LR}),
    "layers": Space(
        {"depth": IntRange(low=1, high=3), "lr": 0.1},
        repeated=[
            Repeated("operation", "depth", _OPERATION),
            Repeated("filters", "depth", IntRange(low=8, high=32, step=8)),
        ],
        anchors="depth",
    ),
    "conditional": Space(
        {
            "depth": IntRange(low=0, high=4, step=2),
            "dense_layers": Choices(choices=(0, 1, 3)),
            "lr": _LR,
            "dropout": Choices(choices=(False, True)),
            "rate": FloatRange(low=0.1, high=0.5, when={"dropout": (True,)}),
        },
        repeated=[
            Repeated("operation", "depth", _OPERATION),
            Repeated(
                "kernel", "depth", IntRange(low=1, high=5, step=2, when={"operation": "conv"})
            ),
            Repeated("units", "dense_layers", IntRange(low=8, high=64, log=True)),
        ],
    ),
}


# Methods with other settings than the usual ones, that are another sampler in effect.
VARIANTS: dict[str, dict[str, Any]] = {
    "qmc, halton": {"searched": "qmc", "sequence": "halton"},
    "qmc, unscrambled": {"searched": "qmc", "scramble": False},
    "tpe, univariate": {"searched": "tpe", "multivariate": False},
    "evolution, nsga2": {"searched": "evolution", "algorithm": "nsga2", "population": 4},
    "ternary, golden": {"searched": "ternary", "section": "golden"},
    "controller, ppo": {"searched": "controller", "algorithm": "ppo"},
    "controller, stop": {"searched": "controller", "emits": "stop"},
    "own": {"searched": "optuna.samplers:TPESampler", "settings": {"n_startup_trials": 4}},
}
ALL = (*SAMPLERS, *VARIANTS)


def settings(name: str, **given: Any) -> Any:
    """The settings of a searched method or variant, as a spec gives them."""
    usual = VARIANTS.get(name, {"searched": name})
    return TypeAdapter[Any](Method).validate_python({**usual, **given})


def made(name: str, space: Space, seed: int = 0, trials: int = 30, **given: Any) -> SpaceSampler:
    """A sampler of a space, as the service makes it."""
    with allowing(["optuna"]):
        return samplers.made(settings(name, **given), space, seed, trials)


def places(name: str) -> Iterator[str]:
    """The spaces that a method takes."""
    method = settings(name)
    return (place for place, space in SPACES.items() if method.refused(space) is None)


@dataclass
class Search:
    """A search: each ask makes the sampler anew unless one is given."""

    make: Callable[[], SpaceSampler]
    direction: StudyDirection = MAXIMIZE
    trials: list[FrozenTrial] = field(default_factory=list)
    transferred: Sequence[FrozenTrial] = ()
    memo: dict[str, Any] | None = None

    def ask(self, sampler: SpaceSampler | None = None) -> Params:
        """A trial more, that runs from now on."""
        asked = sampler or self.make()
        earlier, number = list(self.trials), len(self.trials)
        history = History((self.direction,), earlier, number, self.transferred, self.memo)
        point = asked.propose(history)
        assert point.params in asked.space
        self.trials.append(trial(asked.space, point.params, number=len(self.trials)))
        self.trials[-1].system_attrs = json.loads(json.dumps(dict(point.attributes)))
        return point.params

    def tell(
        self, number: int, value: float | None, state: TrialState = TrialState.COMPLETE
    ) -> None:
        """End a trial; a pruned one has the value as its last measurement."""
        ended = self.trials[number]
        ended.state = state
        ended.datetime_complete = datetime.now(UTC)
        if state is TrialState.COMPLETE:
            ended.value = value
        elif state is TrialState.PRUNED and value is not None:
            ended.intermediate_values = {1: value / 2, 2: value}

    def run(self, count: int, quality: Callable[[Params], float]) -> list[Params]:
        """So many trials, one after the other."""
        points = []
        for _ in range(count):
            points.append(self.ask())
            self.tell(len(self.trials) - 1, quality(points[-1]))
        return points


def trial(space: Space, params: Params, number: int = 0) -> FrozenTrial:
    """A trial that runs."""
    known = distributions(space)
    return FrozenTrial(
        number=number,
        trial_id=number,
        state=TrialState.RUNNING,
        value=None,
        datetime_start=datetime.now(UTC),
        datetime_complete=None,
        params=dict(params),
        distributions={name: known[name] for name in params},
        user_attrs={},
        system_attrs={},
        intermediate_values={},
    )


def quality(params: Params) -> float:
    """A made-up metric with an optimum inside of every space above."""
    depth = float(params.get("depth", 3))
    rest = sum(hash_of(name, value) for name, value in params.items() if name != "depth")
    return 1 - 0.05 * (depth - 4) ** 2 + 0.01 * rest


def hash_of(name: str, value: object) -> float:
    """A number in [0, 1) that a value has."""
    return (sum(map(ord, f"{name}={value}")) * 0.6180339887) % 1


def optimized(sampler: SpaceSampler, count: int, direction: str = "maximize") -> optuna.Study:
    """An Optuna study of a user's own with a sampler."""
    study = optuna.create_study(sampler=sampler, direction=direction)
    study.optimize(lambda asked: quality(sampler.space.suggest(asked)), n_trials=count)
    return study
