"""The leases that a worker holds are renewed together, and one's trouble is its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fathom_client.wire import Measurement
from fathom_client.wire_work import Command, LeaseRequest, Registration
from fathom_spaces.errors import FathomError, FieldError, InvalidSpec, Unauthorized, Unavailable
from fathom_workers import renewals
from fathom_workers.backoff import Wake
from fathom_workers.renewals import Renewals
from fathom_workers.trial import LeasedTrial, Timing

from .fake_server import FakeServer, a_job

HOUR = 3600.0
# What is due is due at once, or in this test not any more.
AT_ONCE = Timing(flush_seconds=0, backoff_seconds=HOUR, most_backoff_seconds=HOUR)


def measurement(step: int) -> Measurement:
    return Measurement(step=step, train_loss=1.0, validation=0.5)


class World:
    """A worker that holds leases on a server in memory."""

    def __init__(self, folder: Path, count: int):
        self.server = FakeServer(*[a_job() for _ in range(count)], expires_in_seconds=HOUR)
        self.server.register(Registration(id="w1", host="h", device="cpu"))
        leases = self.server.lease(LeaseRequest(worker="w1", key="a-key-of-ours", capacity=count))
        self.wake = Wake()
        self.trials = [
            LeasedTrial(self.server, lease, folder, AT_ONCE, self.wake) for lease in leases.leases
        ]
        self.server.calls.clear()

    def tick(self, *measured: int) -> dict[str, int]:
        """Let trials measure, by their places, and renew what is due; the requests it took."""
        for place in measured:
            trial = self.trials[place]
            trial.measured(measurement(len(self.server.steps(place + 1)) + 1))
        self.server.calls.clear()
        Renewals(self.server).tick(self.trials)
        return dict(self.server.calls)


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Callable[[int], World]]:
    """Makes worlds with so many leases, and clears them away."""
    made: list[World] = []

    def make(count: int) -> World:
        made.append(World(tmp_path, count))
        return made[-1]

    yield make
    for world in made:
        world.wake.close()


New = Callable[[int], World]


def test_as_one_lease_is_due_all_are_renewed_in_one_request(new: New) -> None:
    world = new(32)
    heard: list[list[str]] = []
    world.server.command = lambda lease, _: heard.append([lease]) or Command.CONTINUE
    assert world.tick() == {}
    assert world.tick(4) == {"heartbeat": 1}
    assert len(heard) == 32
    assert world.server.steps(5) == [1]
    assert world.trials[4].answered == 1
    assert world.tick() == {}, "nothing is due any more"
    assert world.tick(*range(32)) == {"heartbeat": 1}


def test_a_lone_lease_is_renewed_by_itself(new: New) -> None:
    world = new(1)
    assert world.tick(0) == {"renew": 1}


def test_each_trial_hears_its_own_word(new: New) -> None:
    world = new(3)
    world.server.command = lambda lease, _: (
        Command.PRUNE if lease == "lease-2" else Command.CONTINUE
    )
    world.server.signals = 2
    world.tick(0)
    assert [t.command.value for t in world.trials] == ["continue", "prune", "continue"]
    assert [t.signals for t in world.trials] == [2, 2, 2]


def test_a_lost_lease_is_its_own_trouble_and_is_not_renewed_again(new: New) -> None:
    world = new(3)
    world.server.stale.add("lease-2")
    world.tick(0, 1, 2)
    assert [trial.stale for trial in world.trials] == [False, True, False]
    assert [world.server.steps(trial) for trial in (1, 2, 3)] == [[1], [], [1]]
    assert world.tick(0) == {"heartbeat": 1}


def test_measurements_that_are_refused_keep_no_other_from_being_renewed(new: New) -> None:
    world = new(3)
    refused = InvalidSpec([FieldError(path="step", message="not one")], "The request")
    world.server.unheard["heartbeat"] = [refused]  # as a whole, before any of it is looked at
    world.server.unheard["renew"] = [refused]
    assert world.tick(0, 1, 2) == {"heartbeat": 1, "renew": 3}
    assert [trial.answered for trial in world.trials] == [1, 1, 1], "nobody sends them again"
    assert [world.server.steps(trial) for trial in (1, 2, 3)] == [[], [1], [1]]


def test_an_older_server_is_asked_for_one_lease_after_the_other(new: New) -> None:
    world = new(3)
    world.server.unheard["heartbeat"] = [FathomError("PUT is not possible here; POST is.")]
    assert world.tick(0) == {"heartbeat": 1, "renew": 3}
    assert world.server.steps(1) == [1]


def test_while_the_server_is_away_all_try_again_together(new: New) -> None:
    world = new(32)
    world.server.unheard["heartbeat"] = [Unavailable("no server answers")]
    assert world.tick(*range(32)) == {"heartbeat": 1}
    assert len({round(trial.due_in(), 1) for trial in world.trials}) == 1
    assert world.tick() == {}, "each waits"


def test_a_server_that_goes_away_in_the_middle_is_not_asked_for_the_rest(new: New) -> None:
    world = new(32)
    world.server.unheard["heartbeat"] = [FathomError("a fault")]
    world.server.unheard["renew"] = [Unavailable("no server answers")]
    assert world.tick(3) == {"heartbeat": 1, "renew": 1}


def test_a_worker_that_is_refused_altogether_is_told(new: New) -> None:
    world = new(2)
    world.server.unheard["heartbeat"] = [Unauthorized("The token is not valid here.")]
    with pytest.raises(Unauthorized):
        world.tick(0)


def test_what_does_not_fit_into_a_request_comes_with_the_next(
    new: New, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewals, "BATCH", 5)
    world = new(2)
    for step in (1, 2, 3, 4):
        for trial in world.trials:
            trial.measured(measurement(step))
    world.tick()
    assert [world.server.steps(trial) for trial in (1, 2)] == [[1, 2, 3, 4], [1]]
    world.tick()
    assert world.server.steps(2) == [1, 2, 3, 4]
    monkeypatch.setattr(renewals, "MOST_LEASES", 2)
    assert new(5).tick(0) == {"heartbeat": 2, "renew": 1}
