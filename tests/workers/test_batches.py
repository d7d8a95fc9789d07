"""Batches: how rows are parted, and networks that cannot be trained on one row."""

from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from fathom_client.sight import ALLOWED
from fathom_spaces.experiment import Outcome
from fathom_workers import batches as batching
from fathom_workers.batches import batch_sizes, batches
from fathom_workers.complete import complete
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
