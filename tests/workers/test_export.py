import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from pydantic import ValidationError
from safetensors import safe_open
from torch import nn

from fathom_spaces.errors import InvalidSpec
from fathom_spaces.experiment import Task
from fathom_spaces.tasks import Options, TaskKind, TaskShape
from fathom_workers.export import (
    Architecture,
    export_model,
    load_architecture,
    load_model,
    load_scaling,
)
from fathom_workers.models import Blueprint, DepthModel, build, without
from fathom_workers.tasks import Scaling, load, per_sample
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


# What a net of six blocks, pooled before its third and its fifth, becomes of some of its blocks.
POOLED = ("cnn", {"pool_every": 2}, TaskShape(TaskKind.CLASSIFICATION, (1, 8, 8), 3))
PLAIN = ("mlp", {}, TaskShape(TaskKind.CLASSIFICATION, (4,), 3))
NO_SCALING = Scaling(torch.zeros(()), torch.ones(()), torch.zeros(()), torch.ones(()))
PARITY = {"length": 8, "rows": 200}
KEPT = [(), (0,), (5,), (0, 1), (1, 4), (0, 3, 5), (2, 3, 4, 5), (0, 1, 2, 3, 4, 5)]


def deep(family: str, options: Options, shape: TaskShape) -> DepthModel:
    return build(Blueprint(family, 4, 6, shape, options), torch.Generator().manual_seed(1))


def written(path: Path, net: tuple[str, Options, TaskShape], kept: tuple[int, ...]) -> DepthModel:
    """Exports those blocks of a deep net; returns that net."""
    family, options, shape = net
    model = deep(*net)
    architecture = Architecture(
        family=family,
        options=dict(options),
        width=4,
        depth=len(kept),
        shape=shape,
        dataset="iris",
        kept=kept,
    )
    blocks = nn.ModuleList(without(model, kept)).state_dict(prefix="blocks.")
    ends = {k: v for k, v in model.state_dict().items() if not k.startswith("blocks")}
    export_model(path, architecture, ends | blocks, NO_SCALING)
    return model


@torch.no_grad()
@pytest.mark.parametrize("kept", KEPT)
@pytest.mark.parametrize("net", [PLAIN, POOLED], ids=["mlp", "cnn"])
def test_any_blocks_of_a_deeper_net_make_a_plain_model(
    net: tuple[str, Options, TaskShape], kept: tuple[int, ...], tmp_path: Path
) -> None:
    model = written(tmp_path / MODEL, net, kept)
    x = torch.rand(5, *net[2].inputs)
    h = model.stem(x)
    for block in range(max(kept, default=-1) + 1):
        pooled = bool(net[1]) and block in (2, 4)
        left_out = nn.functional.max_pool2d(h, 2) if pooled else h
        h = model.blocks[block](h) if block in kept else left_out
    loaded = load_model(tmp_path / MODEL)
    assert torch.equal(loaded(x), model.head(model.neck(h)))
    assert sum(any(True for _ in b.parameters()) for b in loaded.blocks) == len(kept)


IMAGES = TaskShape(TaskKind.CLASSIFICATION, (1, 8, 8), 10)
STEPS = TaskShape(TaskKind.CLASSIFICATION, (8,), 2, vocabulary=2)
OWN_LAYERS: list[tuple[dict[str, Any], TaskShape]] = [
    ({"family": "mlp", "layers": {"units": (5, 3, 7)}, "skips": ((0, 2),)}, IMAGES),
    (
        {
            "family": "cnn",
            "options": {"pool_every": 1, "pool_at": "end", "head": "flatten", "dense_layers": 2},
            "layers": {
                "filters": (5, 3, 6),
                "kernel_size": (5, 1, 3),
                "activation": ("tanh", "silu", "gelu"),
                "dense_units": (7, 5),
            },
            "skips": ((0, 2),),
        },
        IMAGES,
    ),
    ({"family": "resnet", "layers": {"kernel_size": (5, 1, 3)}}, IMAGES),
    (
        {
            "family": "lstm",
            "options": {"dense_layers": 2},
            "layers": {"lstm_units": (5, 3, 6), "dense_units": (7, 5)},
        },
        STEPS,
    ),
    ({"family": "transformer", "layers": {"heads": (1, 2, 4), "mlp_ratio": (1, 2, 3)}}, STEPS),
]


@pytest.mark.parametrize(("net", "shape"), OWN_LAYERS, ids=[n["family"] for n, _ in OWN_LAYERS])
def test_nets_whose_layers_have_settings_of_their_own_load_as_they_were_trained(
    net: dict[str, Any], shape: TaskShape, tmp_path: Path
) -> None:
    task = {"dataset": "digits"} if shape is IMAGES else {"dataset": "parity", "options": PARITY}
    job = make_job((3,), **net, task=task, width=8, epochs=1)
    result, _ = run(job, tmp_path)
    architecture = load_architecture(tmp_path / MODEL)
    assert (architecture.layers, architecture.skips) == (net["layers"], net.get("skips", ()))
    model, data = load_model(tmp_path / MODEL), load(job.task)
    with torch.no_grad():
        values = per_sample("accuracy", model(data.test.x), data.test.y)
    assert values.double().mean().item() == result.test


def test_a_learned_net_keeps_the_settings_of_the_layers_it_has(tmp_path: Path) -> None:
    kernels = (1, 5, 3, 5)
    net = {"family": "cnn", "layers": {"kernel_size": kernels}, "options": {"dense_layers": 1}}
    job = make_job(
        (1, 2, 3, 4), **net, task={"dataset": "digits"}, method={"learned": "udn"}, epochs=2
    )
    result, _ = run(job, tmp_path)
    model = load_model(tmp_path / MODEL)
    found = [m.kernel_size[0] for m in model.blocks.modules() if isinstance(m, nn.Conv2d)]
    assert result.depth is not None
    assert found == list(kernels[: result.depth])


def test_layers_that_the_family_does_not_have_are_refused() -> None:
    settings: dict[str, Any] = {"family": "cnn", "width": 4, "shape": IMAGES, "dataset": "digits"}
    with pytest.raises(ValidationError, match="has 1 values for 2 conv_layers"):
        Architecture(depth=2, layers={"filters": (3,)}, **settings)
    with pytest.raises(ValidationError, match="the layer before is always taken"):
        Architecture(depth=2, skips=((0, 1),), **settings)


@pytest.mark.parametrize(("depth", "kept"), [(1, (0, 2)), (2, (2, 0)), (2, (1, 1)), (1, (-1,))])
def test_blocks_that_cannot_be_are_refused(depth: int, kept: tuple[int, ...]) -> None:
    family, _, shape = PLAIN
    with pytest.raises(ValidationError, match=f"{depth} ascending numbers from 0"):
        Architecture(family=family, width=4, depth=depth, shape=shape, dataset="iris", kept=kept)


def test_weights_of_another_architecture_are_refused(tmp_path: Path) -> None:
    family, _, shape = PLAIN
    other = Architecture(family=family, width=5, depth=6, shape=shape, dataset="iris")
    export_model(tmp_path / MODEL, other, deep(*PLAIN).state_dict(), NO_SCALING)
    with pytest.raises(InvalidSpec, match="not its architecture's"):
        load_model(tmp_path / MODEL)


def test_a_torn_model_file_is_refused(tmp_path: Path) -> None:
    run(make_job(), tmp_path)
    path = tmp_path / MODEL
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(InvalidSpec, match="not a whole model file"):
        load_model(path)
