"""Batches: how rows are parted, where they lie, and networks that one row cannot train."""

import threading
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fathom_client.sight import ALLOWED
from fathom_spaces.experiment import Outcome
from fathom_workers import batches as batching
from fathom_workers import devices
from fathom_workers.batches import batch_sizes, batches
from fathom_workers.complete import complete
from fathom_workers.tasks import load, loading
from fathom_workers.tasks.data import Part

from .jobs import make_job, run
from .own_code import WriteModule, write_module

__all__ = ["write_module"]

NORMALISED = """
from torch import nn

class Net(nn.Module):
    def __init__(self, width, depth, shape):
        super().__init__()
        self.stem = nn.Linear(shape.size, width)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.BatchNorm1d(width), nn.ReLU(), nn.Linear(width, width))
            for _ in range(depth)
        )
        self.head = nn.Linear(width, shape.outputs)

def build(width, depth, shape):
    return Net(width, depth, shape)
"""


@given(st.integers(1, 500), st.integers(1, 60))
def test_no_batch_has_one_row_where_there_are_more(rows: int, size: int) -> None:
    sizes = batch_sizes(rows, size)
    assert sum(sizes) == rows
    assert all(found == size for found in sizes[:-1])
    if size > 1:
        assert sizes[-1] <= size + 1
        assert min(sizes) > 1 or rows == 1
        assert (sizes[-1] > size) == (rows > 1 and rows % size == 1)


@pytest.mark.parametrize("together", [1, 12, 2**22])
@pytest.mark.parametrize("rows", [1, 4, 8, 9, 10])
def test_batches_hold_the_rows_in_their_order(
    rows: int, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batching, "GATHER_NUMBERS", together)
    part = Part(torch.arange(30.0).view(10, 3), torch.arange(10))
    order = torch.randperm(10, generator=torch.Generator().manual_seed(0))[:rows]
    found = list(batches(part, order, 4))
    assert [len(y) for _, y in found] == batch_sizes(rows, 4)
    assert torch.equal(torch.cat([y for _, y in found]), order)
    assert torch.equal(torch.cat([x for x, _ in found]), part.x[order])


@pytest.fixture
def normalised(write_module: WriteModule, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A family of a user's own with batch normalisation over features."""
    name = write_module(NORMALISED)
    monkeypatch.setenv(ALLOWED, name)
    family = {"family": f"{name}:build", "width": 4, "depth": 3}
    model = complete({"task": {"dataset": "iris"}, "model": family})["model"]
    return {"family": model["family"], "profile": model["profile"]}


@pytest.mark.parametrize("method", [None, {"learned": "udn"}, {"learned": "deep_supervision"}])
def test_batch_normalisation_is_trained_whatever_is_left_of_an_epoch(
    method: Any, normalised: dict[str, Any], tmp_path: Path
) -> None:
    depths = (3,) if method is None else (1, 2, 3)
    job = make_job(depths, method=method, batch_size=89, epochs=2, **normalised)
    result, curve = run(job, tmp_path)
    assert (result.outcome, len(curve)) == (Outcome.FINISHED, 2)
    assert result.costs.samples == 2 * 90  # of 90 rows, none was left out


def test_batches_of_one_row_are_refused_in_words_where_they_cannot_be_trained_on(
    normalised: dict[str, Any], tmp_path: Path
) -> None:
    result, _ = run(make_job((3,), batch_size=1, **normalised), tmp_path)
    assert (result.outcome, result.at_depth) == (Outcome.ERROR, 3)
    assert "at depth 3 has batch normalisation" in result.message
    assert "training.batch_size is 1" in result.message
    assert "Take 2 or more." in result.message


# --- rows that stay on the host --------------------------------------------------------------


def test_a_piece_is_fetched_while_the_one_before_is_used() -> None:
    fetched: list[int] = []
    third = threading.Event()

    def fetch(piece: torch.Tensor) -> int:
        fetched.append(int(piece))
        if len(fetched) == 3:
            third.set()
        return int(piece)

    coming = batching.ahead(fetch, list(torch.arange(5)))
    assert [next(coming), next(coming)] == [0, 1]
    assert third.wait(20), "the third is begun, though nobody has asked for it"
    assert list(coming) == [2, 3, 4]
    assert fetched == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_pieces_are_all_there_are(count: int) -> None:
    assert list(batching.ahead(int, list(torch.arange(count)))) == list(range(count))


def test_what_goes_wrong_while_fetching_is_told_where_it_is_used() -> None:
    def fetch(piece: torch.Tensor) -> int:
        if piece == 1:
            raise MemoryError("no pinned memory left")
        return int(piece)

    coming = batching.ahead(fetch, list(torch.arange(3)))
    assert next(coming) == 0
    with pytest.raises(MemoryError, match="pinned"):
        next(coming)


def test_a_training_that_stops_leaves_no_thread_behind() -> None:
    part = Part(torch.zeros(100, 2), torch.zeros(100))
    before = threading.active_count()
    coming = batches(part, torch.arange(100), 8, "meta")
    next(coming)
    coming.close()
    assert threading.active_count() == before


@given(rows=st.integers(1, 60), size=st.integers(1, 20), together=st.integers(1, 50))
def test_batches_on_another_device_are_cut_the_same(rows: int, size: int, together: int) -> None:
    part = Part(torch.zeros(rows, 3), torch.zeros(rows))
    order = torch.randperm(rows)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batching, "GATHER_NUMBERS", together)
        here, there = (list(batches(part, order, size, where)) for where in (None, "meta"))
    assert [x.shape for x, _ in there] == [x.shape for x, _ in here]
    assert {x.device.type for x, _ in there} <= {"meta"}


@pytest.mark.parametrize(("memory_bytes", "where"), [(10**9, "meta"), (10_000, "cpu")])
def test_data_are_kept_on_the_device_where_they_leave_it_room(
    memory_bytes: int, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = devices.Device("meta", "no device", memory_bytes)
    monkeypatch.setattr(devices, "describe", lambda _name: device)
    monkeypatch.setattr(loading, "_kept", OrderedDict())
    data = load(make_job().task, "meta")
    assert {part.x.device.type for part in (data.train, data.validation, data.test)} == {where}
    assert data.scaling.input_mean.device.type == "cpu"
