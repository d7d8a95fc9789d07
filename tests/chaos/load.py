"""A client that speaks the worker protocol and only pretends to train; it writes down everything.

    python -m tests.chaos.load SERVER NAME LETTERS SEED

What it measures is a function of the job and the step alone, so that it does not matter who trains.
Killed and started again under its name, it reads its own letters: it repeats an ask that was not
answered with its key, and goes on with a lease it had, or leaves it to the sweeper.
"""

import math
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Any, Protocol
from uuid import uuid4

from fathom_client.client import Client
from fathom_client.wire import Costs, Measurement
from fathom_client.wire_work import (
    Command,
    Job,
    Lease,
    LeaseRequest,
    Leases,
    Registration,
    Renewal,
    RenewalAnswer,
    Result,
    ResultAnswer,
)
from fathom_spaces.errors import FathomError, Unavailable
from fathom_spaces.experiment import Outcome

from . import letters

STEPS = 4
# How long to wait for an answer: less than the longest of the proxy's delays.
TIMEOUT_SECONDS = 2.0


class Server(Protocol):
    """The worker's verbs, as a client, or an engine with no network between, has them."""

    def register(self, registration: Registration, /) -> Any: ...
    def lease(self, request: LeaseRequest, /) -> Leases: ...
    def renew(self, lease_id: str, renewal: Renewal, /) -> RenewalAnswer: ...
    def result(self, lease_id: str, result: Result, /) -> ResultAnswer: ...


@dataclass(frozen=True)
class Habits:
    """How a client works, each as a chance, and how long it pauses.

    Attributes:
        repeats: sends its result again, as if the answer had been lost.
        lies: sends another result after the first, which must change nothing.
        fails: has an error, or hands its trial back.
        resumes: goes on with the lease it had when it was killed.
        pause_seconds: between two messages.
        retry_seconds: before a message is sent again.
    """

    repeats: float = 0.1
    lies: float = 0.05
    fails: float = 0.05
    resumes: float = 0.5
    pause_seconds: float = 0.01
    retry_seconds: float = 0.1


HONEST = Habits(repeats=0, lies=0, fails=0, resumes=1, pause_seconds=0, retry_seconds=0.02)


class LoadClient:
    """One worker; `seed` makes its dice."""

    def __init__(self, server: Server, writer: letters.Writer, seed: int, habits: Habits):
        self._server, self._writer, self._habits = server, writer, habits
        self._dice = random.Random(seed)
        self._pausing = Event()

    def start(self, wait_seconds: float = 1.0) -> None:
        """Register, and take up what an earlier life left."""
        self._wait_seconds = wait_seconds
        name = self._writer.client
        registration = Registration(
            id=name, host="here", device="cpu", datasets=("*",), families=("mlp",)
        )
        self._insist(lambda: self._server.register(registration))
        mine = [one for one in letters.read([self._writer.path]) if one.client == name]
        asks = [one for one in mine if one.verb == "lease"]
        if not asks:
            return
        if not asks[-1].known:
            self.work(asks[-1].about)
        elif asks[-1].answer is not None and self._dice.random() < self._habits.resumes:
            told = {one.about for one in mine if one.verb == "result" and one.known}
            for lease in Leases.model_validate(asks[-1].answer).leases:
                if lease.id not in told:
                    self._train(lease)

    def work(self, key: str | None = None) -> int:
        """Ask once, and run what is given; returns how many trials that were."""
        request = LeaseRequest(
            worker=self._writer.client,
            key=key or uuid4().hex,
            capacity=self._dice.choice((1, 1, 1, 2)) if self._habits.lies else 1,
            wait_seconds=self._wait_seconds,
        )
        sent = request.model_dump(mode="json")
        granted = self._say("lease", request.key, sent, lambda: self._server.lease(request))
        for lease in granted.leases if granted is not None else ():
            self._train(lease)
        return 0 if granted is None else len(granted.leases)

    def _train(self, lease: Lease) -> None:
        """Report every step, then the result; stops where the server says so."""
        for step in range(1, STEPS + 1):
            renewal = Renewal(token=lease.token, measurements=(measured(lease.job, step),))
            answer = self._renew(lease, renewal)
            if answer is None:
                self._result(lease, STEPS)  # stale: what it has may be kept still
                return
            if answer.command is not Command.CONTINUE:
                self._result(lease, step, Outcome(_STOPS[answer.command]))
                return
            if self._dice.random() < self._habits.fails / STEPS:
                bad = self._dice.choice((Outcome.ERROR, Outcome.PREEMPTED))
                self._result(lease, step, bad)
                return
        self._result(lease, STEPS)

    def _renew(self, lease: Lease, renewal: Renewal) -> RenewalAnswer | None:
        sent = renewal.model_dump(mode="json", exclude={"token"})
        return self._say("renew", lease.id, sent, lambda: self._server.renew(lease.id, renewal))

    def _result(self, lease: Lease, step: int, outcome: Outcome = Outcome.FINISHED) -> None:
        result = ended(lease, step, outcome)
        self._deliver(lease, result)
        if self._dice.random() < self._habits.repeats:
            self._deliver(lease, result)
        if self._dice.random() < self._habits.lies:
            self._deliver(lease, result.model_copy(update={"message": "another one"}))

    def _deliver(self, lease: Lease, result: Result) -> None:
        # Only an objective has values; a result without any is kept without the word.
        sent = result.model_dump(mode="json", exclude={"token", "values"})
        self._say("result", lease.id, sent, lambda: self._server.result(lease.id, result))

    def _say(self, verb: str, about: str, sent: dict[str, Any], send: Callable[[], Any]) -> Any:
        self._pausing.wait(self._habits.pause_seconds)
        return say(self._writer, verb, about, sent, send, self._pause)

    def _pause(self) -> None:
        self._pausing.wait(self._habits.retry_seconds * (0.5 + self._dice.random()))

    def _insist(self, send: Callable[[], Any]) -> None:
        while True:
            try:
                send()
            except Unavailable:
                self._pause()
            else:
                return


_STOPS = {Command.PRUNE: "pruned", Command.CANCEL: "cancelled"}


def say(
    writer: letters.Writer,
    verb: str,
    about: str,
    sent: dict[str, Any],
    send: Callable[[], Any],
    pause: Callable[[], None],
) -> Any:
    """Send until there is an answer or a refusal, and write down both; None where it is refused."""
    while True:
        letter = writer.sends(verb, about, sent)
        try:
            answer = send()
        except Unavailable as error:
            writer.hears(letter, error=error.slug, detail=error.detail)
            pause()
        except FathomError as error:
            writer.hears(letter, error=error.slug, detail=error.detail)
            return None
        else:
            writer.hears(letter, answer=answer.model_dump(mode="json"))
            return answer


def measured(job: Job, step: int) -> Measurement:
    """What an epoch measures: better with each step, best at depth 3."""
    value = _quality(job) * (1 - math.exp(-step))
    costs = Costs(flops=1000.0 * step, device_seconds=0.01 * step, samples=10 * step)
    return Measurement(step=step, train_loss=1 / step, validation=value, costs=costs)


def ended(lease: Lease, step: int, outcome: Outcome) -> Result:
    """The result of a trial that has come to `step`; some nets always diverge."""
    job = lease.job
    if outcome is Outcome.FINISHED and job.seed % 13 == 0:
        outcome = Outcome.DIVERGED
    told: dict[str, Any] = {"costs": measured(job, step).costs, "message": f"after {step}"}
    if outcome is Outcome.FINISHED:
        told |= {"validation": _quality(job), "test": _quality(job) - 0.01, "depth": job.depths[0]}
    return Result(token=lease.token, outcome=outcome, **told)


def _quality(job: Job) -> float:
    return 0.9 - 0.02 * (job.depths[0] - 3) ** 2 + 0.001 * (job.seed % 7) - abs(job.lr - 0.01)


def main() -> None:
    """Work until somebody ends this process."""
    address, name, path, seed = sys.argv[1:]
    writer = letters.Writer(Path(path), name)
    with Client(address, token="", timeout=TIMEOUT_SECONDS, retry_seconds=0) as server:
        client = LoadClient(server, writer, int(seed), Habits())
        client.start()
        while True:
            client.work()


if __name__ == "__main__":
    main()
