"""A worker against a server in memory: what it is given, what it is told, what it keeps."""

from dataclasses import replace

import pytest

from fathom_client.wire import PROTOCOL
from fathom_client.wire_work import Command
from fathom_spaces.errors import Unavailable

from .fake_server import FakeServer, a_job
from .making import FAST, after, children, log_of, make, warm
from .tiny_trainer import safetensors

__all__ = ["children", "make", "warm"]
pytestmark = pytest.mark.usefixtures("warm")


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
