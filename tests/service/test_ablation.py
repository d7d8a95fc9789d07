"""Effective depth on the server: asked for, stored, shown, and refused where it cannot be."""

from typing import Any

import optuna
import pytest
from pydantic import ValidationError

from fathom_client.show import plain_text, trials
from fathom_client.wire import Ablation, LayerCounts
from fathom_service import reading
from fathom_service.evidence import comparison_of
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_storage.database import Database

from .world import World, spec

METHODS = [{"searched": "grid"}]


@pytest.fixture
def world(database: Database) -> World:
    """A server with workers."""
    return World(database)


def ablation(*rises: float | None, **changes: Any) -> Ablation:
    errors = tuple(None if rise is None else 0.01 for rise in rises)
    effective = sum(rise is None or rise > 0.02 for rise in rises)
    told = {"effective": effective, "rises": rises, "standard_errors": errors, "rows": 300}
    return Ablation(**{**told, **changes})


def optuna_trials(world: World, experiment: str) -> list[optuna.trial.FrozenTrial]:
    (study, *_) = reading.experiment(world.database, experiment).studies
    url = world.database.url.render_as_string(hide_password=False)
    storage = optuna.storages.RDBStorage(url)
    try:
        return optuna.load_study(study_name=study.optuna_name, storage=storage).trials
    finally:
        storage.remove_session()
        storage.engine.dispose()


@pytest.mark.parametrize(
    ("given", "asked"), [({}, 0.05), ({"ablation": 0}, 0), ({"ablation": 2}, 2)]
)
def test_a_job_says_what_it_may_take(world: World, given: dict[str, Any], asked: float) -> None:
    world.submit(spec(methods=METHODS, training={"epochs": 4, **given}))
    (lease,) = world.ask()
    assert lease.job.ablation == asked


def test_it_is_kept_with_the_trial_and_shown_beside_the_other_depths(world: World) -> None:
    mine = world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    (depth,) = lease.job.depths
    told = ablation(*([0.0, None, *[0.5] * depth][:depth]))
    world.finish(lease, ablation=told)
    view = reading.trial(world.database, lease.trial)
    assert view.ablation == told
    assert view.layers == LayerCounts(
        repeats=depth,
        weighted=2 + depth,
        total=4 + 2 * depth,
        active=depth,
        effective=depth - 1,
    )
    assert optuna_trials(world, mine)[0].user_attrs["effective_depth"] == depth - 1
    (header, _, row) = plain_text(trials([view]), 120).splitlines()
    assert header.split()[4:6] == ["depth", "effective"]
    assert row.split()[4:6] == [str(depth), str(depth - 1)]


def test_a_net_whose_blocks_all_do_nothing_has_the_effective_depth_zero(world: World) -> None:
    mine = world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    world.finish(lease, ablation=ablation(*[0.0] * lease.job.depths[0]))
    assert optuna_trials(world, mine)[0].user_attrs["effective_depth"] == 0


def test_a_learned_run_has_more_blocks_than_are_active(world: World) -> None:
    world.submit(spec(methods=[{"learned": "udn"}]))
    (lease,) = world.ask()
    before = reading.trial(world.database, lease.trial).layers
    assert before is not None
    assert (before.repeats, before.active, before.effective) == (lease.job.depths[-1], None, None)
    world.finish(lease, ablation=ablation(0.5, 0.5, 0.0))
    after = reading.trial(world.database, lease.trial).layers
    assert after is not None
    assert (after.repeats, after.active, after.effective) == (lease.job.depths[-1], 3, 2)


def test_an_older_worker_sends_none(world: World) -> None:
    mine = world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    assert world.finish(lease).state == "complete"
    view = reading.trial(world.database, lease.trial)
    assert view.ablation is None
    assert "effective_depth" not in optuna_trials(world, mine)[0].user_attrs
    assert "effective" not in plain_text(trials([view]), 120)


def test_a_worker_that_did_not_measure_says_why(world: World) -> None:
    world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    world.finish(lease, ablation=Ablation(reason="12 blocks, 100 rows: too long"))
    view = reading.trial(world.database, lease.trial)
    assert view.ablation is not None
    assert view.ablation.reason == "12 blocks, 100 rows: too long"
    assert view.layers is not None
    assert view.layers.effective is None


def test_blocks_of_another_net_are_refused(world: World) -> None:
    world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    depth = lease.job.depths[0]
    with pytest.raises(InvalidSpec, match=rf"ablation\.rises: of {depth + 1} blocks"):
        world.finish(lease, ablation=ablation(*[0.1] * (depth + 1)))
    assert world.finish(lease, ablation=ablation(*[0.1] * depth)).state == "complete"


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"rises": (0.1,)}, "one value for each block"),
        ({"reason": ""}, "effective is missing"),
        ({"effective": 2, "rises": (0.1,), "standard_errors": (0.1,)}, "at most the number"),
    ],
)
def test_what_contradicts_itself_is_refused(told: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Ablation(**told)


def test_the_comparison_tells_it_of_each_depth_and_method(world: World) -> None:
    mine = world.submit(spec(methods=[{"searched": "grid"}], seeds=1, confirm={"seeds": 2}))
    while leases := world.ask():
        (lease,) = leases
        depth = lease.job.depths[0]
        world.finish(lease, ablation=ablation(*[0.5] * (depth - 1), 0.0))
    found = comparison_of(world.database, mine)
    assert found.truth is not None
    assert [p.effective_depth.mean for p in found.truth.curve] == [
        p.depth - 1 for p in found.truth.curve
    ]
    (confirmed,) = found.confirmed
    assert confirmed.effective_depth.mean == confirmed.depth - 1
    assert confirmed.effective_depth.n == 2
    (method,) = found.methods
    assert method.own_depth.mean == method.chosen_depth
    assert method.effective_depth.mean == (method.chosen_depth or 0) - 1


def test_a_run_that_failed_has_none(world: World) -> None:
    world.submit(spec(methods=METHODS))
    (lease,) = world.ask()
    world.finish(lease, outcome=Outcome.DIVERGED, validation=None, test=None)
    view = reading.trial(world.database, lease.trial)
    assert view.layers is not None
    assert view.layers.active == view.depth
    assert view.layers.effective is None
