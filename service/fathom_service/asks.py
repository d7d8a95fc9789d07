"""Asks: the leases that workers get which ask at the same time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

import sqlalchemy as sa

from fathom_client.wire_work import Lease, LeaseRequest
from fathom_spaces.errors import Conflict, FathomError, NotFound
from fathom_storage import leases, ledger, workers
from fathom_storage.database import Database, clock, take_control
from fathom_storage.records import LeaseRecord, WorkerRecord

from .groups import rounds
from .handout import Claim, Handout, leased
from .held import Held, gather
from .jobs import lease_messages


@dataclass(frozen=True)
class Granted:
    """What a request gets.

    Attributes:
        leases: none where nothing is to be done.
        ripe: the experiments that can be moved on, where there was nothing.
    """

    leases: tuple[Lease, ...]
    ripe: tuple[str, ...] = ()


# None of a request that has to be tried again.
Found: TypeAlias = dict[int, Granted | FathomError | None]


class Asks:
    """Grants leases of so many seconds."""

    def __init__(self, database: Database, seconds: float):
        self._database = database
        self._seconds = seconds

    def __call__(self, requests: Sequence[LeaseRequest]) -> list[Granted | FathomError]:
        """What each request gets, in their order."""
        answers: Found = {}
        for numbered in rounds(requests, lambda request: request.key):
            rest = numbered
            while rest:
                answers |= self._database.write(partial(self._grant, rest))
                rest = {i: request for i, request in rest.items() if answers[i] is None}
        return [answer for _, answer in sorted(answers.items()) if answer is not None]

    def _grant(self, requests: dict[int, LeaseRequest], connection: sa.Connection) -> Found:
        take_control(connection)
        now = clock(connection)
        asking = {request.worker for request in requests.values()}
        known = workers.several(connection, asking)
        workers.seen(connection, asking, now)
        earlier = leases.of_asks(connection, {request.key for request in requests.values()})
        answers: Found = {
            i: NotFound("worker", request.worker)
            for i, request in requests.items()
            if request.worker not in known
        }
        due = {i: request for i, request in requests.items() if i not in answers}
        again = {i: request for i, request in due.items() if request.key in earlier}
        answers |= self._again(connection, again, earlier, now)
        fresh = {i: request for i, request in due.items() if i not in again}
        return answers | self._new(connection, fresh, known, now)

    def _again(
        self,
        connection: sa.Connection,
        requests: dict[int, LeaseRequest],
        earlier: dict[str, list[LeaseRecord]],
        now: datetime,
    ) -> Found:
        """What earlier requests with these keys got, as far as it is still theirs."""
        answers: Found = {}
        for i, request in requests.items():
            granted = earlier[request.key]
            if any(lease.worker_id != request.worker for lease in granted):
                said = f"The key {request.key!r} was used by another worker. Make a new key."
                answers[i] = Conflict(said)
                continue
            live = [lease for lease in granted if lease.ended_at is None]
            until = now + timedelta(seconds=self._seconds)
            leases.renew(connection, [lease.id for lease in live], until)
            answers[i] = Granted(self._messages(connection, gather(connection, live)))
        return answers

    def _new(
        self,
        connection: sa.Connection,
        requests: dict[int, LeaseRequest],
        known: dict[str, WorkerRecord],
        now: datetime,
    ) -> Found:
        if not requests:
            return {}
        handout = Handout(connection, now)
        claims = {i: self._claims(handout, ask, known[ask.worker]) for i, ask in requests.items()}
        handout.write()
        helds = {
            i: [self._held(claim, requests[i], index, now) for index, claim in enumerate(mine)]
            for i, mine in claims.items()
        }
        granted = [held for mine in helds.values() for held in mine]
        leases.add(connection, [held.lease for held in granted])
        ledger.record_events(connection, [leased(held) for held in granted], now)
        ripe = tuple(ledger.ripe(connection)) if not all(helds.values()) else ()
        none = None if handout.is_tired else Granted((), ripe)
        return {
            i: Granted(self._messages(connection, mine)) if mine else none
            for i, mine in helds.items()
        }

    def _claims(self, handout: Handout, request: LeaseRequest, worker: WorkerRecord) -> list[Claim]:
        found: list[Claim] = []
        while len(found) < request.capacity:
            claim = handout.claim(worker)
            if claim is None:
                break
            found.append(claim)
        return found

    def _held(self, claim: Claim, request: LeaseRequest, index: int, now: datetime) -> Held:
        assert claim.trial is not None, "it has been written"
        ask = (request.key, index)
        lease = leases.new(claim.trial, request.worker, ask, now, self._seconds)
        return claim.held(lease)

    def _messages(self, connection: sa.Connection, helds: Sequence[Held]) -> tuple[Lease, ...]:
        return tuple(lease_messages(connection, helds, self._seconds))
