"""Trials go to workers whose memory they fit into; what waits for memory says so."""

import pytest

from fathom_service import reading, room
from fathom_service.sizes import shown
from fathom_spaces.preflight import bytes_range, preflight, trial_bytes
from fathom_storage import ledger, workers
from fathom_storage.database import Database, clock

from .world import World, spec

GRID = {"methods": [{"searched": "grid"}], "seeds": 1, "confirm": {"seeds": 0}}


def sizes(experiment) -> list[int]:
    """What trials of each depth take at least, the shallowest first."""
    return [trial_bytes(experiment, experiment.resolve({"depth": d})) for d in experiment.depths()]


def with_memory(world: World, name: str, memory_bytes: int) -> None:
    """Register a worker with so much memory."""
    columns = {"id": name, "host": "here", "device": "cuda:0", "memory_bytes": memory_bytes}
    known = world.database.read(workers.known)
    world.database.write(
        lambda c: workers.register(c, clock(c), capabilities=known[0].capabilities, **columns)
    )


@pytest.fixture
def world(sqlite_url: str) -> World:
    """Of two workers: one has room for depth 2, the other for all."""
    database = Database(sqlite_url)
    world = World(database)
    found = sizes(spec(**GRID))
    with_memory(world, "w1", found[1])
    with_memory(world, "w2", found[-1])
    yield world
    database.close()


def test_deeper_nets_take_more_and_preflight_says_so() -> None:
    experiment = spec(**GRID)
    found = sizes(experiment)
    assert found == sorted(set(found))
    shown = preflight(experiment)
    assert (found[0], found[-1]) == (shown.smallest.memory_bytes, shown.largest.memory_bytes)
    assert bytes_range(experiment, experiment.methods[0]) == (found[0], found[-1])


def test_half_the_precision_and_one_moment_less_take_less() -> None:
    (whole,) = sizes(spec(model={"depth": 3, "width": 8}))
    (half,) = sizes(spec(model={"depth": 3, "width": 8}, training={"precision": "bf16"}))
    (sgd,) = sizes(spec(model={"depth": 3, "width": 8}, training={"optimizer": "sgd"}))
    assert half < whole
    assert sgd < whole


def test_every_trial_runs_where_it_fits(world: World) -> None:
    experiment = world.submit(spec(**GRID))
    taken: dict[str, list[int]] = {"w1": [], "w2": []}
    for worker in ("w1", "w2", "w1", "w2", "w1", "w2"):
        for lease in world.ask(worker):
            taken[worker] += lease.job.depths
            world.finish(lease)
    assert sorted(taken["w1"] + taken["w2"]) == [1, 2, 3, 4]
    assert set(taken["w1"]) <= {1, 2}
    assert taken["w1"], "the small worker had work, too"
    assert world.state(experiment) == "complete"


def test_a_worker_alone_that_is_too_small_takes_what_fits_and_the_reason_is_shown(
    sqlite_url: str,
) -> None:
    database = Database(sqlite_url)
    world = World(database)
    found = sizes(spec(**GRID))
    for name in ("w1", "w2"):
        with_memory(world, name, found[1])
    experiment = world.submit(spec(**GRID))
    done = [depth for _ in range(6) for lease in world.ask("w1") for depth in _done(world, lease)]
    assert sorted(done) == [1, 2]
    reason, *_ = reading.experiment(database, experiment).pending
    needs, has = shown(found[-1]), shown(found[1])
    assert reason == (
        f"2 trials wait for memory: the largest needs at least {needs} of memory, "
        f"more than any connected worker has ({has})."
    )
    with_memory(world, "large", found[-1])
    done += [
        depth for _ in range(3) for lease in world.ask("large") for depth in _done(world, lease)
    ]
    assert sorted(done) == [1, 2, 3, 4]
    assert world.state(experiment) == "complete"
    assert world.events(experiment).count("trial.waits") == 2
    database.close()


def test_a_study_none_of_whose_trials_fit_is_not_begun(sqlite_url: str) -> None:
    database = Database(sqlite_url)
    world = World(database)
    for name in ("w1", "w2"):
        with_memory(world, name, 1)
    experiment = world.submit(spec(methods=[{"learned": "udn"}], seeds=1))
    assert world.ask("w1") == []
    assert world.trials(experiment) == []
    reasons = reading.experiment(database, experiment).pending
    assert "of memory, which learned/udn needs" in reasons[0]
    database.close()


def test_a_sampler_is_not_asked_on_and_on_for_a_worker_that_is_too_small(sqlite_url: str) -> None:
    """Its trials wait for a larger one, and what it proposes next would know nothing of them."""
    database = Database(sqlite_url)
    world = World(database)
    space = {"depth": {"choices": [1, 40]}, "width": 64}
    searched = spec(
        model=space, methods=[{"searched": "random", "trials": 40}], seeds=1, confirm={"seeds": 0}
    )
    small, _ = sizes(searched)
    for name in ("w1", "w2"):
        with_memory(world, name, small)
    experiment = world.submit(searched)

    def work() -> int:
        leased = 0
        while world.ask("w1"):
            leased += 1
        return leased

    leased = work()
    queued = [t for t in world.trials(experiment) if t.status == "queued"]
    assert len(queued) == 4
    assert 0 < leased < 40
    world.submit(searched)
    assert work() == leased, "what waits of one search is in no other's way"
    database.close()


def test_workers_that_have_not_said_how_much_they_have_are_believed(world: World) -> None:
    world.add_worker("w3")
    world.submit(spec(**GRID))
    depths = [lease.job.depths[0] for lease in world.ask("w3", capacity=4)]
    assert sorted(depths) == [1, 2, 3, 4]


def test_a_bare_study_knows_no_memory(world: World) -> None:
    world.submit(spec(**GRID))
    (record,) = world.database.read(lambda c: ledger.in_state(c, "running"))
    (study, _) = world.database.read(lambda c: ledger.studies_of(c, record.id))
    bare = type(record)(**{**vars(record), "kind": "study"})
    assert room.least(bare, study) == room.needed(bare, study, "{}") == 0


def _done(world: World, lease) -> tuple[int, ...]:
    world.finish(lease)
    return lease.job.depths
