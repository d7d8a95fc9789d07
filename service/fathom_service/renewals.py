"""Renewals: leases that are prolonged together, with what their trials have measured."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import lru_cache, partial
from typing import TypeAlias

import sqlalchemy as sa

from fathom_client.wire_work import Command, Renewal, RenewalAnswer
from fathom_spaces.errors import FathomError, NotFound
from fathom_storage import leases, workers
from fathom_storage.database import Database, clock

from . import reports
from .bare.proposing import schedule_of_study
from .groups import rounds
from .held import Held, hold_all
from .presence import Presence
from .pruners import Candidate, Schedule, is_pruned, schedule_of
from .reports import Pending, Reported
from .specs import method_of_study, parsed, study_spec_of

# A lease's id, and what its worker sends.
Sent: TypeAlias = tuple[str, Renewal]
# Where a lease is renewed, what it belongs to, and the last step that is new.
Kept: TypeAlias = dict[int, tuple[Held, int | None] | FathomError]


class Renewals:
    """Prolongs leases by so many seconds."""

    def __init__(self, database: Database, seconds: float, presence: Presence):
        self._database = database
        self._seconds = seconds
        self._presence = presence

    def __call__(self, sent: Sequence[Sent]) -> list[RenewalAnswer | FathomError]:
        """The answer to each renewal, in their order."""
        answers: dict[int, RenewalAnswer | FathomError] = {}
        for numbered in rounds(sent, lambda one: one[0]):
            kept = self._database.write(partial(self._keep, numbered))
            # Pruners think after the commit, when everything is stored.
            answers |= self._answers(kept)
        return [answer for _, answer in sorted(answers.items())]

    def _keep(self, sent: Mapping[int, Sent], connection: sa.Connection) -> Kept:
        now = clock(connection)
        found = hold_all(connection, [lease_id for lease_id, _ in sent.values()])
        answers: Kept = {}
        reported: dict[int, Reported] = {}
        for i, (lease_id, renewal) in sent.items():
            try:
                held = _live(found, lease_id, renewal.token)
            except FathomError as error:
                answers[i] = error
                continue
            method = method_of_study(held.record, held.study)
            reported[i] = Reported(held, method, renewal.measurements)
        lasts = reports.keep(connection, list(reported.values()), now)
        for (i, report), last in zip(reported.items(), lasts, strict=True):
            answers[i] = last if isinstance(last, FathomError) else (report.held, last)
        renewed = [one[0] for one in answers.values() if isinstance(one, tuple)]
        until = now + timedelta(seconds=self._seconds)
        leases.renew(connection, [held.lease.id for held in renewed], until)
        here = {held.lease.worker_id for held in renewed}
        workers.seen(connection, self._presence.due(here), now)
        return answers

    def _answers(self, kept: Kept) -> dict[int, RenewalAnswer | FathomError]:
        commands = {i: _known(one[0]) for i, one in kept.items() if isinstance(one, tuple)}
        pending = {
            i: found
            for i, one in kept.items()
            if isinstance(one, tuple)
            and commands[i] is Command.CONTINUE
            and (found := _pending(*one)) is not None
        }
        judged = reports.judged(self._database, list(pending.values()))
        commands |= dict(zip(pending, judged, strict=True))
        return {
            i: self._answer(one[0], commands[i]) if isinstance(one, tuple) else one
            for i, one in kept.items()
        }

    def _answer(self, held: Held, command: Command) -> RenewalAnswer:
        return RenewalAnswer(
            command=command, expires_in_seconds=self._seconds, signals=held.trial.signals
        )


def _live(found: Mapping[str, Held], lease_id: str, token: str) -> Held:
    if lease_id not in found:
        raise NotFound("lease", lease_id)
    held = found[lease_id]
    held.check_token(token)
    held.check_live()
    return held


def _known(held: Held) -> Command:
    """What was decided before this renewal."""
    if held.cancelled:
        return Command.CANCEL
    return Command.CONTINUE if held.trial.prune_step is None else Command.PRUNE


def _pending(held: Held, last_step: int | None) -> Pending | None:
    """What a pruner is to judge: it is asked once for each step that is new."""
    method = method_of_study(held.record, held.study)
    if method is None or last_step is None or not is_pruned(method):
        return None
    if held.record.kind == "study":
        schedule = schedule_of_study(study_spec_of(held.record))
    else:
        schedule = _schedule(held.record.spec, held.study.position)
    return Pending(Candidate(held.trial, method, schedule), last_step)


@lru_cache(maxsize=1024)
def _schedule(spec: str, position: int) -> Schedule:
    experiment = parsed(spec)
    return schedule_of(experiment, experiment.methods[position])
