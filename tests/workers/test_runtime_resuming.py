"""Workers that stop, and trials that go on from checkpoints."""

import signal
from pathlib import Path

import pytest

from fathom_workers.trial import Timing

from .fake_server import AWAY, FakeServer, a_job
from .making import after, children, make, warm
from .tiny_trainer import safetensors

__all__ = ["children", "make", "warm"]
pytestmark = pytest.mark.usefixtures("warm")


def test_a_stopped_worker_uploads_the_checkpoint_and_hands_the_trial_back(make):
    server = FakeServer(a_job("until_stopped"), a_job())
    worker = make(server)
    after(server, "renew", lambda: worker.on_signal(signal.SIGTERM))
    assert worker.run() == 1
    assert server.outcomes() == ["preempted"]
    assert server.artifacts["lease-1", "checkpoint.safetensors"] == safetensors(1)


def test_a_child_that_does_not_stop_is_killed_and_the_trial_handed_back(make):
    server = FakeServer(a_job("deaf"))
    worker = make(server, Timing(wait_seconds=0, grace_seconds=0.1))
    after(server, "renew", lambda: worker.on_signal(signal.SIGTERM))
    worker.run()
    assert server.outcomes() == ["preempted"]


def test_a_stopped_worker_does_not_wait_for_a_server_that_is_away(make):
    server = FakeServer(a_job("until_stopped"))
    worker = make(server, Timing(wait_seconds=0, grace_seconds=0.1, delivery_seconds=0.1))

    def stop_and_go() -> None:
        worker.request_stop()
        server.unheard["result"] = [AWAY] * 1000

    after(server, "renew", stop_and_go)
    worker.run()
    assert server.results == []


def test_a_lease_granted_in_the_moment_of_the_signal_is_handed_back(make):
    server = FakeServer(a_job())
    worker = make(server)
    after(server, "lease", lambda: worker.on_signal(signal.SIGTERM))
    worker.run()
    assert server.outcomes() == ["preempted"]
    assert server.steps() == []
    assert len({ask.key for ask in server.asks}) == 1


def test_checkpoints_are_uploaded_while_training_goes_on(make):
    server = FakeServer(a_job("checkpointing"))
    worker = make(server)
    after(server, "upload", worker.request_stop)
    worker.run()
    # The first upload came before the stop, the second after it.
    assert server.calls["upload"] == 2
    assert server.artifacts["lease-1", "checkpoint.safetensors"] == safetensors(1)


def test_what_was_measured_before_a_checkpoint_arrives_before_it(make):
    """Or an attempt that resumes from it would leave a hole in the curve."""
    server = FakeServer(a_job("checkpoint_each_epoch", epochs=60))
    arrived: list[tuple[int, list[int]]] = []

    def happened(verb: str) -> None:
        if verb == "upload":
            checkpoint = server.artifacts["lease-1", "checkpoint.safetensors"]
            arrived.append((checkpoint[-1], server.steps()))

    server.happened = happened
    make(server, Timing(wait_seconds=0, flush_seconds=60)).run()
    assert arrived
    for step, measured in arrived:
        assert measured[:step] == list(range(1, step + 1))


def test_a_trial_goes_on_from_its_checkpoint(make):
    server = FakeServer(a_job(epochs=5), checkpoint=safetensors(3))
    make(server).run()
    assert server.steps() == [4, 5]


@pytest.mark.parametrize("torn", [b"", b"\xff" * 40, safetensors(3)[:-1], safetensors(3) + b"x"])
def test_a_torn_checkpoint_is_logged_and_the_trial_starts_over(make, torn, caplog):
    server = FakeServer(a_job(epochs=5), checkpoint=torn)
    make(server).run()
    assert server.steps() == [1, 2, 3, 4, 5]
    assert "starting over" in caplog.text


def test_a_checkpoint_that_cannot_be_fetched_is_tried_again_then_left(make, caplog):
    server = FakeServer(a_job(epochs=5), checkpoint=safetensors(3), expires_in_seconds=0.3)
    server.unheard["download"] = [AWAY] * 100
    make(server).run()
    assert server.calls["download"] > 1
    assert server.steps() == [1, 2, 3, 4, 5]
    assert "starting over" in caplog.text


def test_a_checkpoint_that_training_refuses_is_logged_and_the_trial_starts_over(make, caplog):
    server = FakeServer(a_job("refuses_checkpoint", epochs=2), checkpoint=safetensors(1))
    make(server).run()
    assert server.steps() == [1, 2]
    assert "the checkpoint of another job" in caplog.text


def test_a_full_scratch_disk_hands_the_trial_back_and_ends_the_worker(make, monkeypatch):
    def full(*_args: object, **_kwargs: object) -> None:
        raise OSError(28, "No space left on device")

    server = FakeServer(a_job(), a_job())
    worker = make(server)
    monkeypatch.setattr(Path, "mkdir", full)
    worker.run()
    assert server.outcomes() == ["preempted"]
    assert "No space left on device" in server.results[0][1].message
