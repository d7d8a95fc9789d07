"""The trial engine: all that the API's worker routes and the server's clock know of trials.

`register`, `lease`, `renew`, `result`, the two artifact verbs and `sweep`. Whoever replaces what is
below this seam keeps its tests.
"""

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import TypeVar

import sqlalchemy as sa
import structlog

from fathom_client.wire_work import (
    Lease,
    LeaseRequest,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
    WorkerView,
)
from fathom_spaces.errors import FathomError, StoreFull, Unavailable
from fathom_spaces.experiment import Outcome
from fathom_storage import fleets, leases, ledger, trials, workers
from fathom_storage.artifacts import Stored
from fathom_storage.database import Database, clock, take_control
from fathom_storage.ledger import BARE
from fathom_storage.records import ArtifactRecord

from . import lifecycle, outcomes, quota, views
from .asks import Asks, Granted
from .bare import SILENT
from .groups import Group, Observer, together
from .held import Held, hold, hold_all
from .matching import capabilities
from .outcomes import Settled
from .presence import Presence
from .quota import Quota
from .renewals import Renewals
from .reports import reached
from .results import Results, Taken
from .rotation import Rotation
from .settings import Settings

Answer = TypeVar("Answer")

_logger = structlog.get_logger()


class TrialEngine:
    """Hands out trials, keeps leases alive, takes results, and recovers what was lost.

    Args:
        observe: is told of each transaction of a group: its name, how many requests were done
            together, and how many seconds that took.

    Attributes:
        asks, renewals, results: the requests of workers, in groups; what they are answered is to be
            given to `granted` and `taken`. `lease`, `renew` and `result` do both.
    """

    def __init__(
        self,
        database: Database,
        settings: Settings,
        observe: Callable[[str, int, float], None] = lambda _name, _count, _seconds: None,
    ):
        self._database = database
        self._seconds = settings.lease_seconds
        self._max_attempts = settings.max_attempts
        self._quota = Quota(settings.artifact_quota_bytes)

        def observer(name: str) -> Observer:
            return partial(observe, name)

        presence, rotation = Presence(), Rotation()
        asks = Asks(database, self._seconds, self._max_attempts, presence)
        self.asks: Group[LeaseRequest, Granted] = Group("ask", asks, observer("ask"), rotation)
        renewals = Renewals(database, self._seconds, presence)
        self.renewals: Group[tuple[str, Renewal], RenewalAnswer] = Group(
            "renewal", renewals, observer("renewal"), rotation
        )
        results = Results(database, self._max_attempts)
        self.results: Group[tuple[str, Result], Taken] = Group(
            "result", results, observer("result"), rotation
        )

    def close(self) -> None:
        """Let the last requests be done."""
        for group in (self.asks, self.renewals, self.results):
            group.close()

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
                capabilities=capabilities(registration),
            )
            return views.worker_view(worker, now)

        return self._database.write(work)

    def work_ahead(self) -> int:
        """How many trials could be handed out now, to workers that can run them."""

        def work(connection: sa.Connection) -> int:
            planned = (
                one.study.planned - one.study.handed_out for one in leases.open_studies(connection)
            )
            return len(trials.queued(connection)) + sum(planned)

        return self._database.read(work)

    def lease(self, request: LeaseRequest) -> tuple[Lease, ...]:
        """Leases for a worker, none where nothing is to be done.

        The same key gets the same leases again.

        Raises:
            NotFound: the worker has not registered.
            Conflict: another worker used the key.
        """
        return self.granted(self.asks.do(request))

    def granted(self, granted: Granted) -> tuple[Lease, ...]:
        """The leases of a request; moves on what may have been ended by it."""
        self._advance_all(granted.ripe)  # perhaps a budget has just ended the last study
        return granted.leases

    def renew(self, lease_id: str, renewal: Renewal) -> RenewalAnswer:
        """Prolong a lease, store its measurements, and say whether to go on.

        Raises:
            NotFound: there is no such lease.
            StaleLease: it has ended, or the token is not its own.
            Conflict: a step has another measurement already.
        """
        return self.renewals.do((lease_id, renewal))

    def result(self, lease_id: str, result: Result) -> ResultAnswer:
        """Take the end of an attempt; an equal repeat gets the same answer.

        Raises:
            NotFound: there is no such lease.
            InvalidSpec: the result lacks what its outcome needs, or is not about this trial.
            StaleLease: the lease has ended; a finished result is kept, and used if none is there.
            Conflict: another result was sent before, or the outcome cannot be.
        """
        return self.taken(self.results.do((lease_id, result)))

    def taken(self, taken: Taken) -> ResultAnswer:
        """The answer to a result, which may be an error; moves its experiment on."""
        if taken.ripe is not None:
            with suppress(Unavailable):  # the result is kept; the sweeper will move on
                self._advance_all([taken.ripe])
        return taken.answer()

    def expect_artifact(self, lease_id: str, token: str, name: str, size_bytes: int) -> int:
        """The trial of a live lease, which is about to send a file of at least this size.

        Raises:
            StoreFull: there is no room for it.
            FathomError: as `renew`.
        """

        def work(connection: sa.Connection) -> int:
            held = self._live(connection, lease_id, token)
            self._quota.check(connection, held, name, size_bytes)
            return held.trial.trial_id

        return self._telling(partial(self._database.read, work), lease_id, name)

    def keep_artifact(
        self, lease_id: str, token: str, name: str, stored: Stored
    ) -> tuple[ArtifactRecord, str | None]:
        """Record a file that has come; returns it and what it replaces.

        Raises as `expect_artifact`: others may have come in the meantime.
        """

        def work(connection: sa.Connection) -> tuple[ArtifactRecord, str | None]:
            held = self._live(connection, lease_id, token)
            self._quota.check(connection, held, name, stored.size_bytes)
            lease = held.lease
            artifact = ArtifactRecord(
                trial_id=lease.trial_id, name=name, attempt=lease.attempt, **vars(stored)
            )
            return artifact, trials.put_artifact(connection, artifact)

        return self._telling(partial(self._database.write, work), lease_id, name)

    def _telling(self, work: Callable[[], Answer], lease_id: str, name: str) -> Answer:
        """Do it; a file that there is no room for is told of in its experiment's story."""
        try:
            return work()
        except StoreFull as full:
            because = str(full)
            self._database.write(lambda c: quota.note(c, hold(c, lease_id), name, because))
            raise

    def sweep(self, after_outage: bool = False) -> int:
        """Take back expired leases and move experiments on; returns how many leases expired.

        After an outage of the server or its database live leases first get their whole time again:
        their workers could not renew them, and are about to deliver what they have done since.
        One experiment's trouble does not keep another's leases from being taken back.
        """
        if after_outage:
            self._database.write(self._prolong)
        expired = self._database.read(lambda c: leases.expired(c, clock(c)))
        found = together(self._take_back, [lease.id for lease in expired])
        for lease, back in zip(expired, found, strict=True):
            self._guarded(partial(_raised, back), lease.id)
        self._advance_all(self._database.read(ledger.ripe))
        return sum(back is True for back in found)

    def _prolong(self, connection: sa.Connection) -> None:
        until = clock(connection) + timedelta(seconds=self._seconds)
        leases.prolong_all(connection, until)
        fleets.prolong_all(connection, until)

    def _take_back(self, lease_ids: Sequence[str]) -> list[bool]:
        """End expired attempts, unless their workers were heard of in the meantime."""

        def work(connection: sa.Connection) -> list[bool]:
            take_control(connection)
            found, now = hold_all(connection, lease_ids), clock(connection)
            lost = {
                i: h
                for i, h in found.items()
                if h.lease.ended_at is None and h.lease.expires_at < now
            }
            over = [self._lost(connection, held) for held in lost.values()]
            outcomes.settle(connection, over, now)
            return [lease_id in lost for lease_id in lease_ids]

        return self._database.write(work)

    def _lost(self, connection: sa.Connection, held: Held) -> Settled:
        if held.study.kind == BARE:
            return Settled(held, Outcome.LOST, SILENT, 1)
        message = f"Worker {held.lease.worker_id!r} was not heard of for {self._seconds:g} s."
        depth = None
        if held.study.kind == "learned":
            depth = reached(connection, held.trial.trial_id, held.lease.attempt)
        if depth is not None:
            message += f" At its last measurement it trained at depth {depth}."
        return Settled(held, Outcome.LOST, message, self._max_attempts, at_depth=depth)

    def _advance_all(self, experiment_ids: Collection[str]) -> None:
        for experiment_id in experiment_ids:
            self._guarded(partial(lifecycle.advance, self._database, experiment_id), experiment_id)

    def _guarded(self, work: Callable[[], Answer], key: str) -> Answer | None:
        """Run `work`; the sweeper tries again what fails, so it is only logged.

        Raises:
            Unavailable: the database is away, which is nobody's fault here.
        """
        try:
            return work()
        except Unavailable:
            raise
        except FathomError as error:
            _logger.warning("will try again", action="engine.failed", key=key, error=str(error))
        except Exception:  # one experiment's fault must not reach the others
            _logger.exception("will try again", action="engine.failed", key=key)
        return None

    def _live(self, connection: sa.Connection, lease_id: str, token: str) -> Held:
        held = hold(connection, lease_id)
        held.check_token(token)
        held.check_live()
        return held


def _raised(answer: Answer | BaseException) -> Answer:
    if isinstance(answer, BaseException):
        raise answer
    return answer
