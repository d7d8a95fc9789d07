"""Training on the device: every method on every family, resumes, exports, latency, memory."""

import math
from collections import OrderedDict
from pathlib import Path

import pytest
import torch

from fathom_client.wire_work import Job
from fathom_spaces.experiment import Outcome
from fathom_spaces.families import FAMILIES
from fathom_workers import devices
from fathom_workers.ablation import Allowance, ablate
from fathom_workers.depth import METHODS, PLAIN
from fathom_workers.export import load_model
from fathom_workers.latency import measure
from fathom_workers.tasks import load, loading, per_sample
from fathom_workers.train import CHECKPOINT, MODEL
from tests.contracts.test_depth_methods import CHAIN_ONLY, EPOCHS, NETS, STEPS, make_job
from tests.workers.jobs import run, stop_at

pytestmark = pytest.mark.gpu

DEPTHS = (0, 1, 2, 4)
# Sums come in another order than on the CPU: a row or two of some forty may change sides.
FEW_ROWS = 0.06
PAIRS = [
    (name, net)
    for name in METHODS
    for net, given in NETS.items()
    if name not in CHAIN_ONLY or FAMILIES[given["family"]].chain
]


@pytest.mark.parametrize(("name", "net"), PAIRS)
def test_what_the_device_trained_is_as_good_on_the_cpu(
    name: str, net: str, device: str, tmp_path: Path
) -> None:
    job = make_job(name, DEPTHS, **NETS[net])
    result, curve = run(job, tmp_path, device=device)
    assert result.outcome is Outcome.FINISHED, result.message
    assert all(math.isfinite(m.train_loss) for m in curve)
    assert result.costs.flops > 0
    assert result.costs.peak_memory_bytes > 0
    assert on_the_cpu(job, tmp_path) == pytest.approx(result.test, abs=FEW_ROWS)


@pytest.mark.parametrize("name", [PLAIN, "udn", "vsd", "growth"])
def test_a_stopped_run_goes_on_from_its_checkpoint(name: str, device: str, tmp_path: Path) -> None:
    job = make_job(name, DEPTHS)
    stopped, first = run(job, tmp_path, device=device, stop=stop_at(2 * STEPS + 1))
    assert stopped.outcome is Outcome.PREEMPTED
    resumed, rest = run(job, tmp_path, device=device, resume=tmp_path / CHECKPOINT)
    assert resumed.outcome is Outcome.FINISHED, resumed.message
    assert [m.step for m in first + rest] == list(range(1, EPOCHS + 1))


@pytest.mark.parametrize("name", [PLAIN, "udn", "deep_supervision"])
def test_the_losses_are_those_of_the_cpu(name: str, device: str, tmp_path: Path) -> None:
    """Weights and the order of rows are drawn on the CPU, whatever trains."""
    job = make_job(name, DEPTHS)
    here, there = (run(job, tmp_path, device=where)[1] for where in ("cpu", device))
    losses = [m.train_loss for m in here]
    assert [m.train_loss for m in there] == pytest.approx(losses, rel=1e-3)


def test_dropout_is_drawn_alike_for_the_same_seed(device: str, tmp_path: Path) -> None:
    job = make_job(PLAIN, DEPTHS, options={"dropout": 0.5})
    one, other = (run(job, tmp_path, device=device)[1] for _ in range(2))
    losses = [m.train_loss for m in one]
    assert [m.train_loss for m in other] == pytest.approx(losses, rel=1e-4)


def test_latency_is_measured_on_the_device_and_names_it(device: str, tmp_path: Path) -> None:
    job = make_job(PLAIN, DEPTHS).model_copy(update={"latency_batch": 2})
    result, _ = run(job, tmp_path, device=device)
    assert result.latency is not None
    assert result.latency.milliseconds > 0
    assert result.latency.batch_size == 2
    kind = devices.describe(device).kind
    assert kind in result.latency.device or device == "cpu"


def test_blocks_are_taken_out_on_the_device_as_on_the_cpu(device: str, tmp_path: Path) -> None:
    job = make_job(PLAIN, DEPTHS).model_copy(update={"ablation": 100.0})
    found = run(job, tmp_path, device=device)[0].ablation
    assert found is not None
    net, rows = load_model(tmp_path / MODEL), load(job.task, "cpu").validation
    whole = Allowance(flops=math.inf, forward_flops=1, activations=1)
    here = ablate(net, range(len(net.blocks)), rows, job.task.measure, whole)
    assert here.rows == found.rows
    assert here.rises == pytest.approx(found.rises, abs=FEW_ROWS)


def test_a_larger_batch_is_not_timed_before_the_device_is_done(device: str) -> None:
    net = torch.nn.Sequential(*(torch.nn.Linear(2048, 2048) for _ in range(8)))
    one, many = (
        measure(net, torch.zeros(1, 2048), batch, device).milliseconds for batch in (1, 4096)
    )
    assert many > one


def test_cuda_out_of_memory_is_an_outcome_and_the_next_run_trains(
    device: str, tmp_path: Path
) -> None:
    large = make_job(PLAIN, DEPTHS, width=8192)  # some gigabyte of weights and moments
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(0.001, device)
    try:
        result, _ = run(large, tmp_path, device=device)
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, device)
    assert result.outcome is Outcome.OUT_OF_MEMORY, result.message
    assert run(make_job(PLAIN, DEPTHS), tmp_path, device=device)[0].outcome is Outcome.FINISHED


def test_auto_is_the_first_cuda_device() -> None:
    assert devices.describe("auto") == devices.describe("cuda") == devices.describe("cuda:0")


@pytest.mark.parametrize("name", [PLAIN, "udn", "deep_supervision"])
def test_data_that_stay_on_the_host_train_the_same(
    name: str, device: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = make_job(name, DEPTHS)
    near, far = [], []
    for found, share in ((near, 1.0), (far, 0.0)):
        monkeypatch.setattr(loading, "DEVICE_SHARE", share)
        monkeypatch.setattr(loading, "_kept", OrderedDict())
        where = torch.device(device).type if share else "cpu"
        assert load(job.task, device).train.x.device.type == where
        found += [m.train_loss for m in run(job, tmp_path, device=device)[1]]
    assert far == pytest.approx(near, rel=1e-5)


@pytest.mark.filterwarnings("ignore:.torch.jit.script_method. is deprecated:DeprecationWarning")
def test_bfloat16_and_compiled_blocks_train_on_the_device(device: str, tmp_path: Path) -> None:
    job = make_job("udn", DEPTHS)
    losses = [m.train_loss for m in run(job, tmp_path, device=device)[1]]
    for changes, near in (({"precision": "bf16"}, 0.1), ({"compile": True}, 1e-3)):
        result, curve = run(job.model_copy(update=changes), tmp_path, device=device)
        assert result.outcome is Outcome.FINISHED, result.message
        assert [m.train_loss for m in curve] == pytest.approx(losses, rel=near)


def on_the_cpu(job: Job, scratch: Path) -> float:
    """Test metric of the exported net."""
    model, data = load_model(scratch / MODEL), load(job.task)
    with torch.no_grad():
        scores = per_sample(job.task.metric, model(data.test.x), data.test.y)
    return scores.double().mean().item()
