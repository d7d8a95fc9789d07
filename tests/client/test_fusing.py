"""Which trials have one fuse key."""

from typing import Any

import pytest

from fathom_client.fusing import ALONE, alone_because, fuse_key
from fathom_client.wire_work import ObjectiveJob
from fathom_spaces.methods import LEARNED
from tests.workers.jobs import make_job


def key(depth: int = 2, **changes: Any) -> str | None:
    return fuse_key(make_job((depth,), **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"seed": 7},
        {"lr": 0.5},
        {"weight_decay": 0.5},
        {"batch_size": 8},
        {"depth": 5},
        {"prunable": True},
        {"checkpoint_seconds": 3.0},
        {"fuse": True},
    ],
    ids=str,
)
def test_members_may_differ_in(changes: dict[str, Any]) -> None:
    assert key(**changes) == key() is not None


@pytest.mark.parametrize(
    "changes",
    [
        {"width": 5},
        {"optimizer": "sgd"},
        {"epochs": 5},
        {"steps_per_epoch": 5},
        {"schedule": "constant"},
        {"task": {"dataset": "wine"}},
        {"options": {"activation": "tanh"}},
        {"layers": {"units": [4, 5]}},
        {"family": "transformer"},
        {"method": {"learned": "udn"}},
    ],
    ids=str,
)
def test_members_may_not_differ_in(changes: dict[str, Any]) -> None:
    assert key(**changes) not in (key(), None)


def test_learned_runs_have_the_same_candidates() -> None:
    udn = {"method": {"learned": "udn"}}
    one, other = make_job((1, 2, 3), **udn), make_job((1, 2, 4), **udn)
    assert fuse_key(one) != fuse_key(other)
    assert fuse_key(one) == fuse_key(make_job((1, 2, 3), seed=5, **udn))


def test_settings_of_a_method_are_part_of_the_key() -> None:
    one, other = ({"learned": "fusion", "weighting": w} for w in ("linear", "softmax"))
    assert fuse_key(make_job((1, 2), method=one)) != fuse_key(make_job((1, 2), method=other))


def test_depths_whose_heads_differ_do_not_go_together() -> None:
    net = {"family": "cnn", "task": {"dataset": "digits"}}
    flat = {"options": {"head": "flatten", "pool_every": 1}}
    assert key(1, **net) == key(2, **net)
    assert key(1, **net, **flat) != key(2, **net, **flat)


def test_layers_of_their_own_keep_their_depth() -> None:
    assert key(2, layers={"units": [4, 4]}) != key(1, layers={"units": [4]})


@pytest.mark.parametrize("method", sorted(LEARNED))
def test_a_learned_method_fuses_or_says_why_not(method: str) -> None:
    job = make_job((1, 2), method={"learned": method})
    assert (alone_because(job) is not None) == (method in ALONE) == (fuse_key(job) is None)


def test_an_experiment_may_refuse_and_own_code_runs_alone() -> None:
    assert key(fuse=False) is None
    assert key(family="mine:Net", profile=None) is None
    assert fuse_key(ObjectiveJob(objective="mine:run", number=0, seed=0)) is None
