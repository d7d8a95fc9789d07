"""What every sampler must do that takes trials of other studies: learn, and count none of them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from optuna.trial import FrozenTrial, TrialState

from fathom_service.samplers import SAMPLERS, History
from fathom_service.samplers.cmaes import PLACE
from fathom_service.samplers.warm import most_promising, warm

from .searches import MAXIMIZE, MINIMIZE, SPACES, Search, made, places, quality, settings, trial

NSGA2 = {"algorithm": "nsga2"}
VARIANTS: list[tuple[str, dict[str, Any]]] = [
    *((name, {}) for name in SAMPLERS if settings(name).learns_nothing_because is None),
    ("evolution", NSGA2),
]
CASES = [(name, given, place) for name, given in VARIANTS for place in places(name)]


def known(place: str, count: int = 40, seed: int = 9) -> Sequence[FrozenTrial]:
    """Finished trials at random points."""
    space, found = SPACES[place], []
    for number in range(count):
        params = made("random", space, seed).propose(History((MAXIMIZE,), (), number)).params
        one = trial(space, params, -1)
        one.state, one.value = TrialState.COMPLETE, quality(params)
        one.datetime_complete = one.datetime_start
        found.append(one)
    return found


def search(name: str, place: str, transferred: Sequence[FrozenTrial] = (), **given: Any) -> Search:
    """A search of 30 trials that knows others."""
    return Search(lambda: made(name, SPACES[place], seed=5, **given), transferred=transferred)


def test_the_methods_that_learn_from_them() -> None:
    assert {name for name, _ in VARIANTS} == {"tpe", "gp", "cmaes", "evolution"}


@pytest.mark.parametrize(("name", "given", "place"), CASES)
class TestSampler:
    def test_they_change_what_it_proposes(
        self, name: str, given: dict[str, Any], place: str
    ) -> None:
        without, with_ = (search(name, place, some, **given) for some in ((), known(place)))
        differ = without.run(8, quality) != with_.run(8, quality)
        assert differ or SPACES[place].size() == 1
        assert all(one.params in SPACES[place] for one in with_.trials)

    def test_one_made_anew_goes_on_as_one_that_lives(
        self, name: str, given: dict[str, Any], place: str
    ) -> None:
        anew, alive = (search(name, place, known(place), **given) for _ in "ab")
        one = made(name, SPACES[place], seed=5, **given)
        alive.make = lambda: one
        assert alive.run(25, quality) == anew.run(25, quality)

    def test_more_is_better_exactly_as_less_is(
        self, name: str, given: dict[str, Any], place: str
    ) -> None:
        up, down = (search(name, place, known(place), **given) for _ in "ab")
        down.direction = MINIMIZE
        for one in down.transferred:
            one.value = -quality(one.params)
        points = up.run(12, quality)
        assert down.run(12, lambda point: -quality(point)) == points


@pytest.mark.parametrize(("name", "given"), VARIANTS)
def test_the_first_trials_are_better_than_without_them(name: str, given: dict[str, Any]) -> None:
    def first(transferred: Sequence[FrozenTrial], seed: int) -> float:
        found = Search(
            lambda: made(name, SPACES["numbers"], seed, **given), transferred=transferred
        )
        return float(np.mean([quality(point) for point in found.run(5, quality)]))

    before = known("numbers", 60)
    gains = [first(before, seed) - first((), seed) for seed in range(6)]
    assert np.mean(gains) > 0.05


@pytest.mark.parametrize(("name", "given"), VARIANTS)
def test_it_goes_on_when_everything_fails(name: str, given: dict[str, Any]) -> None:
    found = search(name, "numbers", known("numbers", 5), **given)
    for number in range(15):
        found.ask()
        found.tell(number, None, TrialState.FAIL)


def test_evolution_needs_no_random_trials_where_enough_are_known() -> None:
    parents = known("layers", 6)
    child = search("evolution", "layers", parents, population=6).ask()
    changed = [sum(child.get(n) != v for n, v in p.params.items()) for p in parents]
    assert min(changed) <= 3  # a mutation away from one of them, no draw of its own
    half = search("evolution", "layers", parents[:3], population=6)
    drawn = search("evolution", "layers", population=6)
    assert half.run(3, quality) == drawn.run(3, quality)
    assert half.ask() != drawn.ask()


def test_a_transferred_point_may_be_tried() -> None:
    """What it got was another study's: it is known here only when it was tried here."""
    parents = known("finite", 32)
    points = search("evolution", "finite", parents, population=8).run(8, quality)
    assert any(point in [one.params for one in parents] for point in points)


def test_nsga2_counts_them_to_its_first_generation() -> None:
    sampler = made("evolution", SPACES["numbers"], seed=5, population=6, **NSGA2)
    history = History((MAXIMIZE,), (), 0, known("numbers", 6))
    assert sampler.propose(history).attributes["LayeredNsga2:generation"] == 1
    few = replace(history, transferred=history.transferred[:5])
    assert sampler.propose(few).attributes["LayeredNsga2:generation"] == 0


def test_cmaes_starts_where_the_best_of_them_are() -> None:
    transferred = known("numbers", 100)
    best = max(transferred, key=lambda one: quality(one.params))
    space = SPACES["numbers"]
    found = search("cmaes", "numbers", transferred)
    depths = [point["depth"] for point in found.run(8, quality)]
    assert abs(np.mean([float(depth) for depth in depths]) - float(best.params["depth"])) < 1.5
    # They are told to no generation: places of its own trials are what the next one goes by.
    told = [one.system_attrs.get("cmaes:told") for one in found.trials]
    assert all(position < 8 for closing in told if closing for position in closing)
    assert all(len(one.system_attrs[PLACE]) == len(space.domains) for one in found.trials)


def test_the_warm_start_is_that_of_the_library() -> None:
    from cmaes import get_warm_start_mgd

    places_ = np.random.default_rng(0).random((7, 3))
    ours = warm(places_)
    mean, sigma, covariance = get_warm_start_mgd([(place, 0.0) for place in places_], gamma=1.0)
    assert ours.covariance is not None
    np.testing.assert_allclose(ours.mean, mean)
    np.testing.assert_allclose(ours.sigma, sigma)
    np.testing.assert_allclose(ours.covariance, covariance)
    assert [most_promising(count) for count in (1, 3, 25, 40, 1000)] == [1, 3, 3, 4, 100]


def test_a_warm_start_of_many_dimensions_is_finite() -> None:
    found = warm(np.random.default_rng(0).random((3, 800)))
    assert 0 < found.sigma < 1
    assert found.covariance is not None
    assert np.isfinite(found.covariance).all()


@pytest.mark.parametrize("name", SAMPLERS)
def test_a_method_takes_them_or_says_why_not(name: str) -> None:
    method = settings(name, transfer_from=[{"study": 3}])
    refusal = method.refused_transfer()
    assert (refusal is None) is (name in {"tpe", "gp", "cmaes", "evolution"})
    assert settings(name).refused_transfer() is None
