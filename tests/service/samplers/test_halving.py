"""The order of depths for successive halving."""

from itertools import pairwise

import optuna
import pytest

from fathom_service.samplers import DepthHalvingSampler
from fathom_service.samplers.halving import coarse_to_fine
from fathom_spaces.base import parse
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Experiment
from tests.contracts.searches import SPACES, Search, made, settings, trial


@pytest.mark.parametrize("count", [1, 2, 3, 8, 13, 100])
def test_every_place_comes_once_and_early_ones_span_the_range(count: int) -> None:
    order = list(coarse_to_fine(count))
    assert sorted(order) == list(range(count))
    for taken in (2, 4, 8):
        gaps = sorted([*order[:taken], count])
        widest = max(b - a for a, b in pairwise(gaps))
        assert widest <= 2 * count / min(taken, count) + 1


def test_the_deepest_comes_first_and_all_come_again() -> None:
    search = Search(lambda: made("successive_halving", SPACES["depth"]))
    points = [search.ask()["depth"] for _ in range(16)]
    assert points[:4] == [8, 4, 6, 2]
    assert points[8:] == points[:8]


def test_what_others_proposed_takes_no_values_turn() -> None:
    search = Search(lambda: made("successive_halving", SPACES["depth"]))
    enqueued = enumerate((4, 4, 1))
    search.trials = [trial(SPACES["depth"], {"depth": d}, number=n) for n, d in enqueued]
    points = [search.ask()["depth"] for _ in range(8)]
    assert points == [8, 6, 2, 7, 3, 5, 8, 6]


def test_those_asked_for_at_once_in_a_study_of_ones_own_differ() -> None:
    space = SPACES["depth"]
    study = optuna.create_study(sampler=DepthHalvingSampler(space))
    asked = [study.ask() for _ in range(4)]
    assert [space.suggest(one)["depth"] for one in asked] == [8, 4, 6, 2]


def test_it_stops_trials_at_rungs_unless_told_otherwise() -> None:
    spec = {
        "name": "halving",
        "task": {"dataset": "digits"},
        "model": {"depth": {"low": 1, "high": 8}},
        "methods": [{"searched": "successive_halving"}],
    }
    (method,) = parse(Experiment, spec).methods
    assert method == settings("successive_halving")
    assert method.model_dump()["pruner"]["reduction_factor"] == 2
    spec["methods"] = [{"searched": "successive_halving", "pruner": "none"}]
    with pytest.raises(InvalidSpec, match=r"methods\.0\.pruner: without a pruner it is a grid"):
        parse(Experiment, spec)
