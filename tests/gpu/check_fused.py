"""Members of a stack on the device give what their runs alone give there."""

from pathlib import Path
from typing import Any

import pytest

from fathom_spaces.experiment import Outcome
from fathom_workers.fused.calibration import room
from tests.workers.fused.test_equal import METHODS, NETS, at_depths
from tests.workers.fused.trials import FakeTrial, fused, members
from tests.workers.jobs import run

pytestmark = pytest.mark.gpu

# Kernels for one and for many add up in orders of their own, step after step.
SAME = {"rel": 1e-2}


def assert_as_alone(trial: FakeTrial, folder: Path, device: str) -> None:
    folder.mkdir(exist_ok=True)
    result, curve = run(trial.job, folder, device=device)
    assert trial.result is not None
    assert trial.result.outcome is result.outcome is Outcome.FINISHED, trial.result.message
    losses = [m.train_loss for m in trial.measurements]
    assert losses == pytest.approx([m.train_loss for m in curve], **SAME)
    assert trial.result.costs.flops == result.costs.flops


@pytest.mark.parametrize("net", NETS.values(), ids=NETS)
def test_every_family(net: dict[str, Any], device: str, tmp_path: Path) -> None:
    jobs = at_depths(members((1,), **net), 2, 3, 1)
    for trial in fused(jobs, tmp_path, device=device):
        assert_as_alone(trial, tmp_path / "alone", device)


@pytest.mark.parametrize("optimizer", ["adamw", "sgd"])
@pytest.mark.parametrize("method", METHODS)
def test_every_method(method: str, optimizer: str, device: str, tmp_path: Path) -> None:
    jobs = members((0, 1, 2, 4), method={"learned": method}, optimizer=optimizer)
    for trial in fused(jobs, tmp_path, device=device):
        assert_as_alone(trial, tmp_path / "alone", device)


def test_several_train_together_there(device: str) -> None:
    assert room(members((2,), 1)[0], device) > 1
