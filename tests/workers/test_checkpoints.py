import os
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from fathom_client.wire import Costs
from fathom_spaces.errors import InvalidSpec
from fathom_workers.checkpoints import Checkpoint, Position, digest, read, write
from fathom_workers.train import CHECKPOINT

from .jobs import make_job, run, stop_at

JOB = make_job()


def sample(step: int = 3) -> Checkpoint:
    position = Position(job=digest(JOB), epoch=2, step=step, costs=Costs(flops=7, samples=5))
    tensors = {
        "method.weight": torch.randn(3, 4),
        "method.count": torch.tensor(3, dtype=torch.int64),
        "random.order": torch.Generator().get_state(),
        "epoch.losses": torch.empty(0),
    }
    return Checkpoint(position, tensors)


def test_what_is_written_is_read_bit_for_bit(tmp_path: Path) -> None:
    written = sample()
    write(tmp_path / "c", written)
    found = read(tmp_path / "c", JOB)
    assert found.position == written.position
    assert set(found.tensors) == set(written.tensors)
    for name, tensor in written.tensors.items():
        assert found.tensors[name].dtype == tensor.dtype
        assert torch.equal(found.tensors[name], tensor)
    assert set(found.group("method")) == {"weight", "count"}


@pytest.mark.parametrize("kept", [0, 5, 100, -1])
def test_a_torn_file_is_refused(kept: int, tmp_path: Path) -> None:
    path = tmp_path / "c"
    write(path, sample())
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(InvalidSpec, match=r"not a whole checkpoint.*Start the trial without it"):
        read(path, JOB)


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(InvalidSpec, match="nowhere"):
        read(tmp_path / "nowhere", JOB)


def test_another_jobs_checkpoint_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "c", sample())
    with pytest.raises(InvalidSpec, match="another job"):
        read(tmp_path / "c", make_job(seed=1))


def test_how_often_to_save_does_not_make_another_job(tmp_path: Path) -> None:
    write(tmp_path / "c", sample())
    assert read(tmp_path / "c", make_job(checkpoint_seconds=1, prunable=True)).position.epoch == 2


def test_a_file_that_is_no_checkpoint_is_refused(tmp_path: Path) -> None:
    save_file({"weight": torch.zeros(2)}, tmp_path / "c")
    with pytest.raises(InvalidSpec, match="not a checkpoint of version 1"):
        read(tmp_path / "c", JOB)


def test_a_full_disk_leaves_the_old_checkpoint_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "c"
    write(path, sample(step=1))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write(path, sample(step=2))
    assert read(path, JOB).position.step == 1
    assert [f.name for f in tmp_path.iterdir()] == ["c"]


def test_a_preempted_run_leaves_one_file_without_pickle(tmp_path: Path) -> None:
    run(JOB, tmp_path, stop=stop_at(4))
    assert [f.name for f in tmp_path.iterdir()] == [CHECKPOINT]
    position = read(tmp_path / CHECKPOINT, JOB).position
    assert (position.epoch, position.step) == (1, 1)
    assert position.costs.samples == 90 + 32


def test_resuming_from_another_versions_tensors_is_refused(tmp_path: Path) -> None:
    run(JOB, tmp_path, stop=stop_at(2))
    found = read(tmp_path / CHECKPOINT, JOB)
    renamed = {key.replace("stem", "root"): value for key, value in found.tensors.items()}
    write(tmp_path / CHECKPOINT, replace(found, tensors=renamed))
    with pytest.raises(InvalidSpec, match="of other code") as refusal:
        run(JOB, tmp_path, resume=tmp_path / CHECKPOINT)
    assert [error.path for error in refusal.value.errors] == ["resume"]


def test_resuming_from_a_torn_file_is_refused(tmp_path: Path) -> None:
    run(JOB, tmp_path, stop=stop_at(4))
    path = tmp_path / CHECKPOINT
    path.write_bytes(path.read_bytes()[:-8])
    with pytest.raises(InvalidSpec, match="not a whole checkpoint"):
        run(JOB, tmp_path, resume=path)
