import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fathom_spaces.task import Task
from fathom_spaces.tasks import TaskKind, TaskShape
from fathom_workers.tasks import load, split
from fathom_workers.tasks.data import Array, Raw
from fathom_workers.tasks.parts import Pick, divide

IMAGE_TASK = Task.model_validate(
    {
        "dataset": "images:there",
        "shape": {"kind": "classification", "inputs": [2, 3, 3], "outputs": 2, "rows": 40},
    }
)


def images(x: Array) -> Raw:
    labels = np.arange(len(x)) % 2
    return Raw(x, labels, IMAGE_TASK.sample, len(x), shared=(0, 2, 3))


def test_statistics_come_from_the_training_rows_only() -> None:
    data = load(Task(dataset="diabetes"))
    assert data.train.x.mean(0).abs().max() < 1e-5
    assert (data.train.x.std(0, correction=0) - 1).abs().max() < 1e-4
    assert data.train.y.mean().abs() < 1e-5
    assert (data.train.y.std(correction=0) - 1).abs() < 1e-4
    assert data.validation.x.mean(0).abs().max() > 1e-2


def test_each_of_several_targets_has_its_own_mean_and_scale() -> None:
    data = load(Task(dataset="linnerud"))
    assert data.train.y.mean(0).abs().max() < 1e-5
    assert (data.train.y.std(0, correction=0) - 1).abs().max() < 1e-4
    assert data.scaling.target_mean.shape == (3,)


def test_a_column_that_is_constant_in_training_is_centred_and_not_blown_up() -> None:
    data = load(Task(dataset="digits"))  # corner pixels are always white
    constant = data.train.x.std(0) == 0
    assert constant.any()
    assert (data.scaling.input_scale[constant] == 1).all()
    assert data.test.x.abs().max() < 1e3


def test_a_constant_whose_mean_is_rounded_is_constant_all_the_same() -> None:
    x = np.full((40, 2, 3, 3), 0.1)
    mean = x[:24].mean((0, 2, 3))
    assert (mean != 0.1).all()  # what makes its deviation more than zero
    assert divide(images(x), IMAGE_TASK).train.x.abs().max() < 1e-6


def test_channels_of_images_share_one_mean_and_scale() -> None:
    generator = np.random.default_rng(0)
    x = generator.integers(256, size=(40, 2, 3, 3), dtype=np.uint8)
    x[:, 1] //= 4
    data = divide(images(x), IMAGE_TASK)
    assert data.scaling.input_mean.shape == data.scaling.input_scale.shape == (2, 1, 1)
    torch.testing.assert_close(data.train.x.mean((0, 2, 3)), torch.zeros(2), atol=1e-5, rtol=0)
    deviation = data.train.x.std((0, 2, 3), correction=0)
    torch.testing.assert_close(deviation, torch.ones(2), atol=1e-5, rtol=0)
    raw = data.test.x * data.scaling.input_scale + data.scaling.input_mean
    rows = split(np.arange(40) % 2, 40, (8, 8), seed=0)[2]
    torch.testing.assert_close(raw, torch.tensor(x[rows], dtype=torch.float32))


def test_small_differences_of_large_numbers_are_kept() -> None:
    task = Task(dataset="two_spirals", options={"rows": 40})
    years = np.stack([1.7e9 + np.arange(40), np.arange(40)], 1)  # seconds since 1970
    data = divide(Raw(years, np.arange(40) % 2, task.sample, 40), task)
    spread = data.train.x.std(0, correction=0)
    torch.testing.assert_close(spread, torch.ones(2), atol=1e-5, rtol=0)


def test_tokens_are_not_standardised_and_have_a_scaling_all_the_same() -> None:
    data = load(Task(dataset="parity", options={"length": 8, "rows": 50}))
    assert data.train.x.dtype == torch.int64
    assert set(data.train.x.unique().tolist()) == {0, 1}
    assert vars(data.scaling) == {
        "input_mean": torch.tensor(0.0),
        "input_scale": torch.tensor(1.0),
        "target_mean": torch.zeros(1),
        "target_scale": torch.ones(1),
    }


def test_a_regression_target_is_not_stratified_but_its_parts_are_disjoint() -> None:
    train, validation, test = split(None, 50, (10, 5), seed=3)
    assert sorted([*train, *validation, *test]) == list(range(50))


def test_what_lies_in_order_is_divided_in_order() -> None:
    shape = TaskShape(TaskKind.TOKENS, (2,), 40, vocabulary=40)
    x = np.arange(40)[:, None].repeat(2, 1)
    task = IMAGE_TASK.model_copy(update={"shape": Raw(x, x, shape, 40).described})
    data = divide(Raw(x, x, shape, 40, in_order=True), task)
    assert data.train.x[:, 0].tolist() == list(range(24))
    assert data.validation.x[:, 0].tolist() == list(range(24, 32))
    assert data.test.x[:, 0].tolist() == list(range(32, 40))


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


@given(labels=st.lists(st.integers(0, 2), min_size=5, max_size=60), data=st.data())
def test_rows_are_picked_by_the_seed_with_each_class_in_proportion(
    labels: list[int], data: st.DataObject
) -> None:
    there, classes = len(labels), np.array(labels)
    rows = data.draw(st.integers(1, there))
    picked = Pick(rows, seed=1).of(there, classes)
    assert len(set(picked)) == rows
    assert (np.diff(picked) > 0).all()
    assert picked.tolist() == Pick(rows, seed=1).of(there, classes).tolist()
    for label, count in zip(*np.unique(classes, return_counts=True), strict=True):
        assert abs((classes[picked] == label).sum() - count * rows / there) <= 1


def test_without_a_number_all_rows_are_picked() -> None:
    assert Pick().of(5).tolist() == Pick(9).of(5).tolist() == [0, 1, 2, 3, 4]
    assert Pick(9).in_order(3).tolist() == [0, 1, 2]
    assert Pick(20, seed=1).of(50).tolist() != Pick(20, seed=2).of(50).tolist()


@pytest.mark.parametrize("rows", [1, 3, 10])
def test_rows_picked_in_order_lie_at_even_distances(rows: int) -> None:
    picked = Pick(rows).in_order(30)
    assert len(picked) == rows
    assert set(np.diff(picked)) <= {30 // rows}
