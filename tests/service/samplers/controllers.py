"""Spaces, histories and policies for tests of the controller."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

import torch
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service.samplers import ControllerSampler, History
from fathom_service.samplers.controller.grammar import Emits, Grammar
from fathom_service.samplers.controller.policy import Policy
from fathom_spaces.domains import Choices, FloatRange, IntRange, Params, Scalar
from fathom_spaces.space import Repeated, Space
from fathom_storage.optuna_store import distributions

START = datetime.fromisoformat("2026-01-02T03:04:05")

CHAIN = Space(
    {"depth": IntRange(low=0, high=3), "lr": FloatRange(low=0.0, high=0.2, step=0.1)},
    repeated=[Repeated("op", "depth", Choices(choices=("a", "b")))],
)
CONDITIONAL = Space(
    {
        "depth": IntRange(low=1, high=3),
        "dropout": Choices(choices=(False, True)),
        "rate": Choices(choices=(0.1, 0.5), when={"dropout": (True,)}),
        "wide": Choices(choices=(1, 2), when={"depth": (3,)}),
    },
    repeated=[
        Repeated("op", "depth", Choices(choices=("identity", "conv"))),
        Repeated("filters", "depth", Choices(choices=(8, 16), when={"op": ("conv",)})),
    ],
)
ANCHORS = Space(
    {"depth": Choices(choices=(1, 2, 4))},
    repeated=[Repeated("kernel", "depth", Choices(choices=(3, 5)))],
    anchors="depth",
)
TWO_STACKS = Space(
    {
        "dense": Choices(choices=(False, True)),
        "lstm_layers": IntRange(low=1, high=2),
        "dense_layers": IntRange(low=1, high=2, when={"dense": (True,)}),
    },
    repeated=[
        Repeated("units", "lstm_layers", Choices(choices=(4, 8))),
        Repeated("width", "dense_layers", Choices(choices=(4, 8))),
    ],
)
SINGLE = Space({"depth": IntRange(low=3, high=3), "width": 8})
SPACES = {
    "chain": CHAIN,
    "conditional": CONDITIONAL,
    "anchors": ANCHORS,
    "two stacks": TWO_STACKS,
}


def policy(space: Space, emits: Emits, spread: float = 1.0) -> Policy:
    """A policy that prefers some points, by weights drawn from a normal distribution."""
    made = Policy(Grammar(space, emits), units=6, seed=0)
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in made.parameters():
            parameter.normal_(0.0, spread, generator=generator)
    return made


def ended(
    number: int,
    params: Params,
    space: Space,
    value: float | None,
    state: TrialState = TrialState.COMPLETE,
    at: int | None = None,
    **columns: Any,
) -> FrozenTrial:
    """A trial of a space that ended at second `at`, which is its number unless given."""
    known = distributions(space)
    trial = create_trial(
        state=state,
        value=value,
        params=dict(params),
        distributions={name: known[name] for name in params},
        **columns,
    )
    trial.number = number
    trial.datetime_complete = START + timedelta(seconds=number if at is None else at)
    return trial


def history(trials: Sequence[FrozenTrial], *, minimise: bool = False) -> History:
    """What a sampler may know when the next trial is asked for."""
    direction = StudyDirection.MINIMIZE if minimise else StudyDirection.MAXIMIZE
    return History((direction,), tuple(trials), len(trials))


def searched(
    make: Callable[[int], ControllerSampler],
    count: int,
    score: Callable[[Params], float],
    trials: Sequence[FrozenTrial] = (),
    *,
    minimise: bool = False,
) -> list[FrozenTrial]:
    """Search on from some trials, one after the other; `make` gives the sampler of each ask."""
    found = list(trials)
    for number in range(len(found), count):
        sampler = make(number)
        point = sampler.propose(history(found, minimise=minimise))
        value = score(point.params)
        found.append(
            ended(number, point.params, sampler.space, value, system_attrs=dict(point.attributes))
        )
    return found


def points(trials: Sequence[FrozenTrial]) -> list[dict[str, Scalar]]:
    """Their parameters."""
    return [dict(trial.params) for trial in trials]
