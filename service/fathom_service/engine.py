"""The trial engine: the four verbs behind the API's worker routes.

`lease`, `renew`, `result` and `sweep` are all that the API and the server's clock know of it; each
is one transaction. Whoever replaces what is below this seam keeps its tests.
"""

from datetime import timedelta

import sqlalchemy as sa

from fathom_client.wire import (
    Command,
    Lease,
    LeaseRequest,
    Measurement,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
)
from fathom_spaces.errors import Conflict, FathomError, NotFound
from fathom_spaces.experiment import ExperimentState, Outcome
from fathom_storage import leases, ledger, optuna_store, trials, workers
from fathom_storage.database import Database
from fathom_storage.records import LeaseRecord

from . import handout, lifecycle, outcomes
from .held import Held, gather, hold
from .jobs import lease_message
from .pruners import is_pruned, should_prune
from .settings import Settings
from .specs import method_of


class TrialEngine:
    """Hands out trials, keeps leases alive, takes results, and recovers what was lost."""

    def __init__(self, database: Database, settings: Settings):
        self._database = database
        self._seconds = settings.lease_seconds
        self._max_attempts = settings.max_attempts

    def has_work(self) -> bool:
        """Whether a trial could be handed out now, to some worker."""
        return self._database.read(
            lambda connection: bool(trials.queued(connection) or leases.open_studies(connection))
        )

    def lease(self, request: LeaseRequest) -> tuple[Lease, ...]:
        """Leases for a worker, none where nothing is to be done.

        The same key gets the same leases again.

        Raises:
            NotFound: the worker has not registered.
            Conflict: another worker used the key.
        """

        def work(connection: sa.Connection) -> tuple[Lease, ...]:
            self._database.take_control(connection)
            now = self._database.now(connection)
            worker = workers.get(connection, request.worker)
            if worker is None:
                raise NotFound("worker", request.worker)
            workers.seen(connection, worker.id, now)
            earlier = leases.of_ask(connection, request.key)
            if earlier:
                return self._again(connection, request, earlier)
            granted: list[Lease] = []
            while len(granted) < request.capacity:
                trial = handout.next_trial(connection, self._database, worker)
                if trial is None:
                    break
                ask = (request.key, len(granted))
                lease = leases.grant(connection, trial, worker.id, ask, now, self._seconds)
                handout.note(connection, gather(connection, lease), now)
                granted.append(self._message(connection, lease))
            return tuple(granted)

        return self._database.write(work)

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        """Prolong a lease, store its measurements, and say whether to go on.

        Raises:
            NotFound: there is no such lease.
            StaleLease: it has ended, or the token is not its own.
            Conflict: a step has another measurement already.
        """

        def work(connection: sa.Connection) -> RenewalAnswer:
            held = hold(connection, lease_id)
            held.check_token(renewal.token)
            held.check_live()
            now = self._database.now(connection)
            leases.renew(connection, lease_id, now + timedelta(seconds=self._seconds))
            workers.seen(connection, held.lease.worker_id, now)
            last = self._store(connection, held, renewal.measurements)
            command = self._command(connection, held, last)
            return RenewalAnswer(command=command, expires_in_seconds=self._seconds)

        return self._database.write(work)

    def result(self, lease_id: str, result: Result) -> ResultAnswer:
        """Take the end of an attempt; an equal repeat gets the same answer.

        Raises:
            NotFound: there is no such lease.
            InvalidSpec: the result lacks what its outcome needs.
            StaleLease: the lease has ended; a finished result is kept, and used if none is there.
            Conflict: another result was sent before, or the outcome cannot be.
        """
        outcomes.check(result)

        def work(connection: sa.Connection) -> outcomes.Reply:
            held = hold(connection, lease_id)
            held.check_token(result.token)
            return outcomes.take(connection, self._database, held, result, self._max_attempts)

        reply = self._database.write(work)
        if isinstance(reply, FathomError):
            raise reply
        return reply

    def sweep(self, after_outage: bool = False) -> int:
        """Take back expired leases and move experiments on; returns how many leases expired.

        After an outage of the server or its database live leases first get their whole time again:
        their workers could not renew them, and are about to deliver what they have done since.
        """

        def work(connection: sa.Connection) -> int:
            self._database.take_control(connection)
            now = self._database.now(connection)
            if after_outage:
                leases.prolong_all(connection, now + timedelta(seconds=self._seconds))
            expired = leases.expired(connection, now)
            for lease in expired:
                message = f"Worker {lease.worker_id!r} was not heard of for {self._seconds:g} s."
                held = gather(connection, lease)
                outcomes.settle(
                    connection,
                    self._database,
                    held,
                    Outcome.LOST,
                    message,
                    None,
                    self._max_attempts,
                )
            for record in ledger.in_state(connection, ExperimentState.RUNNING):
                lifecycle.advance(connection, self._database, record.id)
            return len(expired)

        return self._database.write(work)

    def _again(
        self, connection: sa.Connection, request: LeaseRequest, earlier: list[LeaseRecord]
    ) -> tuple[Lease, ...]:
        if any(lease.worker_id != request.worker for lease in earlier):
            raise Conflict(f"The key {request.key!r} was used by another worker. Make a new key.")
        live = [lease for lease in earlier if lease.ended_at is None]
        return tuple(self._message(connection, lease) for lease in live)

    def _message(self, connection: sa.Connection, lease: LeaseRecord) -> Lease:
        held = gather(connection, lease)
        return lease_message(connection, held, self._seconds)

    def _store(
        self, connection: sa.Connection, held: Held, measurements: tuple[Measurement, ...]
    ) -> int | None:
        """Store measurements, and their values for Optuna; returns the last step that is new."""
        by_step = {measured.step: measured for measured in measurements}
        bodies = {step: measured.model_dump_json() for step, measured in by_step.items()}
        trial = held.trial
        new = trials.add_measurements(connection, trial.trial_id, held.lease.attempt, bodies)
        if not new:
            return None
        values = {step: by_step[step].validation for step in sorted(new)}
        optuna_store.add_intermediate_values(connection, trial.trial_id, values)
        last = by_step[max(new)]
        trials.update(
            connection,
            trial.trial_id,
            flops=max(trial.flops, last.costs.flops),
            device_seconds=max(trial.device_seconds, last.costs.device_seconds),
        )
        ledger.record_event(
            connection,
            held.record.id,
            "trial.measured",
            self._database.now(connection),
            study=trial.study_id,
            trial=trial.trial_id,
            step=last.step,
            validation=last.validation,
            train_loss=last.train_loss,
            flops=last.costs.flops,
        )
        return last.step

    def _command(self, connection: sa.Connection, held: Held, last_step: int | None) -> Command:
        """What the worker is to do; the pruner is asked once for each step that is new."""
        if held.cancelled:
            return Command.CANCEL
        if held.trial.prune_step is not None:
            return Command.PRUNE
        method = method_of(held.experiment, held.study)
        if method is None or last_step is None or not is_pruned(method):
            return Command.CONTINUE
        trial = held.trial
        history = optuna_store.history(connection, trial.study_id, trial.seed)
        prune, remembered = should_prune(held.experiment, method, history, trial.number)
        optuna_store.add_trial_attributes(connection, trial.trial_id, remembered, system=True)
        if not prune:
            return Command.CONTINUE
        trials.update(connection, trial.trial_id, prune_step=last_step)
        return Command.PRUNE
