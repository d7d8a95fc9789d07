"""Handing out: which trials the workers that ask together get."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa
import structlog
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_spaces.preflight import trial_flops
from fathom_storage import enqueued, leases, ledger, trials, workers
from fathom_storage.leases import OpenStudy
from fathom_storage.ledger import OBJECTIVE, Event
from fathom_storage.records import (
    ExperimentRecord,
    LeaseRecord,
    StudyRecord,
    TrialRecord,
    WorkerRecord,
)

from . import budget, transfer
from .bare.proposing import proposed
from .budget import Spent
from .endings import Ending, end_trials
from .held import Held
from .histories import HISTORIES
from .jobs import values_of
from .making import insert, running, space_of
from .matching import lacking
from .objectives import beyond, said_of
from .samplers import Later
from .samplers.controller import StoredStates
from .search import Proposal, load_plan, propose, propose_planned
from .specs import any_spec_of, method_of, spec_of, study_spec_of
from .views import is_live

_log = structlog.get_logger()

# Points beyond a constraint that one transaction records: others wait for it.
UNTRAINED_AT_ONCE = 100


@dataclass(eq=False)
class Claim:
    """A trial that a worker is to get; a new one is written when it has to be.

    Attributes:
        excess: by how much its point is beyond constraints; if at all, nobody is to train it.
    """

    study: StudyRecord
    record: ExperimentRecord
    proposal: Proposal | None = None
    flops: float = 0.0
    excess: Mapping[str, float] | None = None
    trial: TrialRecord | None = None

    def held(self, lease: LeaseRecord) -> Held:
        """The claim with its lease."""
        assert self.trial is not None, "a claim is leased after `Handout.write`"
        return Held(lease, self.trial, self.study, self.record)


@dataclass
class Past:
    """The history of a repetition, read once, with the trials that were handed out since."""

    trials: list[FrozenTrial]
    memo: dict[str, Any] = field(default_factory=dict)


class Handout:
    """What one transaction hands out; it has taken control, so that slots and budgets are exact.

    New trials are written together, at the end or as soon as a sampler looks at the history.
    """

    def __init__(self, connection: sa.Connection, now: datetime):
        self._connection = connection
        self._now = now
        self._queued = trials.queued(connection)
        self._open = leases.open_studies(connection)
        found = ledger.studies(connection, {trial.study_id for trial in self._queued})
        self._studies = found | {one.study.study_id: one.study for one in self._open}
        owners = {study.experiment_id for study in self._studies.values()}
        self._records = ledger.several(connection, owners)
        self._refused = leases.refusals(connection, [trial.trial_id for trial in self._queued])
        self._leased = Counter({one.study.experiment_id: one.leased for one in self._open})
        self._handed_out = {one.study.study_id: one.study.handed_out for one in self._open}
        self._spent: dict[str, Spent] = {}
        self._enqueued: dict[int, list[Params]] = {}
        self._pasts: dict[tuple[int, int], Past] = {}
        self._unwritten: list[Claim] = []
        self._untrained = 0

    @property
    def is_tired(self) -> bool:
        """Whether so many points were beyond constraints that others should have their turn."""
        return self._untrained >= UNTRAINED_AT_ONCE

    def claim(self, worker: WorkerRecord) -> Claim | None:
        """A trial that waits for its next attempt, else a new one of the study whose turn it is."""
        for trial in self._queued:
            study = self._studies[trial.study_id]
            if self._can(worker, study) and self._takes(worker, study, trial):
                self._queued.remove(trial)
                self._leased[study.experiment_id] += 1
                return Claim(study, self._records[study.experiment_id], trial=trial)
        while not self.is_tired:
            made = self._new(worker)
            if made is None or not made.excess:
                return made
            self._untrained += 1
        return None

    def write(self) -> None:
        """Write the trials that are not written yet."""
        claims, self._unwritten = self._unwritten, []
        spaces = {c.record.id: space_of(c.record) for c in claims}
        made = [(c.study, spaces[c.record.id], c.proposal, c.flops) for c in claims if c.proposal]
        for claim, trial in zip(claims, insert(self._connection, made, self._now), strict=True):
            claim.trial = trial
        endings = [
            Ending(c.record, c.study, c.trial, Outcome.INFEASIBLE, said_of(c.excess))
            for c in claims
            if c.excess and c.trial
        ]
        end_trials(self._connection, endings, self._now)

    def _can(self, worker: WorkerRecord, study: StudyRecord) -> bool:
        return lacking(worker, any_spec_of(self._records[study.experiment_id]), study) is None

    def _takes(self, worker: WorkerRecord, study: StudyRecord, trial: TrialRecord) -> bool:
        """Whether a trial is for this worker: one that refused it leaves it to those that have not.

        Where no other lives that might take it, the refusal is its own to repeat, until the trial
        has failed often enough to say so.
        """
        refused = self._refused.get(trial.trial_id, set())
        if worker.id not in refused:
            return True
        known = workers.known(self._connection)
        others = [w for w in known if w.id not in refused and is_live(w, self._now)]
        return not any(self._can(other, study) for other in others)

    def _new(self, worker: WorkerRecord) -> Claim | None:
        for one in sorted(self._open, key=self._turn):
            if self._handed_out[one.study.study_id] < one.study.planned and self._can(
                worker, one.study
            ):
                made = self._proposed(one.study)
                if made is not None:
                    return made
        return None

    def _turn(self, one: OpenStudy) -> tuple[int, datetime, float, int]:
        leased = self._leased[one.study.experiment_id]
        return one.turn(leased, self._handed_out[one.study.study_id])

    def _proposed(self, study: StudyRecord) -> Claim | None:
        record = self._records[study.experiment_id]
        if study.kind == OBJECTIVE:
            return self._run(study, record)
        experiment = spec_of(record)
        method = method_of(experiment, study)
        # Asking a sampler costs time: not for a study that the budget has ended already.
        if method is not None and not self._fits(study, experiment, flops=0.0):
            return None
        try:
            proposal = self._proposal(study, experiment, method)
            excess = beyond(experiment, method, proposal.params)
            values = values_of(experiment, method, proposal.params)
            flops = 0.0 if excess else float(trial_flops(experiment, method, values))
        except sa.exc.SQLAlchemyError:
            raise  # the database's fault, which may pass: whoever asks again gets the trial
        except Exception as error:  # noqa: BLE001 (a sampler's fault must not stop other studies)
            self._sampler_failed(study, error)
            return None
        if method is not None and not excess and not self._fits(study, experiment, flops):
            return None
        claim = Claim(study, record, proposal, flops, excess)
        self._note(claim, budgeted=method is not None)
        return claim

    def _run(self, study: StudyRecord, record: ExperimentRecord) -> Claim | None:
        """A run of a user's objective; what it costs nobody knows beforehand."""
        history = Later(partial(self._history, study.study_id, 0))
        slot = self._handed_out[study.study_id]
        try:
            proposal = proposed(self._connection, study, study_spec_of(record), slot, history)
        except sa.exc.SQLAlchemyError:
            raise
        except Exception as error:  # noqa: BLE001 (as above)
            self._sampler_failed(study, error)
            return None
        claim = Claim(study, record, proposal)
        self._note(claim, budgeted=False)
        return claim

    def _note(self, claim: Claim, *, budgeted: bool) -> None:
        """Count a new trial, before it is written."""
        self._unwritten.append(claim)
        self._handed_out[claim.study.study_id] += 1
        self._go_on(claim)
        if claim.excess:  # never trained
            return
        self._leased[claim.study.experiment_id] += 1
        if budgeted:
            self._spent_by(claim.record).reserve(claim.flops)

    def _proposal(
        self,
        study: StudyRecord,
        experiment: Experiment,
        method: LearnedMethod | SearchedMethod | None,
    ) -> Proposal:
        slot = self._handed_out[study.study_id]
        if method is None:
            return propose_planned(load_plan(study.plan), slot)
        connection = self._connection
        past = partial(self._history, study.study_id)
        states = partial(StoredStates, connection, study.study_id)
        if study.study_id not in self._enqueued:
            self._enqueued[study.study_id] = enqueued.of_study(connection, study.study_id)
        more = self._enqueued[study.study_id]
        before = (
            transfer.history(connection, study, experiment.space(method)) if study.transfer else ()
        )
        memo = partial(self._memo, study.study_id)
        return propose(experiment, method, slot, past, states, more, before, memo)

    def _past(self, study_id: int, repetition: int) -> Past:
        """What a sampler sees; the trials just handed out are among them."""
        key = study_id, repetition
        if key not in self._pasts:
            if any(claim.study.study_id == study_id for claim in self._unwritten):
                self.write()
            self._pasts[key] = Past(HISTORIES.read(self._connection, study_id, repetition))
        return self._pasts[key]

    def _history(self, study_id: int, repetition: int) -> list[FrozenTrial]:
        return self._past(study_id, repetition).trials

    def _memo(self, study_id: int, repetition: int) -> dict[str, Any]:
        past = self._pasts.get((study_id, repetition))
        return {} if past is None else past.memo

    def _go_on(self, claim: Claim) -> None:
        """Let a new trial run in the history that was read before; read it anew if it does not."""
        assert claim.proposal is not None, "only new trials are noted"
        key = claim.study.study_id, claim.proposal.repetition
        past = self._pasts.get(key)
        if past is None:
            return
        if claim.excess or claim.record.kind != "experiment":
            del self._pasts[key]
            return
        past.trials.append(running(claim.proposal, space_of(claim.record)))

    def _fits(self, study: StudyRecord, experiment: Experiment, flops: float) -> bool:
        """Whether the budget allows such a trial; one that is spent ends the study."""
        spent = self._spent_by(self._records[study.experiment_id])
        verdict = budget.judge(spent, experiment, flops)
        if verdict.exhausted is not None:
            self._stop(study, verdict.exhausted)
        return verdict.fits

    def _spent_by(self, record: ExperimentRecord) -> Spent:
        if record.id not in self._spent:
            self._spent[record.id] = Spent.of(self._connection, spec_of(record), record.id)
        return self._spent[record.id]

    def _sampler_failed(self, study: StudyRecord, error: Exception) -> None:
        _log.error("sampler failed", action="sampler.failed", study=study.study_id, exc_info=error)
        self._stop(study, f"its sampler failed ({type(error).__name__}: {error})")

    def _stop(self, study: StudyRecord, because: str) -> None:
        self._open = [one for one in self._open if one.study.study_id != study.study_id]
        stop(self._connection, study, because, self._now)


def stop(connection: sa.Connection, study: StudyRecord, because: str, now: datetime) -> None:
    """Hand out no more trials of a study; it ends with those that run."""
    why = because[:500]
    ledger.update_study(connection, study.study_id, stopped_because=why)
    told = {"label": study.label, "because": why}
    event = Event(study.experiment_id, "study.stopped", study.study_id, data=told)
    ledger.record_events(connection, [event], now)


def leased(held: Held) -> Event:
    """What an experiment's story says of a trial that was leased."""
    told = {"attempt": held.lease.attempt, "worker": held.lease.worker_id, "params": held.params}
    trial = held.trial
    return Event(held.record.id, "trial.leased", trial.study_id, trial.trial_id, told)
