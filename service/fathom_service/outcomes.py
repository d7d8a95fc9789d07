"""Outcomes: what becomes of a trial when an attempt ends. The one recovery rule is `settle`."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeAlias

import sqlalchemy as sa

from fathom_client.wire import TrialState
from fathom_client.wire_work import Result, ResultAnswer
from fathom_spaces.errors import Conflict, FathomError, FieldError, InvalidSpec, StaleLease
from fathom_spaces.experiment import RETRIED, Outcome
from fathom_storage import leases, ledger, trials
from fathom_storage.leases import End
from fathom_storage.ledger import BARE, OBJECTIVE, Event
from fathom_storage.records import TrialRecord

from .endings import TRIAL_STATES, Ending, end_trials
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


@dataclass(frozen=True)
class Told:
    """A result that was sent with the right token, and how many failures end its trial."""

    held: Held
    result: Result
    max_attempts: int

    @cached_property
    def body(self) -> str:
        """The result as it is kept."""
        unused = {"token"} if self.result.values else {"token", "values"}
        return self.result.model_dump_json(exclude=unused)


@dataclass(frozen=True)
class Settled:
    """An attempt that is over: how, and, where a worker said so, what it sent.

    `at_depth` is where it stood, if only its measurements tell.
    """

    held: Held
    outcome: Outcome
    message: str
    max_attempts: int
    body: str | None = None
    at_depth: int | None = None

    @property
    def failures(self) -> int:
        """Of the trial's attempts; being preempted is not its fault."""
        return self.held.trial.failures + (self.outcome in _FAILURES)

    @property
    def is_final(self) -> bool:
        """Whether the trial ends with the attempt."""
        tried = self.failures >= self.max_attempts
        return self.outcome not in RETRIED or self.held.cancelled or tried


def take(connection: sa.Connection, told: Sequence[Told], now: datetime) -> list[Reply]:
    """Take results of different trials; an error that is the answer to one concerns no other."""
    refused = [_refusal(one) for one in told]
    fresh = [one for one, no in zip(told, refused, strict=True) if no is None]
    late = [one for one in fresh if one.held.lease.ended_at is not None]
    due = [one for one in fresh if one.held.lease.ended_at is None]
    excuses = dict(
        zip((one.held.lease.id for one in late), _late(connection, late, now), strict=True)
    )
    settle(connection, [_settled(one) for one in due], now)
    return [
        no or excuses.get(one.held.lease.id) or _accepted(one)
        for one, no in zip(told, refused, strict=True)
    ]


def settle(connection: sa.Connection, over: Sequence[Settled], now: datetime) -> None:
    """End attempts of different trials; each trial waits for its next one, or ends too.

    An attempt that was lost, failed or was preempted may be repeated.
    """
    ends = {one.held.lease.id: End(one.outcome, one.message, one.body) for one in over}
    leases.end(connection, ends, now)
    again = [one for one in over if not one.is_final]
    queued = {
        one.held.trial.trial_id: {"status": "queued", "failures": one.failures} for one in again
    }
    trials.set_columns(connection, queued)
    ledger.record_events(connection, [_queued(one) for one in again], now)
    end_trials(connection, [_ending(one) for one in over if one.is_final], now)


def _settled(told: Told) -> Settled:
    result = told.result
    return Settled(told.held, result.outcome, result.message, told.max_attempts, told.body)


def _ending(over: Settled) -> Ending:
    dropped = over.outcome in RETRIED and over.held.cancelled
    final = Outcome.CANCELLED if dropped else over.outcome
    held = over.held
    return Ending(
        held.record,
        held.study,
        held.trial,
        final,
        over.message,
        over.body,
        over.failures,
        over.at_depth,
    )


def _queued(over: Settled) -> Event:
    held = over.held
    told = {
        "attempt": held.lease.attempt,
        "outcome": over.outcome,
        "message": over.message[:500],
    }
    return Event(held.record.id, "trial.queued", held.study.study_id, held.trial.trial_id, told)


def _refusal(told: Told) -> Reply | None:
    """The answer to a result that changes nothing: a repeat, or one that cannot be."""
    held, result = told.held, told.result
    if held.lease.result is not None:
        return _repeated(held, told.body)
    if held.study.kind == BARE:  # whoever asks for bare trials knows no nets, and may prune
        return None
    try:
        if held.study.kind == OBJECTIVE:
            _check_values(held, result)
        else:
            _check_training(held, result)
    except FathomError as error:
        return error
    return None


def _late(connection: sa.Connection, told: Sequence[Told], now: datetime) -> list[StaleLease]:
    """Results of attempts that were given up: kept, and used where the trial has none."""
    leases.keep_late(connection, {one.held.lease.id: one.body for one in told})
    used = [one for one in told if _is_missed(one)]
    mine = [one.held.trial.trial_id for one in used]
    others = leases.live_of(connection, mine) if used else []
    because = End(Outcome.CANCELLED, "An earlier attempt finished.")
    leases.end(connection, {other.id: because for other in others}, now)
    # What the others had reported until they were locked counts as well.
    known = trials.with_studies(connection, mine) if others else {}
    endings = [
        Ending(
            one.held.record,
            one.held.study,
            known.get(one.held.trial.trial_id, (one.held.trial,))[0],
            Outcome.FINISHED,
            one.result.message,
            one.body,
            one.held.trial.failures,
        )
        for one in used
    ]
    end_trials(connection, endings, now)
    return [_excuse(one) for one in told]


def _is_missed(told: Told) -> bool:
    """Whether a late result is one that the trial still lacks."""
    held = told.held
    # A trial that was given up as lost may still be saved while its study runs.
    lost = held.trial.outcome == Outcome.LOST and held.study.state == "running"
    settled = held.trial.status == "ended" and not lost
    return told.result.outcome is Outcome.FINISHED and not settled and not held.cancelled


def _excuse(told: Told) -> StaleLease:
    lease = told.held.lease
    ended = f"Attempt {lease.attempt} of trial {lease.trial_id} had ended ({lease.outcome})."
    if _is_missed(told):
        return StaleLease(f"{ended} The trial had no result yet, so this one was used.")
    return StaleLease(f"{ended} The result is kept, marked late.")


def _repeated(held: Held, body: str) -> Reply:
    if json.loads(held.lease.result or "null") != json.loads(body):
        return Conflict(
            f"Another result was already taken for attempt {held.lease.attempt} of trial "
            f"{held.trial.trial_id}. A result is sent once; only an equal one may be repeated."
        )
    if held.lease.late:
        return StaleLease(f"This result of lease {held.lease.id} came late and was kept.")
    trial = held.trial
    # The trial as this attempt left it, whatever came after: a repeat gets the same answer.
    if trial.ended_at != held.lease.ended_at:
        return _again(trial)
    return _ended(trial, Outcome(str(trial.outcome)))


def _accepted(told: Told) -> ResultAnswer:
    over = _settled(told)
    return (
        _ended(told.held.trial, _ending(over).outcome) if over.is_final else _again(told.held.trial)
    )


def _again(trial: TrialRecord) -> ResultAnswer:
    return ResultAnswer(trial=trial.trial_id, state=TrialState.RUNNING, retried=True)


def _ended(trial: TrialRecord, outcome: Outcome) -> ResultAnswer:
    state = TRIAL_STATES.get(outcome, TrialState.FAIL)
    return ResultAnswer(trial=trial.trial_id, state=state)


def _check_values(held: Held, result: Result) -> None:
    """Raise `InvalidSpec` where a finished run has more or fewer values than directions."""
    count = len(study_spec_of(held.record).objectives)
    given = len(result.values) if count > 1 else int(result.validation is not None)
    if result.outcome is Outcome.FINISHED and given != count:
        path = "values" if count > 1 else "validation"
        message = f"the study has {count} direction{'s' * (count > 1)}, not {given}"
        raise _invalid(path, message, "Send one value for each, in their order.")


def _check_training(held: Held, result: Result) -> None:
    for name in ("validation", "depth"):
        if result.outcome is Outcome.FINISHED and getattr(result, name) is None:
            raise _invalid(name, "missing in a finished result", "Send it with the result.")
    _check_depths(held, result)
    _check_latency(held, result)
    _check_ablation(result)
    if held.lease.ended_at is None:
        _check_allowed(held, result)


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


def _check_ablation(result: Result) -> None:
    """Raise `InvalidSpec` where blocks were taken out of another net than was told."""
    blocks = len(result.ablation.rises) if result.ablation else 0
    if blocks and blocks != result.depth:
        message = f"of {blocks} blocks, and the net has {result.depth}"
        raise _invalid("ablation.rises", message, "Send one value for each block of the net.")


def _invalid(path: str, message: str, remedy: str) -> InvalidSpec:
    return InvalidSpec([FieldError(path=path, message=message, remedy=remedy)], "The result")
