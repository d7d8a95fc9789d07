"""The trial engine: all that the API's worker routes and the server's clock know of trials.

`register`, `lease`, `renew`, `result`, the two artifact verbs and `sweep`. Whoever replaces what is
below this seam keeps its tests.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TypeVar

import sqlalchemy as sa
import structlog

from fathom_client.wire_work import (
    Command,
    Lease,
    LeaseRequest,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_spaces.errors import Conflict, FathomError, NotFound, Unavailable
from fathom_spaces.experiment import Outcome
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.artifacts import Stored
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE, OBJECTIVE
from fathom_storage.records import ArtifactRecord, LeaseRecord

from . import handout, lifecycle, outcomes, reports, views
from .bare import SILENT
from .bare.proposing import judge as judge_of
from .held import Held, gather, hold
from .jobs import CHECKPOINT, lease_message
from .pruners import decide, is_pruned
from .settings import Settings
from .specs import method_of_study, study_spec_of

Answer = TypeVar("Answer")

_log = structlog.get_logger()

# Points beyond a constraint that one transaction records: others wait for it.
UNTRAINED_AT_ONCE = 100


class TrialEngine:
    """Hands out trials, keeps leases alive, takes results, and recovers what was lost."""

    def __init__(self, database: Database, settings: Settings):
        self._database = database
        self._seconds = settings.lease_seconds
        self._max_attempts = settings.max_attempts

    def register(self, registration: Registration) -> WorkerView:
        """Introduce a worker, or introduce it again."""

        def work(connection: sa.Connection) -> WorkerView:
            now = clock(connection)
            worker = workers.register(
                connection,
                now,
                id=registration.id,
                host=registration.host,
                device=registration.device,
                memory_bytes=registration.memory_bytes,
                capabilities=handout.capabilities(registration),
            )
            return views.worker_view(worker, now)

        return self._database.write(work)

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

        def work(connection: sa.Connection) -> tuple[tuple[Lease, ...], bool]:
            take_control(connection)
            worker = workers.get(connection, request.worker)
            if worker is None:
                raise NotFound("worker", request.worker)
            workers.seen(connection, worker.id, clock(connection))
            earlier = leases.of_ask(connection, request.key)
            if earlier:
                return self._again(connection, request, earlier), False
            granted: list[Lease] = []
            untrained = 0
            while len(granted) < request.capacity and untrained < UNTRAINED_AT_ONCE:
                trial = handout.next_trial(connection, worker)
                if trial is None:
                    break
                if trial.status == "ended":  # beyond a constraint
                    untrained += 1
                    continue
                now, ask = clock(connection), (request.key, len(granted))
                lease = leases.grant(connection, trial, worker.id, ask, now, self._seconds)
                handout.note(connection, gather(connection, lease), now)
                granted.append(self._message(connection, lease))
            return tuple(granted), not granted and untrained == UNTRAINED_AT_ONCE

        more = True
        while more:
            granted, more = self._database.write(work)
        if not granted:  # perhaps a budget has just ended the last study
            self._advance_all()
        return granted

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        """Prolong a lease, store its measurements, and say whether to go on.

        Raises:
            NotFound: there is no such lease.
            StaleLease: it has ended, or the token is not its own.
            Conflict: a step has another measurement already.
        """

        def work(connection: sa.Connection) -> tuple[Held, int | None]:
            held = self._live(connection, lease_id, renewal.token)
            now = clock(connection)
            leases.renew(connection, lease_id, now + timedelta(seconds=self._seconds))
            workers.seen(connection, held.lease.worker_id, now)
            method = method_of_study(held.record, held.study)
            return held, reports.keep(connection, held, method, renewal.measurements)

        held, last_step = self._database.write(work)
        # The pruner thinks after the commit, so that nobody waits for it but this worker.
        command = self._command(held, last_step)
        return RenewalAnswer(
            command=command, expires_in_seconds=self._seconds, signals=held.trial.signals
        )

    def result(self, lease_id: str, result: Result) -> ResultAnswer:
        """Take the end of an attempt; an equal repeat gets the same answer.

        Raises:
            NotFound: there is no such lease.
            InvalidSpec: the result lacks what its outcome needs, or is not about this trial.
            StaleLease: the lease has ended; a finished result is kept, and used if none is there.
            Conflict: another result was sent before, or the outcome cannot be.
        """
        outcomes.check(result)

        def work(connection: sa.Connection) -> tuple[outcomes.Reply, str]:
            take_control(connection)
            held = hold(connection, lease_id)
            held.check_token(result.token)
            return outcomes.take(connection, held, result, self._max_attempts), held.record.id

        reply, experiment_id = self._database.write(work)
        with suppress(Unavailable):  # the result is kept; the sweeper will move on
            self._advance(experiment_id)
        if isinstance(reply, FathomError):
            raise reply
        return reply

    def check_lease(self, lease_id: str, token: str) -> int:
        """The trial of a live lease, whose files may be sent; raises as `renew`."""
        return self._database.read(
            lambda connection: self._live(connection, lease_id, token).trial.trial_id
        )

    def keep_artifact(
        self, lease_id: str, token: str, name: str, stored: Stored
    ) -> tuple[ArtifactRecord, str | None]:
        """Record a file that has come; returns it and what it replaces. Raises as `renew`."""

        def work(connection: sa.Connection) -> tuple[ArtifactRecord, str | None]:
            lease = self._live(connection, lease_id, token).lease
            artifact = ArtifactRecord(
                trial_id=lease.trial_id, name=name, attempt=lease.attempt, **vars(stored)
            )
            return artifact, trials.put_artifact(connection, artifact)

        return self._database.write(work)

    def forget_checkpoint(self, trial_id: int) -> str | None:
        """Forget the checkpoint of a trial that has ended; returns the location of its file."""
        if self._database.read(lambda c: trials.artifact(c, trial_id, CHECKPOINT)) is None:
            return None
        return self._database.write(
            lambda connection: trials.remove_artifact(connection, trial_id, CHECKPOINT)
        )

    def sweep(self, after_outage: bool = False) -> int:
        """Take back expired leases and move experiments on; returns how many leases expired.

        After an outage of the server or its database live leases first get their whole time again:
        their workers could not renew them, and are about to deliver what they have done since.
        One experiment's trouble does not keep another's leases from being taken back.
        """
        if after_outage:
            self._database.write(self._prolong)
        expired = self._database.read(lambda c: leases.expired(c, clock(c)))
        taken_back = sum(bool(self._guarded(self._take_back, lease.id)) for lease in expired)
        self._advance_all()
        return taken_back

    def _prolong(self, connection: sa.Connection) -> None:
        leases.prolong_all(connection, clock(connection) + timedelta(seconds=self._seconds))

    def _take_back(self, lease_id: str) -> bool:
        """End an expired attempt, unless its worker was heard of in the meantime."""

        def work(connection: sa.Connection) -> bool:
            take_control(connection)
            held = hold(connection, lease_id)
            if held.lease.ended_at is not None or held.lease.expires_at >= clock(connection):
                return False
            message = f"Worker {held.lease.worker_id!r} was not heard of for {self._seconds:g} s."
            most = self._max_attempts
            if held.study.kind == BARE:
                message, most = SILENT, 1
            outcomes.settle(connection, held, Outcome.LOST, message, most)
            return True

        return self._database.write(work)

    def _advance_all(self) -> None:
        for experiment_id in self._database.read(ledger.ripe):
            self._advance(experiment_id)

    def _advance(self, experiment_id: str) -> None:
        self._guarded(lambda mine: lifecycle.advance(self._database, mine), experiment_id)

    def _guarded(self, work: Callable[[str], Answer], key: str) -> Answer | None:
        """Run `work`; the sweeper tries again what fails, so it is only logged.

        Raises:
            Unavailable: the database is away, which is nobody's fault here.
        """
        try:
            return work(key)
        except Unavailable:
            raise
        except FathomError as error:
            _log.warning("will try again", action="engine.failed", key=key, error=str(error))
        except Exception:  # noqa: BLE001 (one experiment's fault must not reach the others)
            _log.exception("will try again", action="engine.failed", key=key)
        return None

    def _again(
        self, connection: sa.Connection, request: LeaseRequest, earlier: list[LeaseRecord]
    ) -> tuple[Lease, ...]:
        if any(lease.worker_id != request.worker for lease in earlier):
            raise Conflict(f"The key {request.key!r} was used by another worker. Make a new key.")
        live = [lease for lease in earlier if lease.ended_at is None]
        until = clock(connection) + timedelta(seconds=self._seconds)
        for lease in live:
            leases.renew(connection, lease.id, until)
        return tuple(self._message(connection, lease) for lease in live)

    def _message(self, connection: sa.Connection, lease: LeaseRecord) -> Lease:
        return lease_message(connection, gather(connection, lease), self._seconds)

    def _live(self, connection: sa.Connection, lease_id: str, token: str) -> Held:
        held = hold(connection, lease_id)
        held.check_token(token)
        held.check_live()
        return held

    def _command(self, held: Held, last_step: int | None) -> Command:
        """What the worker is to do; the pruner is asked once for each step that is new."""
        if held.cancelled:
            return Command.CANCEL
        if held.trial.prune_step is not None:
            return Command.PRUNE
        method = method_of_study(held.record, held.study)
        if method is None or last_step is None or not is_pruned(method):
            return Command.CONTINUE
        if held.study.kind == OBJECTIVE:
            judge = judge_of(study_spec_of(held.record))
        else:
            judge = partial(decide, held.experiment, method)
        return reports.judged(self._database, held.trial, last_step, judge)
