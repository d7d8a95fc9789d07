"""A worker against a server in memory: what reaches the server, whatever happens on the way."""

import logging
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from fathom_client.wire import PROTOCOL
from fathom_client.wire_work import Command
from fathom_spaces.errors import (
    Conflict,
    FathomError,
    NotFound,
    ProtocolMismatch,
    Unauthorized,
    Unavailable,
)
from fathom_workers.process import ChildFailed
from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing

from .fake_server import AWAY, FakeServer, a_job
from .tiny_trainer import safetensors

Make = Callable[..., Worker]

FAST = Timing(
    wait_seconds=0,
    flush_seconds=0.05,
    grace_seconds=10,
    backoff_seconds=0.01,
    most_backoff_seconds=0.05,
)


@pytest.fixture
def make(tmp_path: Path, tiny_trainer: str) -> Make:
    def make(server: FakeServer, timing: Timing = FAST, **settings: object) -> Worker:
        settings = {"trainer": tiny_trainer, "most_trials": len(server.jobs), **settings}
        return Worker(server, Settings("w1", tmp_path, timing=timing, **settings))

    return make


def after(server: FakeServer, verb: str, act: Callable[[], None]) -> None:
    """Do something once, in the worker's own thread, as the server has heard `verb`."""
    acts = [act]

    def happened(heard: str) -> None:
        if heard == verb and acts:
            acts.pop()()

    server.happened = happened


# --- work -------------------------------------------------------------------------------------


def test_a_worker_registers_then_trains_what_it_leases(make):
    server = FakeServer(a_job(epochs=3), a_job(epochs=2))
    assert make(server).run() == 2
    assert [r.id for r in server.registrations] == ["w1"]
    assert server.outcomes() == ["finished", "finished"]
    assert (server.steps(1), server.steps(2)) == ([1, 2, 3], [1, 2])


def test_a_registration_says_what_the_worker_can_do(make):
    server = FakeServer(a_job())
    make(server).run()
    registration = server.registrations[0]
    assert registration.protocol == PROTOCOL
    assert registration.device == "cpu"
    assert registration.memory_bytes > 2**20
    assert {"digits", "two_spirals"} <= set(registration.datasets)
    assert {"udn", "layer_select"} <= set(registration.methods)
    assert {"python", "torch", "fathom-depth"} <= set(registration.versions)


def test_one_warm_child_serves_all_trials(make):
    server = FakeServer(a_job(), a_job(), a_job())
    make(server).run()
    assert len({result.message for _, result in server.results}) == 1


def test_the_model_of_a_finished_trial_is_uploaded_before_its_result(make):
    server = FakeServer(a_job(epochs=5))
    seen: list[int] = []
    after(server, "result", lambda: seen.append(len(server.artifacts)))
    make(server).run()
    assert server.artifacts["lease-1", "model.safetensors"] == safetensors(5)
    assert seen == [1]


def test_nothing_is_left_in_the_scratch_folder(make, tmp_path):
    make(FakeServer(a_job())).run()
    assert list(tmp_path.iterdir()) == []


def test_a_worker_without_work_ends_after_its_idle_time(make):
    server = FakeServer()
    assert make(server, most_trials=None, idle_exit_seconds=0.05).run() == 0


# --- the server is away -----------------------------------------------------------------------


def test_the_key_stays_the_same_until_an_answer_came(make):
    server = FakeServer(a_job(), a_job())
    server.unheard["lease"] = [AWAY]
    server.unanswered["lease"] = [AWAY]
    make(server).run()
    keys = [ask.key for ask in server.asks]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    assert server.outcomes() == ["finished", "finished"]


def test_measurements_arrive_once_and_in_order_after_an_outage(make):
    server = FakeServer(a_job(epochs=200), expires_in_seconds=0.15)
    server.unheard["renew"] = [AWAY] * 4
    server.unanswered["renew"] = [AWAY] * 2
    make(server).run()
    assert server.steps() == list(range(1, 201))
    assert server.outcomes() == ["finished"]


def test_a_result_waits_until_the_server_is_back(make):
    server = FakeServer(a_job())
    server.unheard["result"] = [AWAY] * 5
    server.unheard["upload"] = [AWAY] * 3
    make(server).run()
    assert server.outcomes() == ["finished"]
    assert ("lease-1", "model.safetensors") in server.artifacts


def test_a_result_whose_answer_was_lost_is_sent_again(make):
    server = FakeServer(a_job())
    server.unanswered["result"] = [AWAY]
    make(server).run()
    assert [result for _, result in server.results] == [server.results[0][1]] * 2


def test_a_server_that_cannot_take_files_still_gets_the_result(make):
    server = FakeServer(a_job(), expires_in_seconds=0.3)
    server.unheard["upload"] = [Unavailable("the disk is full")] * 100
    make(server).run()
    assert server.outcomes() == ["finished"]


def test_a_server_with_a_new_database_meets_the_worker_again(make):
    server = FakeServer(a_job())
    server.unheard["lease"] = [NotFound("worker", "w1")]
    make(server).run()
    assert len(server.registrations) == 2
    assert server.outcomes() == ["finished"]


def test_a_server_that_keeps_failing_on_a_result_loses_that_result_only(make):
    server = FakeServer(a_job(), a_job())
    server.unheard["result"] = [FathomError("an unexpected error")] * 10
    make(server).run()
    assert [lease for lease, _ in server.results] == ["lease-2"]


def test_a_refused_result_is_left(make):
    server = FakeServer(a_job(), a_job())
    server.unheard["result"] = [Conflict("there is another result")]
    make(server).run()
    assert [lease for lease, _ in server.results] == ["lease-2"]


@pytest.mark.parametrize("verb", ["register", "lease", "renew", "result", "upload"])
@pytest.mark.parametrize("error", [Unauthorized("no such token"), ProtocolMismatch("1 or 2")])
def test_a_worker_ends_when_the_server_refuses_it(make, verb, error):
    server = FakeServer(a_job())
    server.unheard[verb] = [error] * 100
    with pytest.raises(type(error), match=str(error)):
        make(server).run()


# --- the server's word ------------------------------------------------------------------------


def test_a_prunable_trial_stops_at_the_step_the_server_named(make):
    server = FakeServer(a_job(epochs=20, prunable=True))
    server.command = lambda _, renewal: (
        Command.PRUNE if any(m.step == 7 for m in renewal.measurements) else Command.CONTINUE
    )
    make(server).run()
    assert server.steps() == [1, 2, 3, 4, 5, 6, 7]
    assert (server.outcomes(), server.results[0][1].message) == (["pruned"], "at step 7")


def test_signals_to_grow_reach_the_training_process(make):
    server = FakeServer(a_job("until_two_signals"), expires_in_seconds=0.15)

    def one_more(verb: str) -> None:
        server.signals += verb == "renew"  # each answer tells of one more

    server.happened = one_more
    make(server).run()
    assert server.outcomes() == ["finished"]
    assert server.results[0][1].validation >= 2


def test_a_cancelled_trial_stops_between_two_reports(make):
    server = FakeServer(a_job("until_stopped"), a_job())
    server.command = lambda lease, _: Command.CANCEL if lease == "lease-1" else Command.CONTINUE
    make(server).run()
    assert server.outcomes() == ["cancelled", "finished"]


def test_a_stale_lease_stops_the_child_and_the_trial_is_abandoned(make):
    server = FakeServer(a_job("until_stopped"), a_job())
    server.stale.add("lease-1")
    make(server).run()
    assert [lease for lease, _ in server.results] == ["lease-2"]


def test_a_result_that_was_finished_under_a_stale_lease_is_delivered_late(make):
    server = FakeServer(a_job("finish_when_stopped"))
    server.stale.add("lease-1")
    make(server).run()
    assert server.outcomes() == ["finished"]
    assert server.measurements == {}


# --- the training process ends ----------------------------------------------------------------


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


def test_a_child_after_an_exception_is_replaced(make):
    server = FakeServer(a_job(), a_job("raises"), a_job())
    make(server).run()
    assert server.outcomes() == ["finished", "error", "finished"]
    assert server.results[0][1].message != server.results[2][1].message


def test_a_worker_whose_child_cannot_start_ends(make):
    with pytest.raises(ChildFailed, match="no_such_module"):
        make(FakeServer(a_job()), trainer="no_such_module:train").run()


def test_a_silent_child_is_noted_and_left_alone(make, caplog):
    server = FakeServer(a_job("until_stopped"), expires_in_seconds=0.15)
    worker = make(server, Timing(wait_seconds=0, silence_seconds=0.1))

    def stop_when_noted(_verb: str) -> None:
        if any(getattr(r, "action", "") == "child.silent" for r in caplog.records):
            worker.request_stop()

    server.happened = stop_when_noted
    with caplog.at_level(logging.WARNING):
        worker.run()
    assert server.outcomes() == ["preempted"]
    assert [r.action for r in caplog.records].count("child.silent") == 1


# --- stopping and going on --------------------------------------------------------------------


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
