"""Claims: trials that workers are to get, written together, here and in Optuna's tables."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from fathom_spaces.experiment import Outcome
from fathom_storage import ledger, trials
from fathom_storage.ledger import Event
from fathom_storage.records import ExperimentRecord, LeaseRecord, StudyRecord, TrialRecord

from .endings import Ending, end_trials
from .held import Held
from .making import insert, space_of
from .objectives import said_of
from .search import Proposal


class NotNow(Exception):
    """Something that is written, which whoever only thinks ahead must leave to the one who acts."""


@dataclass(eq=False)
class Claim:
    """A trial that a worker is to get; a new one is written when it has to be.

    Attributes:
        excess: by how much its point is beyond constraints; if at all, nobody is to train it.
        needs: memory in bytes that the asking worker does not have: the trial waits for another.
    """

    study: StudyRecord
    record: ExperimentRecord
    proposal: Proposal | None = None
    flops: float = 0.0
    excess: Mapping[str, float] | None = None
    needs: int = 0
    trial: TrialRecord | None = None

    def held(self, lease: LeaseRecord) -> Held:
        """The claim with its lease."""
        assert self.trial is not None, "a claim is leased after it was written"
        return Held(lease, self.trial, self.study, self.record)


class Unwritten:
    """New trials that are not in the database yet.

    Args:
        acts: whether they may be written; else `NotNow` is raised where one would have to be.
    """

    def __init__(self, connection: sa.Connection, now: datetime, *, acts: bool):
        self._connection = connection
        self._now = now
        self._acts = acts
        self._claims: list[Claim] = []

    def add(self, claim: Claim) -> None:
        """Have a claim written with the others."""
        self._claims.append(claim)

    def write(self, study_id: int | None = None) -> None:
        """Write all; with a `study_id` only where one of that study is among them."""
        if study_id is not None and all(c.study.study_id != study_id for c in self._claims):
            return
        if not self._acts:
            raise NotNow
        claims, self._claims = self._claims, []
        spaces = {c.record.id: space_of(c.record) for c in claims}
        made = [(c.study, spaces[c.record.id], c.proposal, c.flops) for c in claims if c.proposal]
        for claim, trial in zip(claims, insert(self._connection, made, self._now), strict=True):
            claim.trial = trial
        self._end([claim for claim in claims if claim.excess])
        self._let_wait([claim for claim in claims if claim.needs and not claim.excess])

    def _end(self, claims: Sequence[Claim]) -> None:
        """Points beyond a constraint are never trained."""
        endings = [
            Ending(c.record, c.study, c.trial, Outcome.INFEASIBLE, said_of(c.excess))
            for c in claims
            if c.excess and c.trial
        ]
        end_trials(self._connection, endings, self._now)

    def _let_wait(self, claims: Sequence[Claim]) -> None:
        """Have trials wait for a worker with more memory."""
        waiting = {claim.trial.trial_id: claim for claim in claims if claim.trial}
        trials.set_columns(self._connection, {i: {"status": "queued"} for i in waiting})
        events = [
            Event(c.record.id, "trial.waits", c.study.study_id, i, {"memory_bytes": c.needs})
            for i, c in waiting.items()
        ]
        ledger.record_events(self._connection, events, self._now)
