"""What DESIGN.md says of trials and leases (section 4), in plain Python and nothing else.

The model predicts what a server answers, as one word, and what it holds afterwards. It knows no
clock: a lease whose time is over is `expired` until the sweeper comes by, or the server starts
anew, after which every lease has its whole time again. Of requests that are in flight at once it
allows what either order of them would bring.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import permutations
from typing import Any, TypeAlias

RETRIED = {"lost", "error", "hung", "refused", "preempted"}
FAILURES = RETRIED - {"preempted"} | {"out_of_memory", "diverged"}

# What a request is answered.
GRANTED, NOT_FOUND, STALE, CONFLICT = "granted", "not-found", "stale-lease", "conflict"
CONTINUE, CANCEL, PRUNE = "continue", "cancel", "prune"
RETRY, COMPLETE, PRUNED, FAIL = "retried", "complete", "pruned", "fail"
_ENDS = {"finished": COMPLETE, "pruned": PRUNED}


@dataclass
class ModelStudy:
    """A search of so many trials; one that `prunes` stops trials whose last value is negative."""

    planned: int
    prunes: bool = False
    handed_out: int = 0
    stopped: bool = False
    ended: bool = False

    @property
    def hands_out(self) -> bool:
        """Whether there are more trials to come of it."""
        return self.handed_out < self.planned and not self.stopped


@dataclass
class ModelTrial:
    """A trial: leased, queued for its next attempt, or ended for good."""

    study: int
    is_large: bool
    status: str = "queued"
    attempts: int = 0
    failures: int = 0
    outcome: str | None = None
    to_prune: bool = False
    values: dict[int, float] = field(default_factory=dict)
    refused_by: set[str] = field(default_factory=set)


@dataclass
class ModelLease:
    """One attempt; live until it has an outcome."""

    trial: int
    attempt: int
    worker: str
    key: str
    outcome: str | None = None
    expired: bool = False
    measured: dict[int, float] = field(default_factory=dict)
    result: Any = None
    answer: str | None = None
    late: bool = False


@dataclass
class Model:
    """One experiment and all that was ever leased of it.

    Attributes:
        most: trials that its budget allows.
        max_attempts: so many failures end a trial.
        studies: by id.
        workers: whether each has room for large trials.
    """

    most: int
    max_attempts: int
    studies: dict[int, ModelStudy]
    workers: dict[str, bool]
    state: str = "running"
    trials: dict[int, ModelTrial] = field(default_factory=dict)
    leases: dict[str, ModelLease] = field(default_factory=dict)

    # --- asking ---------------------------------------------------------------------------

    def of_key(self, key: str) -> dict[str, ModelLease]:
        """The leases that an ask with this key got before."""
        return {name: lease for name, lease in self.leases.items() if lease.key == key}

    def can_grant(self, worker: str) -> int:
        """How many trials could be handed out to a worker now, if all new ones fit."""
        if self.state != "running":
            return 0
        waiting = sum(t.status == "queued" and self._takes(worker, t) for t in self.trials.values())
        planned = sum(s.planned - s.handed_out for s in self.studies.values() if s.hands_out)
        return waiting + min(planned, self.most - len(self.trials))

    def _takes(self, worker: str, trial: ModelTrial) -> bool:
        """Whether it fits, and the worker has not refused it, or nobody else is left for it."""
        able = {name for name, has_room in self.workers.items() if has_room or not trial.is_large}
        return worker in able and (worker not in trial.refused_by or able <= trial.refused_by)

    def make(self, trial_id: int, trial: ModelTrial) -> None:
        """Note a new trial, which waits."""
        study = self.studies[trial.study]
        assert study.hands_out, f"study {trial.study} hands out no more"
        study.handed_out += 1
        self.trials[trial_id] = trial
        assert len(self.trials) <= self.most, "one trial too many"

    def grant(self, name: str, lease: ModelLease) -> None:
        """Note a lease: the next attempt of a trial that waits."""
        assert name not in self.leases, f"lease {name} was given before"
        trial = self.trials[lease.trial]
        assert trial.status == "queued", f"trial {lease.trial} is {trial.status}"
        assert lease.attempt == trial.attempts + 1, f"attempt {lease.attempt}"
        assert self._takes(lease.worker, trial), f"trial {lease.trial} is not for {lease.worker}"
        trial.status, trial.attempts = "leased", lease.attempt
        self.leases[name] = lease

    def asked(self, capacity: int, granted: int) -> None:
        """A worker that gets less than it asked for finds out that the budget is handed out."""
        if granted < capacity and self.state == "running" and len(self.trials) == self.most:
            for study in self.studies.values():
                study.stopped |= study.hands_out
        if not granted:
            self.advance()

    def again(self, key: str) -> set[str]:
        """The leases that the same key gets again: those still live, which are renewed."""
        live = {name for name, lease in self.of_key(key).items() if lease.outcome is None}
        for name in live:
            self.leases[name].expired = False
        return live

    # --- reporting ------------------------------------------------------------------------

    def renew(self, name: str, right_token: bool, measured: dict[int, float]) -> str:
        """A lease's renewal with measurements by step."""
        lease = self.leases.get(name)
        if lease is None:
            return NOT_FOUND
        if not right_token or lease.outcome is not None:
            return STALE
        if any(lease.measured.get(step, value) != value for step, value in measured.items()):
            return CONFLICT
        is_new = not measured.keys() <= lease.measured.keys()
        lease.measured |= measured
        lease.expired = False
        trial = self.trials[lease.trial]
        trial.values = measured | trial.values  # the curve is that of the first attempt there
        if self.state == "cancelled":
            return CANCEL
        if is_new and self.studies[trial.study].prunes:
            trial.to_prune |= trial.values[max(trial.values)] < 0
        return PRUNE if trial.to_prune else CONTINUE

    def result(self, name: str, right_token: bool, body: dict[str, Any]) -> str:
        """An attempt's end as its worker tells it."""
        lease = self.leases.get(name)
        if lease is None:
            return NOT_FOUND
        if not right_token:
            return STALE
        answer = self._result(lease, body)
        if not self.studies[self.trials[lease.trial].study].hands_out:
            self.advance()
        return answer

    def _result(self, lease: ModelLease, body: dict[str, Any]) -> str:
        if lease.result is not None:
            if lease.result != body:
                return CONFLICT
            return STALE if lease.late else str(lease.answer)
        outcome = body["outcome"]
        if lease.outcome is not None:
            return self._late(lease, body)
        if outcome == "pruned" and not self.trials[lease.trial].to_prune:
            return CONFLICT  # nobody asked for it
        if outcome == "cancelled" and self.state != "cancelled":
            return CONFLICT
        lease.result = body
        lease.answer = self._settle(lease, outcome)
        return lease.answer

    def _late(self, lease: ModelLease, body: dict[str, Any]) -> str:
        """Kept; used where the trial has none, or was given up while its study still runs."""
        lease.result, lease.late = body, True
        trial = self.trials[lease.trial]
        given_up = trial.outcome == "lost" and not self.studies[trial.study].ended
        lacking = trial.status != "ended" or given_up
        if body["outcome"] == "finished" and lacking and self.state != "cancelled":
            for other in self._live(lease.trial):
                other.outcome = "cancelled"
            trial.status, trial.outcome = "ended", "finished"
        return STALE

    def _settle(self, lease: ModelLease, outcome: str) -> str:
        trial = self.trials[lease.trial]
        lease.outcome = outcome
        trial.failures += outcome in FAILURES
        if outcome == "refused":
            trial.refused_by.add(lease.worker)
        dropped = outcome in RETRIED and self.state == "cancelled"
        again = outcome in RETRIED and trial.failures < self.max_attempts
        if again and not dropped:
            trial.status = "queued"
            return RETRY
        trial.status, trial.outcome = "ended", "cancelled" if dropped else outcome
        return _ENDS.get(outcome, FAIL)

    def _live(self, trial: int) -> list[ModelLease]:
        mine = (lease for lease in self.leases.values() if lease.trial == trial)
        return [lease for lease in mine if lease.outcome is None]

    # --- time and people ------------------------------------------------------------------

    def sweep(self) -> None:
        """Whose time is over has lost its trial; what has ended is moved on."""
        for lease in self.leases.values():
            if lease.outcome is None and lease.expired:
                self._settle(lease, "lost")
        self.advance()

    def restart(self) -> None:
        """After an outage every lease has its whole time again."""
        for lease in self.leases.values():
            lease.expired = False
        self.advance()

    def stop(self, study: int) -> None:
        """A study hands out no more trials; those that run or wait go on."""
        self.studies[study].stopped = True
        self.advance()

    def cancel(self) -> None:
        """What waits is dropped; what runs is told at its next report."""
        if self.state in ("running", "paused"):
            self.state = "cancelled"
            for trial in self.trials.values():
                if trial.status == "queued":
                    trial.status, trial.outcome = "ended", "cancelled"
            for study in self.studies.values():
                study.stopped |= not study.ended
                study.ended = True

    def advance(self) -> None:
        """Studies without a trial ahead end, and with the last of them the experiment."""
        if self.state not in ("running", "paused"):
            return
        busy = {trial.study for trial in self.trials.values() if trial.status != "ended"}
        for study_id, study in self.studies.items():
            study.ended |= not study.hands_out and study_id not in busy
        if all(study.ended for study in self.studies.values()):
            self.state = "complete"


# What a request does to a model, and what it is answered.
Expected: TypeAlias = Callable[[Model], str]


def either_order(
    model: Model, requests: Sequence[Expected]
) -> Iterator[tuple[tuple[str, ...], Model]]:
    """What requests that are in flight at once may be answered, each with what is there then."""
    for order in permutations(range(len(requests))):
        after = deepcopy(model)
        answers = {place: requests[place](after) for place in order}
        yield tuple(answers[place] for place in range(len(requests))), after
