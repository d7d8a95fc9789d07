"""Ranges with more values than anyone should list: samplers, Optuna's tables, mutations."""

import tracemalloc

import numpy as np
import pytest

from fathom_service.samplers.mutation import Mutation
from fathom_spaces.domains import FloatRange, IntRange
from fathom_spaces.space import Space
from fathom_storage.optuna_store import distributions

from .searches import SPACES, Search, made, quality

WIDE = Space(
    {
        "depth": IntRange(low=0, high=10_000_000),
        "rows": IntRange(low=3, high=40_000_000, step=4),
        "rate": FloatRange(low=0.0, high=0.5, step=1e-6),
    }
)
LESS_THAN_A_LIST = 30_000_000  # bytes


@pytest.mark.parametrize(
    "name",
    [
        "random",
        "qmc",
        "tpe",
        "cmaes",
        "evolution",
        "evolution, nsga2",
        "ternary",
        "successive_halving",
    ],
)
def test_no_sampler_lists_them(name: str) -> None:
    Search(lambda: made(name, SPACES["depth"])).run(1, quality)  # what it imports is no list
    tracemalloc.start()
    search = Search(lambda: made(name, WIDE, trials=20))
    search.run(14, quality)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert all(trial.params in WIDE for trial in search.trials)
    assert peak < LESS_THAN_A_LIST


def test_every_value_can_be_reached() -> None:
    found = distributions(WIDE)
    assert (found["depth"].high, found["rows"].high) == (10_000_000, 39_999_999)
    assert found["rate"].high == 0.5


def test_a_neighbour_is_the_next_value_of_the_range() -> None:
    small = Space({"rate": FloatRange(low=0.0, high=0.0009, step=1e-6)})
    generator = np.random.default_rng(0)
    parent = {"rate": small.domains["rate"].values()[500]}
    moved = [Mutation(small).altered(parent, "rate", generator)["rate"] for _ in range(40)]
    assert {0.000499, 0.000501} <= set(moved)
