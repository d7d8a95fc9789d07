"""CMA-ES: told its generations again, it goes on where it was, and starts anew when it is done."""

from optuna.trial import TrialState

from fathom_service.samplers import CmaesSampler, History
from fathom_service.samplers.cmaes import GENERATION, TOLD
from fathom_spaces.domains import FloatRange, IntRange, Params
from fathom_spaces.space import Space
from tests.contracts.searches import MAXIMIZE, Search

BOWL = Space({"depth": IntRange(low=1, high=20), "x": FloatRange(low=-1, high=1)})


def height(point: Params) -> float:
    return -((float(point["depth"]) - 14) ** 2) / 100 - (float(point["x"]) - 0.5) ** 2


def search() -> Search:
    return Search(lambda: CmaesSampler(BOWL, seed=3, population=6))


def generations(of: Search) -> list[list[int]]:
    return [trial.system_attrs[GENERATION] for trial in of.trials]


def test_it_finds_the_bottom_of_a_bowl() -> None:
    points = search().run(150, height)
    assert height(points[-1]) > -0.01
    best = max(points, key=height)
    assert (best["depth"], round(float(best["x"]), 1)) == (14, 0.5)


def test_a_generation_ends_when_as_many_as_a_population_have_ended() -> None:
    made = search()
    for _ in range(8):
        made.ask()
    assert generations(made) == [[0, 0]] * 8
    for number in (7, 1, 2, 3, 4):
        made.tell(number, 0.1 * number)
    made.ask()
    assert generations(made)[-1] == [0, 0]
    made.tell(5, None, TrialState.FAIL)
    made.ask()
    assert generations(made)[-1] == [0, 1]
    assert made.trials[-1].system_attrs[TOLD] == [1, 2, 3, 4, 5, 7]


def test_what_ends_late_changes_nothing_of_a_generation_that_was_told() -> None:
    late, never = search(), search()
    for made in (late, never):
        for _ in range(7):
            made.ask()
        for number in range(1, 7):
            made.tell(number, height(made.trials[number].params))
        made.ask()
    late.tell(0, 1000.0)
    never.tell(0, None, TrialState.FAIL)
    assert late.ask() == never.ask()


def test_a_generation_closed_by_two_trials_asked_for_at_once_is_told_once() -> None:
    once, twice = search(), search()
    for made in (once, twice):
        made.run(6, height)
        made.ask()
        made.ask()
    twice.trials[7].system_attrs[TOLD] = [5, 4, 3, 2, 1, 0]
    assert once.ask() == twice.ask()


def test_a_restart_draws_its_place_from_a_stream_of_its_own() -> None:
    sampler = CmaesSampler(BOWL, seed=3)
    for run in (1, 2, 3):
        mean = sampler._optimizer(run, History((MAXIMIZE,), (), 0)).mean
        assert mean.tolist() != sampler.generator(run).random(2).tolist()


def test_a_run_that_has_converged_is_followed_by_one_with_twice_the_population() -> None:
    made = Search(lambda: CmaesSampler(Space({"x": FloatRange(low=0, high=1)}), 1, population=4))
    made.run(800, lambda point: -abs(float(point["x"]) - 0.7))
    runs = [run for run, _ in generations(made)]
    assert runs == sorted(runs)
    assert runs[-1] >= 1
    first = [generation for run, generation in generations(made) if run == 1]
    assert first.count(0) in (8, len(first))
