"""What models are shown of long histories."""

from optuna.study import StudyDirection
from optuna.trial import TrialState

from fathom_service.samplers import History, TpeSampler
from fathom_service.samplers.tpe import MOST_TRIALS
from fathom_service.samplers.window import Window
from tests.contracts.searches import MAXIMIZE, MINIMIZE, SPACES, Search, trial

SPACE = SPACES["depth"]
COMPLETE = (TrialState.COMPLETE,)


def told(values: list[float]) -> Search:
    search = Search(lambda: TpeSampler(SPACE))
    for number, value in enumerate(values):
        search.trials.append(trial(SPACE, {"depth": 1 + number % 8}, number))
        search.tell(number, value)
    return search


def shown(search: Search, *directions: StudyDirection, most: int = 4, best: int = 2) -> list[int]:
    seen = Window(most, best, COMPLETE).of(search.trials, directions or (MAXIMIZE,))
    return [found.number for found in seen]


def test_the_best_and_the_latest_are_shown_in_their_order() -> None:
    search = told([0.1, 0.9, 0.5, 0.8, 0.2, 0.3])
    assert shown(search) == [1, 3, 4, 5]
    assert shown(search, MINIMIZE) == [0, 2, 4, 5]
    assert shown(search, most=6) == [0, 1, 2, 3, 4, 5]


def test_those_that_run_are_always_shown_and_failed_ones_only_of_short_histories() -> None:
    search = told([0.1, 0.9, 0.5, 0.8, 0.2, 0.3])
    search.tell(2, None, TrialState.FAIL)
    search.trials.append(trial(SPACE, {"depth": 1}, 6))
    assert shown(search) == [1, 3, 4, 5, 6]
    assert shown(search, most=5) == [0, 1, 2, 3, 4, 5, 6]


def test_what_is_infeasible_is_worse_than_any() -> None:
    search = told([0.1, 0.9, 0.5, 0.8, 0.2, 0.3])
    search.trials[1].system_attrs = {"constraints:parameters": 1.0}
    assert shown(search) == [2, 3, 4, 5]


def test_of_several_objectives_fronts_come_first() -> None:
    search = told([0.0] * 6)
    for found, pair in zip(
        search.trials, [(1, 5), (2, 1), (1, 6), (0, 0), (0, 9), (0, 9)], strict=True
    ):
        found.values = pair
    assert shown(search, MAXIMIZE, MINIMIZE) == [1, 3, 4, 5]


def test_to_tpe_the_good_ones_are_the_same_as_if_it_were_shown_all() -> None:
    search = told([(number * 7_919 % 1_009) / 1_009 for number in range(MOST_TRIALS + 300)])
    history = History((MAXIMIZE,), search.trials, len(search.trials))
    seen = TpeSampler(SPACE).seen(history)
    assert len(seen) == MOST_TRIALS

    def best(trials: list[float]) -> list[float]:
        return sorted(trials, reverse=True)[:25]

    assert best([t.values[0] for t in seen]) == best([t.values[0] for t in search.trials])
