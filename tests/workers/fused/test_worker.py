"""A worker that trains several trials together, against a server in memory."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from fathom_client.wire_work import Command, Job, Renewal
from fathom_workers.convoy import Room
from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing
from tests.workers.fake_server import FakeServer
from tests.workers.jobs import make_job, numbers, run
from tests.workers.making import children, warm

__all__ = ["children", "warm"]
pytestmark = pytest.mark.usefixtures("warm")

FAST = Timing(wait_seconds=0.2, flush_seconds=0.05, backoff_seconds=0.01)


def jobs(count: int, **changes: object) -> list[Job]:
    return [make_job((2,), seed=seed, fuse=True, **changes) for seed in range(count)]


def work(server: FakeServer, folder: Path, **settings: object) -> Worker:
    """Run a worker until everything is trained."""
    every = len(server.jobs)
    given = {"most_trials": every, "fuse": 8, **settings}
    worker = Worker(server, Settings("w1", folder, timing=FAST, **given))
    worker.run()
    return worker


def test_trials_of_a_study_are_leased_beside_each_other_and_all_end(tmp_path: Path) -> None:
    mine = jobs(5)
    server = FakeServer(*mine)
    assert work(server, tmp_path).trials == 5
    assert server.outcomes() == ["finished"] * 5
    for lease, result in server.results:
        number = int(lease.removeprefix("lease-"))
        alone, curve = run(mine[number - 1], tmp_path)
        assert result.validation == pytest.approx(alone.validation, abs=1e-4)
        assert result.costs.flops == alone.costs.flops
        losses = [m.train_loss for m in server.measurements[number]]
        assert losses == pytest.approx([m.train_loss for m in curve], rel=1e-4)
    first, *rest = server.asks
    assert first.beside is None
    assert rest[0].beside == "lease-1"
    assert rest[0].capacity == 4  # of the five that the worker is to train, one is held
    models = [name for _, name in server.artifacts]
    assert models == ["model.safetensors"] * 5
    assert not list(tmp_path.glob("trial-*"))


def test_on_a_cpu_nothing_is_fused_unless_the_spec_says_so(tmp_path: Path) -> None:
    mine = [job.model_copy(update={"fuse": None}) for job in jobs(3)]
    server = FakeServer(*mine)
    work(server, tmp_path)
    assert all(ask.beside is None for ask in server.asks)
    bits = {
        numbers(result.model_copy(update={"token": ""})).__repr__() for _, result in server.results
    }
    alone = {numbers(run(job, tmp_path)[0]).__repr__() for job in mine}
    assert bits == alone


def test_a_worker_may_be_told_to_train_one_at_a_time(tmp_path: Path) -> None:
    server = FakeServer(*jobs(2))
    work(server, tmp_path, fuse=1)
    assert all(ask.beside is None for ask in server.asks)


def test_a_pruned_member_ends_alone(tmp_path: Path) -> None:
    server = FakeServer(*jobs(3, prunable=True))

    def command(lease: str, renewal: Renewal) -> Command:
        pruned = lease == "lease-2" and any(m.step == 2 for m in renewal.measurements)
        return Command.PRUNE if pruned else Command.CONTINUE

    server.command = command
    work(server, tmp_path)
    outcomes = {lease: result.outcome.value for lease, result in server.results}
    assert outcomes == {"lease-1": "finished", "lease-2": "pruned", "lease-3": "finished"}
    assert server.steps(2) == [1, 2]


def test_the_place_of_one_that_has_ended_is_asked_for_beside_one_that_is_at_work(
    tmp_path: Path,
) -> None:
    server = FakeServer(*jobs(4, prunable=True, epochs=30))
    pruned = {"lease-1": 2}  # the one that came first; the other goes on for long

    def command(lease: str, renewal: Renewal) -> Command:
        over = any(m.step == pruned.get(lease) for m in renewal.measurements)
        return Command.PRUNE if over else Command.CONTINUE

    server.command = command
    # Who asks beside a trial that is over gets nothing, and asks again only after a minute.
    patient = replace(FAST, wait_seconds=60)
    settings = Settings("w1", tmp_path, timing=patient, fuse=2, most_trials=4)
    Worker(server, settings).run()
    assert server.outcomes() == ["pruned", "finished", "finished", "finished"]
    asked = [ask.beside for ask in server.asks if ask.beside]
    assert asked[:2] == ["lease-1", "lease-2"]
    assert len(asked) == 3, "each time for the next one"


def test_a_member_whose_lease_is_lost_leaves_the_others_alone(tmp_path: Path) -> None:
    server = FakeServer(*jobs(3, epochs=40))
    server.happened = lambda verb: server.stale.add("lease-2") if verb == "renew" else None
    work(server, tmp_path)
    finished = {lease for lease, result in server.results if result.outcome.value == "finished"}
    assert {"lease-1", "lease-3"} <= finished


def test_told_to_stop_it_hands_all_of_them_back_with_checkpoints(tmp_path: Path) -> None:
    server = FakeServer(*jobs(3, epochs=100_000))
    worker = Worker(server, Settings("w1", tmp_path, timing=FAST, fuse=3))

    def stop(verb: str) -> None:
        if verb == "renew" and all(server.steps(trial) for trial in (1, 2, 3)):
            worker.request_stop()

    server.happened = stop
    worker.run()
    assert server.outcomes() == ["preempted"] * 3
    kept = {lease for lease, name in server.artifacts if name == "checkpoint.safetensors"}
    assert kept == {"lease-1", "lease-2", "lease-3"}


def test_a_training_process_that_dies_takes_its_members_not_the_worker(tmp_path: Path) -> None:
    server = FakeServer(*jobs(3, epochs=100_000), *jobs(1))
    worker = Worker(server, Settings("w1", tmp_path, timing=FAST, most_trials=4, fuse=3))

    killed: list[int] = []

    def kill(verb: str) -> None:
        running = verb == "renew" and all(server.steps(trial) for trial in (1, 2, 3))
        if running and worker.child_pid and not killed:
            killed.append(worker.child_pid)
            os.kill(worker.child_pid, signal.SIGSEGV)

    server.happened = kill
    worker.run()
    assert server.outcomes() == ["error"] * 3 + ["finished"]


def test_room_is_halved_where_there_was_no_memory() -> None:
    room = Room(32)
    room.lower(20)
    assert room.most == 10
    room.lower(1)  # one alone says nothing of how many fit
    assert room.most == 10


def test_as_many_are_trained_together_as_prove_fastest(tmp_path: Path) -> None:
    server = FakeServer(*jobs(6))
    work(server, tmp_path, fuse=None)  # whatever that is on this machine
    assert server.outcomes() == ["finished"] * 6


def test_as_members_end_others_take_their_place_up_to_what_the_worker_is_to_do(
    tmp_path: Path,
) -> None:
    server = FakeServer(*jobs(6))
    work(server, tmp_path, fuse=3, most_trials=5)
    assert server.outcomes() == ["finished"] * 5
    assert len(server.jobs) == 1
    assert all(ask.capacity <= 3 for ask in server.asks)
