"""Handing out: which trials the workers that ask together get."""

import json
from collections import Counter
from datetime import datetime
from types import MappingProxyType

import sqlalchemy as sa
import structlog

from fathom_spaces.experiment import Experiment
from fathom_spaces.preflight import trial_flops
from fathom_storage import leases, ledger, trials, workers
from fathom_storage.leases import OpenStudy
from fathom_storage.ledger import OBJECTIVE, Event
from fathom_storage.records import ExperimentRecord, StudyRecord, TrialRecord, WorkerRecord

from . import budget, room
from .budget import Spent
from .claims import Claim, NotNow, Unwritten
from .held import Held
from .jobs import alone_from_now_on, values_of
from .matching import lacking
from .objectives import beyond
from .proposals import Made, Proposals
from .specs import any_spec_of, method_of, spec_of
from .views import is_live

_logger = structlog.get_logger()

# The budget is for the methods of an experiment, not for the confirmation of what they chose.
_BUDGETED = ("learned", "searched")
# Points beyond a constraint that one transaction records: others wait for it.
UNTRAINED_AT_ONCE = 100
# Trials of a study that wait for a worker with more memory than the one that asks has: then it is
# asked no more on its behalf, as its sampler would learn nothing in between.
MOST_WAITING = 4


class Handout:
    """What one transaction hands out; it has taken control, so that slots and budgets are exact.

    New trials are written together, at the end or as soon as a sampler looks at the history.

    Args:
        max_attempts: so many failures end a trial.
        ahead: proposals that were thought of before.
        acts: whether it may write; one that only thinks ahead raises `NotNow` where it would have
            to, has taken no control, and is of use for its `proposals` alone.
    """

    def __init__(
        self,
        connection: sa.Connection,
        now: datetime,
        max_attempts: int,
        ahead: Made = MappingProxyType({}),
        *,
        acts: bool = True,
    ):
        self._acts, self._max_attempts = acts, max_attempts
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
        plain = {one.study.study_id for one in self._open if not one.has_enqueued}
        self._unwritten = Unwritten(connection, now, acts=acts)
        self.proposals = Proposals(connection, plain, self._unwritten.write, ahead, keeps=acts)
        self._untrained = 0
        self._waiting: Counter[int] = Counter()

    @property
    def is_tired(self) -> bool:
        """Whether so many points were beyond constraints that others should have their turn."""
        return self._untrained >= UNTRAINED_AT_ONCE

    def share(self, worker: WorkerRecord, study: StudyRecord) -> int:
        """How many of a study's trials that wait are this worker's, if all that can take as many.

        Rounded up; so one worker with a large device does not leave the others without work.
        """
        study_id = study.study_id
        waiting = len(self._sound(study_id))
        if study_id in self._handed_out:
            waiting += study.planned - self._handed_out[study_id]
        if not waiting:
            return 0
        known = workers.known(self._connection)
        others = sum(
            is_live(other, self._now) and self._can(other, study)
            for other in known
            if other.id != worker.id
        )
        return -(-waiting // (1 + others))

    def _sound(self, study_id: int) -> list[TrialRecord]:
        """A study's queued trials but those that are to be trained alone."""
        mine = [trial for trial in self._queued if trial.study_id == study_id]
        alone = alone_from_now_on(self._connection, mine, self._max_attempts)
        return [trial for trial in mine if trial.trial_id not in alone]

    def claim(self, worker: WorkerRecord, study_id: int | None = None) -> Claim | None:
        """A trial that waits for its next attempt, else a new one of the study whose turn it is.

        With a `study_id`, a trial of that study or none, to be trained together with others.
        """
        for trial in self._queued if study_id is None else self._sound(study_id):
            study = self._studies[trial.study_id]
            if self._can(worker, study) and self._takes(worker, study, trial):
                self._queued.remove(trial)
                self._leased[study.experiment_id] += 1
                return Claim(study, self._records[study.experiment_id], trial=trial)
        while not self.is_tired:
            made = self._new(worker, study_id)
            if made is None or not (made.excess or made.needs):
                return made
            self._untrained += bool(made.excess)
        return None

    def write(self) -> None:
        """Write the trials that are not written yet."""
        self._unwritten.write()

    def _can(self, worker: WorkerRecord, study: StudyRecord) -> bool:
        record = self._records[study.experiment_id]
        if lacking(worker, any_spec_of(record), study) is not None:
            return False
        return room.can_begin(worker, record, study)

    def _is_jammed(self, worker: WorkerRecord, study: StudyRecord) -> bool:
        """Whether so many of its trials are too large for this worker that it makes no more."""
        waiting = self._waiting[study.study_id]
        mine = [t for t in self._queued if t.study_id == study.study_id]
        waiting += sum(not self._has_room(worker, study, trial.params) for trial in mine)
        return waiting >= MOST_WAITING

    def _has_room(self, worker: WorkerRecord, study: StudyRecord, params: str) -> bool:
        return not room.lacks(worker, self._records[study.experiment_id], study, params)

    def _takes(self, worker: WorkerRecord, study: StudyRecord, trial: TrialRecord) -> bool:
        """Whether a trial is for this worker: one that refused it leaves it to those that have not.

        Where no other lives that might take it, the refusal is its own to repeat, until the trial
        has failed often enough to say so.
        """
        refused = self._refused.get(trial.trial_id, set())
        if not self._has_room(worker, study, trial.params):
            return False
        if worker.id not in refused:
            return True
        known = workers.known(self._connection)
        others = [w for w in known if w.id not in refused and is_live(w, self._now)]
        return not any(
            self._can(other, study) and self._has_room(other, study, trial.params)
            for other in others
        )

    def _new(self, worker: WorkerRecord, study_id: int | None) -> Claim | None:
        asked = [one for one in self._open if study_id in (None, one.study.study_id)]
        for one in sorted(asked, key=self._turn):
            more = self._handed_out[one.study.study_id] < one.study.planned
            if more and self._can(worker, one.study) and not self._is_jammed(worker, one.study):
                made = self._proposed(one.study, worker)
                if made is not None:
                    return made
        return None

    def _turn(self, one: OpenStudy) -> tuple[int, datetime, float, int]:
        leased = self._leased[one.study.experiment_id]
        return one.turn(leased, self._handed_out[one.study.study_id])

    def _proposed(self, study: StudyRecord, worker: WorkerRecord) -> Claim | None:
        """A new trial of a study; None where its budget or its sampler has just ended it."""
        try:
            claim = self._run(study) if study.kind == OBJECTIVE else self._training(study, worker)
        except NotNow:
            raise
        except sa.exc.SQLAlchemyError:
            raise  # the database's fault, which may pass: whoever asks again gets the trial
        except Exception as error:  # a sampler's fault must not stop other studies
            if not self._acts:
                raise NotNow from error
            _logger.exception("sampler failed", action="sampler.failed", study=study.study_id)
            self._stop(study, f"its sampler failed ({type(error).__name__}: {error})")
            return None
        if claim is not None:
            self._note(claim)
        return claim

    def _training(self, study: StudyRecord, worker: WorkerRecord) -> Claim | None:
        record = self._records[study.experiment_id]
        experiment = spec_of(record)
        method = method_of(experiment, study)
        # Asking a sampler costs time: not for a study that the budget has ended already.
        if method is not None and not self._fits(study, experiment, flops=0.0):
            return None
        slot = self._handed_out[study.study_id]
        proposal = self.proposals.of(study, record, method, slot)
        excess = beyond(experiment, method, proposal.params)
        values = values_of(experiment, method, proposal.params)
        flops = 0.0 if excess else float(trial_flops(experiment, method, values))
        if method is not None and not excess and not self._fits(study, experiment, flops):
            return None
        needs = room.lacks(worker, record, study, json.dumps(proposal.params))
        return Claim(study, record, proposal, flops, excess, needs)

    def _run(self, study: StudyRecord) -> Claim:
        """A run of a user's objective; what it costs nobody knows beforehand."""
        record = self._records[study.experiment_id]
        slot = self._handed_out[study.study_id]
        return Claim(study, record, self.proposals.of(study, record, None, slot))

    def _note(self, claim: Claim) -> None:
        """Count a new trial, before it is written."""
        self._unwritten.add(claim)
        self._handed_out[claim.study.study_id] += 1
        self.proposals.go_on(claim)
        if claim.excess:  # never trained
            return
        if claim.needs:
            self._waiting[claim.study.study_id] += 1
        else:
            self._leased[claim.study.experiment_id] += 1
        if claim.study.kind in _BUDGETED:
            self._spent_by(claim.record).reserve(claim.flops)

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

    def _stop(self, study: StudyRecord, because: str) -> None:
        if not self._acts:
            raise NotNow
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
