"""bfloat16 and compiled blocks: what they change of a training, and what they leave as it is."""

from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from fathom_client.fusing import alone_because
from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Outcome
from fathom_workers import checkpoints, compiling
from fathom_workers.depth import METHODS, PLAIN
from fathom_workers.train import CHECKPOINT, MODEL
from tests.contracts.test_depth_methods import CHAIN_ONLY, NETS, make_job

from .jobs import LAYER_SELECT, UDN, numbers, run, stop_at
from .jobs import make_job as small_job

BF16 = {"precision": "bf16"}
DEPTHS = (0, 1, 2)
FAMILIES = ["mlp", "cnn", "resnet", "densely gated images", "lstm", "transformer of tokens"]


@pytest.mark.parametrize("net", FAMILIES)
@pytest.mark.parametrize("name", METHODS)
def test_every_method_trains_in_bfloat16_on_every_family(
    name: str, net: str, tmp_path: Path
) -> None:
    if name in CHAIN_ONLY and net.startswith("densely"):
        name = PLAIN  # it needs blocks with one input
    job = make_job(name, DEPTHS, epochs=2, **BF16, **NETS[net])
    result, curve = run(job, tmp_path)
    assert result.outcome is Outcome.FINISHED, result.message
    _, exact = run(job.model_copy(update={"precision": "float32"}), tmp_path)
    losses = [m.train_loss for m in exact]
    assert [m.train_loss for m in curve] == pytest.approx(losses, rel=0.1)


def test_bfloat16_changes_the_numbers_and_no_weight_is_kept_in_it(tmp_path: Path) -> None:
    job = small_job((3,), width=32)
    _, exact = run(job, tmp_path)
    _, rough = run(job.model_copy(update=BF16), tmp_path)
    assert [m.train_loss for m in exact] != [m.train_loss for m in rough]
    weights = load_file(tmp_path / MODEL).values()
    assert {w.dtype for w in weights if w.is_floating_point()} == {torch.float32}


@pytest.mark.parametrize("method", [None, UDN, LAYER_SELECT])
def test_a_run_in_bfloat16_goes_on_bit_for_bit(
    method: dict[str, Any] | None, tmp_path: Path
) -> None:
    job = small_job((2,) if method is None else (1, 2, 3), method=method, **BF16)
    whole, curve = run(job, tmp_path)
    _, first = run(job, tmp_path, stop=stop_at(5))
    resumed, rest = run(job, tmp_path, resume=tmp_path / CHECKPOINT)
    assert numbers(resumed) == numbers(whole)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in curve]


def test_a_checkpoint_belongs_to_its_precision_and_those_of_before_to_float32() -> None:
    job = small_job((2,))
    assert checkpoints.digest(job) != checkpoints.digest(job.model_copy(update=BF16))
    before = job.model_dump(exclude={"precision", "compile"})
    assert checkpoints.digest(type(job).model_validate(before)) == checkpoints.digest(job)


@pytest.mark.parametrize("changes", [BF16, {"compile": True}])
def test_what_computes_otherwise_is_not_fused(changes: dict[str, Any]) -> None:
    job = small_job((2,))
    assert alone_because(job) is None
    assert alone_because(job.model_copy(update=changes)) is not None


def test_without_a_compiler_the_trial_is_refused_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert compiling.offered() == ()
    with pytest.raises(InvalidSpec, match=r"training\.compile.*no C\+\+ compiler.*Install g\+\+"):
        run(small_job((2,), compile=True), tmp_path)


@pytest.mark.filterwarnings("ignore:.torch.jit.script_method. is deprecated:DeprecationWarning")
@pytest.mark.parametrize("method", [None, UDN], ids=["plain", "udn"])
def test_compiled_blocks_train_what_the_others_do(
    method: dict[str, Any] | None, tmp_path: Path
) -> None:
    assert compiling.offered() == ("compile",)
    job = small_job((2,) if method is None else (1, 2, 3), method=method, epochs=2, width=8)
    eager, curve = run(job, tmp_path)
    result, compiled = run(job.model_copy(update={"compile": True}), tmp_path)
    assert result.outcome is Outcome.FINISHED, result.message
    losses = [m.train_loss for m in curve]
    assert [m.train_loss for m in compiled] == pytest.approx(losses, rel=1e-4)
    assert result.costs.flops == eager.costs.flops
    _, first = run(job.model_copy(update={"compile": True}), tmp_path, stop=stop_at(4))
    again, rest = run(
        job.model_copy(update={"compile": True}), tmp_path, resume=tmp_path / CHECKPOINT
    )
    assert numbers(again) == numbers(result)
    assert [numbers(m) for m in first + rest] == [numbers(m) for m in compiled]
