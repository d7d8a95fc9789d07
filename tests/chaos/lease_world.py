"""One experiment on two replicas, and the model of its leases: each step is done with both."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from fathom_client.wire_work import Lease, LeaseRequest, Registration, Renewal, Result
from fathom_service import handout, lifecycle, reading
from fathom_service.engine import TrialEngine
from fathom_service.settings import Settings
from fathom_spaces.errors import FathomError
from fathom_spaces.experiment import Outcome
from fathom_storage import leases as lease_rows
from fathom_storage import ledger
from fathom_storage.database import Database, clock, take_control
from tests.service.world import measured

from . import book
from .auditor import audit
from .lease_model import (
    RETRY,
    Expected,
    Model,
    ModelLease,
    ModelStudy,
    ModelTrial,
    either_order,
)
from .specs import chaos_spec

# Their memory in bytes; 0 is as much as one likes. A trial of 3 layers takes 48,544, of 2 43,296.
WORKERS = {"w1": 0, "w2": 0, "small": 45_000}
LARGE = 3
MAX_ATTEMPTS = 2
# A grid of 3 and a search of 4, of which the budget allows 6.
MOST = 6


@dataclass(frozen=True)
class Request:
    """Something sent to a server; its answer as one word, and what the model says to it."""

    send: Callable[[TrialEngine], str]
    expected: Expected


class LeaseWorld:
    """What workers, people and time do; each answer is compared with the model's."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._mark = uuid4().hex[:12]
        self._tokens: dict[str, str] = {}
        self._depths: dict[str, int] = {}
        self._keys: list[str] = []
        self._open()

    def _open(self) -> None:
        self.database = Database(self._url)
        self.engine = TrialEngine(self.database, Settings(max_attempts=MAX_ATTEMPTS))
        self._replica = TrialEngine(self.database, Settings(max_attempts=MAX_ATTEMPTS))
        self._pool = ThreadPoolExecutor(2)

    def _close(self) -> None:
        self._pool.shutdown()
        self.engine.close()
        self._replica.close()
        self.database.close()

    def _submit(self) -> None:
        pruner = {"kind": "threshold", "lower": 0, "warmup_steps": 0}
        methods = [
            {"searched": "grid", "fixed": {"lr": 0.01}},
            {"searched": "random", "trials": 4, "pruner": pruner},
        ]
        spec = chaos_spec(
            "machine",
            methods=methods,
            seeds=1,
            confirm={"seeds": 0},
            model={"depth": {"low": 1, "high": LARGE}, "width": 8},
            training={"epochs": 100, "lr": {"low": 1e-4, "high": 1e-1, "log": True}},
            budget={"trials": MOST},
        )
        for name, memory in WORKERS.items():
            can: dict[str, Any] = {"datasets": ("*",), "families": ("mlp",), "memory_bytes": memory}
            self.engine.register(Registration(id=name, host="h", device="cpu", **can))
        self.mine = lifecycle.submit(self.database, spec)[0].id
        grid, random, _ = self.database.read(lambda c: ledger.studies_of(c, self.mine))
        studies = {grid.study_id: ModelStudy(3), random.study_id: ModelStudy(4, prunes=True)}
        has_room = {name: memory == 0 for name, memory in WORKERS.items()}
        self.model = Model(MOST, MAX_ATTEMPTS, studies, has_room)

    # --- asking ---------------------------------------------------------------------------

    def _new_key(self) -> str:
        self._keys.append(f"{self._mark}-{len(self._keys)}")
        return self._keys[-1]

    def _ask(self, worker: str, key: str, capacity: int) -> list[str]:
        request = LeaseRequest(worker=worker, key=key, capacity=capacity)
        return self._note([(request, self.engine.lease(request))])

    def _note(self, asked: Sequence[tuple[LeaseRequest, Sequence[Lease]]]) -> list[str]:
        """What requests got, new trials first; nobody got less than there was. The new leases."""
        given = {lease.trial for _, granted in asked for lease in granted}
        for row in self._rows(book.read(self.database).trials):
            if row.trial_id not in self.model.trials:
                trial = ModelTrial(row.study_id, json.loads(row.params)["depth"] >= LARGE)
                small = any(WORKERS[request.worker] for request, _ in asked)
                assert row.trial_id in given or (trial.is_large and small)
                self.model.make(row.trial_id, trial)
        for request, granted in asked:
            for lease in granted:
                attempt = (lease.trial, lease.attempt, request.worker, request.key)
                self.model.grant(lease.id, ModelLease(*attempt))
                assert lease.token not in self._tokens.values()
                self._tokens[lease.id], self._depths[lease.id] = lease.token, lease.job.depths[0]
        for request, granted in asked:
            left = self.model.can_grant(request.worker)
            assert len(granted) == request.capacity or left == 0, f"{left} more were there"
        for request, granted in asked:
            self.model.asked(request.capacity, len(granted))
        return [lease.id for _, granted in asked for lease in granted]

    def _ask_twice_at_once(self, worker: str, capacity: int) -> None:
        """With one key, of two replicas: both answers are the same leases."""
        request = LeaseRequest(worker=worker, key=self._new_key(), capacity=capacity)
        one, other = self._at_once([lambda e: e.lease(request), lambda e: e.lease(request)])
        assert [(lease.id, lease.token) for lease in one] == [(x.id, x.token) for x in other]
        self._note([(request, one)])

    def _two_ask_at_once(self, capacity: int) -> None:
        """Two workers of two replicas, who are not to get the same trial, nor one too many."""
        one, other = (
            LeaseRequest(worker=name, key=self._new_key(), capacity=capacity)
            for name in ("w1", "w2")
        )
        granted = self._at_once([lambda e: e.lease(one), lambda e: e.lease(other)])
        self._note(list(zip((one, other), granted, strict=True)))

    # --- reporting ------------------------------------------------------------------------

    def _next_step(self, lease: str, value: float) -> dict[int, float]:
        return {max(self.model.leases[lease].measured, default=0) + 1: value}

    def _renew(self, lease: str, sent: dict[int, float], right: bool = True) -> None:
        self._do(self._renewal(lease, sent, right))

    def _renewal(self, lease: str, sent: dict[int, float], right: bool = True) -> Request:
        points = tuple(measured(step, value) for step, value in sent.items())
        renewal = Renewal(token=self._token(lease, right), measurements=points)
        return Request(
            lambda engine: str(engine.renew(lease, renewal).command),
            lambda model: model.renew(lease, right, sent),
        )

    def _result(self, lease: str, body: dict[str, str], right: bool = True) -> None:
        self._do(self._ending(lease, body, right))

    def _ending(self, lease: str, body: dict[str, str], right: bool = True) -> Request:
        told: dict[str, Any] = {}
        if body["outcome"] == "finished":
            told = {"validation": 0.5, "test": 0.5, "depth": self._depths[lease]}
        outcome, token = Outcome(body["outcome"]), self._token(lease, right)
        result = Result(token=token, outcome=outcome, message=body["message"], **told)

        def send(engine: TrialEngine) -> str:
            answer = engine.result(lease, result)
            assert answer.trial == self.model.leases[lease].trial
            return RETRY if answer.retried else str(answer.state)

        return Request(send, lambda model: model.result(lease, right, body))

    def _do(self, request: Request) -> None:
        expected = request.expected(self.model)
        assert self._said(lambda: request.send(self.engine)) == expected

    # --- at once --------------------------------------------------------------------------

    def _two_at_once(self, lease: str, pair: tuple[str, str], equal: bool) -> None:
        """About one lease, of two replicas: it ends as it would in one order or in the other."""
        if "time" in pair:
            self._let_run_out(lease)
        requests = [
            self._in_flight(kind, lease, 0 if equal else place) for place, kind in enumerate(pair)
        ]
        allowed = list(either_order(self.model, [request.expected for request in requests]))
        said = self._at_once([self._worded(request.send) for request in requests])
        as_said = [model for answers, model in allowed if answers == said]
        assert as_said, f"{pair}: {said}, not one of {[answers for answers, _ in allowed]}"
        wrong = [list(self._differences(model)) for model in as_said]
        assert [] in wrong, f"{pair}: {said}, but {wrong}"
        self.model = as_said[wrong.index([])]

    def _in_flight(self, kind: str, lease: str, place: int) -> Request:
        """A request of that kind; with another place it says something else."""
        if kind == "time":
            return Request(_sweep, _swept)
        if kind.endswith("report"):
            value = -1.0 if kind == "bad report" else 0.5 + place
            return self._renewal(lease, self._next_step(lease, value))
        return self._ending(lease, {"outcome": kind, "message": f"at once {place}"})

    def _worded(self, send: Callable[[TrialEngine], str]) -> Callable[[TrialEngine], str]:
        return lambda engine: self._said(lambda: send(engine))

    def _at_once(self, sends: Sequence[Callable[[TrialEngine], Any]]) -> tuple[Any, ...]:
        """The answers of two replicas that are asked at the same time."""
        both = zip(sends, (self.engine, self._replica), strict=True)
        waiting = [self._pool.submit(send, engine) for send, engine in both]
        return tuple(answer.result() for answer in waiting)

    # --- time and people ------------------------------------------------------------------

    def _let_run_out(self, lease: str) -> None:
        if self.model.leases[lease].outcome is None:
            self.model.leases[lease].expired = True

            def work(connection: Any) -> None:
                lease_rows.renew(connection, [lease], clock(connection).replace(year=2000))

            self.database.write(work)

    def _sweep(self) -> None:
        self.model.sweep()
        self.engine.sweep()

    def _pause(self) -> None:
        lifecycle.move(self.database, self.mine, "pause")
        self.model.state = "paused"

    def _resume(self) -> None:
        lifecycle.move(self.database, self.mine, "resume")
        self.model.state = "running"
        self._sweep()

    def _stop(self, study_id: int) -> None:
        """A study ends early: its sampler has failed."""

        def work(connection: Any) -> None:
            now = take_control(connection)
            handout.stop(connection, ledger.study(connection, study_id), "it failed", now)

        self.database.write(work)
        lifecycle.advance(self.database, self.mine)
        self.model.stop(study_id)

    def _cancel(self) -> None:
        lifecycle.move(self.database, self.mine, "cancel")
        self.model.cancel()

    def _end(self) -> None:
        """Nothing of this experiment is in the way of the next one."""
        if getattr(self, "model", None) and self.model.state in ("running", "paused"):
            lifecycle.move(self.database, self.mine, "cancel")
        self._close()

    # --- what must hold -------------------------------------------------------------------

    def _check(self) -> None:
        """The database has what the model has, and nothing that contradicts itself."""
        assert list(self._differences(self.model)) == []
        assert audit(self.database) == []

    def _differences(self, model: Model) -> Iterator[str]:
        """What the database has, where the model has something else."""
        found = book.read(self.database)
        trials = {row.trial_id: row for row in self._rows(found.trials)}
        if set(trials) != set(model.trials):
            yield f"trials {set(trials)}, not {set(model.trials)}"
            return
        for name, trial in model.trials.items():
            row = trials[name]
            shown = (row.status, row.attempts, row.failures, row.outcome, row.prune_step is None)
            counted = (trial.status, trial.attempts, trial.failures, trial.outcome)
            if shown != (*counted, not trial.to_prune):
                yield f"trial {name}: {shown}, not {trial}"
        rows = {row.id: row for row in found.leases}
        for key, lease in model.leases.items():
            row = rows[key]
            ended = (row.outcome, row.late, row.result is None)
            measured = dict(found.bodies.get((lease.trial, lease.attempt), []))
            values = {step: body["validation"] for step, body in measured.items()}
            if (*ended, values) != (
                lease.outcome,
                lease.late,
                lease.result is None,
                lease.measured,
            ):
                yield f"lease {key}: {ended} and {values}, not {lease}"
        for study_id, study in model.studies.items():
            row = found.study[study_id]
            shown = (row.handed_out, row.stopped_because is not None, row.state == "complete")
            if shown != (study.handed_out, study.stopped, study.ended):
                yield f"study {study_id}: {shown}, not {study}"
        state = str(reading.experiment(self.database, self.mine).state)
        if state != model.state:
            yield f"the experiment is {state}, not {model.state}"

    def _rows(self, trials: Sequence[Any]) -> list[Any]:
        """The trials of this experiment; the database has those of earlier ones, too."""
        return [row for row in trials if row.study_id in self.model.studies]

    def _live(self) -> list[str]:
        return [name for name, lease in self.model.leases.items() if lease.outcome is None]

    def _lost(self) -> list[str]:
        return [
            name
            for name, lease in self.model.leases.items()
            if lease.outcome == "lost" and lease.result is None
        ]

    def _to_prune(self) -> list[str]:
        trials = self.model.trials
        return [name for name in self._live() if trials[self.model.leases[name].trial].to_prune]

    def _handing_out(self) -> list[int]:
        if self.model.state != "running":
            return []
        return [name for name, study in self.model.studies.items() if study.hands_out]

    def _token(self, lease: str, right: bool) -> str:
        return self._tokens[lease] if right else "not its token"

    @staticmethod
    def _said(send: Callable[[], Any]) -> str:
        """The answer's word, or the kind of the refusal."""
        try:
            return str(send())
        except FathomError as error:
            return error.slug


def _sweep(engine: TrialEngine) -> str:
    engine.sweep()
    return "swept"


def _swept(model: Model) -> str:
    model.sweep()
    return "swept"
