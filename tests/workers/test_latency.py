"""Latency: measured on the plain net, in evaluation mode, and no part of the run's costs."""

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from fathom_workers import latency
from fathom_workers.checkpoints import digest
from fathom_workers.latency import FEWEST, MOST, WARM_UP, device_name, measure

from .jobs import LAYER_SELECT, UDN, make_job, numbers, run


class Watched(nn.Module):
    """Remembers the batches that it was given, and in which mode."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[tuple[int, ...], bool, bool]] = []

    def forward(self, x: Tensor) -> Tensor:
        self.seen.append((tuple(x.shape), self.training, torch.is_inference_mode_enabled()))
        return x


@pytest.mark.parametrize("batch_size", [1, 3, 10])
def test_passes_are_of_whole_batches_in_evaluation_mode(batch_size: int) -> None:
    net = Watched()
    found = measure(net, torch.zeros(4, 2), batch_size, "cpu")
    assert set(net.seen) == {((batch_size, 2), False, True)}
    assert len(net.seen) == found.passes + WARM_UP
    assert FEWEST <= found.passes <= MOST
    assert found.batch_size == batch_size
    assert found.milliseconds > 0


def test_the_median_is_not_moved_by_one_slow_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = iter([9.0] * WARM_UP + [0.002, 0.002, 5.0, 0.002, 0.002])
    clock = iter([0.0, *([10.0] * MOST)])
    monkeypatch.setattr(latency, "_pass", lambda *_: next(seconds))
    monkeypatch.setattr(latency.time, "perf_counter", lambda: next(clock))
    found = measure(nn.Identity(), torch.zeros(4, 2), 1, "cpu")
    assert (found.milliseconds, found.passes) == (pytest.approx(2.0), FEWEST)


def test_a_cpu_is_named_with_its_threads() -> None:
    name = device_name("cpu")
    assert name.endswith(("thread", "threads"))
    assert not name.startswith(",")


@pytest.mark.parametrize(
    "job",
    [make_job((3,)), make_job((1, 2, 3), method=UDN), make_job((1, 2, 3), method=LAYER_SELECT)],
    ids=["plain", "udn", "layer_select"],
)
def test_asking_for_latency_changes_nothing_else(job: Any, tmp_path: Path) -> None:
    plain, curve = run(job, tmp_path)
    asked = job.model_copy(update={"latency_batch": 2})
    timed, same = run(asked, tmp_path)
    assert plain.latency is None
    assert timed.latency is not None
    assert timed.latency.batch_size == 2
    assert numbers(timed.model_copy(update={"latency": None})) == numbers(plain)
    assert [numbers(m) for m in same] == [numbers(m) for m in curve]
    assert digest(asked) == digest(job)  # a checkpoint serves both
