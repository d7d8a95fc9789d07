"""What every sampler must do, whatever its algorithm."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, partial

import optuna
import pytest
from optuna.trial import FrozenTrial, TrialState

from fathom_service.samplers import SAMPLERS, History
from fathom_spaces.domains import Params
from fathom_spaces.methods import SEARCHED

from .searches import (
    ALL,
    MAXIMIZE,
    MINIMIZE,
    SPACES,
    Search,
    made,
    optimized,
    places,
    quality,
    settings,
    trial,
)

CASES = [(name, place) for name in ALL for place in places(name)]
STATES = (TrialState.COMPLETE, TrialState.COMPLETE, TrialState.PRUNED, TrialState.FAIL)
# These have an order of their own, whatever the seed.
UNSEEDED = {"grid", "qmc, unscrambled"}


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    before = optuna.logging.get_verbosity()
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    yield
    optuna.logging.set_verbosity(before)


def unruly(search: Search, count: int, chance: random.Random) -> Iterator[Params]:
    """Trials that overlap and end in any order, some well, some pruned, some failed."""
    running: list[int] = []
    for number in range(count):
        yield search.ask()
        running.append(number)
        while running and chance.random() < 0.6:
            ended, state = running.pop(chance.randrange(len(running))), chance.choice(STATES)
            value = quality(search.trials[ended].params)
            unmeasured = state is TrialState.PRUNED and chance.random() < 0.3
            search.tell(ended, None if unmeasured else value, state)


@pytest.mark.parametrize(("name", "place"), CASES)
class TestSampler:
    def test_it_stays_in_the_space_whatever_happens(self, name: str, place: str) -> None:
        search = Search(lambda: made(name, SPACES[place], seed=1))
        points = list(unruly(search, 25, random.Random(0)))
        assert all(point in SPACES[place] for point in points)
        assert all(point.keys() <= set(SPACES[place].domains) for point in points)

    def test_one_made_anew_goes_on_as_one_that_lives(self, name: str, place: str) -> None:
        anew, alive = (Search(lambda: made(name, SPACES[place], seed=5)) for _ in "ab")
        one = made(name, SPACES[place], seed=5)
        alive.make = lambda: one
        first = list(unruly(anew, 25, random.Random(1)))
        assert list(unruly(alive, 25, random.Random(1))) == first

    def test_more_is_better_exactly_as_less_is(self, name: str, place: str) -> None:
        up = Search(lambda: made(name, SPACES[place], seed=3), MAXIMIZE)
        down = Search(lambda: made(name, SPACES[place], seed=3), MINIMIZE)
        points = up.run(16, quality)
        assert down.run(16, lambda point: -quality(point)) == points

    def test_trials_asked_for_at_once_differ(self, name: str, place: str) -> None:
        search = Search(lambda: made(name, SPACES[place], seed=2, trials=16))
        search.run(8, quality)
        points = [frozenset(search.ask().items()) for _ in range(6)]
        assert len(set(points)) > 1 or SPACES[place].size() == 1

    def test_what_is_asked_for_at_once_is_what_one_by_one_would_be(
        self, name: str, place: str
    ) -> None:
        """The engine gives those that ask together one memo for as long as nothing ends."""
        alone, together = (Search(lambda: made(name, SPACES[place], seed=7)) for _ in "ab")
        for search in (alone, together):
            search.run(9, quality)
        together.memo = {}
        for _ in range(2):
            assert [together.ask() for _ in range(5)] == [alone.ask() for _ in range(5)]
            assert [t.system_attrs for t in together.trials] == [
                t.system_attrs for t in alone.trials
            ]
            for search in (alone, together):
                search.tell(len(search.trials) - 1, 0.7)  # the memo is not told, and must notice
            together.memo = {}

    def test_a_study_of_ones_own_has_the_same_points(self, name: str, place: str) -> None:
        search = Search(lambda: made(name, SPACES[place], seed=4))
        count = int(min(12, SPACES[place].size())) if name == "grid" else 12
        study = optimized(made(name, SPACES[place], seed=4), count)
        assert [t.params for t in study.trials] == search.run(count, quality)

    def test_it_goes_on_when_everything_fails(self, name: str, place: str) -> None:
        search = Search(lambda: made(name, SPACES[place], seed=6))
        for number in range(20):
            search.ask()
            search.tell(number, None, TrialState.FAIL)
        assert all(t.params in SPACES[place] for t in search.trials)


@cache
def ten_thousand(place: str) -> Sequence[FrozenTrial]:
    """Trials that have ended, at random points."""
    space, chance = SPACES[place], random.Random(7)
    drawn, none, done = made("random", space), History((MAXIMIZE,), (), 0), Search(lambda: drawn)
    for number in range(10_000):
        params = drawn.propose(replace(none, number=number)).params
        done.trials.append(trial(space, params, number))
        done.tell(number, quality(params), chance.choice(STATES))
    return tuple(done.trials)


@pytest.mark.parametrize("name", ALL)
class TestAnySampler:
    def test_seeds_differ(self, name: str) -> None:
        searches = [Search(partial(made, name, SPACES["finite"], seed)) for seed in (1, 2)]
        one, other = (search.run(8, quality) for search in searches)
        assert (one == other) is (name in UNSEEDED)

    def test_a_single_point_is_found(self, name: str) -> None:
        search = Search(lambda: made(name, SPACES["single"]))
        assert search.run(3, quality) == [{"depth": 3, "width": 16}] * 3

    def test_ten_thousand_trials_are_no_trouble(self, name: str) -> None:
        place = "finite" if settings(name).refused(SPACES["numbers"]) else "numbers"
        found = ten_thousand(place)
        search, again = (
            Search(lambda: made(name, SPACES[place], seed=8, trials=10_002), trials=list(found))
            for _ in "ab"
        )
        assert [search.ask(), search.ask()] == [again.ask(), again.ask()]


def test_every_searched_method_has_a_sampler() -> None:
    assert set(SAMPLERS) == set(SEARCHED)
