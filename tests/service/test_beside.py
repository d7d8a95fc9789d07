"""Trials that a worker gets beside one that it has, to train them together."""

from typing import Any

import pytest

from fathom_client.wire_work import Job, Lease, LeaseRequest, Result
from fathom_service import lifecycle
from fathom_spaces.experiment import Outcome
from fathom_storage.database import Database

from .world import World, spec

GRID = {"methods": [{"searched": "grid"}], "confirm": {"seeds": 0}}  # 4 depths, 2 seeds


@pytest.fixture
def world(database: Database) -> World:
    return World(database)


def beside(world: World, lease: Lease, capacity: int = 64, worker: str = "w1") -> list[Lease]:
    request = LeaseRequest(
        worker=worker, key=f"beside-{lease.id}", capacity=capacity, beside=lease.id
    )
    return list(world.engine.lease(request))


def alone(world: World) -> World:
    """A world whose second worker cannot do the trials."""
    world.add_worker("w2", families=())
    return world


def test_they_are_of_the_same_study(world: World) -> None:
    alone(world).submit(spec(seeds=1))
    learned, searched = world.ask(), world.ask()
    while searched[0].method != "searched/grid":
        searched = world.ask()
    found = beside(world, searched[0])
    assert {lease.study for lease in found} == {searched[0].study}
    assert {lease.job.depths for lease in [*found, *searched] if isinstance(lease.job, Job)} == {
        (1,),
        (2,),
        (3,),
        (4,),
    }
    assert learned[0].study != searched[0].study


def test_no_more_than_asked_for(world: World) -> None:
    alone(world).submit(spec(**GRID))
    (first,) = world.ask()
    assert len(beside(world, first, capacity=3)) == 3


def test_workers_that_can_take_them_too_keep_their_share(world: World) -> None:
    world.submit(spec(**GRID))
    (first,) = world.ask("w1")  # seven are left, for two
    assert len(beside(world, first)) == 4
    assert len(world.ask("w2", capacity=64)) == 3


def test_none_where_nothing_of_the_study_waits_whoever_else_lives(world: World) -> None:
    world.submit(spec(**GRID))
    (first,) = world.ask("w1")
    assert len(world.ask("w2", capacity=64)) == 7
    assert beside(world, first) == []


def test_the_same_request_gets_the_same_trials(world: World) -> None:
    alone(world).submit(spec(**GRID))
    (first,) = world.ask()
    assert [one.id for one in beside(world, first)] == [one.id for one in beside(world, first)]


@pytest.mark.parametrize(
    "changes",
    [
        {"training": {"epochs": 6, "fuse": False}},
        {"model": {"depth": {"low": 1, "high": 4}, "width": {"choices": [8, 16]}}},
        {
            "model": {
                "depth": {"low": 1, "high": 4},
                "family": "cnn",
                "options": {"head": "flatten", "pool_every": 1},
            }
        },
    ],
    ids=["not wanted", "nets of several widths", "heads of several sizes"],
)
def test_none_where_trials_of_the_study_cannot_be_trained_together(
    changes: dict[str, Any], world: World
) -> None:
    world.add_worker("w1", families=("mlp", "cnn"))
    world.submit(spec(**{**GRID, **changes}))
    (first,) = world.ask()
    assert beside(world, first) == []
    assert len(world.ask(capacity=2)) == 2  # whoever asks for any gets them


def test_a_search_that_has_no_two_alike_is_not_tried_out_together(world: World) -> None:
    model = {"depth": {"low": 1, "high": 4}, "width": {"choices": [8, 16]}}
    methods = [{"searched": "grid"}, {"learned": "udn", "fixed": {"width": 8}}]
    world.submit(spec(methods=methods, model=model))
    found = {lease.method: fuse_of(lease) for lease in world.ask(capacity=8)}
    assert found == {"searched/grid": False, "learned/udn": None}


def test_searched_rates_may_differ(world: World) -> None:
    training = {"lr": {"low": 1e-4, "high": 1e-1, "log": True}, "batch_size": {"choices": [32, 64]}}
    methods = [{"searched": "random", "trials": 4}]
    alone(world).submit(spec(**{**GRID, "training": training, "methods": methods}))
    (first,) = world.ask()
    found = [lease.job for lease in beside(world, first)]
    assert len({job.lr for job in found if isinstance(job, Job)}) == len(found) == 7


def test_restarts_of_a_learned_method(world: World) -> None:
    alone(world).submit(spec(methods=[{"learned": "udn"}], seeds=3))
    (first,) = world.ask()
    assert len(beside(world, first)) == 2


def test_none_beside_a_trial_that_is_over_or_another_worker_s(world: World) -> None:
    mine = world.submit(spec(**GRID))
    first, second = world.ask("w1", capacity=2)
    assert beside(world, first, worker="w2") == []
    world.finish(first)
    assert beside(world, first) == []
    lifecycle.move(world.database, mine, "cancel")
    assert beside(world, second) == []


def test_a_trial_that_failed_is_trained_alone(world: World) -> None:
    alone(world).submit(spec(**GRID))
    first, failed = world.ask(capacity=2)
    world.finish(failed, outcome=Outcome.ERROR, depth=None, validation=None)
    # It may have been what took the others along: alone, it takes nobody.
    assert failed.trial not in {lease.trial for lease in beside(world, first)}
    (again,) = world.ask()
    assert (again.trial, again.attempt) == (failed.trial, 2)
    assert fuse_of(again) is False
    assert fuse_of(first) is None


def test_a_trial_that_was_lost_goes_on_with_others_but_in_its_last_attempt(world: World) -> None:
    alone(world).submit(spec(**GRID))
    first, lost = world.ask(capacity=2)
    world.expire(lost)
    again = next(lease for lease in beside(world, first) if lease.trial == lost.trial)
    assert (again.attempt, fuse_of(again)) == (2, None)
    world.expire(again)
    (last,) = world.ask()
    assert (last.trial, last.attempt, fuse_of(last)) == (lost.trial, 3, False)


def test_a_trial_that_was_handed_back_goes_on_as_before(world: World) -> None:
    alone(world).submit(spec(**GRID))
    (first,) = world.ask()
    world.engine.result(first.id, Result(token=first.token, outcome=Outcome.PREEMPTED))
    (again,) = world.ask()
    assert (again.trial, again.attempt) == (first.trial, 2)
    assert fuse_of(again) is None


def fuse_of(lease: Lease) -> bool | None:
    assert isinstance(lease.job, Job)
    return lease.job.fuse
