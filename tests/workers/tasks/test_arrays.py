import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.lib import format as npy

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.task import DataShape, Task
from fathom_spaces.tasks import TaskKind
from fathom_workers import own
from fathom_workers.tasks import IGNORED, describe, load
from fathom_workers.tasks.data import Array
from fathom_workers.tasks.sources import base

from .tables import read

RANDOM = np.random.default_rng(0)
LABELS = np.arange(40) % 3


def save(path: Path, x: Array, y: Array) -> None:
    np.savez(path, x=x, y=y)


@pytest.mark.parametrize(
    ("shape", "inputs"),
    [
        ((), (1,)),
        ((5,), (5,)),
        ((7, 2), (7, 2)),
        ((3, 8, 6), (3, 8, 6)),
        ((1, 8, 6), (1, 8, 6)),
        ((8, 6, 3), (3, 8, 6)),
        ((8, 6, 1), (1, 8, 6)),
        ((3, 8, 3), (3, 8, 3)),
        ((2, 8, 1), (2, 8, 1)),
        ((5, 8, 6), (5, 8, 6)),
    ],
)
def test_the_number_of_axes_says_what_a_sample_is(
    data: Path, shape: tuple[int, ...], inputs: tuple[int, ...]
) -> None:
    save(data / "a.npz", RANDOM.normal(size=(40, *shape)), LABELS)
    described, rows = read("npz:a.npz")
    assert described == DataShape(kind=TaskKind.CLASSIFICATION, inputs=inputs, outputs=3, rows=40)
    assert rows.train.x.shape == (24, *inputs)


def test_channels_last_are_turned_to_the_front_pixel_by_pixel(data: Path) -> None:
    x = RANDOM.integers(256, size=(40, 8, 6, 3), dtype=np.uint8)
    save(data / "last.npz", x, LABELS)
    save(data / "first.npz", x.transpose(0, 3, 1, 2), LABELS)
    last, first = read("npz:last.npz")[1], read("npz:first.npz")[1]
    assert torch.equal(last.train.x, first.train.x)


def test_channels_of_sequences_are_standardised_alike_at_all_times(data: Path) -> None:
    x = RANDOM.normal(size=(40, 9, 2)) * [1.0, 100.0] + [0.0, 7.0]
    save(data / "a.npz", x, LABELS)
    rows = read("npz:a.npz")[1]
    assert rows.scaling.input_mean.shape == (1, 2)
    deviation = rows.train.x.std((0, 1), correction=0)
    torch.testing.assert_close(deviation, torch.ones(2), atol=1e-4, rtol=0)


@pytest.mark.parametrize(
    ("y", "kind", "outputs"),
    [
        (LABELS, TaskKind.CLASSIFICATION, 3),
        (np.array(["a", "b"])[LABELS % 2], TaskKind.CLASSIFICATION, 2),
        (LABELS == 0, TaskKind.CLASSIFICATION, 2),
        (LABELS[:, None], TaskKind.CLASSIFICATION, 3),
        (np.arange(40) / 7, TaskKind.REGRESSION, 1),
        (RANDOM.normal(size=(40, 4)), TaskKind.REGRESSION, 4),
        (RANDOM.integers(3, size=(40, 4)), TaskKind.REGRESSION, 4),
    ],
)
def test_the_kind_is_guessed_from_y(data: Path, y: Array, kind: TaskKind, outputs: int) -> None:
    save(data / "a.npz", RANDOM.normal(size=(40, 2)), y)
    described, rows = read("npz:a.npz")
    assert (described.kind, described.outputs) == (kind, outputs)
    assert rows.train.y.shape == ((24,) if kind is TaskKind.CLASSIFICATION else (24, outputs))
    assert len(rows.classes) == (outputs if kind is TaskKind.CLASSIFICATION else 0)


def test_whole_numbers_of_one_shape_are_tokens(data: Path) -> None:
    x = RANDOM.integers(5, size=(40, 6))
    y = np.where(np.arange(6) < 2, IGNORED, (x + 1) % 5)
    save(data / "a.npz", x, y)
    described, rows = read("npz:a.npz")
    assert described == DataShape(
        kind=TaskKind.TOKENS, inputs=(6,), outputs=5, vocabulary=5, rows=40
    )
    assert rows.train.x.dtype == rows.train.y.dtype == torch.int64
    assert torch.equal(rows.train.y[:, 2:], (rows.train.x[:, 2:] + 1) % 5)


def test_a_vocabulary_makes_whole_numbers_tokens_and_may_be_larger_than_what_occurs(
    data: Path,
) -> None:
    save(data / "a.npz", RANDOM.integers(5, size=(40, 6)), LABELS)
    stated = DataShape(kind=TaskKind.CLASSIFICATION, inputs=(6,), outputs=3, vocabulary=9, rows=40)
    rows = load(Task(dataset="npz:a.npz", shape=stated))
    assert rows.train.x.dtype == torch.int64
    small = stated.model_copy(update={"vocabulary": 4})
    with pytest.raises(InvalidSpec, match=r"task\.shape\.vocabulary: npz:a\.npz has 5 here"):
        load(Task(dataset="npz:a.npz", shape=small))


def test_classes_may_be_more_than_occur_where_the_spec_says_so(data: Path) -> None:
    save(data / "a.npz", RANDOM.normal(size=(40, 2)), LABELS + 1)
    stated = DataShape(kind=TaskKind.CLASSIFICATION, inputs=(2,), outputs=5, rows=40)
    rows = load(Task(dataset="npz:a.npz", shape=stated))
    assert rows.train.y.unique().tolist() == [1, 2, 3]
    assert rows.classes == ("0", "1", "2", "3", "4")


@pytest.mark.parametrize(
    ("x", "y", "options", "message"),
    [
        (np.ones((40, 2)), np.ones(39), {}, r"x has the shape \(40, 2\), and y \(39,\)"),
        (np.ones((2, 2, 2, 2, 2)), np.ones(2), {}, "x has 1 to 4 axes"),
        (np.ones((0, 2)), np.ones(0), {}, "has 0 rows"),
        (np.full((40, 2), np.nan), LABELS, {}, "x has numbers that are not finite, first in row 1"),
        (np.ones((40, 2)), np.full(40, np.inf), {"kind": "regression"}, "y has numbers that are"),
        (np.full((40, 2), "a"), LABELS, {}, "x holds <U1"),
        (np.ones((40, 2)), np.ones((40, 2)), {"kind": "classification"}, "has one axis"),
        (np.ones((40, 2)), np.ones((40, 2), int), {"kind": "tokens"}, "x is not of tokens"),
        (np.full((40, 2), -1), np.ones((40, 2), int), {}, "x is not of tokens"),
        (np.ones((40, 2), int), np.ones(40, int), {"kind": "tokens"}, r"and y \(40,\)"),
        (np.ones((40, 2), int), np.full((40, 2), -1), {}, "negative classes.* -100 does not count"),
        (np.ones((2, 2), int), np.array([[-100, 1], [-100, -100]]), {}, "row 2 of y has no posit"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(
    data: Path, x: Array, y: Array, options: dict[str, str], message: str
) -> None:
    save(data / "a.npz", x, y)
    with pytest.raises(InvalidSpec, match=message):
        describe("npz:a.npz", options)


def test_pickles_are_never_loaded(data: Path) -> None:
    np.savez(data / "a.npz", x=np.array([{}] * 40, dtype=object), y=LABELS)
    with pytest.raises(InvalidSpec, match=r"cannot be read: Object arrays .* without objects"):
        describe("npz:a.npz", {})


def test_arrays_of_other_names_are_listed(data: Path) -> None:
    np.savez(data / "a.npz", inputs=LABELS, y=LABELS)
    with pytest.raises(InvalidSpec, match=r"has no x\.npy, but inputs\.npy, y\.npy"):
        describe("npz:a.npz", {})


def test_what_is_no_npz_is_refused(data: Path) -> None:
    (data / "a.npz").write_text("no zip")
    with pytest.raises(InvalidSpec, match="File is not a zip file"):
        describe("npz:a.npz", {})


def test_a_zip_that_would_unpack_to_too_much_is_refused_before_it_is_read(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    np.savez_compressed(data / "a.npz", x=np.zeros((100_000, 8)), y=np.zeros(100_000))
    assert (data / "a.npz").stat().st_size < 100_000
    monkeypatch.setattr(base, "MAX_BYTES", 1_000_000)
    monkeypatch.setattr(np, "load", None)
    with pytest.raises(InvalidSpec, match="are the most"):
        describe("npz:a.npz", {})


def test_a_header_that_claims_too_much_is_refused_before_memory_is_taken(data: Path) -> None:
    header = io.BytesIO()
    npy.write_array_header_1_0(
        header, {"shape": (2**40, 8), "fortran_order": False, "descr": "<f8"}
    )
    with zipfile.ZipFile(data / "a.npz", "w") as file:
        file.writestr("x.npy", header.getvalue())
        file.writestr("y.npy", header.getvalue())
    with pytest.raises(InvalidSpec) as caught:
        describe("npz:a.npz", {})
    assert [e.message for e in caught.value.errors] == ["has 65536.0 GiB; 4 are the most"]


def test_a_users_own_dataset_is_read_as_arrays(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def dataset(name: str, options: dict[str, object], seed: int) -> own.Rows:
        asked.append((name, options, seed))
        return own.Rows(np.arange(120.0).reshape(60, 2), np.arange(60) % 2)

    monkeypatch.setattr(own, "dataset", dataset)
    shape = describe("mine", {"rows": "many"})
    assert shape == DataShape(kind=TaskKind.CLASSIFICATION, inputs=(2,), outputs=2, rows=60)
    task = Task.model_validate(
        {"dataset": "mine", "options": {"rows": "many"}, "shape": shape, "split": {"seed": 3}}
    )
    assert len(load(task).train) == 36
    assert asked == [("mine", {"rows": "many"}, 0), ("mine", {"rows": "many"}, 3)]


def test_a_users_own_dataset_may_say_its_kind_and_vocabulary(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    x = RANDOM.integers(5, size=(40, 6))
    rows = own.Rows(x, x.sum(1), TaskKind.REGRESSION, vocabulary=7)
    monkeypatch.setattr(own, "dataset", lambda *_: rows)
    assert describe("mine", {}) == DataShape(
        kind=TaskKind.REGRESSION, inputs=(6,), outputs=1, vocabulary=7, rows=40
    )
