"""The hash of a trial's net: the same for the same net, whatever led to it."""

from dataclasses import replace
from typing import Any

import pytest

from fathom_spaces.architecture import architecture
from fathom_spaces.base import parse
from fathom_spaces.blueprint import Blueprint
from fathom_spaces.experiment import Experiment
from fathom_spaces.tasks import TaskKind, TaskShape

RANDOM = {"searched": "random", "trials": 4}
LEARNED = [{"learned": name, "fixed": {"lr": 0.01}} for name in ("udn", "gated_connections")]


def experiment(*methods: dict[str, Any], **model: Any) -> Experiment:
    whole = {"family": "mlp", "depth": {"low": 1, "high": 4}, "width": 8, **model}
    return parse(
        Experiment,
        {
            "name": "nets",
            "task": {"dataset": "digits"},
            "model": whole,
            "training": {"lr": {"low": 1e-4, "high": 1e-1, "log": True}},
            "methods": [RANDOM, *methods],
        },
    )


def test_a_net_has_one_hash_at_every_learning_rate_and_another_at_every_depth() -> None:
    given = experiment()
    (random,) = given.methods
    found = {
        architecture(given, random, {"depth": depth, "lr": lr})
        for depth in (1, 2, 3)
        for lr in (0.01, 0.02)
    }
    assert len(found) == 3
    assert all(net is not None and len(net) == 16 for net in found)


def test_learned_searched_and_confirmed_nets_of_one_depth_have_one_hash() -> None:
    given = experiment(*LEARNED)
    random, learned, _ = given.methods
    confirmed = architecture(given, None, {"depth": 2, "lr": 0.01})
    assert architecture(given, learned, {}, depth=2) == confirmed
    assert architecture(given, random, {"depth": 2, "lr": 0.01}) == confirmed


def test_a_run_that_has_chosen_no_depth_and_one_that_prunes_connections_have_none() -> None:
    given = experiment(*LEARNED)
    _, learned, gated = given.methods
    assert architecture(given, learned, {}) is None
    assert architecture(given, gated, {}, depth=2) is None


def test_layers_that_are_all_alike_are_those_of_the_width() -> None:
    each = experiment(per_layer={"units": {"choices": [8, 16]}})
    (random,) = each.methods
    alike = architecture(each, random, {"depth": 2, "lr": 0.01, "units_0": 8, "units_1": 8})
    other = architecture(each, random, {"depth": 2, "lr": 0.01, "units_0": 8, "units_1": 16})
    plain = experiment()
    assert alike == architecture(plain, plain.methods[0], {"depth": 2, "lr": 0.01})
    assert other != alike


@pytest.mark.parametrize(("skip", "same"), [(False, True), (True, False)])
def test_only_an_anchor_point_that_is_taken_makes_another_net(*, skip: bool, same: bool) -> None:
    anchored, plain = experiment(skips=True), experiment()
    params = {"depth": 3, "lr": 0.01}
    net = architecture(anchored, anchored.methods[0], {**params, "skip_0_2": skip})
    assert (net == architecture(plain, plain.methods[0], params)) is same


def test_settings_in_another_order_are_the_same_net() -> None:
    shape = TaskShape(TaskKind.CLASSIFICATION, (8,), 3)
    one = Blueprint("mlp", 8, 2, shape, {"a": 1, "b": 2}, {"units": (8, 4), "c": (1, 2)})
    other = Blueprint("mlp", 8, 2, shape, {"b": 2, "a": 1}, {"c": (1, 2), "units": (8, 4)})
    assert {one, other, replace(one, depth=3)} == {one, replace(other, depth=3)}
    assert len({one, replace(one, layers={}), replace(one, skips=((0, 1),))}) == 3
