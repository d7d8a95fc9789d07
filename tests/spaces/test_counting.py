"""How deep the net of a trial is: repeats, layers with weights, all layers, active ones."""

from typing import Any

import pytest

from fathom_spaces.base import parse
from fathom_spaces.counting import counted
from fathom_spaces.experiment import Experiment
from fathom_spaces.layers import Layer, LayerCount, LayerKind, Stack

METHODS = [{"searched": "random"}, {"learned": "udn"}, {"learned": "gated_connections"}]


def experiment(methods: Any = METHODS, **model: Any) -> Experiment:
    whole = {"family": "mlp", "depth": {"low": 1, "high": 4}, "width": 8, **model}
    made = {"name": "nets", "task": {"dataset": "digits"}, "model": whole, "methods": methods}
    return parse(Experiment, made)


def test_an_ordinary_net_runs_all_blocks_that_its_parameter_says() -> None:
    given = experiment()
    for method in (given.methods[0], None):
        assert counted(given, method, {"depth": 2}) == LayerCount(2, 4, 8, active=2)


def test_a_learned_net_is_built_to_the_deepest_and_runs_what_it_chose() -> None:
    given = experiment()
    assert counted(given, given.methods[1], {}, depth=2) == LayerCount(4, 6, 12, active=2)


def test_settings_do_not_say_how_many_connections_are_left() -> None:
    given = experiment()
    assert counted(given, given.methods[2], {}, depth=2) is None


def test_layers_of_their_own_and_skips_count() -> None:
    given = experiment(
        [{"searched": "random"}], skips=True, per_layer={"units": {"choices": [8, 16]}}
    )
    params = {"depth": 3, "units_0": 16, "units_1": 8, "units_2": 8, "skip_0_2": True}
    assert counted(given, given.methods[0], params) == LayerCount(3, 5, 11, active=3)


def test_stacks_are_told_apart() -> None:
    given = experiment(
        [{"searched": "random", "fixed": {"dense_layers": 2}}],
        family="lstm",
        options={"dense_layers": {"low": 0, "high": 2}},
    )
    found = counted(given, given.methods[0], {"depth": 3})
    assert found is not None
    assert dict(found.stacks) == {"lstm_layers": 3, "dense_layers": 2}
    assert found.repeats == 3


@pytest.mark.parametrize("depth", [1, 3])
def test_a_family_of_ones_own_is_counted_by_its_profile(depth: int) -> None:
    layer = Layer(LayerKind.LINEAR, 10, 20, 4)
    block = (layer, Layer(LayerKind.RELU))
    profile = Stack((layer,), (block,) * 4, (layer,))
    given = experiment([{"searched": "random"}], family="mine:family", profile=profile)
    found = counted(given, given.methods[0], {"depth": depth})
    assert found == LayerCount(depth, 2 + depth, 2 + 2 * depth, active=depth)
