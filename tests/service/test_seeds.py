"""Seeds of searching and of confirming: never the same, however long a search is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_service.search import FRESH_SEEDS, Planned, propose, propose_planned, searching_seed
from fathom_spaces.training import Confirm

from .world import spec

MOST_SLOTS = 100_000 * 100 * 100  # trials, runs of each, seeds of a study


@given(st.integers(0, MOST_SLOTS), st.integers(0, MOST_SLOTS))
def test_a_search_never_has_a_fresh_seed_nor_the_same_twice(one: int, other: int) -> None:
    assert searching_seed(one) not in FRESH_SEEDS
    assert searching_seed(one) < 2**31
    assert (searching_seed(one) == searching_seed(other)) == (one == other)


@pytest.mark.parametrize(("slot", "seed"), [(3, 3), (999_999, 999_999), (1_000_000, 2_000_000)])
def test_a_long_search_leaves_the_fresh_seeds_out(slot: int, seed: int) -> None:
    experiment = spec(methods=[{"searched": "random", "trials": 100_000}], seeds=20)
    assert propose(experiment, experiment.methods[0], slot, lambda *_: []).training_seed == seed


def test_confirmation_has_a_fresh_seed_for_each_of_its_runs() -> None:
    most = next(m.le for m in Confirm.model_fields["seeds"].metadata if hasattr(m, "le"))
    assert most <= len(FRESH_SEEDS)
    plan = [Planned({"depth": 1}, number, ("grid",)) for number in range(3)]
    seeds = [propose_planned(plan, slot).training_seed for slot in range(3)]
    assert seeds == [1_000_000, 1_000_001, 1_000_002]
