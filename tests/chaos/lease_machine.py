"""The trial engine against the model of its leases, in whatever order things happen."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from fathom_client.wire_work import LeaseRequest, Renewal, Result
from fathom_spaces.experiment import Outcome

from .lease_model import CONFLICT, NOT_FOUND
from .lease_world import WORKERS, LeaseWorld

ENDS = (
    "finished",
    "finished",
    "error",
    "hung",
    "refused",
    "preempted",
    "diverged",
    "out_of_memory",
    "cancelled",
)


class LeaseMachine(LeaseWorld, RuleBasedStateMachine):
    """Rules are what workers, people and time do, one after the other."""

    leased = Bundle("leased")

    def __init__(self, url: str) -> None:
        RuleBasedStateMachine.__init__(self)
        LeaseWorld.__init__(self, url)

    @initialize(target=leased, capacity=st.integers(1, 2))
    def submit(self, capacity: int) -> Any:
        """With a trial or two, so that every rule has something to be about."""
        self._submit()
        return multiple(*self._ask("w1", self._new_key(), capacity))

    @rule(target=leased, worker=st.sampled_from(sorted(WORKERS)), capacity=st.integers(1, 2))
    def ask(self, worker: str, capacity: int) -> Any:
        return multiple(*self._ask(worker, self._new_key(), capacity))

    @precondition(lambda self: self._keys)
    @rule(target=leased, data=st.data(), worker=st.sampled_from(sorted(WORKERS)))
    def ask_again(self, data: st.DataObject, worker: str) -> Any:
        """With the key of an earlier ask, which may have got nothing, and may be another's."""
        key = data.draw(st.sampled_from(self._keys))
        before = self.model.of_key(key)
        if not before:
            return multiple(*self._ask(worker, key, 1))
        request = LeaseRequest(worker=worker, key=key)
        if any(lease.worker != worker for lease in before.values()):
            assert self._said(lambda: self.engine.lease(request)) == CONFLICT
            return multiple()
        again = self.engine.lease(request)
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

    @precondition(lambda self: self._live())
    @rule(data=st.data())
    def report_badly(self, data: st.DataObject) -> None:
        """A step so bad that its study's pruner, if it has one, stops the trial."""
        lease = data.draw(st.sampled_from(self._live()))
        self._renew(lease, self._next_step(lease, -1.0))

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
        """Whether or not the server asked for it."""
        self._result(lease, {"outcome": "pruned", "message": ""})

    @precondition(lambda self: self._to_prune())
    @rule(data=st.data(), outcome=st.sampled_from(("pruned", "pruned", "finished", "error")))
    def end_what_is_to_be_pruned(self, data: st.DataObject, outcome: str) -> None:
        """As it was asked to, or not."""
        lease = data.draw(st.sampled_from(self._to_prune()))
        self._result(lease, {"outcome": outcome, "message": "asked to"})

    @precondition(lambda self: self._live())
    @rule(data=st.data())
    def refuse(self, data: st.DataObject) -> None:
        """The worker's data or code are not those of the spec: others are to try."""
        lease = data.draw(st.sampled_from(self._live()))
        self._result(lease, {"outcome": "refused", "message": "other data"})

    @rule(verb=st.sampled_from(("renew", "result")))
    def name_no_lease(self, verb: str) -> None:
        if verb == "renew":
            said = self._said(lambda: self.engine.renew("none", Renewal(token="t")))
        else:
            result = Result(token="t", outcome=Outcome.ERROR)
            said = self._said(lambda: self.engine.result("none", result))
        assert said == NOT_FOUND

    @rule(lease=leased)
    def time_is_over(self, lease: str) -> None:
        """Nobody has noticed yet, and it may still be renewed."""
        self._let_run_out(lease)

    @rule()
    def sweep(self) -> None:
        self._sweep()

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
        self._pause()

    @precondition(lambda self: self.model.state == "paused")
    @rule()
    def resume(self) -> None:
        self._resume()

    @precondition(lambda self: self._handing_out())
    @rule(data=st.data(), sure=st.integers(0, 3))
    def stop(self, data: st.DataObject, sure: int) -> None:
        """A study ends early: its sampler has failed."""
        study_id = data.draw(st.sampled_from(self._handing_out()))
        if sure == 0:
            self._stop(study_id)

    @precondition(lambda self: self.model.state in ("running", "paused"))
    @rule(sure=st.integers(0, 4))
    def cancel(self, sure: int) -> None:
        if sure == 0:
            self._cancel()

    @invariant()
    def the_database_has_what_the_model_has(self) -> None:
        if hasattr(self, "model"):
            self._check()

    def teardown(self) -> None:
        self._end()
