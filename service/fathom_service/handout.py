"""Handing out: which trials the workers that ask together get."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

import sqlalchemy as sa
import structlog
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment, Outcome
from fathom_spaces.methods import LearnedMethod, SearchedMethod, SearchedSettings
from fathom_spaces.objectives import counted
from fathom_spaces.preflight import trial_flops
from fathom_spaces.space import Space
from fathom_spaces.study import StudySpec
from fathom_storage import enqueued, leases, ledger, optuna_store, trials, workers
from fathom_storage.leases import OpenStudy
from fathom_storage.ledger import OBJECTIVE, Event
from fathom_storage.optuna_store import NewTrial
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
from .matching import lacking
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
        spaces = {c.record.id: _space(c.record) for c in claims}
        made = [(c.study, spaces[c.record.id], c.proposal, c.flops) for c in claims if c.proposal]
        for claim, trial in zip(claims, insert(self._connection, made, self._now), strict=True):
            claim.trial = trial
        endings = [
            Ending(c.record, c.study, c.trial, Outcome.INFEASIBLE, _beyond(c.excess))
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
            excess = _excess(experiment, method, proposal.params)
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
        return propose(experiment, method, slot, past, states, more, before)

    def _history(self, study_id: int, repetition: int) -> list[FrozenTrial]:
        """What a sampler sees; the trials just handed out are among them."""
        if any(claim.study.study_id == study_id for claim in self._unwritten):
            self.write()
        return HISTORIES.read(self._connection, study_id, repetition)

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


def insert(
    connection: sa.Connection,
    made: Sequence[tuple[StudyRecord, Space, Proposal, float]],
    now: datetime,
) -> list[TrialRecord]:
    """Make trials, here and in Optuna's tables, that are about to be leased.

    Each is of a study and its space, as proposed, with the FLOPs that it may take.
    """
    new = [_new_trial(study, space, proposal) for study, space, proposal, _ in made]
    ids = optuna_store.add_trials(connection, new, now)
    found = [
        _record(study, trial_id, number, proposal, flops, now)
        for (study, _, proposal, flops), (trial_id, number) in zip(made, ids, strict=True)
    ]
    trials.add(connection, found)
    return found


def leased(held: Held) -> Event:
    """What an experiment's story says of a trial that was leased."""
    told = {"attempt": held.lease.attempt, "worker": held.lease.worker_id, "params": held.params}
    trial = held.trial
    return Event(held.record.id, "trial.leased", trial.study_id, trial.trial_id, told)


def _new_trial(study: StudyRecord, searched: Space, proposal: Proposal) -> NewTrial:
    space = optuna_store.distributions(searched)
    return NewTrial(
        study.study_id,
        {name: value for name, value in proposal.params.items() if name in space},
        space,
        {"seed": proposal.training_seed, "repetition": proposal.repetition},
        proposal.attributes,
    )


def _record(
    study: StudyRecord,
    trial_id: int,
    number: int,
    proposal: Proposal,
    flops: float,
    now: datetime,
) -> TrialRecord:
    return trials.new(
        trial_id=trial_id,
        study_id=study.study_id,
        slot=proposal.slot,
        number=number,
        repetition=proposal.repetition,
        training_seed=proposal.training_seed,
        params=json.dumps(proposal.params),
        reserved_flops=flops,
        started_at=now,
    )


def _space(record: ExperimentRecord) -> Space:
    spec = any_spec_of(record)
    return spec.declared if isinstance(spec, StudySpec) else spec.space()


def _excess(
    experiment: Experiment, method: LearnedMethod | SearchedMethod | None, params: Params
) -> dict[str, float]:
    """By how much a searched point is beyond constraints that are known without training it."""
    if not isinstance(method, SearchedSettings) or not experiment.quantities.limits:
        return {}
    depth = int(values_of(experiment, method, params)["depth"])
    excess = experiment.quantities.excess(counted(experiment, method, params, depth))
    return {name: value for name, value in excess.items() if value > 0}


def _beyond(excess: Mapping[str, float]) -> str:
    said = (f"{value:,.12g} {name} too many" for name, value in excess.items())
    return f"Never trained: {', '.join(said)}."
