"""Jobs: what a worker needs to know to run a trial."""

import json
from collections.abc import Sequence
from functools import lru_cache

import sqlalchemy as sa

from fathom_client.fusing import OWN
from fathom_client.wire_work import Job, Lease, ObjectiveJob
from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_storage import leases, trials
from fathom_storage.ledger import OBJECTIVE
from fathom_storage.records import TrialRecord

from .held import Held
from .pruners import is_pruned
from .specs import method_of, parsed, study_spec_of

CHECKPOINT = "checkpoint.safetensors"


def alone_from_now_on(
    connection: sa.Connection, found: Sequence[TrialRecord], max_attempts: int
) -> set[int]:
    """Those of the trials that may have taken others along, or must not be taken along once more.

    Who has failed is trained alone, which tells whose fault it was. Who was lost with a worker goes
    on together with others, but not in the last attempt that there is.
    """
    last = {trial.trial_id for trial in found if 0 < trial.failures >= max_attempts - 1}
    return last | leases.failed_before(connection, [trial.trial_id for trial in found])


def lease_messages(
    connection: sa.Connection, helds: Sequence[Held], seconds: float, max_attempts: int
) -> list[Lease]:
    """Leases as workers get them; an attempt resumes from a checkpoint where there is one.

    Alone are trained those that others must not suffer from, and those of a search over what a
    stack has in common, which has no two alike.
    """
    again = [held.trial for held in helds if held.lease.attempt > 1]
    resumed = trials.with_artifact(connection, [trial.trial_id for trial in again], CHECKPOINT)
    failed = alone_from_now_on(connection, again, max_attempts)

    def job(held: Held) -> Job | ObjectiveJob:
        if held.study.kind == OBJECTIVE:
            return _run(held)
        found = training_job(held)
        alone = held.trial.trial_id in failed or not varied(held) <= OWN | {"depth"}
        return found.model_copy(update={"fuse": False}) if alone else found

    return [
        Lease(
            id=held.lease.id,
            token=held.lease.token,
            trial=held.trial.trial_id,
            study=held.study.study_id,
            experiment=held.record.id,
            method=held.study.label,
            attempt=held.lease.attempt,
            expires_in_seconds=seconds,
            job=job(held),
            checkpoint=CHECKPOINT if held.trial.trial_id in resumed else None,
        )
        for held in helds
    ]


def varied(held: Held) -> frozenset[str]:
    """The parameters that the study's trials differ in, but for their seeds."""
    position = None if held.study.kind == "confirm" else held.study.position
    return _varied(held.record.spec, position)


@lru_cache(maxsize=1000)
def _varied(spec: str, position: int | None) -> frozenset[str]:
    experiment = parsed(spec)
    method = None if position is None else experiment.methods[position]
    return frozenset(experiment.space(method).domains)


def values_of(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None, params: Params
) -> Params:
    """Every value of a trial: constants, what its method fixes, its parameters."""
    return experiment.resolve(experiment.given(method, params))


def _run(held: Held) -> ObjectiveJob:
    """A run of a user's objective."""
    spec = study_spec_of(held.record)
    assert spec.objective is not None
    return ObjectiveJob(
        objective=spec.objective,
        options=spec.options,
        params={} if spec.by_run else held.params,
        number=held.trial.number,
        seed=held.trial.training_seed,
        values=len(spec.objectives),
        watched=spec.watched,
        prunable=is_pruned(spec.method),
    )


def training_job(held: Held) -> Job:
    """What a worker trains."""
    experiment, trial = held.experiment, held.trial
    method = method_of(experiment, held.study)
    values = values_of(experiment, method, json.loads(trial.params))
    training = experiment.training
    learned = method if isinstance(method, LearnedMethod) else None
    depths = (int(values["depth"]),) if "depth" in values else experiment.depths()
    latency = experiment.quantities.latency
    net = experiment.model.net(values, experiment.task.sample)
    return Job(
        task=experiment.task,
        family=experiment.model.family,
        options=dict(net.options),
        profile=experiment.model.profile,
        width=net.width,
        layers=dict(net.layers),
        skips=net.skips,
        depths=depths,
        epochs=training.epochs,
        steps_per_epoch=training.steps_per_epoch,
        batch_size=int(values["batch_size"]),
        optimizer=training.optimizer,
        lr=float(values["lr"]),
        weight_decay=float(values["weight_decay"]),
        schedule=training.schedule,
        warmup=training.warmup,
        seed=trial.training_seed,
        precision=training.precision,
        compile=training.compile,
        method=learned,
        checkpoint_seconds=training.checkpoint_seconds,
        latency_batch=None if latency is None else latency.batch_size,
        ablation=training.ablation,
        processes=experiment.resources.devices,
        prunable=is_pruned(method),
        fuse=training.fuse,
    )
