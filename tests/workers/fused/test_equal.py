"""A member of a stack gives what its run alone gives: every family, every method that fuses."""

from pathlib import Path
from typing import Any

import pytest

from fathom_client.fusing import ALONE, fuse_key
from fathom_client.wire_work import Job
from fathom_spaces.methods import LEARNED
from fathom_workers.fused import group
from fathom_workers.fused.methods import STACKED
from fathom_workers.fused.steppers import AtOnce
from fathom_workers.models import FAMILIES

from .trials import assert_as_alone, fused, members

SHORT: dict[str, Any] = {"epochs": 2, "batch_size": 64}
DIGITS: dict[str, Any] = {"task": {"dataset": "digits"}, **SHORT}
PARITY: dict[str, Any] = {"task": {"dataset": "parity", "options": {"rows": 400}}, **SHORT}
NETS: dict[str, dict[str, Any]] = {
    "mlp": {"family": "mlp"},
    "mlp, residual": {"family": "mlp", "options": {"residual": True}},
    "mlp, regression": {"family": "mlp", "task": {"dataset": "diabetes"}},
    "mlp, tokens": {"family": "mlp", **PARITY},
    "mlp, dropout": {"family": "mlp", "options": {"dropout": 0.3}},
    "cnn": {"family": "cnn", "options": {"pool_every": 2, "dropout": 0.1}, **DIGITS},
    "resnet": {"family": "resnet", "options": {"pool_every": 2}, **DIGITS},
    "densely_gated": {"family": "densely_gated", **DIGITS},
    "densely_gated, vectors": {"family": "densely_gated", "options": {"merge": "sum"}},
    "lstm": {"family": "lstm", **PARITY},
    "lstm, dense": {"family": "lstm", "options": {"stack": "dense"}, **PARITY},
    "transformer": {"family": "transformer", "width": 8, **PARITY},
    "transformer, rows": {"family": "transformer", "width": 8, **DIGITS},
    "transformer, causal": {
        "family": "transformer",
        "width": 8,
        **SHORT,
        "task": {"dataset": "copy", "options": {"rows": 400}},
    },
}
METHODS = [name for name in STACKED if name != "plain"]


def at_depths(jobs: list[Job], *depths: int) -> list[Job]:
    pairs = zip(jobs, depths, strict=True)
    return [job.model_copy(update={"depths": (depth,)}) for job, depth in pairs]


def test_every_family_is_tried() -> None:
    assert {net["family"] for net in NETS.values()} == set(FAMILIES)


@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_ordinary_training_at_several_depths(net: dict[str, Any], tmp_path: Path) -> None:
    jobs = at_depths(members((1,), **net), 2, 3, 1)
    assert len({fuse_key(job) for job in jobs}) == 1
    for trial in fused(jobs, tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize("method", ["plain", "udn", "fusion"])
def test_stem_and_head_alone_are_a_depth(method: str, tmp_path: Path) -> None:
    if method == "plain":
        jobs = at_depths(members((1,)), 0, 2, 0)
    else:
        jobs = members((0, 1, 3), method={"learned": method})
    for trial in fused(jobs, tmp_path):
        assert_as_alone(trial, tmp_path)


def test_layers_of_their_own_and_skips(tmp_path: Path) -> None:
    layers = {"units": [6, 5, 4], "activation": ["relu", "tanh", "gelu"]}
    for trial in fused(members((3,), layers=layers, skips=[[0, 2]]), tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize("optimizer", ["adam", "adamw", "sgd"])
@pytest.mark.parametrize("method", ["plain", "udn", "random_prefix"])
@pytest.mark.parametrize("at_once", [False, True])
def test_every_optimiser_by_member_and_at_once(
    optimizer: str, method: str, at_once: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if at_once:  # as on a GPU
        monkeypatch.setattr(group, "stepper", AtOnce)
    learned = {} if method == "plain" else {"method": {"learned": method}}
    depths = (2,) if method == "plain" else (1, 2, 3, 4)
    for trial in fused(members(depths, optimizer=optimizer, **learned), tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize("method", METHODS)
def test_restarts_of_a_learned_method(method: str, tmp_path: Path) -> None:
    jobs = members((1, 2, 3, 4, 5), method={"learned": method}, epochs=6)
    for trial in fused(jobs, tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize("method", METHODS)
def test_learned_methods_on_a_net_that_counts_its_batches(method: str, tmp_path: Path) -> None:
    # Batch normalisation of a block that a member alone would not run must not see its rows.
    net = {"family": "resnet", **DIGITS, "options": {"pool_every": 2, "dropout": 0.1}}
    for trial in fused(members((1, 2, 3), 2, method={"learned": method}, **net), tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize("method", ["vsd", "fusion"])
def test_learned_methods_on_blocks_that_take_many_inputs(method: str, tmp_path: Path) -> None:
    jobs = members((1, 2, 3), method={"learned": method}, family="densely_gated")
    for trial in fused(jobs, tmp_path):
        assert_as_alone(trial, tmp_path)


@pytest.mark.parametrize(
    "settings",
    [
        {"learned": "udn", "posterior": "truncated_normal"},
        {"learned": "random_prefix", "lower_exits": False},
        {"learned": "fusion", "weighting": "softmax", "initial": "normal"},
        {"learned": "layer_select", "selector": "scheduled"},
        {"learned": "vsd", "commit": 0.5},
    ],
    ids=str,
)
def test_settings_of_learned_methods(settings: dict[str, Any], tmp_path: Path) -> None:
    for trial in fused(members((1, 2, 3, 4), method=settings, epochs=6), tmp_path):
        assert_as_alone(trial, tmp_path)


def test_a_method_with_one_candidate_depth(tmp_path: Path) -> None:
    for trial in fused(members((2,), method={"learned": "fusion"}), tmp_path):
        assert_as_alone(trial, tmp_path)


def test_augmented_images_are_each_member_s_own(tmp_path: Path) -> None:
    task = {"dataset": "digits", "augment": {"shift": 0.2, "flip": True}}
    for trial in fused(members((2,), family="cnn", **(DIGITS | {"task": task})), tmp_path):
        assert_as_alone(trial, tmp_path)


def test_epochs_that_are_not_once_through_the_rows(tmp_path: Path) -> None:
    for trial in fused(members((2,), steps_per_epoch=7), tmp_path):
        assert_as_alone(trial, tmp_path)


def test_every_method_fuses_or_has_a_reason_not_to() -> None:
    assert set(METHODS) | set(ALONE) == set(LEARNED)
    assert not set(METHODS) & set(ALONE)
