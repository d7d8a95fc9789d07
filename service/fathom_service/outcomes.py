"""Outcomes: what becomes of a trial when an attempt ends. The one recovery rule is `settle`."""

import json
from typing import TypeAlias

import sqlalchemy as sa

from fathom_client.wire import TrialState
from fathom_client.wire_work import Result, ResultAnswer
from fathom_spaces.errors import Conflict, FathomError, FieldError, InvalidSpec, StaleLease
from fathom_spaces.experiment import RETRIED, Outcome
from fathom_storage import leases, ledger, trials
from fathom_storage.database import clock
from fathom_storage.ledger import OBJECTIVE
from fathom_storage.records import TrialRecord

from . import lifecycle
from .held import Held
from .specs import study_spec_of

# What a transaction says of a result: an error is raised only after the commit that keeps it.
Reply: TypeAlias = ResultAnswer | FathomError

_FAILURES = RETRIED - {Outcome.PREEMPTED} | {Outcome.OUT_OF_MEMORY, Outcome.DIVERGED}


def check(result: Result) -> None:
    """Raise `InvalidSpec` for an outcome that no worker can tell.

    Whether the rest is whole, and the trial's, is checked when the trial is known.
    """
    if result.outcome is Outcome.LOST:
        raise _invalid("outcome", "only the server finds an attempt lost", "Send another outcome.")
    if result.outcome is Outcome.INFEASIBLE:
        message = "a point that is known to be infeasible is never handed out"
        raise _invalid("outcome", message, "Send another outcome.")


def take(connection: sa.Connection, held: Held, result: Result, max_attempts: int) -> Reply:
    """Take a result whose token is right."""
    body = result.model_dump_json(exclude={"token"} if result.values else {"token", "values"})
    if held.lease.result is not None:
        return _repeated(held, body)
    nets = held.record.kind == "experiment"  # trials of other studies may prune themselves
    if held.study.kind == OBJECTIVE:
        _check_values(held, result)
    if nets:
        _check_whole(result)
        _check_depths(held, result)
        _check_latency(held, result)
    if held.lease.ended_at is not None:
        return _late(connection, held, result, body)
    if nets:
        _check_allowed(held, result)
    leases.keep_result(connection, held.lease.id, body, late=False)
    settle(connection, held, result.outcome, result.message, max_attempts, body)
    return _answer(held, trials.get(connection, held.trial.trial_id))


def settle(
    connection: sa.Connection,
    held: Held,
    outcome: Outcome,
    message: str,
    max_attempts: int,
    body: str | None = None,
) -> None:
    """End the attempt; the trial waits for its next one, or ends too.

    An attempt that was lost, failed or was preempted may be repeated; being preempted is not the
    trial's fault and does not count.
    """
    now = clock(connection)
    leases.end(connection, held.lease.id, outcome, now, message)
    failures = held.trial.failures + (outcome in _FAILURES)
    if outcome not in RETRIED or held.cancelled or failures >= max_attempts:
        dropped = outcome in RETRIED and held.cancelled
        final = Outcome.CANCELLED if dropped else outcome
        lifecycle.end_trial(connection, held.record, held.trial, final, message, body, failures)
        return
    trials.move(connection, held.trial, "queued", failures=failures)
    ledger.record_event(
        connection,
        held.record.id,
        "trial.queued",
        now,
        study=held.study.study_id,
        trial=held.trial.trial_id,
        attempt=held.lease.attempt,
        outcome=outcome,
        message=message[:500],
    )


def _late(connection: sa.Connection, held: Held, result: Result, body: str) -> StaleLease:
    """A result of an attempt that was given up: kept, and used where the trial has none."""
    leases.keep_result(connection, held.lease.id, body, late=True)
    ended = f"Attempt {held.lease.attempt} of trial {held.trial.trial_id} had ended "
    ended += f"({held.lease.outcome})."
    # A trial that was given up as lost may still be saved while its study runs.
    lost = held.trial.outcome == Outcome.LOST and held.study.state == "running"
    settled = held.trial.status == "ended" and not lost
    if result.outcome is not Outcome.FINISHED or settled or held.cancelled:
        return StaleLease(f"{ended} The result is kept, marked late.")
    other = leases.live_of(connection, held.trial.trial_id)
    if other is not None:
        now = clock(connection)
        leases.end(connection, other.id, Outcome.CANCELLED, now, "An earlier attempt finished.")
    lifecycle.end_trial(connection, held.record, held.trial, Outcome.FINISHED, result.message, body)
    return StaleLease(f"{ended} The trial had no result yet, so this one was used.")


def _repeated(held: Held, body: str) -> Reply:
    if json.loads(held.lease.result or "null") != json.loads(body):
        return Conflict(
            f"Another result was already taken for attempt {held.lease.attempt} of trial "
            f"{held.trial.trial_id}. A result is sent once; only an equal one may be repeated."
        )
    if held.lease.late:
        return StaleLease(f"This result of lease {held.lease.id} came late and was kept.")
    return _answer(held, held.trial)


def _check_allowed(held: Held, result: Result) -> None:
    if result.outcome is Outcome.PRUNED and held.trial.prune_step is None:
        raise Conflict(
            f"The server did not ask to prune trial {held.trial.trial_id}. "
            "Report the outcome that it had."
        )
    if result.outcome is Outcome.CANCELLED and not held.cancelled:
        raise Conflict(
            f"Experiment {held.record.id} is not cancelled. Hand the trial back as 'preempted'."
        )


def _check_whole(result: Result) -> None:
    """Raise `InvalidSpec` where a finished training lacks what is known of it."""
    for name in ("validation", "depth"):
        if result.outcome is Outcome.FINISHED and getattr(result, name) is None:
            raise _invalid(name, "missing in a finished result", "Send it with the result.")


def _check_values(held: Held, result: Result) -> None:
    """Raise `InvalidSpec` where a finished run has more or fewer values than directions."""
    count = len(study_spec_of(held.record).objectives)
    given = len(result.values) if count > 1 else int(result.validation is not None)
    if result.outcome is Outcome.FINISHED and given != count:
        path = "values" if count > 1 else "validation"
        message = f"the study has {count} direction{'s' * (count > 1)}, not {given}"
        raise _invalid(path, message, "Send one value for each, in their order.")


def _check_depths(held: Held, result: Result) -> None:
    """Raise `InvalidSpec` for a depth that the trial was not about: it would be planned next."""
    asked = json.loads(held.trial.params).get("depth")
    known = held.experiment.depths() if asked is None else (int(asked),)
    exits = result.exits.depths if result.exits is not None else ()
    told = {"depth": (result.depth,), "readouts": result.readouts.values(), "exits.depths": exits}
    for path, depths in told.items():
        for depth in depths:
            if depth is not None and depth not in known:
                raise _invalid(path, f"depth {depth} is not one of {list(known)}", "")


def _check_latency(held: Held, result: Result) -> None:
    """Raise `InvalidSpec` where a finished trial lacks the latency that its job asks for."""
    wanted = held.experiment.quantities.latency
    if wanted is None or result.outcome is not Outcome.FINISHED:
        return
    if result.latency is None:
        raise _invalid("latency", "missing in a finished result", "Send it with the result.")
    if result.latency.batch_size != wanted.batch_size:
        given = result.latency.batch_size
        message = f"of batches of {given}, the experiment asks for {wanted.batch_size}"
        raise _invalid("latency.batch_size", message, "Measure it with `job.latency_batch` rows.")


def _answer(held: Held, trial: TrialRecord) -> ResultAnswer:
    """The trial as this attempt left it, whatever came after: a repeat gets the same answer."""
    if trial.status != "ended" or trial.attempts != held.lease.attempt:
        return ResultAnswer(trial=trial.trial_id, state=TrialState.RUNNING, retried=True)
    state = lifecycle.TRIAL_STATES.get(Outcome(str(trial.outcome)), TrialState.FAIL)
    return ResultAnswer(trial=trial.trial_id, state=state)


def _invalid(path: str, message: str, remedy: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path=path, message=message, remedy=remedy)], "The result")
