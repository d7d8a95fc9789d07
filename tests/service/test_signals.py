"""A trial that is told to grow: counted, told to its worker, refused where it makes no sense."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire_work import Lease, Renewal
from fathom_service import lifecycle, reading, signals
from fathom_service.settings import Settings
from fathom_spaces.errors import Conflict, NotFound, WrongState
from fathom_storage.database import Database

from .http import lease, make_token, problem, submit
from .world import World, spec

GROWTH = {"methods": [{"learned": "growth"}], "confirm": {"seeds": 0}}


@pytest.fixture
def world(database: Database) -> World:
    world = World(database)
    for name in ("w1", "w2"):
        world.add_worker(name, methods=("growth", "udn"))
    return world


def heard(world: World, lease: Lease) -> int:
    """What the worker hears as it renews the lease."""
    return world.engine.renew(lease.id, Renewal(token=lease.token)).signals


def test_every_signal_counts_and_reaches_the_worker(world: World) -> None:
    mine = world.submit(spec(**GROWTH))
    one, other = world.ask(capacity=2)
    assert heard(world, one) == 0
    for count in (1, 2, 3):
        signals.grow(world.database, one.trial)
        assert heard(world, one) == count
        assert reading.trial(world.database, one.trial).signals == count
    assert heard(world, other) == 0
    assert world.events(mine).count("trial.grow") == 3


def test_a_signal_outlives_the_worker_that_should_have_heard_it(world: World) -> None:
    world.submit(spec(**GROWTH))
    (lost,) = world.ask("w1")
    signals.grow(world.database, lost.trial)
    world.expire(lost)
    signals.grow(world.database, lost.trial)  # between two attempts it counts as well
    (again,) = world.ask("w2")
    assert (again.trial, again.attempt) == (lost.trial, 2)
    assert heard(world, again) == 2


def test_other_methods_do_not_listen(world: World) -> None:
    world.submit(spec(methods=[{"learned": "udn"}], confirm={"seeds": 0}))
    (running,) = world.ask()
    with pytest.raises(Conflict, match=r"'learned/udn', which does not grow when told to.*growth"):
        signals.grow(world.database, running.trial)
    assert heard(world, running) == 0


def test_a_trial_that_has_ended_cannot_grow(world: World) -> None:
    world.submit(spec(**GROWTH))
    (running,) = world.ask()
    world.finish(running, depth=2)
    with pytest.raises(WrongState, match=r"has ended \(finished\)"):
        signals.grow(world.database, running.trial)
    with pytest.raises(NotFound):
        signals.grow(world.database, running.trial + 1000)


def test_a_paused_experiments_trials_go_on_and_grow(world: World) -> None:
    mine = world.submit(spec(**GROWTH))
    (running,) = world.ask()
    lifecycle.move(world.database, mine, "pause")
    signals.grow(world.database, running.trial)
    assert heard(world, running) == 1


def over_http(client: TestClient, **changes: Any) -> dict[str, Any]:
    submit(client, **{**GROWTH, **changes})
    can = {"datasets": ["digits"], "families": ["mlp"], "methods": ["growth", "udn"]}
    client.post("/v1/workers", json={"id": "w9", "host": "h", "device": "cpu", **can})
    answer = client.post("/v1/leases", json={"worker": "w9", "key": "key-of-w9"})
    return dict(answer.json()["leases"][0])


def test_it_is_told_over_http(client: TestClient) -> None:
    mine = over_http(client)
    for count in (1, 2):
        answer = client.post(f"/v1/trials/{mine['trial']}:grow")
        assert (answer.status_code, answer.json()["signals"]) == (200, count)
    renewed = client.put(f"/v1/leases/{mine['id']}", json={"token": mine["token"]})
    assert renewed.json()["signals"] == 2
    result = {"token": mine["token"], "outcome": "finished", "validation": 0.8, "depth": 2}
    client.post(f"/v1/leases/{mine['id']}/result", json=result)
    problem(client.post(f"/v1/trials/{mine['trial']}:grow"), 409, "wrong-state")
    problem(client.post("/v1/trials/4242:grow"), 404, "not-found")


def test_it_is_refused_over_http_where_the_method_does_not_listen(client: TestClient) -> None:
    submit(client)
    mine = lease(client)
    told = problem(client.post(f"/v1/trials/{mine['trial']}:grow"), 409, "conflict")
    assert "does not grow" in told["detail"]


def test_it_takes_the_scope_of_those_who_steer(guarded: TestClient, settings: Settings) -> None:
    for scope, status in (("read", 403), ("work", 403), ("submit", 404)):
        told = guarded.post("/v1/trials/1:grow", headers=make_token(settings, scope))
        assert told.status_code == status
