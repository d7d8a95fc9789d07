import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Task
from fathom_workers.export import load_architecture, load_model, load_scaling
from fathom_workers.tasks import load, per_sample
from fathom_workers.train import MODEL

from .jobs import UDN, make_job, run

JOB = make_job((2, 3, 5), method=UDN, width=8, epochs=6)


def test_the_file_holds_the_truncated_net_as_a_plain_model(tmp_path: Path) -> None:
    result, _ = run(JOB, tmp_path)
    assert result.depth is not None
    architecture = load_architecture(tmp_path / MODEL)
    assert (architecture.family, architecture.width) == ("mlp", 8)
    assert architecture.depth == result.depth
    with safe_open(tmp_path / MODEL, framework="pt") as file:
        names = set(file.keys())
    assert {n.split(".")[0] for n in names} == {"stem", "blocks", "head", "scaling"}
    assert {int(n.split(".")[1]) for n in names if n.startswith("blocks")} == set(
        range(result.depth)
    )


def test_the_loaded_model_has_the_metric_of_the_result(tmp_path: Path) -> None:
    result, _ = run(JOB, tmp_path)
    model, data = load_model(tmp_path / MODEL), load(JOB.task)
    with torch.no_grad():
        values = per_sample("accuracy", model(data.test.x), data.test.y)
    assert not model.training
    assert values.double().mean().item() == result.test


def test_the_scaling_turns_raw_rows_into_the_models_inputs(tmp_path: Path) -> None:
    task = Task(dataset="diabetes")
    run(make_job(task=task.model_dump()), tmp_path)
    scaling, data = load_scaling(tmp_path / MODEL), load(task)
    assert torch.equal(scaling.input_mean, data.scaling.input_mean)
    assert torch.equal(scaling.target_scale, data.scaling.target_scale)


def test_loading_needs_no_code_of_a_depth_method(tmp_path: Path) -> None:
    run(JOB, tmp_path)
    code = (
        "import sys; from pathlib import Path; from fathom_workers.export import load_model; "
        f"load_model(Path({str(tmp_path / MODEL)!r})); "
        "assert not [m for m in sys.modules if m.startswith('fathom_workers.depth')]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_torn_model_file_is_refused(tmp_path: Path) -> None:
    run(make_job(), tmp_path)
    path = tmp_path / MODEL
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(InvalidSpec, match="not a whole model file"):
        load_model(path)
