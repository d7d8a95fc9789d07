"""What a fleet of workers is told to do: as much as waits for what its workers can do."""

import pytest
from fastapi.testclient import TestClient

from fathom_client.wire_work import Registration
from fathom_service.demand import demand
from fathom_storage.database import Database

from .http import problem, submit
from .world import ALL, World, spec

GRID = {"methods": [{"searched": "grid"}], "seeds": 1, "confirm": {"seeds": 0}}


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def found(world: World, fleet: str = "lab") -> tuple[int, int, int]:
    told = demand(world.database, fleet)
    return told.waiting, told.busy, told.registered


def test_before_a_worker_of_the_fleet_has_registered_all_that_waits_counts(world: World) -> None:
    assert found(world) == (0, 0, 0)
    world.submit(spec(**GRID))
    assert found(world) == (4, 0, 0)


def test_what_runs_waits_no_more_and_what_is_lost_waits_again(world: World) -> None:
    world.submit(spec(**GRID))
    world.add_worker("lab-0")
    world.add_worker("lab-1")
    lease, _ = world.ask("lab-0", capacity=2)
    world.ask("w1")
    assert found(world) == (1, 1, 2)
    world.expire(lease)
    assert found(world) == (2, 1, 2)


def test_an_expired_lease_keeps_nobody_busy_even_before_the_sweeper_comes(world: World) -> None:
    world.submit(spec(**GRID))
    world.add_worker("lab-0")
    (lease,) = world.ask("lab-0")
    world.let_run_out(lease)
    assert found(world) == (3, 0, 1)


def test_only_what_a_worker_of_the_fleet_can_run_counts(world: World) -> None:
    world.submit(spec(**GRID))
    world.add_worker("lab-0", datasets=("two_spirals",))
    world.add_worker("other-0")
    assert found(world) == (0, 0, 1)
    assert found(world, "other") == (4, 0, 1)
    world.add_worker("lab-1")
    assert found(world) == (4, 0, 2)


def test_trials_wait_for_memory_that_a_fleet_does_not_have(world: World) -> None:
    world.submit(spec(**GRID))
    for name, size_bytes in (("lab-0", 1), ("other-0", 2**40)):
        world.engine.register(
            Registration(id=name, host="here", device="cpu", memory_bytes=size_bytes, **ALL)
        )
    assert [found(world, fleet) for fleet in ("lab", "other")] == [(0, 0, 1), (4, 0, 1)]


def test_paused_and_ended_experiments_have_no_demand(client: TestClient) -> None:
    mine = submit(client)
    assert client.get("/v1/demand?fleet=lab").json()["waiting"] > 0
    client.post(f"/v1/experiments/{mine}:pause")
    assert client.get("/v1/demand?fleet=lab").json() == {"waiting": 0, "busy": 0, "registered": 0}
    problem(client.get("/v1/demand"), 422, "invalid")


def test_a_fleets_name_is_no_pattern(world: World) -> None:
    world.add_worker("lab-0")
    world.add_worker("la_-0")
    world.add_worker("lab-old-0")  # of the fleet lab-old
    assert [found(world, name)[2] for name in ("lab", "la_", "l%", "la")] == [1, 1, 0, 0]
