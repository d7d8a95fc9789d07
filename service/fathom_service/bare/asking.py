"""Ask, report, tell: how any program takes part in a bare study."""

import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial

import sqlalchemy as sa

from fathom_client.wire import Measurement
from fathom_client.wire_studies import Advice, AskedTrial, Report, Tell
from fathom_client.wire_work import Command, Result, ResultAnswer
from fathom_service import handout, lifecycle, making, outcomes, reports
from fathom_service.held import Held, gather, hold
from fathom_service.histories import HISTORIES
from fathom_service.outcomes import Told
from fathom_service.pruners import Candidate, costs_to_keep, is_pruned
from fathom_service.reports import Pending, Reported
from fathom_service.search import Proposal
from fathom_service.slow import Slow
from fathom_service.specs import study_spec_of
from fathom_spaces.errors import (
    Conflict,
    FathomError,
    FieldError,
    InvalidSpec,
    NotFound,
    Unavailable,
    WrongState,
)
from fathom_spaces.experiment import Outcome
from fathom_spaces.searched import Controller
from fathom_spaces.study import StudySpec
from fathom_storage import leases, ledger, trials
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE
from fathom_storage.records import LeaseRecord, StudyRecord

from .proposing import failed, proposed, schedule_of_study
from .studies import bare_study

# Who holds the lease of an asked trial.
ASKER = "ask"

_SLOW = Slow()

_OUTCOMES = {"complete": Outcome.FINISHED, "pruned": Outcome.PRUNED, "fail": Outcome.ERROR}


def ask(database: Database, study_id: int, key: str) -> AskedTrial:
    """A new trial of a study; the same key gets the same trial again, and renews it.

    Raises:
        NotFound: there is no such bare study.
        WrongState: it hands out no more trials.
        SamplerFailed: its sampler did, and the study is as it was.
    """

    ask_key = f"study/{study_id}/{key}"

    def think(connection: sa.Connection) -> Proposal | None:
        study, _, spec = bare_study(connection, study_id)
        keeps = isinstance(spec.method, Controller)  # it writes down what it learns
        if keeps or spec.by_run or leases.of_asks(connection, [ask_key]) or _over(study):
            return None
        return _proposed(connection, study, spec)

    def work(connection: sa.Connection, ahead: Proposal | None = None) -> AskedTrial:
        take_control(connection)
        study, owner, spec = bare_study(connection, study_id)
        if study.kind != BARE:
            message = f"Workers run the trials of study {study_id}, of {spec.objective}. "
            raise Conflict(message + "Start one by `fathom worker`, or create a study without it.")
        earlier = leases.of_asks(connection, [ask_key])
        if earlier:
            return _again(connection, earlier[ask_key][0], spec)
        if because := _over(study):
            raise WrongState(f"Study {study_id} has no more trials: {because}.")
        in_time = ahead is not None and ahead.slot == study.handed_out
        proposal = ahead if ahead and in_time else _proposed(connection, study, spec)
        now = clock(connection)
        (trial,) = making.insert(connection, [(study, spec.declared, proposal, 0.0)], now)
        lease = leases.new(trial, ASKER, (ask_key, 0), now, spec.lease_seconds)
        leases.add(connection, [lease])
        held = Held(lease, trial, study, owner)
        ledger.record_events(connection, [handout.leased(held)], now)
        return _asked(held, spec)

    if study_id not in _SLOW:
        return database.write(work)
    with _SLOW.turn:
        return database.write(partial(work, ahead=database.read(think)))


def report(database: Database, trial_id: int, told: Report) -> Advice:
    """Take a value on the way, renew the trial, and say whether to go on.

    Raises:
        NotFound: there is no such trial.
        InvalidSpec: the pruner compares costs, and there are none.
        StaleLease: the trial has ended, or the token is not its own.
        Conflict: the step has another value already, or a worker runs the trial.
    """

    def work(connection: sa.Connection) -> tuple[Held, StudySpec, int | None]:
        held, spec = _held(connection, trial_id)
        _check_reportable(spec, told)
        held.check_token(told.token)
        held.check_live()
        until = clock(connection) + timedelta(seconds=spec.lease_seconds)
        leases.renew(connection, [held.lease.id], until)
        return held, spec, _keep(connection, held, spec, told)

    held, spec, last_step = database.write(work)
    command = Command.PRUNE if held.trial.prune_step is not None else Command.CONTINUE
    if command is Command.CONTINUE and last_step is not None and is_pruned(spec.method):
        candidate = Candidate(held.trial, spec.method, schedule_of_study(spec))
        (command,) = reports.judged(database, [Pending(candidate, last_step)])
    return Advice(command=command, expires_in_seconds=spec.lease_seconds)


def tell(database: Database, trial_id: int, told: Tell) -> ResultAnswer:
    """Take the end of a trial; an equal repeat gets the same answer.

    Raises:
        NotFound: there is no such trial.
        InvalidSpec: there are more or fewer values than the study has directions.
        StaleLease: the trial was given up, or the token is not its own; a value is kept, and used
            while the study runs.
        Conflict: another end was told before, or a worker runs the trial.
    """

    def work(connection: sa.Connection) -> tuple[outcomes.Reply, str]:
        take_control(connection)
        held, spec = _held(connection, trial_id)
        held.check_token(told.token)
        result = _result(spec, told)
        (reply,) = outcomes.take(connection, [Told(held, result, 1)], clock(connection))
        return reply, held.record.id

    reply, owner = database.write(work)
    with suppress(Unavailable):  # it is kept; the sweeper will move on
        lifecycle.advance(database, owner)
    if isinstance(reply, FathomError):
        raise reply
    return reply


def _over(study: StudyRecord) -> str | None:
    """Why a study hands out no more trials; None where it does."""
    runs = study.state == "running" and not study.stopped_because
    if runs and study.handed_out < study.planned:
        return None
    return study.stopped_because or f"all {study.planned} are handed out"


def _proposed(connection: sa.Connection, study: StudyRecord, spec: StudySpec) -> Proposal:
    """The next trial; the asker hears why where there is none, as nobody else may be watching."""
    start = time.perf_counter()
    try:
        history = partial(HISTORIES.read, connection, study.study_id, 0)
        return proposed(connection, study, spec, study.handed_out, history)
    except sa.exc.SQLAlchemyError:
        raise  # the database's fault, which may pass
    except Exception as error:
        raise failed(study, spec, error) from error
    finally:
        _SLOW.note(study.study_id, time.perf_counter() - start)


def _result(spec: StudySpec, told: Tell) -> Result:
    """What is told, as the result of an attempt; several values are kept beside it."""
    count, given = len(spec.objectives), told.told
    if told.state == "complete" and len(given) != count:
        error = FieldError(
            path="values",
            value=str(list(given)),
            message=f"the study has {count} direction{'s' * (count > 1)}, not {len(given)}",
            remedy="Send one value for each, in their order.",
        )
        raise InvalidSpec([error], "What is told")
    said = {"token": told.token, "outcome": _OUTCOMES[told.state], "message": told.message}
    if count > 1:
        return Result(**said, values=given)
    return Result(**said, validation=given[0] if given else None)


def _again(connection: sa.Connection, lease: LeaseRecord, spec: StudySpec) -> AskedTrial:
    if lease.ended_at is None:
        until = clock(connection) + timedelta(seconds=spec.lease_seconds)
        leases.renew(connection, [lease.id], until)
    return _asked(gather(connection, [lease])[0], spec)


def _asked(held: Held, spec: StudySpec) -> AskedTrial:
    return AskedTrial(
        id=held.trial.trial_id,
        study=held.study.study_id,
        number=held.trial.number,
        params=held.params,
        token=held.lease.token,
        expires_in_seconds=spec.lease_seconds,
    )


def _held(connection: sa.Connection, trial_id: int) -> tuple[Held, StudySpec]:
    """A trial of a bare study with its one lease, locked until commit."""
    attempts: Sequence[LeaseRecord] = trials.attempts_of(connection, trial_id)
    if not attempts:
        raise NotFound("trial", trial_id)
    held = hold(connection, attempts[-1].id)
    if held.study.kind != BARE:
        raise Conflict(f"Trial {trial_id} is run by workers: its worker reports by its lease.")
    return held, study_spec_of(held.record)


def _check_reportable(spec: StudySpec, told: Report) -> None:
    """Values on the way are of one value, which a study of several has to name."""
    if told.value is not None and spec.reported is None:
        error = FieldError(
            path="value",
            value=told.value,
            message="values on the way are of one value, and the study has several directions",
            remedy="Send the token alone, to renew the trial; or create a study that says by "
            f"`watched` which it is: {' or '.join(name for name, _ in spec.objectives)}.",
        )
        raise InvalidSpec([error], "The report")


def _keep(connection: sa.Connection, held: Held, spec: StudySpec, told: Report) -> int | None:
    if told.step is None or told.value is None:
        return None
    measured = Measurement(step=told.step, train_loss=None, validation=told.value, costs=told.costs)
    for name, cost in costs_to_keep(spec.method, {told.step: measured}).items():
        if cost == 0:
            unit = name.split(":")[1]
            error = FieldError(
                path=f"costs.{unit}",
                message=f"the study's pruner compares trials by {unit}",
                remedy="Send what the trial has cost so far.",
            )
            raise InvalidSpec([error], "The report")
    report = Reported(held, spec.method, [measured])
    (last,) = reports.keep(connection, [report], clock(connection))
    if isinstance(last, Conflict):
        raise last
    return last
