"""Utilisation: how much of the last minutes workers trained, how fast, and how long work waited."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from statistics import median

import sqlalchemy as sa

from fathom_storage import ledger, spans
from fathom_storage.ledger import BARE
from fathom_storage.records import WorkerRecord
from fathom_storage.spans import Span

WINDOW = timedelta(minutes=10)
PLANNED = "confirmation.planned"


@dataclass(frozen=True)
class Use:
    """What a worker did in the last ten minutes, or since it registered.

    Attributes:
        busy: share of that time in which it had a trial.
        samples_per_second: training rows of what it trains now, or trained last.
        queue_wait_seconds: median over the trials that it began: how long each could have run, and
            did not, before it got it.
    """

    busy: float = 0.0
    samples_per_second: float | None = None
    queue_wait_seconds: float | None = None


def lately(connection: sa.Connection, now: datetime) -> list[Span]:
    """The leases of the last ten minutes; of trials that only who asks can run there are none."""
    found = [s for s in spans.since(connection, now - WINDOW) if s.kind != BARE]
    owners = {span.study_id: span.experiment_id for span in found if span.kind == "confirm"}
    planned = {
        study: event.at
        for study, owner in owners.items()
        for event in ledger.events_of_kind(connection, owner, PLANNED)
    }
    return [
        replace(span, ready_at=max(span.ready_at, planned.get(span.study_id, span.ready_at)))
        for span in found
    ]


def of_workers(
    connection: sa.Connection, known: Iterable[WorkerRecord], recent: Sequence[Span], now: datetime
) -> dict[str, Use]:
    """The use of each worker, by id; `recent` as `lately` gives them."""
    mine: dict[str, list[Span]] = {}
    for span in recent:
        mine.setdefault(span.worker_id, []).append(span)
    rates = _rates(connection, mine)
    found = {}
    for worker in known:
        own = mine.get(worker.id, [])
        begin = max(now - WINDOW, min([worker.registered_at, *(s.started_at for s in own)]))
        found[worker.id] = Use(
            busy=_covered(own, begin, now),
            samples_per_second=rates.get(worker.id),
            queue_wait_seconds=median(waited) if (waited := waits(own, now)) else None,
        )
    return found


def waits(recent: Iterable[Span], now: datetime) -> list[float]:
    """Seconds that each trial which was begun in the last ten minutes had waited."""
    begun = [span for span in recent if span.started_at > now - WINDOW]
    return [max(0.0, (span.started_at - span.ready_at).total_seconds()) for span in begun]


def _covered(own: Sequence[Span], begin: datetime, now: datetime) -> float:
    """The share of a time that spans cover, which may overlap: trials that train together."""
    seconds, until = 0.0, begin
    for span in own:
        start, end = max(span.started_at, until), span.ended_at or now
        if end > start:
            seconds += (end - start).total_seconds()
            until = end
    whole = (now - begin).total_seconds()
    return min(1.0, seconds / whole) if whole > 0 else 0.0


def _rates(connection: sa.Connection, mine: dict[str, list[Span]]) -> dict[str, float]:
    """Training rows a second by worker: of all it trains now, or of what it ended last."""
    live = {w: [s for s in own if s.ended_at is None] for w, own in mine.items()}
    ended = {
        w: max(own, key=lambda s: s.ended_at or s.started_at)
        for w, own in mine.items()
        if not live[w]
    }
    bodies = spans.last_measured(connection, [s.trial_id for own in live.values() for s in own])
    results = spans.results(connection, [span.lease_id for span in ended.values()])
    rates = {w: sum(_rate(bodies.get(s.trial_id)) for s in own) for w, own in live.items()}
    rates |= {w: _rate(results.get(span.lease_id)) for w, span in ended.items()}
    return {w: rate for w, rate in rates.items() if rate > 0}


def _rate(body: str | None) -> float:
    """Training rows a second by the costs in a measurement or a result; 0 where none are told."""
    costs = json.loads(body).get("costs", {}) if body else {}
    seconds = costs.get("wall_seconds", 0.0)
    return float(costs.get("samples", 0)) / seconds if seconds > 0 else 0.0
