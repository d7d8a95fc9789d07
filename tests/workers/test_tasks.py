import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.experiment import Split, Task
from fathom_spaces.tasks import DATASETS, METRICS, TaskKind
from fathom_workers.tasks import LOADERS, load, mean_loss, per_sample, split, two_spirals


@pytest.mark.parametrize("name", DATASETS)
def test_every_dataset_of_the_vocabulary_has_the_shape_it_declares(name: str) -> None:
    task = Task(dataset=name)
    data = load(task)
    assert (len(data.train), len(data.validation), len(data.test)) == task.split_rows()
    for part in (data.train, data.validation, data.test):
        assert part.x.dtype == torch.float32
        assert part.x.shape[1:] == (task.shape.inputs,)
        assert part.x.isfinite().all()
    if task.shape.kind is TaskKind.CLASSIFICATION:
        assert data.train.y.unique().tolist() == list(range(task.shape.outputs))
        assert data.train.y.dtype == torch.int64
    else:
        assert data.train.y.shape == (len(data.train), task.shape.outputs)


def test_no_loader_is_left_out_of_the_vocabulary() -> None:
    assert set(LOADERS) == set(DATASETS)


def test_data_are_loaded_once_whatever_the_metric() -> None:
    first = load(Task(dataset="wine", metric="accuracy"))
    assert load(Task(dataset="wine", metric="log_loss")) is first
    assert load(Task(dataset="wine", split=Split(seed=1))) is not first


def test_statistics_come_from_the_training_rows_only() -> None:
    data = load(Task(dataset="diabetes"))
    assert data.train.x.mean(0).abs().max() < 1e-5
    assert (data.train.x.std(0, correction=0) - 1).abs().max() < 1e-4
    assert data.train.y.mean().abs() < 1e-5
    assert (data.train.y.std(correction=0) - 1).abs() < 1e-4
    assert data.validation.x.mean(0).abs().max() > 1e-2


def test_a_column_that_is_constant_in_training_is_centred_and_not_blown_up() -> None:
    data = load(Task(dataset="digits"))  # corner pixels are always white
    constant = data.train.x.std(0) == 0
    assert constant.any()
    assert (data.scaling.input_scale[constant] == 1).all()
    assert data.test.x.abs().max() < 1e3


def test_a_regression_target_is_not_stratified_but_its_parts_are_disjoint() -> None:
    train, validation, test = split(None, 50, (10, 5), seed=3)
    assert sorted([*train, *validation, *test]) == list(range(50))


@given(
    labels=st.lists(st.integers(0, 3), min_size=20, max_size=200),
    validation=st.floats(0.05, 0.4),
    test=st.floats(0.05, 0.4),
    seed=st.integers(0, 2**31 - 1),
)
def test_a_split_is_exact_disjoint_and_stratified(
    labels: list[int], validation: float, test: float, seed: int
) -> None:
    rows, classes = len(labels), np.array(labels)
    sizes = round(rows * validation), round(rows * test)
    parts = split(classes, rows, sizes, seed)
    assert [len(p) for p in parts] == [rows - sum(sizes), *sizes]
    assert sorted(np.concatenate(parts)) == list(range(rows))
    for part in parts:
        for label, count in zip(*np.unique(classes, return_counts=True), strict=True):
            expected = count * len(part) / rows
            assert abs((classes[part] == label).sum() - expected) <= 2


def test_a_split_is_fixed_by_its_seed() -> None:
    same = [split(None, 30, (6, 6), seed=5)[0].tolist() for _ in range(2)]
    assert same[0] == same[1] != split(None, 30, (6, 6), seed=6)[0].tolist()


def test_two_spirals_without_noise_lie_on_the_arms() -> None:
    turns = 3.0
    points, labels = two_spirals({"turns": turns, "rows": 200, "noise": 0.0}, seed=0)
    radius = np.hypot(*points.T)
    arm = np.where(labels == 1, 1, -1)[:, None] * points
    angle = turns * math.pi / 2 * radius
    np.testing.assert_allclose(arm, radius[:, None] * np.stack([np.cos(angle), np.sin(angle)], 1))
    assert 60 < labels.sum() < 140


def test_options_of_a_generated_dataset_are_used() -> None:
    task = Task(dataset="two_spirals", options={"rows": 100, "turns": 2})
    assert sum(map(len, vars_of(load(task)))) == 100
    assert load(task) is not load(task.model_copy(update={"options": {"rows": 100}}))


def vars_of(data: Any) -> tuple[Any, Any, Any]:
    return data.train, data.validation, data.test


def test_metrics_are_those_of_the_definition() -> None:
    outputs = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
    classes = torch.tensor([0, 0])
    assert per_sample("accuracy", outputs, classes).tolist() == [1.0, 0.0]
    expected = [math.log1p(math.exp(-2)), math.log1p(math.e)]
    assert per_sample("log_loss", outputs, classes).tolist() == pytest.approx(expected)
    assert per_sample("accuracy", torch.tensor([[torch.inf, 0.0]]), classes[:1]).isnan().all()
    targets = torch.tensor([[1.0], [-1.0]])
    guesses = torch.tensor([[3.0], [-1.5]])
    assert per_sample("mse", guesses, targets).tolist() == [4.0, 0.25]
    assert per_sample("mae", guesses, targets).tolist() == [2.0, 0.5]


@pytest.mark.parametrize("metric", METRICS.values(), ids=METRICS)
def test_every_metric_is_a_value_for_each_row(metric: Any) -> None:
    classes = metric.kind is TaskKind.CLASSIFICATION
    y = torch.zeros(5, dtype=torch.int64) if classes else torch.zeros(5, 1)
    assert per_sample(metric.name, torch.randn(5, 3 if classes else 1), y).shape == (5,)


@pytest.mark.parametrize("kind", TaskKind)
def test_the_loss_of_stacked_exits_is_each_exits_loss(kind: TaskKind) -> None:
    generator = torch.Generator().manual_seed(0)
    classes = kind is TaskKind.CLASSIFICATION
    outputs = torch.randn(3, 6, 4 if classes else 1, generator=generator)
    y = torch.arange(6) % 4 if classes else torch.randn(6, 1, generator=generator)
    alone = torch.stack([mean_loss(kind, one, y) for one in outputs])
    torch.testing.assert_close(mean_loss(kind, outputs, y), alone)
