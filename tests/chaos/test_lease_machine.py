"""The trial engine against the model of its leases, in whatever order things happen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)

from fathom_client.wire_work import LeaseRequest, Registration, Renewal, Result
from fathom_service import lifecycle, reading
from fathom_service.engine import TrialEngine
from fathom_service.settings import Settings
from fathom_spaces.errors import FathomError
from fathom_spaces.experiment import Outcome
from fathom_storage import leases as lease_rows
from fathom_storage.database import Database, clock
from tests.service.world import measured

from . import book
from .auditor import audit
from .lease_model import COMPLETE, CONFLICT, FAIL, NOT_FOUND, RETRY, STALE, Model, ModelLease
from .specs import chaos_spec

WORKERS = ("w1", "w2")
MAX_ATTEMPTS = 2
# A grid of 3 and a search of 4, of which the budget allows 6.
MOST = 6
ENDS = ("finished", "finished", "error", "preempted", "diverged", "out_of_memory", "cancelled")


class LeaseMachine(RuleBasedStateMachine):
    """Rules are what workers, people and time do; each step is compared with the model."""

    leased = Bundle("leased")

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._mark = uuid4().hex[:12]
        self._tokens: dict[str, str] = {}
        self._depths: dict[str, int] = {}
        self._keys: list[str] = []
        self._open()

    def _open(self) -> None:
        self.database = Database(self._url)
        self.engine = TrialEngine(self.database, Settings(max_attempts=MAX_ATTEMPTS))

    def _close(self) -> None:
        self.engine.close()
        self.database.close()

    @initialize()
    def submit(self) -> None:
        methods = [
            {"searched": "grid", "fixed": {"lr": 0.01}},
            {"searched": "random", "trials": 4},
        ]
        spec = chaos_spec(
            "machine",
            methods=methods,
            seeds=1,
            confirm={"seeds": 0},
            model={"depth": {"low": 1, "high": 3}, "width": 8},
            budget={"trials": MOST},
        )
        for name in WORKERS:
            can: dict[str, Any] = {"datasets": ("*",), "families": ("mlp",)}
            self.engine.register(Registration(id=name, host="h", device="cpu", **can))
        self.mine = lifecycle.submit(self.database, spec)[0].id
        self.model = Model(MOST, MAX_ATTEMPTS)

    # --- workers --------------------------------------------------------------------------

    @rule(target=leased, worker=st.sampled_from(WORKERS), capacity=st.integers(1, 2))
    def ask(self, worker: str, capacity: int) -> Any:
        self._keys.append(f"{self._mark}-{len(self._keys)}")
        return self._ask(worker, self._keys[-1], capacity)

    def _ask(self, worker: str, key: str, capacity: int) -> Any:
        can = min(capacity, self.model.can_grant())
        granted = self.engine.lease(LeaseRequest(worker=worker, key=key, capacity=capacity))
        assert len(granted) == can, f"{len(granted)} leases, not {can}"
        for lease in granted:
            self.model.grant(lease.id, ModelLease(lease.trial, lease.attempt, worker, key))
            assert lease.token not in self._tokens.values()
            self._tokens[lease.id], self._depths[lease.id] = lease.token, lease.job.depths[0]
        return multiple(*(lease.id for lease in granted))

    @precondition(lambda self: self._keys)
    @rule(target=leased, data=st.data(), worker=st.sampled_from(WORKERS))
    def ask_again(self, data: st.DataObject, worker: str) -> Any:
        """With the key of an earlier ask, which may have got nothing, and may be another's."""
        key = data.draw(st.sampled_from(self._keys))
        before = self.model.of_key(key)
        if not before:
            return self._ask(worker, key, 1)
        if any(lease.worker != worker for lease in before.values()):
            assert self._said(lambda: self.engine.lease(LeaseRequest(worker=worker, key=key))) == (
                CONFLICT
            )
            return multiple()
        again = self.engine.lease(LeaseRequest(worker=worker, key=key))
        assert {lease.id for lease in again} == self.model.again(key)
        assert all(lease.token == self._tokens[lease.id] for lease in again)
        return multiple()

    @rule(key=st.just("key of a stranger"))
    def ask_as_a_stranger(self, key: str) -> None:
        request = LeaseRequest(worker="nobody", key=key)
        assert self._said(lambda: self.engine.lease(request)) == NOT_FOUND

    @rule(lease=leased, steps=st.integers(0, 2), right=st.integers(0, 5).map(bool))
    def report(self, lease: str, steps: int, right: bool) -> None:
        """The next steps, if any."""
        first = max(self.model.leases[lease].measured, default=0) + 1
        self._renew(lease, {step: 0.1 * step for step in range(first, first + steps)}, right)

    @rule(lease=leased, equal=st.booleans(), more=st.booleans())
    def report_again(self, lease: str, equal: bool, more: bool) -> None:
        """Steps that were measured before, equal or not, perhaps with the next one."""
        known = self.model.leases[lease].measured
        sent = {step: value if equal else value + 1 for step, value in known.items()}
        if more:
            sent[max(known, default=0) + 1] = 0.5
        self._renew(lease, sent)

    def _renew(self, lease: str, sent: dict[int, float], right: bool = True) -> None:
        expected = self.model.renew(lease, right, sent)
        points = tuple(measured(step, value) for step, value in sent.items())
        renewal = Renewal(token=self._token(lease, right), measurements=points)
        said = self._said(lambda: str(self.engine.renew(lease, renewal).command))
        assert said == expected

    @rule(
        lease=leased,
        outcome=st.sampled_from(ENDS),
        message=st.sampled_from(("", "again")),
        right=st.integers(0, 5).map(bool),
    )
    def end(self, lease: str, outcome: str, message: str, right: bool) -> None:
        """A result: the first, an equal or another one, in time or late."""
        body = {"outcome": outcome, "message": message}
        self._result(lease, body, right)

    @precondition(lambda self: self._live())
    @rule(data=st.data(), outcome=st.sampled_from(("error", "error", "preempted", "finished")))
    def end_in_time(self, data: st.DataObject, outcome: str) -> None:
        """Of a lease that is live, so that trials come to their last attempts."""
        lease = data.draw(st.sampled_from(self._live()))
        self._result(lease, {"outcome": outcome, "message": "in time"})

    @precondition(lambda self: self._lost())
    @rule(data=st.data())
    def finish_late(self, data: st.DataObject) -> None:
        """Of an attempt that was given up, whose trial may wait, run again or have ended."""
        lease = data.draw(st.sampled_from(self._lost()))
        self._result(lease, {"outcome": "finished", "message": "late"})

    @rule(lease=leased)
    def end_as_before(self, lease: str) -> None:
        """The result that was sent already, which changes nothing."""
        known = self.model.leases[lease].result
        if known is not None:
            self._result(lease, known)

    @rule(lease=leased)
    def end_pruned(self, lease: str) -> None:
        """Nobody asked for it."""
        self._result(lease, {"outcome": "pruned", "message": ""})

    def _result(self, lease: str, body: dict[str, str], right: bool = True) -> None:
        known = self.model.leases[lease]
        given_up = self.model.trials[known.trial].outcome == "lost"
        if given_up and known.result is None and body["outcome"] == "finished":
            return  # it saves the trial while its study runs, which the model does not know
        expected = self.model.result(lease, right, body)
        told: dict[str, Any] = {}
        if body["outcome"] == "finished":
            told = {"validation": 0.5, "test": 0.5, "depth": self._depths[lease]}
        outcome = Outcome(body["outcome"])
        result = Result(
            token=self._token(lease, right), outcome=outcome, message=body["message"], **told
        )

        def send() -> str:
            answer = self.engine.result(lease, result)
            assert answer.trial == self.model.leases[lease].trial
            return RETRY if answer.retried else str(answer.state)

        said = self._said(send)
        assert said == expected
        assert said in (RETRY, COMPLETE, FAIL, STALE, CONFLICT)

    @rule(verb=st.sampled_from(("renew", "result")))
    def name_no_lease(self, verb: str) -> None:
        if verb == "renew":
            said = self._said(lambda: self.engine.renew("none", Renewal(token="t")))
        else:
            result = Result(token="t", outcome=Outcome.ERROR)
            said = self._said(lambda: self.engine.result("none", result))
        assert said == NOT_FOUND

    # --- time, people, faults -------------------------------------------------------------

    @rule(lease=leased)
    def time_is_over(self, lease: str) -> None:
        """Nobody has noticed yet, and it may still be renewed."""
        self._let_run_out(lease)

    def _let_run_out(self, lease: str) -> None:
        if self.model.leases[lease].outcome is None:
            self.model.leases[lease].expired = True

            def work(connection: Any) -> None:
                lease_rows.renew(connection, [lease], clock(connection).replace(year=2000))

            self.database.write(work)

    @rule()
    def sweep(self) -> None:
        self._sweep()

    def _sweep(self) -> None:
        self.model.sweep()
        self.engine.sweep()

    @precondition(lambda self: self._live())
    @rule(data=st.data())
    def lose(self, data: st.DataObject) -> None:
        """A worker dies, and the sweeper notices."""
        self._let_run_out(data.draw(st.sampled_from(self._live())))
        self._sweep()

    @rule()
    def restart(self) -> None:
        """Another server on the same database, which hears that nobody could renew."""
        self._close()
        self._open()
        self.model.restart()
        self.engine.sweep(after_outage=True)

    @precondition(lambda self: self.model.state == "running")
    @rule()
    def pause(self) -> None:
        lifecycle.move(self.database, self.mine, "pause")
        self.model.state = "paused"

    @precondition(lambda self: self.model.state == "paused")
    @rule()
    def resume(self) -> None:
        lifecycle.move(self.database, self.mine, "resume")
        self.model.state = "running"
        self.engine.sweep()
        self.model.sweep()
        if self.model.over:
            self.model.state = "complete"

    @precondition(lambda self: self.model.state in ("running", "paused"))
    @rule(sure=st.integers(0, 4))
    def cancel(self, sure: int) -> None:
        if sure == 0:
            lifecycle.move(self.database, self.mine, "cancel")
            self.model.cancel()

    # --- what must hold -------------------------------------------------------------------

    @invariant()
    def the_database_has_what_the_model_has(self) -> None:
        if not hasattr(self, "model"):
            return
        found = book.read(self.database)
        trials = {row.trial_id: row for row in found.trials if row.trial_id in self.model.trials}
        studies = {row.study_id for row in found.studies if row.experiment_id == self.mine}
        assert {r.trial_id for r in found.trials if r.study_id in studies} == set(trials)
        for name, trial in self.model.trials.items():
            row = trials[name]
            shown = (row.status, row.attempts, row.failures, row.outcome)
            expected = (trial.status, trial.attempts, trial.failures, trial.outcome)
            assert shown == expected, f"trial {name}: {shown}, not {expected}"
        rows = {row.id: row for row in found.leases}
        for key, lease in self.model.leases.items():
            row = rows[key]
            assert (row.outcome, row.late, row.result is None) == (
                lease.outcome,
                lease.late,
                lease.result is None,
            )
            mine = dict(found.bodies.get((lease.trial, lease.attempt), []))
            values = {step: body["validation"] for step, body in mine.items()}
            assert values == lease.measured
        assert str(reading.experiment(self.database, self.mine).state) == self.model.state

    @invariant()
    def the_auditor_finds_nothing(self) -> None:
        assert audit(self.database) == []

    def teardown(self) -> None:
        """Nothing of this experiment is in the way of the next one."""
        if getattr(self, "model", None) and self.model.state in ("running", "paused"):
            lifecycle.move(self.database, self.mine, "cancel")
        self._close()

    def _live(self) -> list[str]:
        return [name for name, lease in self.model.leases.items() if lease.outcome is None]

    def _lost(self) -> list[str]:
        return [
            name
            for name, lease in self.model.leases.items()
            if lease.outcome == "lost" and lease.result is None
        ]

    def _token(self, lease: str, right: bool) -> str:
        return self._tokens[lease] if right else "not its token"

    @staticmethod
    def _said(send: Callable[[], Any]) -> str:
        """The answer's word, or the kind of the refusal."""
        try:
            return str(send())
        except FathomError as error:
            return error.slug


def drive(url: str, examples: int, steps: int) -> None:
    """Run the machine; each example is an experiment of its own on one database."""
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        lambda: LeaseMachine(url),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.timeout(600)
def test_leases_on_sqlite_are_as_the_model_says(sqlite_url: str) -> None:
    drive(sqlite_url, examples=25, steps=40)


@pytest.mark.timeout(600)
@pytest.mark.postgres
@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_leases_on_postgres_are_as_the_model_says(database_url: str) -> None:
    drive(database_url, examples=6, steps=40)


def test_the_model_has_no_clock_of_its_own(tmp_path: Path) -> None:
    """A lease that has run out is live until the sweeper comes by, and then its trial waits."""
    model = Model(2, 2)
    model.grant("a", ModelLease(1, 1, "w1", "k"))
    model.leases["a"].expired = True
    assert model.renew("a", True, {1: 0.5}) == "continue"
    model.sweep()
    assert model.trials[1].status == "leased"
    model.leases["a"].expired = True
    model.sweep()
    assert (model.trials[1].status, model.leases["a"].outcome) == ("queued", "lost")
    assert model.can_grant() == 2
