"""What DESIGN.md says of trials and leases (section 4), in plain Python and nothing else.

The model predicts what a server answers, as one word, and what it holds afterwards. It knows no
clock: a lease whose time is over is `expired` until the sweeper comes by, or the server starts
anew, after which every lease has its whole time again.
"""

from dataclasses import dataclass, field
from typing import Any

RETRIED = {"lost", "error", "preempted"}
FAILURES = RETRIED - {"preempted"} | {"out_of_memory", "diverged"}

# What a request is answered.
GRANTED, NOT_FOUND, STALE, CONFLICT = "granted", "not-found", "stale-lease", "conflict"
CONTINUE, CANCEL = "continue", "cancel"
RETRY, COMPLETE, FAIL = "retried", "complete", "fail"


@dataclass
class ModelTrial:
    """A trial: leased, queued for its next attempt, or ended for good."""

    status: str = "leased"
    attempts: int = 0
    failures: int = 0
    outcome: str | None = None


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
        most: trials that its plan and its budget allow.
        max_attempts: so many failures end a trial.
    """

    most: int
    max_attempts: int
    state: str = "running"
    trials: dict[int, ModelTrial] = field(default_factory=dict)
    leases: dict[str, ModelLease] = field(default_factory=dict)

    # --- asking ---------------------------------------------------------------------------

    def of_key(self, key: str) -> dict[str, ModelLease]:
        """The leases that an ask with this key got before."""
        return {name: lease for name, lease in self.leases.items() if lease.key == key}

    def can_grant(self) -> int:
        """How many trials could be handed out now."""
        if self.state != "running":
            return 0
        queued = sum(trial.status == "queued" for trial in self.trials.values())
        return queued + self.most - len(self.trials)

    def grant(self, name: str, lease: ModelLease) -> None:
        """Note a lease: of a new trial, or the next attempt of one that waits."""
        assert name not in self.leases, f"lease {name} was given before"
        trial = self.trials.setdefault(lease.trial, ModelTrial("queued"))
        assert trial.status == "queued", f"trial {lease.trial} is {trial.status}"
        assert lease.attempt == trial.attempts + 1, f"attempt {lease.attempt}"
        assert len(self.trials) <= self.most, "one trial too many"
        trial.status, trial.attempts = "leased", lease.attempt
        self.leases[name] = lease

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
        lease.measured |= measured
        lease.expired = False
        return CANCEL if self.state == "cancelled" else CONTINUE

    def result(self, name: str, right_token: bool, body: dict[str, Any]) -> str:
        """An attempt's end as its worker tells it."""
        lease = self.leases.get(name)
        if lease is None:
            return NOT_FOUND
        if not right_token:
            return STALE
        if lease.result is not None:
            if lease.result != body:
                return CONFLICT
            return STALE if lease.late else str(lease.answer)
        outcome = body["outcome"]
        if lease.outcome is not None:
            return self._late(lease, body)
        if outcome == "pruned" or (outcome == "cancelled" and self.state != "cancelled"):
            return CONFLICT  # nobody asked for it
        lease.result = body
        lease.answer = self._settle(lease, outcome)
        return lease.answer

    def _late(self, lease: ModelLease, body: dict[str, Any]) -> str:
        """Kept; used where the trial has none."""
        lease.result, lease.late = body, True
        trial = self.trials[lease.trial]
        lacking = trial.status != "ended"
        if body["outcome"] == "finished" and lacking and self.state != "cancelled":
            for other in self._live(lease.trial):
                other.outcome = "cancelled"
            trial.status, trial.outcome = "ended", "finished"
            self._complete()
        return STALE

    def _settle(self, lease: ModelLease, outcome: str) -> str:
        trial = self.trials[lease.trial]
        lease.outcome = outcome
        trial.failures += outcome in FAILURES
        dropped = outcome in RETRIED and self.state == "cancelled"
        again = outcome in RETRIED and trial.failures < self.max_attempts
        if again and not dropped:
            trial.status = "queued"
            return RETRY
        trial.status, trial.outcome = "ended", "cancelled" if dropped else outcome
        self._complete()
        return COMPLETE if outcome == "finished" else FAIL

    def _live(self, trial: int) -> list[ModelLease]:
        mine = (lease for lease in self.leases.values() if lease.trial == trial)
        return [lease for lease in mine if lease.outcome is None]

    # --- time and people ------------------------------------------------------------------

    def sweep(self) -> None:
        """Whose time is over has lost its trial."""
        for lease in self.leases.values():
            if lease.outcome is None and lease.expired:
                self._settle(lease, "lost")

    def restart(self) -> None:
        """After an outage every lease has its whole time again."""
        for lease in self.leases.values():
            lease.expired = False

    def cancel(self) -> None:
        """What waits is dropped; what runs is told at its next report."""
        if self.state in ("running", "paused"):
            self.state = "cancelled"
            for trial in self.trials.values():
                if trial.status == "queued":
                    trial.status, trial.outcome = "ended", "cancelled"

    @property
    def over(self) -> bool:
        """Whether every trial that may be handed out was, and has ended."""
        ended = all(trial.status == "ended" for trial in self.trials.values())
        return ended and len(self.trials) == self.most

    def _complete(self) -> None:
        if self.over and self.state == "running":
            self.state = "complete"
