"""Large trials go to workers that have the devices, and say so where none has."""

import pytest

from fathom_client.wire_work import Registration
from fathom_service import reading
from fathom_service.demand import demand
from fathom_storage.database import Database

from .world import ALL, World, spec

LARGE = {"methods": [{"searched": "grid"}], "seeds": 1, "confirm": {"seeds": 0}}


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def register(world: World, name: str, device: str, devices: int) -> None:
    can = {**ALL, "devices": devices}
    world.engine.register(Registration(id=name, host="here", device=device, **can))


def pending(world: World, experiment: str) -> tuple[str, ...]:
    return reading.experiment(world.database, experiment).pending


@pytest.mark.parametrize(
    ("resources", "device", "devices", "is_taken"),
    [
        ({"gpus": 4}, "cuda:0", 4, True),
        ({"gpus": 4}, "cuda:0", 8, True),
        ({"gpus": 4}, "cuda:0", 3, False),
        ({"gpus": 4}, "cpu", 4, False),
        ({"gpus": 1}, "cuda:1", 1, True),
        ({"gpus": 1}, "cpu", 1, False),
        ({"processes": 2}, "cpu", 2, True),
        ({"processes": 2}, "cpu", 1, False),
        ({"processes": 2}, "cuda:0", 2, False),
        ({}, "cuda:0", 4, True),
        ({}, "cpu", 1, True),
    ],
)
def test_a_trial_goes_to_a_worker_that_has_its_devices(
    world: World, resources: dict[str, int], device: str, devices: int, is_taken: bool
) -> None:
    world.submit(spec(resources=resources, **LARGE))
    register(world, "large", device, devices)
    leases = world.ask("large")
    assert bool(leases) is is_taken
    for lease in leases:
        assert lease.job.processes == max(1, *resources.values(), 1)


def test_an_experiment_says_which_devices_nobody_has(world: World) -> None:
    mine = world.submit(spec(resources={"gpus": 4}, **LARGE))
    why = "No connected worker has 4 GPUs for one trial, which searched/grid needs."
    assert why in pending(world, mine)
    other = world.submit(spec(resources={"processes": 2}, **LARGE))
    why = "No connected worker has 2 processes for one trial, which searched/grid needs."
    assert why in pending(world, other)
    register(world, "large", "cpu", 2)
    assert why not in pending(world, other)


def test_a_large_trial_that_was_lost_waits_for_the_devices_again(world: World) -> None:
    world.submit(spec(resources={"processes": 2}, **LARGE))
    register(world, "large", "cpu", 2)
    (lease,) = world.ask("large")
    world.expire(lease)
    assert world.ask("w1") == []
    (again,) = world.ask("large")
    assert (again.trial, again.attempt) == (lease.trial, 2)


def test_a_fleet_of_small_workers_has_nothing_to_do_for_large_trials(world: World) -> None:
    world.submit(spec(resources={"processes": 2}, **LARGE))
    register(world, "small-0", "cpu", 1)
    register(world, "large-0", "cpu", 2)
    assert demand(world.database, "small").waiting == 0
    assert demand(world.database, "large").waiting == 4
