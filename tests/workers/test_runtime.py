"""A worker against a server in memory: what reaches the server, whatever happens on the way."""

import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fathom_client.wire import PROTOCOL
from fathom_client.wire_work import Command
from fathom_spaces.errors import (
    Conflict,
    FathomError,
    NotFound,
    ProtocolMismatch,
    StoreFull,
    Unauthorized,
    Unavailable,
)
from fathom_workers.child import TRAINER
from fathom_workers.process import ChildFailed
from fathom_workers.runtime import Settings, Worker
from fathom_workers.trial import Timing

from .fake_server import AWAY, FakeServer, a_job
from .processes import gone
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


def test_a_store_that_is_full_is_not_asked_again_and_training_goes_on(make):
    full = StoreFull("there is no room for it")
    server = FakeServer(a_job("checkpoint_each_epoch", epochs=30), expires_in_seconds=0.3)
    server.unheard["upload"] = [full] * 100
    make(server).run()
    assert server.outcomes() == ["finished"]
    assert server.calls["renew"] < 60, "no pause, no outage"
    server = FakeServer(a_job(), expires_in_seconds=0.3)
    server.unheard["upload"] = [full]
    make(server).run()
    assert "model.safetensors could not be uploaded: there is no room for it" in log_of(server)
    assert server.calls["upload"] == 2, "the model once, then the log"


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
    server = FakeServer(wide, a_job("mlp", epochs=1))
    make(server, trainer=TRAINER, memory_bytes=4 << 30).run()
    (_, refused), (_, trained) = server.results
    assert (refused.outcome, refused.at_depth) == ("out_of_memory", 3)
    assert "can't allocate memory" in refused.message
    assert trained.outcome == "finished"
    assert server.registrations[0].memory_bytes <= 4 << 30


# --- what is kept of an attempt ---------------------------------------------------------------


def log_of(server: FakeServer, lease: str = "lease-1") -> str:
    return server.artifacts[lease, "attempt-1.log"].decode()


def test_what_a_training_prints_is_kept_with_its_trial_alone(make):
    server = FakeServer(a_job("prints"), a_job("steps"))
    make(server).run()
    assert '| {"event": "result", "run": 1}' in log_of(server)
    assert ("lease-2", "attempt-1.log") not in server.artifacts


def test_the_last_words_of_a_training_are_in_its_log(make):
    server = FakeServer(a_job("killed"), a_job("raises"))
    make(server).run()
    assert "printed | about to go" in log_of(server)
    assert "SIGKILL" in log_of(server)
    assert "ZeroDivisionError: no rows" in log_of(server, "lease-2")


def test_what_the_worker_notes_of_a_trial_is_in_its_log(make):
    server = FakeServer(a_job(), expires_in_seconds=0.3)
    server.unheard["upload"] = [Unavailable("the disk is full")] * 6
    make(server).run()
    assert "model.safetensors could not be uploaded: the disk is full" in log_of(server)


def test_a_log_reaches_the_server_while_the_training_goes_on(make):
    server = FakeServer(a_job("prints_until_stopped"), expires_in_seconds=0.15)
    worker = make(server, replace(FAST, record_seconds=0.05))
    after(server, "upload", worker.request_stop)
    worker.run()
    assert "printed | a word" in log_of(server)
    assert "training.preempted" in log_of(server)


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
