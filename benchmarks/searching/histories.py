"""Long histories without the searches that would have made them, in memory and in a database."""

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_service import making
from fathom_service.bare import studies
from fathom_service.samplers import History, SpaceSampler
from fathom_service.samplers.asked import STUDY
from fathom_service.samplers.cmaes import TOLD
from fathom_service.search import Proposal
from fathom_spaces.domains import Choices, FloatRange, IntRange, Params
from fathom_spaces.space import Repeated, Space
from fathom_spaces.study import StudySpec
from fathom_storage import ledger, optuna_store, trials
from fathom_storage.database import Database, take_control
from fathom_storage.optuna_store import Ended, distributions

DIRECTIONS = (StudyDirection.MAXIMIZE,)
START = datetime.fromisoformat("2026-01-01T00:00:00")
LAYERS = Space(
    {"depth": IntRange(low=1, high=6), "lr": Choices(choices=(0.001, 0.003, 0.01))},
    repeated=[
        Repeated("operation", "depth", Choices(choices=("conv3", "conv5", "identity"))),
        Repeated("filters", "depth", IntRange(low=8, high=64, step=8)),
    ],
)
RANGES = Space(
    {
        "depth": IntRange(low=1, high=24),
        "lr": FloatRange(low=1e-4, high=1e-1, log=True),
        "width": IntRange(low=8, high=256, log=True),
        "dropout": FloatRange(low=0.0, high=0.5),
    }
)
FLAT = Space(
    {
        "depth": IntRange(low=1, high=24),
        "width": IntRange(low=8, high=256, step=8),
        "dropout": FloatRange(low=0.0, high=0.5, step=0.1),
    }
)
# What is remembered with the first trial of a generation alone.
_ONCE = (STUDY, TOLD)


def long_history(sampler: SpaceSampler, count: int, generation: int | None = None) -> History:
    """So many finished trials of a sampler.

    Where it works by generations of so many trials, the first of each is its own proposal; all
    others are drawn, and remember what the first does.
    """
    past: list[FrozenTrial] = []
    known = distributions(sampler.space)
    attributes: dict[str, Any] = {}
    for number in range(count):
        params = sampler.drawn({}, sampler.generator(number))
        if generation is not None and number % generation == 0:
            point = sampler.propose(History(DIRECTIONS, past, number))
            params, attributes = dict(point.params), dict(point.attributes)
        trial = create_trial(
            state=TrialState.COMPLETE,
            value=worth(params, number),
            params=params,
            distributions={name: known[name] for name in params},
            system_attrs=attributes,
        )
        trial.number = trial._trial_id = number
        trial.datetime_start = trial.datetime_complete = START + timedelta(seconds=number)
        past.append(trial)
        attributes = {key: value for key, value in attributes.items() if key not in _ONCE}
    return History(DIRECTIONS, past, count)


def worth(params: Params, number: int) -> float:
    """A made-up metric: smooth in the depth, noise in all else."""
    depth = float(params["depth"])
    return 1 - 0.01 * (depth - 4) ** 2 + 0.01 * random.Random(number).gauss(0, 1)


def stored(database: Database, method: Mapping[str, Any], history: History) -> int:
    """A bare study of the space `FLAT` with these trials, asked and told; returns its id."""
    space = {name: domain.model_dump() for name, domain in FLAT.domains.items()}
    given = {"name": "long", "space": space, "direction": "maximize", "sampler": dict(method)}
    spec = StudySpec.model_validate({**given, "trials": 2 * len(history.trials)})
    study_id, _ = studies.create(database, spec)

    def work(connection: sa.Connection) -> None:
        take_control(connection)
        study = ledger.study(connection, study_id)
        for trial in history.trials:
            proposal = Proposal(trial.number, 0, trial.number, trial.params, trial.system_attrs)
            ended = START + timedelta(seconds=trial.number)
            (made,) = making.insert(connection, [(study, spec.declared, proposal, 0.0)], ended)
            end = Ended("COMPLETE", trial.values, {})
            optuna_store.end_trials(connection, {made.trial_id: end}, ended)
            trials.update(connection, made.trial_id, status="ended")

    database.write(work)
    return study_id
