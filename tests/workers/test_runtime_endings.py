"""Training processes that die, hang or run out of memory: outcomes, never the worker's end."""

import os
import signal
from dataclasses import replace

import pytest

from fathom_workers.child import TRAINER
from fathom_workers.process import ChildFailed

from .fake_server import FakeServer, a_job
from .making import FAST, after, make
from .processes import gone
from .tiny_trainer import safetensors

__all__ = ["make"]


def test_a_killed_child_is_an_error_and_the_next_trial_has_a_new_child(make):
    server = FakeServer(a_job(), a_job("killed", depth=9), a_job())
    make(server).run()
    (_, first), (_, second), (_, third) = server.results
    assert (second.outcome, second.at_depth) == ("error", 9)
    assert "SIGKILL" in second.message
    assert "about to go" in second.message
    assert server.steps(2) == [1]
    assert first.message != third.message


def test_the_checkpoint_of_a_killed_child_is_kept(make):
    server = FakeServer(a_job("killed"))
    make(server).run()
    assert server.artifacts["lease-1", "checkpoint.safetensors"] == safetensors(1)


def test_a_child_killed_while_the_host_ran_out_of_memory_is_out_of_memory(make, monkeypatch):
    kills = iter([0, 1])
    monkeypatch.setattr("fathom_workers.host.oom_kills", lambda: next(kills))
    server = FakeServer(a_job("killed"))
    make(server).run()
    assert server.outcomes() == ["out_of_memory"]


def test_a_child_that_dies_before_a_training_began_is_not_that_trial_s_fault(make):
    server = FakeServer(a_job(), checkpoint=safetensors(1))
    worker = make(server)

    def kill() -> None:
        os.kill(worker.child_pid, signal.SIGKILL)
        assert gone(worker.child_pid)

    after(server, "download", kill)
    worker.run()
    assert server.outcomes() == ["preempted"]
    assert "SIGKILL" in server.results[0][1].message


def test_a_child_after_an_exception_is_replaced(make):
    server = FakeServer(a_job(), a_job("raises"), a_job())
    make(server).run()
    assert server.outcomes() == ["finished", "error", "finished"]
    assert server.results[0][1].message != server.results[2][1].message


def test_a_worker_whose_child_cannot_start_ends(make):
    with pytest.raises(ChildFailed, match="no_such_module"):
        make(FakeServer(a_job()), trainer="no_such_module:train").run()


HASTY = replace(FAST, hang_seconds=0.3)


@pytest.mark.parametrize("family", ["hangs", "hangs_in_c"])
def test_a_training_that_hangs_is_ended_and_says_where_it_stood(make, family):
    server = FakeServer(a_job(), a_job(family, depth=9), a_job(), expires_in_seconds=0.15)
    make(server, HASTY).run()
    (_, first), (_, hung), (_, third) = server.results
    assert (hung.outcome, hung.at_depth) == ("hung", 9)
    assert "no progress" in hung.message
    assert "--hang-seconds" in hung.message
    assert f" in {family}" in hung.message, "the line of code it stood at"
    assert first.message != third.message, "the next trial has a new process"


def test_a_training_that_fails_because_it_was_asked_has_hung(make):
    server = FakeServer(a_job("fails_when_asked"), expires_in_seconds=0.15)
    make(server, HASTY).run()
    assert server.outcomes() == ["hung"]
    assert "no progress" in server.results[0][1].message
    assert "the call was interrupted" in server.results[0][1].message


def test_a_hang_ends_with_the_depth_that_ran_last(make):
    server = FakeServer(a_job("hangs", depths=(1, 2, 5)), expires_in_seconds=0.15)
    make(server, HASTY).run()
    assert server.results[0][1].at_depth == 5


def test_a_training_may_take_long_as_long_as_it_goes_on(make):
    server = FakeServer(a_job("slow_but_steady", epochs=40), expires_in_seconds=0.15)
    make(server, HASTY).run()
    assert server.outcomes() == ["finished"]


@pytest.mark.parametrize("family", ["killed_while_it_grows", "raises_while_it_grows"])
def test_a_learned_run_that_dies_says_how_deep_it_was(make, family):
    server = FakeServer(a_job(family, depths=(1, 3, 8)))
    make(server).run()
    assert [(r.outcome, r.at_depth) for _, r in server.results] == [("error", 3)]


def test_a_crash_before_the_first_step_is_told_of_the_whole_net(make):
    server = FakeServer(a_job("crashed", depths=(1, 3, 8)))
    make(server).run()
    assert [(r.outcome, r.at_depth) for _, r in server.results] == [("error", 8)]
    assert "SIGSEGV" in server.results[0][1].message


def test_a_net_too_large_for_the_memory_allowed_is_out_of_memory(make):
    wide = a_job("mlp", width=60_000, depth=3)  # 29 GB of weights in one layer
    server = FakeServer(a_job("mlp", epochs=1), wide)
    make(server, trainer=TRAINER, memory_bytes=4 << 30).run()
    (_, trained), (_, refused) = server.results
    assert (refused.outcome, refused.at_depth) == ("out_of_memory", 3)
    assert "can't allocate memory" in refused.message
    assert trained.outcome == "finished"
    assert server.registrations[0].memory_bytes <= 4 << 30
