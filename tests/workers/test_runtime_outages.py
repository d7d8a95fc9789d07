"""A worker whose server is away, fails or refuses: nothing is lost, nothing comes twice."""

import pytest

from fathom_spaces.errors import (
    Conflict,
    FathomError,
    NotFound,
    ProtocolMismatch,
    StoreFull,
    Unauthorized,
    Unavailable,
)

from .fake_server import AWAY, FakeServer, a_job
from .making import children, log_of, make, warm

__all__ = ["children", "make", "warm"]
pytestmark = pytest.mark.usefixtures("warm")


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
