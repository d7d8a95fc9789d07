"""Proposals: what samplers are asked in one transaction, and what they see of it."""

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias

import sqlalchemy as sa
from optuna.trial import FrozenTrial

from fathom_spaces.domains import Params
from fathom_spaces.experiment import Experiment
from fathom_spaces.methods import LearnedMethod, SearchedMethod
from fathom_storage import enqueued
from fathom_storage.ledger import OBJECTIVE
from fathom_storage.records import ExperimentRecord, StudyRecord

from . import transfer
from .bare.proposing import proposed
from .claims import Claim, NotNow
from .histories import HISTORIES
from .making import running, space_of
from .samplers.controller import StoredStates
from .samplers.window import View
from .search import Proposal, load_plan, propose, propose_planned
from .specs import spec_of, study_spec_of


@dataclass
class Past:
    """The history of a repetition, read once, with the trials that were handed out since."""

    trials: list[FrozenTrial]
    memo: dict[str, Any] = field(default_factory=dict)


# Of a study and its slot.
Made: TypeAlias = Mapping[tuple[int, int], Proposal]


class Proposals:
    """Asks samplers; each sees the trials that were handed out in this transaction.

    Args:
        plain: studies without known configurations that were added to them.
        write: writes the new trials of a study before a sampler looks at its history.
        ahead: what was thought of before the transaction, so that nobody had to wait for it.
        keeps: whether samplers may keep what they learn; else those that do raise `NotNow`.

    Attributes:
        made: all that samplers were asked here.
        slowest: the seconds that the slowest of them took, by study.
    """

    def __init__(
        self,
        connection: sa.Connection,
        plain: Collection[int],
        write: Callable[[int], None],
        ahead: Made,
        *,
        keeps: bool,
    ):
        self._connection = connection
        self._write = write
        self._ahead = ahead
        self._keeps = keeps
        self._enqueued: dict[int, list[Params]] = {study_id: [] for study_id in plain}
        self._pasts: dict[tuple[int, int], Past] = {}
        self.made: dict[tuple[int, int], Proposal] = {}
        self.slowest: dict[int, float] = {}

    def of(
        self,
        study: StudyRecord,
        record: ExperimentRecord,
        method: LearnedMethod | SearchedMethod | None,
        slot: int,
    ) -> Proposal:
        """The point of a study's slot."""
        key = study.study_id, slot
        if key in self._ahead:
            return self._ahead[key]
        start = time.perf_counter()
        if study.kind == OBJECTIVE:
            self.made[key] = self._of_objective(study, record, slot)
        else:
            self.made[key] = self._of_method(study, spec_of(record), method, slot)
        took = time.perf_counter() - start
        self.slowest[study.study_id] = max(took, self.slowest.get(study.study_id, 0.0))
        return self.made[key]

    def _of_method(
        self,
        study: StudyRecord,
        experiment: Experiment,
        method: LearnedMethod | SearchedMethod | None,
        slot: int,
    ) -> Proposal:
        """The point of a study's slot; without a method, of the confirmation's plan."""
        if method is None:
            return propose_planned(load_plan(study.plan), slot)
        connection, study_id = self._connection, study.study_id
        if study_id not in self._enqueued:
            self._enqueued[study_id] = enqueued.of_study(connection, study_id)
        space = experiment.space(method)
        before = transfer.history(connection, study, space) if study.transfer else ()
        return propose(
            experiment,
            method,
            slot,
            partial(self._history, study_id),
            partial(StoredStates, connection, study_id) if self._keeps else _not_now,
            self._enqueued[study_id],
            before,
            partial(self._memo, study_id),
        )

    def _of_objective(self, study: StudyRecord, record: ExperimentRecord, slot: int) -> Proposal:
        """The start of a run of a user's objective."""
        history = partial(self._history, study.study_id, 0)
        return proposed(self._connection, study, study_spec_of(record), slot, history)

    def go_on(self, claim: Claim) -> None:
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

    def _history(self, study_id: int, repetition: int, view: View | None) -> list[FrozenTrial]:
        """What a sampler sees; the trials just handed out are among them."""
        key = study_id, repetition
        if key not in self._pasts:
            self._write(study_id)
            read = HISTORIES.read(self._connection, study_id, repetition, view)
            self._pasts[key] = Past(read)
        return self._pasts[key].trials

    def _memo(self, study_id: int, repetition: int) -> dict[str, Any]:
        past = self._pasts.get((study_id, repetition))
        return {} if past is None else past.memo


def _not_now(_repetition: int) -> StoredStates:
    raise NotNow
