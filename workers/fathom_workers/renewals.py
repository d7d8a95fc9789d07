"""Renewals: all leases of a worker in one request, with what their trials have measured."""

from collections.abc import Sequence

from fathom_client.failures import of_problem
from fathom_client.wire_work import MOST_LEASES, Heartbeat, Renewal
from fathom_spaces.errors import FathomError, Unavailable

from .server import FATAL, Server
from .trial import LeasedTrial

# Measurements in one request.
BATCH = 1_000


class Renewals:
    """Renews leases; as soon as one is due, all of them, so that they stay together."""

    def __init__(self, server: Server):
        self._server = server

    def tick(self, trials: Sequence[LeasedTrial]) -> None:
        """Renew the leases of trials where one is due; blocks no longer than a request takes.

        Raises:
            FathomError: the server refuses this worker altogether.
        """
        held = [trial for trial in trials if trial.renewable]
        if any(trial.renewal_due for trial in held):
            for first in range(0, len(held), MOST_LEASES):
                self._renew(_parcels(held[first : first + MOST_LEASES]))

    def _renew(self, sent: list[tuple[LeasedTrial, Renewal]]) -> None:
        try:
            if len(sent) == 1:
                self._one_by_one(sent)
            else:
                self._together(sent)
        except Unavailable as error:
            self._wait([trial for trial, _ in sent], error)

    def _together(self, sent: list[tuple[LeasedTrial, Renewal]]) -> None:
        beat = Heartbeat(leases={trial.lease.id: renewal for trial, renewal in sent})
        try:
            said = self._server.heartbeat(beat)
        except (*FATAL, Unavailable):
            raise
        except FathomError:  # one lease's trouble, or a server that knows no heartbeats
            self._one_by_one(sent)
            return
        for trial, renewal in sent:
            answer = said.renewed.get(trial.lease.id)
            if answer is None:
                trial.not_renewed(renewal, of_problem(said.refused[trial.lease.id]))
            else:
                trial.renewed(renewal, answer)

    def _one_by_one(self, sent: list[tuple[LeasedTrial, Renewal]]) -> None:
        for trial, renewal in sent:
            try:
                answer = self._server.renew(trial.lease.id, renewal)
            except (*FATAL, Unavailable):
                raise
            except FathomError as error:
                trial.not_renewed(renewal, error)
            else:
                trial.renewed(renewal, answer)

    def _wait(self, trials: Sequence[LeasedTrial], error: FathomError) -> None:
        """Let all try again together: apart they would ask a server that is away ever anew."""
        seconds = max(trial.pause() for trial in trials)
        for trial in trials:
            trial.wait(seconds, error)


def _parcels(trials: Sequence[LeasedTrial]) -> list[tuple[LeasedTrial, Renewal]]:
    """What each renewal says; measurements beyond a request's fill wait for the next one."""
    left, found = BATCH, []
    for trial in trials:
        renewal = trial.renewal(left)
        left -= len(renewal.measurements)
        found.append((trial, renewal))
    return found
