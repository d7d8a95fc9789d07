import math
import subprocess
import sys

import numpy as np
import pytest
import torch
from sklearn import datasets

from fathom_spaces.task import Split, Task
from fathom_spaces.tasks import DATASETS, TaskKind
from fathom_workers.tasks import IGNORED, LOADERS, built_in, load, two_spirals
from fathom_workers.tasks.built_in import copy, parity


@pytest.mark.parametrize("name", DATASETS)
def test_every_dataset_of_the_vocabulary_has_the_shape_it_declares(name: str) -> None:
    task = Task(dataset=name)
    data, sample = load(task), task.sample
    assert (len(data.train), len(data.validation), len(data.test)) == task.split_rows()
    for part in (data.train, data.validation, data.test):
        assert part.x.dtype == (torch.int64 if sample.vocabulary else torch.float32)
        assert part.x.shape[1:] == sample.inputs
        assert part.x.isfinite().all()
    if sample.kind is TaskKind.REGRESSION:
        assert data.train.y.shape == (len(data.train), sample.outputs)
    elif sample.kind is TaskKind.CLASSIFICATION:
        assert data.train.y.unique().tolist() == list(range(sample.outputs))
        assert data.train.y.dtype == torch.int64


def test_no_loader_is_left_out_of_the_vocabulary() -> None:
    assert set(LOADERS) == set(DATASETS)


def test_data_are_loaded_once_whatever_the_metric() -> None:
    first = load(Task(dataset="wine", metric="accuracy"))
    assert load(Task(dataset="wine", metric="log_loss")) is first
    assert load(Task(dataset="wine", split=Split(seed=1))) is not first


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
    data = load(task)
    assert len(data.train) + len(data.validation) + len(data.test) == 100
    assert data is not load(task.model_copy(update={"options": {"rows": 100}}))


@pytest.mark.parametrize(("length", "rows"), [(5, 32), (5, 100), (16, 40), (100, 40)])
def test_parity_says_whether_the_number_of_ones_is_odd(length: int, rows: int) -> None:
    bits, odd = parity({"length": length, "rows": rows}, seed=0)
    assert bits.shape == (rows, length)
    assert set(np.unique(bits)) == {0, 1}
    assert odd.tolist() == [sum(row) % 2 for row in bits.tolist()]
    if rows <= 2**length:
        assert len(np.unique(bits, axis=0)) == rows


def test_copy_asks_for_the_symbols_after_the_mark_and_for_nothing_before() -> None:
    length, symbols = 4, 3
    x, y = copy({"length": length, "symbols": symbols, "rows": 50}, seed=0)
    blank, mark = symbols, symbols + 1
    assert set(np.unique(x[:, :length])) == set(range(symbols))
    assert (x[:, length] == mark).all()
    assert (x[:, length + 1 :] == blank).all()
    assert (y[:, : length + 1] == IGNORED).all()
    np.testing.assert_array_equal(y[:, length + 1 :], x[:, :length])


@pytest.mark.parametrize("name", ["two_spirals", "parity", "copy"])
def test_generated_rows_are_fixed_by_the_splits_seed(name: str) -> None:
    options = {"rows": 30}
    made = [LOADERS[name]({**DATASETS[name].options, **options}, seed)[0] for seed in (0, 0, 1)]
    np.testing.assert_array_equal(made[0], made[1])
    assert (made[0] != made[2]).any()


@pytest.mark.parametrize("name", ["digits", "iris", "wine", "breast_cancer"])
@pytest.mark.parametrize("moved", [False, True], ids=["read", "by scikit-learn"])
def test_a_table_is_what_scikit_learn_gives(
    name: str, moved: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if moved:  # a release that keeps its files elsewhere
        monkeypatch.setattr(built_in, "find_spec", lambda _name: None)
    wanted = getattr(datasets, f"load_{name}")(return_X_y=True)
    found = LOADERS[name]({}, 0)
    for mine, theirs in zip(found, wanted, strict=True):
        assert mine.dtype == theirs.dtype
        np.testing.assert_array_equal(mine, theirs)


def test_bundled_tables_do_not_wait_for_scikit_learn() -> None:
    code = (
        "import sys; from fathom_workers.tasks.built_in import LOADERS;"
        "[LOADERS[name]({}, 0) for name in ('digits', 'iris', 'wine', 'breast_cancer')];"
        "sys.exit('sklearn' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
