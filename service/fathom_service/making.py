"""Making: new trials, here and in Optuna's tables."""

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from optuna.trial import FrozenTrial, TrialState, create_trial

from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec
from fathom_storage import optuna_store, trials
from fathom_storage.optuna_store import NewTrial
from fathom_storage.records import ExperimentRecord, StudyRecord, TrialRecord

from .search import Proposal
from .specs import any_spec_of


def insert(
    connection: sa.Connection,
    made: Sequence[tuple[StudyRecord, Space, Proposal, float]],
    now: datetime,
) -> list[TrialRecord]:
    """Make trials, here and in Optuna's tables, that are about to be leased.

    Each is of a study and its space, as proposed, with the FLOPs that it may take.
    """
    new = [_new_trial(study, space, proposal) for study, space, proposal, _ in made]
    ids = optuna_store.add_trials(connection, new, now)
    found = [
        _record(study, trial_id, number, proposal, flops, now)
        for (study, _, proposal, flops), (trial_id, number) in zip(made, ids, strict=True)
    ]
    trials.add(connection, found)
    return found


def running(proposal: Proposal, searched: Space) -> FrozenTrial:
    """A trial as samplers will find it in the history when it has been written."""
    space = optuna_store.distributions(searched)
    params = {name: value for name, value in proposal.params.items() if name in space}
    made = create_trial(
        state=TrialState.RUNNING,
        params=params,
        distributions={name: space[name] for name in params},
        system_attrs=dict(proposal.attributes),
    )
    made.number = proposal.slot
    return made


def space_of(record: ExperimentRecord) -> Space:
    """Everything that trials of an experiment, or of a bare study, may be searched over."""
    spec = any_spec_of(record)
    return spec.declared if isinstance(spec, StudySpec) else spec.space()


def _new_trial(study: StudyRecord, searched: Space, proposal: Proposal) -> NewTrial:
    space = optuna_store.distributions(searched)
    return NewTrial(
        study.study_id,
        {name: value for name, value in proposal.params.items() if name in space},
        space,
        {"seed": proposal.training_seed, "repetition": proposal.repetition},
        proposal.attributes,
    )


def _record(
    study: StudyRecord,
    trial_id: int,
    number: int,
    proposal: Proposal,
    flops: float,
    now: datetime,
) -> TrialRecord:
    return trials.new(
        trial_id=trial_id,
        study_id=study.study_id,
        slot=proposal.slot,
        number=number,
        repetition=proposal.repetition,
        training_seed=proposal.training_seed,
        params=json.dumps(proposal.params),
        reserved_flops=flops,
        started_at=now,
    )
