"""Evolution: who lives, who is a parent, and that children get better."""

from collections.abc import Callable
from statistics import median

import optuna
import pytest
from benchmarks.searching import tabular
from optuna.trial import TrialState, create_trial

from fathom_service.samplers import (
    History,
    Nsga2Sampler,
    RandomSampler,
    RegularisedEvolutionSampler,
    SpaceSampler,
)
from fathom_service.samplers.nsga2 import dominates
from fathom_spaces.domains import Choices, IntRange, Params
from fathom_spaces.space import Space
from tests.contracts.searches import MAXIMIZE, MINIMIZE, SPACES, Search, trial

LINE = Space({"place": IntRange(low=0, high=999), "kind": Choices(choices=("a", "b"))})


def line(sampler: SpaceSampler, points: list[tuple[int, float]]) -> Search:
    """A search whose trials have these places and values."""
    search = Search(lambda: sampler)
    for place, value in points:
        number = len(search.trials)
        search.trials.append(trial(LINE, {"place": place, "kind": "a"}, number))
        search.tell(number, value)
    return search


def asked(sampler: SpaceSampler, search: Search, numbers: range) -> list[Params]:
    """What trials of these numbers would be, each asked for on the same history."""
    return [
        sampler.propose(History((MAXIMIZE,), search.trials, number)).params for number in numbers
    ]


def test_the_first_are_random_and_then_children_are_near_the_best() -> None:
    sampler = RegularisedEvolutionSampler(LINE, population=4, tournament=50)
    search = line(sampler, [(100, 0.1), (900, 0.9), (300, 0.3), (500, 0.5)])
    children = asked(sampler, search, range(4, 60))
    # Half of the altered places are next to the parent's, the other half anywhere.
    assert sum(child["place"] in (899, 900, 901) for child in children) > 20
    assert {"place": 900, "kind": "a"} not in children


def test_the_old_die_however_good_they_are() -> None:
    sampler = RegularisedEvolutionSampler(LINE, population=2, tournament=50)
    search = line(sampler, [(900, 0.9), (100, 0.1), (300, 0.3)])
    children = asked(sampler, search, range(3, 60))
    assert not any(child == {"place": 900, "kind": "b"} for child in children)
    assert sum(child["place"] in (299, 300, 301) for child in children) > 20


def test_failed_trials_take_no_place_in_the_population() -> None:
    sampler = RegularisedEvolutionSampler(LINE, population=2, tournament=50)
    search = line(sampler, [(900, 0.9), (100, 0.1)])
    for place in (1, 2, 3):
        search.trials.append(trial(LINE, {"place": place, "kind": "a"}, len(search.trials)))
        search.tell(len(search.trials) - 1, None, TrialState.FAIL)
    children = asked(sampler, search, range(5, 60))
    assert sum(child["place"] in (899, 900, 901) for child in children) > 20


def test_no_point_comes_twice_while_there_are_others() -> None:
    search = Search(lambda: RegularisedEvolutionSampler(SPACES["depth"], population=2))
    points = search.run(8, lambda point: float(point["depth"]))
    later = [point["depth"] for point in points[2:]]
    assert len(set(later)) >= 5


def best_of(make: Callable[[int], SpaceSampler], count: int) -> float:
    """The median over five seeds of the best score in so many trials of the tabular space."""

    def one(seed: int) -> float:
        points = Search(lambda: make(seed)).run(count, tabular.score)
        return max(tabular.score(point) for point in points)

    return median(one(seed) for seed in range(5))


@pytest.mark.parametrize("make", [RegularisedEvolutionSampler, Nsga2Sampler])
def test_it_finds_in_200_trials_more_than_random_search(
    make: type[RegularisedEvolutionSampler] | type[Nsga2Sampler],
) -> None:
    space = tabular.space()
    evolved = best_of(lambda seed: make(space, seed, population=20), 200)
    assert evolved > best_of(lambda seed: RandomSampler(space, seed), 200)


def test_points_that_it_has_not_proposed_are_parents_too() -> None:
    sampler = Nsga2Sampler(LINE, population=3)
    search = line(sampler, [(100, 0.1), (900, 0.9), (500, 0.5)])
    children = asked(sampler, search, range(3, 23))
    # One mutation from a parent, or from a child of two, which has a place of one of them.
    near = [c for c in children if c["kind"] == "b" or c["place"] in (100, 500, 900)]
    assert len(near) >= 5
    assert {c["place"] for c in near} & {100, 500, 900}
    foreign = Search(lambda: sampler, trials=list(search.trials))
    foreign.run(2, lambda point: 0.0)
    shown = sampler.seen(History((MAXIMIZE,), foreign.trials, 5))
    assert [t.system_attrs["LayeredNsga2:generation"] for t in shown] == [0, 0, 0, 1, 1]


def test_a_trial_dominates_by_being_nowhere_worse_and_somewhere_better() -> None:
    trials = [create_trial(values=values) for values in ([1.0, 2.0], [1.0, 1.0], [0.0, 2.0])]
    wins = [[dominates(one, other, [MINIMIZE, MAXIMIZE]) for other in trials] for one in trials]
    assert wins == [[False, True, False], [False, False, False], [True, True, False]]


def test_the_front_of_two_objectives_is_found() -> None:
    space = Space({"place": IntRange(low=0, high=200)})
    study = optuna.create_study(
        sampler=Nsga2Sampler(space, seed=1, population=10), directions=["minimize", "minimize"]
    )

    def objectives(asked: optuna.Trial) -> tuple[float, float]:
        place = float(space.suggest(asked)["place"])
        return abs(place - 50), abs(place - 70)

    study.optimize(objectives, n_trials=100)
    front = {t.params["place"] for t in study.best_trials}
    assert len(front) > 5
    assert front <= set(range(50, 71))
