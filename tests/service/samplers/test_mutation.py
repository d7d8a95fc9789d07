"""Mutations of points with layers: what moves, what goes, what comes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fathom_service.samplers import History
from fathom_service.samplers.mutation import Mutation
from fathom_spaces.domains import Choices, IntRange, Params
from fathom_spaces.space import Repeated, Space
from tests.contracts.searches import MAXIMIZE as UP
from tests.contracts.searches import SPACES, made

NET = Space(
    {"depth": IntRange(low=1, high=5), "act": Choices(choices=("relu", "gelu"))},
    repeated=[Repeated("units", "depth", IntRange(low=1, high=99))],
    anchors="depth",
)
FOUR: Params = {
    "depth": 4,
    "act": "relu",
    **{f"units_{layer}": 10 * (layer + 1) for layer in range(4)},
    "skip_0_2": True,
    "skip_0_3": False,
    "skip_1_3": True,
}


def generator(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def test_layers_above_an_inserted_one_move_up_with_their_anchor_points() -> None:
    child = Mutation(NET).inserted(FOUR, "depth", at=1, more=1, generator=generator())
    assert child in NET
    assert child["depth"] == 5
    assert [child[f"units_{layer}"] for layer in (0, 2, 3, 4)] == [10, 20, 30, 40]
    # 0 -> 2 is now 0 -> 3, 0 -> 3 is 0 -> 4, 1 -> 3 is 2 -> 4.
    assert (child["skip_0_3"], child["skip_0_4"], child["skip_2_4"]) == (True, False, True)


def test_layers_above_a_deleted_one_move_down_with_their_anchor_points() -> None:
    child = Mutation(NET).deleted(FOUR, "depth", at=0, fewer=1, generator=generator())
    assert child == {
        "depth": 3,
        "act": "relu",
        "units_0": 20,
        "units_1": 30,
        "units_2": 40,
        "skip_0_2": True,
    }


def test_an_anchor_point_to_what_is_now_the_layer_before_goes() -> None:
    child = Mutation(NET).deleted(FOUR, "depth", at=1, fewer=1, generator=generator())
    # 0 -> 2 would be 0 -> 1, which is always taken; 1 -> 3 lost its source.
    assert child == {
        "depth": 3,
        "act": "relu",
        "units_0": 10,
        "units_1": 30,
        "units_2": 40,
        "skip_0_2": False,
    }


def test_a_stack_with_steps_grows_by_a_step() -> None:
    space = SPACES["conditional"]
    parent = drawn("conditional", 3) | {"depth": 0}
    parent = space.complete(parent, lambda p: (p.domain.values() or (0.1,))[0])
    child = Mutation(space).inserted(parent, "depth", at=0, more=2, generator=generator())
    assert child["depth"] == 2
    assert child in space


def test_altering_a_value_takes_along_what_depends_on_it() -> None:
    space = SPACES["conditional"]
    with_rate = next(p for s in range(99) if "rate" in (p := drawn("conditional", s)))
    child = Mutation(space).altered(with_rate, "dropout", generator())
    assert "rate" not in child
    assert {
        n: v for n, v in with_rate.items() if n not in ("rate", "dropout")
    }.items() <= child.items()


def drawn(place: str, seed: int) -> Params:
    return made("random", SPACES[place], seed).propose(History((UP,), (), 0)).params


@pytest.mark.parametrize("place", [place for place in SPACES if place != "single"])
@given(seed=st.integers(0, 10_000))
def test_a_child_is_another_point_of_the_space(place: str, seed: int) -> None:
    parent = drawn(place, seed)
    child = Mutation(SPACES[place]).child(parent, generator(seed))
    assert child in SPACES[place]
    assert child != parent


def test_every_kind_of_mutation_happens() -> None:
    mutation = Mutation(NET)
    children = [mutation.child(FOUR, generator(seed)) for seed in range(200)]
    depths = [child["depth"] for child in children]
    assert {3, 4, 5} == set(depths)
    assert {child["act"] for child in children} == {"relu", "gelu"}
    flipped = [c for c in children if c["depth"] == 4 and c["skip_0_2"] is False]
    assert flipped


def test_where_there_is_one_point_the_child_is_its_parent() -> None:
    parent = {"depth": 3, "width": 16}
    assert Mutation(SPACES["single"]).child(parent, generator()) == parent
