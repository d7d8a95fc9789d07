"""Results: attempts that end together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TypeAlias

import sqlalchemy as sa

from fathom_client.wire_work import Result, ResultAnswer
from fathom_spaces.errors import FathomError, NotFound
from fathom_storage import leases, ledger, trials
from fathom_storage.database import Database, take_control

from . import outcomes
from .groups import rounds
from .held import Held, gather
from .jobs import CHECKPOINT
from .outcomes import Reply, Told

# A lease's id, and what its worker sends.
Sent: TypeAlias = tuple[str, Result]
Answers: TypeAlias = "dict[int, Taken | FathomError]"


@dataclass(frozen=True)
class Taken:
    """What became of a result.

    Attributes:
        reply: to the worker.
        checkpoint: where a file lies that is needed no more.
        ripe: the experiment, where it can be moved on now.
    """

    reply: Reply
    checkpoint: str | None = None
    ripe: str | None = None

    def answer(self) -> ResultAnswer:
        """The reply; raised where it is an error."""
        if isinstance(self.reply, FathomError):
            raise self.reply
        return self.reply


class Results:
    """Takes results; so many failed attempts end a trial."""

    def __init__(self, database: Database, max_attempts: int):
        self._database = database
        self._max_attempts = max_attempts

    def __call__(self, sent: Sequence[Sent]) -> list[Taken | FathomError]:
        """What became of each result, in their order."""
        return self._database.write(partial(self._take_all, sent))

    def _take_all(
        self, sent: Sequence[Sent], connection: sa.Connection
    ) -> list[Taken | FathomError]:
        now = take_control(connection)
        known = leases.several(connection, [lease_id for lease_id, _ in sent])

        def subject(one: Sent) -> int | str:
            """The trial: two attempts at one are taken one after the other."""
            return known[one[0]].trial_id if one[0] in known else one[0]

        answers: Answers = {}
        for numbered in rounds(sent, subject):
            if answers:  # which has changed what there is
                known = leases.several(connection, [lease_id for lease_id, _ in numbered.values()])
            held = gather(connection, [known[i] for i, _ in numbered.values() if i in known])
            found = {one.lease.id: one for one in held}
            answers |= self._take(connection, numbered, found, now)
        return [answer for _, answer in sorted(answers.items())]

    def _take(
        self,
        connection: sa.Connection,
        sent: Mapping[int, Sent],
        found: Mapping[str, Held],
        now: datetime,
    ) -> Answers:
        answers: Answers = {}
        told: dict[int, Told] = {}
        for i, (lease_id, result) in sent.items():
            try:
                outcomes.check(result)
                if lease_id not in found:
                    raise NotFound("lease", lease_id)
                found[lease_id].check_token(result.token)
            except FathomError as error:
                answers[i] = error
            else:
                told[i] = Told(found[lease_id], result, self._max_attempts)
        replies = outcomes.take(connection, list(told.values()), now)
        ended = [r.trial for r in replies if isinstance(r, ResultAnswer) and not r.retried]
        files = trials.remove_artifacts(connection, ended, CHECKPOINT)
        ripe: set[str] = set()
        if not all(one.held.study.hands_out for one in told.values()):
            ripe.update(ledger.ripe(connection))
        for (i, one), reply in zip(told.items(), replies, strict=True):
            owner, trial = one.held.record.id, one.held.trial.trial_id
            answers[i] = Taken(reply, files.get(trial), owner if owner in ripe else None)
        return answers
