"""Asks: the leases that workers get which ask at the same time."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
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

from .beside import fits_its_study
from .claims import Claim, NotNow
from .groups import rounds
from .handout import Handout, leased
from .held import Held, gather, hold_all
from .jobs import lease_messages
from .presence import Presence
from .proposals import Made
from .slow import Slow


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
    """Grants leases of so many seconds, of trials that so many failed attempts end."""

    def __init__(self, database: Database, seconds: float, max_attempts: int, presence: Presence):
        self._database = database
        self._seconds, self._max_attempts = seconds, max_attempts
        self._presence = presence
        self._slow = Slow()

    def __call__(self, requests: Sequence[LeaseRequest]) -> list[Granted | FathomError]:
        """What each request gets, in their order."""
        answers: Found = {}
        for numbered in rounds(requests, lambda request: request.key):
            rest = numbered
            while rest:
                ahead = self._database.read(partial(self._think, rest)) if self._slow else {}
                answers |= self._database.write(partial(self._grant, rest, ahead))
                rest = {i: request for i, request in rest.items() if answers[i] is None}
        return [answer for _, answer in sorted(answers.items()) if answer is not None]

    def _think(self, requests: dict[int, LeaseRequest], connection: sa.Connection) -> Made:
        """What samplers would propose now, without control: nobody waits for a lock.

        A proposal is of use as long as its slot is free, however the history goes on meanwhile: so
        it is when a worker asks a moment earlier.
        """
        earlier = leases.of_asks(connection, {request.key for request in requests.values()})
        known = workers.several(connection, {request.worker for request in requests.values()})
        handout = Handout(connection, clock(connection), self._max_attempts, acts=False)
        with suppress(NotNow):
            for request in requests.values():
                if request.key not in earlier and request.worker in known:
                    self._claims(handout, request, known[request.worker], {})
        self._note_slow(handout.proposals.slowest)
        return handout.proposals.made

    def _note_slow(self, seconds: Mapping[int, float]) -> None:
        for study_id, took in seconds.items():
            self._slow.note(study_id, took)

    def _grant(
        self, requests: dict[int, LeaseRequest], ahead: Made, connection: sa.Connection
    ) -> Found:
        now = take_control(connection)
        asking = {request.worker for request in requests.values()}
        known = workers.several(connection, asking)
        workers.seen(connection, self._presence.due(asking), now)
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
        return answers | self._new(connection, fresh, known, now, ahead)

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
        ahead: Made,
    ) -> Found:
        if not requests:
            return {}
        handout = Handout(connection, now, self._max_attempts, ahead)
        beside = hold_all(connection, {ask.beside for ask in requests.values() if ask.beside})
        claims = {
            i: self._claims(handout, ask, known[ask.worker], beside) for i, ask in requests.items()
        }
        handout.write()
        self._note_slow(handout.proposals.slowest)
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

    def _claims(
        self,
        handout: Handout,
        request: LeaseRequest,
        worker: WorkerRecord,
        beside: dict[str, Held],
    ) -> list[Claim]:
        found: list[Claim] = []
        most, study_id = request.capacity, None
        if request.beside is not None:
            held = beside.get(request.beside)
            if held is None or not _is_shared(held, worker):
                return []
            most, study_id = min(most, handout.share(worker, held.study)), held.study.study_id
        while len(found) < most:
            claim = handout.claim(worker, study_id)
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
        return tuple(lease_messages(connection, helds, self._seconds, self._max_attempts))


def _is_shared(held: Held, worker: WorkerRecord) -> bool:
    """Whether the worker holds the lease, of a trial beside which others can be trained."""
    live = held.lease.ended_at is None and held.lease.worker_id == worker.id
    return live and not held.cancelled and fits_its_study(held)
